package org.colloquy.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.corpus.Appearance;
import org.colloquy.corpus.Appearance.Capacity;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Details;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.LanguageRuns;
import org.colloquy.corpus.LanguageRuns.Run;
import org.colloquy.corpus.Mention;
import org.colloquy.corpus.PartialDate;
import org.colloquy.corpus.Profile;
import org.colloquy.corpus.Term;
import org.jspecify.annotations.Nullable;

/** One person: roles at the time, interviews, and the terms of the answers. */
final class PersonPages {
    private final Corpus corpus;
    private final Words words;
    private final Profile profile;
    private final List<Appearance> all;
    private final String root;
    private final LanguageRuns names;
    private final Bylines bylines;

    PersonPages(Corpus corpus, Profile profile) {
        String language = corpus.settings().language();
        this.corpus = corpus;
        this.words = Words.of(corpus);
        this.profile = profile;
        this.all = corpus.people().appearances(profile);
        this.root = Address.root(Address.person(profile.id()));
        this.names = new LanguageRuns(language, null);
        this.bylines = new Bylines(corpus, root);
    }

    /** A section of the page. */
    record Part(String id, String title) {}

    /** What an interview says of somebody, with the time at which it held. */
    record About(@Nullable String when, String language, List<Run> text) {}

    /**
     * The interviews in which somebody has one part.
     *
     * @param count null if there is only one
     */
    record Group(Part part, @Nullable String count, List<InterviewEntry> entries) {}

    /** A term with the number of its mentions. */
    record Used(String href, List<Run> name, String count) {}

    /**
     * @param said what an interview says of somebody of whom {@code people.md} does not
     */
    record View(
            String id,
            List<Run> name,
            List<BlockView> bio,
            @Nullable About said,
            @Nullable String counts,
            List<List<Run>> otherNames,
            @Nullable String url,
            @Nullable String source,
            List<Part> contents,
            String partNames,
            List<DatedRoles.Line> roles,
            List<Group> groups,
            List<Used> terms) {}

    Frame frame() {
        Stream<String> role =
                all.stream().map(a -> a.person().role()).filter(Objects::nonNull).limit(1);
        String about =
                Stream.concat(role, Stream.of(counts(all, words)).filter(text -> !text.isEmpty()))
                        .collect(Collectors.joining("; "));
        return new Frames(corpus)
                .frame(
                        Address.person(profile.id()),
                        Address.PEOPLE,
                        corpus.settings().language(),
                        profile.name(),
                        about.isEmpty() ? profile.name() : profile.name() + ": " + about,
                        profile.name());
    }

    View view() {
        Links links = Links.plain(corpus, root);
        List<DatedRoles.Line> roles = DatedRoles.of(all);
        List<Group> groups =
                Stream.of(Capacity.values()).map(this::group).flatMap(Optional::stream).toList();
        List<Used> terms = terms();
        List<Part> contents = new ArrayList<>();
        if (!roles.isEmpty()) {
            contents.add(new Part("roles", words.text("person.roles")));
        }
        groups.forEach(group -> contents.add(group.part()));
        if (!terms.isEmpty()) {
            contents.add(new Part("words", words.text("terms.used")));
        }
        return new View(
                profile.id(),
                names.of(profile.name()),
                profile.bio().stream().map(block -> BlockView.of(block, links)).toList(),
                profile.bio().isEmpty() ? said() : null,
                all.size() < 2 ? null : Texts.capital(counts(all, words)),
                otherNames().stream().map(names::of).toList(),
                url(),
                profile.source(),
                contents,
                contents.stream().map(part -> "--" + part.id()).collect(Collectors.joining(", ")),
                roles,
                groups,
                terms);
    }

    /** {@code answers in 3 interviews, asks in 1}; empty if in none. */
    static String counts(List<Appearance> appearances, Words words) {
        List<String> counts = new ArrayList<>();
        for (Capacity capacity : Capacity.values()) {
            int number = (int) appearances.stream().filter(a -> a.capacity() == capacity).count();
            if (number > 0) {
                String form = counts.isEmpty() ? ".count" : ".more";
                counts.add(words.text("person." + verb(capacity) + form, number));
            }
        }
        return String.join(words.text("list.comma"), counts);
    }

    /** Part of keys and ids. */
    private static String verb(Capacity capacity) {
        return switch (capacity) {
            case ANSWERS -> "answers";
            case ASKS -> "asks";
            case SPEAKS -> "speaks";
        };
    }

    /** The aliases, and other names that interviews have. */
    private Set<String> otherNames() {
        Set<String> others = new LinkedHashSet<>(profile.aliases());
        all.forEach(appearance -> others.add(appearance.person().name()));
        others.remove(profile.name());
        return others;
    }

    private @Nullable String url() {
        return Stream.concat(
                        Stream.ofNullable(profile.url()),
                        all.stream().flatMap(a -> Stream.ofNullable(a.person().url())))
                .filter(Texts::isOnTheWeb)
                .findFirst()
                .orElse(null);
    }

    private @Nullable About said() {
        for (Appearance appearance : all) {
            String bio = appearance.person().bio();
            if (bio != null) {
                Details details = appearance.interview().details();
                return new About(
                        details.date() == null ? null : words.date(details.date()),
                        details.language(),
                        new LanguageRuns(details.language(), details.foreign()).of(bio));
            }
        }
        return null;
    }

    private Optional<Group> group(Capacity capacity) {
        List<InterviewEntry> entries =
                all.stream()
                        .filter(appearance -> appearance.capacity() == capacity)
                        .map(this::entry)
                        .toList();
        Part part = new Part(verb(capacity), words.text("person." + verb(capacity)));
        String count = entries.size() > 1 ? words.count("interview", entries.size()) : null;
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Group(part, count, entries));
    }

    private InterviewEntry entry(Appearance appearance) {
        PartialDate date = appearance.interview().details().date();
        return InterviewEntry.of(corpus, appearance.interview(), root)
                .with(date == null ? null : words.shortDate(date), bylines.beside(appearance));
    }

    /** The terms in what this person says, the most used first. */
    private List<Used> terms() {
        Map<String, Integer> counts = new HashMap<>();
        all.stream().map(Appearance::interview).distinct().forEach(i -> count(i, counts));
        return corpus.terms().stream()
                .filter(term -> counts.containsKey(term.id()))
                .sorted(
                        Comparator.comparing((Term term) -> -counts.getOrDefault(term.id(), 0))
                                .thenComparing(GlossaryPages.byTitle(corpus.settings().language())))
                .map(term -> used(term, counts.getOrDefault(term.id(), 0)))
                .toList();
    }

    private void count(Interview interview, Map<String, Integer> counts) {
        interview.mentions().stream()
                .filter(mention -> isOwn(interview, mention))
                .forEach(mention -> counts.merge(mention.term(), 1, Integer::sum));
    }

    private boolean isOwn(Interview interview, Mention mention) {
        return interview
                .speaker(mention.passage().locator())
                .flatMap(corpus.people()::find)
                .filter(profile::equals)
                .isPresent();
    }

    private Used used(Term term, int count) {
        return new Used(
                root + Address.encoded(Address.term(term.id())),
                names.of(term.title()),
                words.number(count));
    }
}
