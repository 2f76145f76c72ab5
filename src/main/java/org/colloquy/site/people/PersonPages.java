package org.colloquy.site.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.analysis.PersonMentions;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Appearance;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Capacity;
import org.colloquy.model.people.Person;
import org.colloquy.site.browse.AnthologyChoice;
import org.colloquy.site.browse.InterviewEntry;
import org.colloquy.site.browse.InterviewLists;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.PageMaterial;
import org.colloquy.site.layout.Paging;
import org.colloquy.site.people.PersonView.AppearanceGroup;
import org.colloquy.site.people.PersonView.Description;
import org.colloquy.site.people.PersonView.PersonContents;
import org.colloquy.site.people.PersonView.PersonInterviews;
import org.colloquy.site.people.PersonView.PersonLinks;
import org.colloquy.site.people.PersonView.PersonPart;
import org.colloquy.site.people.PersonView.PersonPortrait;
import org.colloquy.site.people.PersonView.PersonWords;
import org.colloquy.site.people.PersonView.SaidByOthers;
import org.colloquy.site.people.PersonView.UsedTerm;
import org.colloquy.site.text.BlockView;
import org.colloquy.site.text.Bylines;
import org.colloquy.site.text.LocaleTexts;
import org.colloquy.site.text.MentionContext;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.link.LinkRenderer;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns;
import org.jspecify.annotations.Nullable;

/** One person: roles at the time, interviews, and the terms of the answers. */
final class PersonPages {
    private static final int SPOKEN = 12;
    private static final int CONTEXT = 110;

    private final Corpus corpus;
    private final Messages words;
    private final Person person;
    private final List<Appearance> all;
    private final List<Appearance> everywhere;
    private final String root;
    private final ScriptRuns names;
    private final Bylines bylines;
    private final PersonMentions spokenOf;
    private final int page;

    /**
     * Creates one page of a person.
     *
     * @param page of the interviews, from 1
     */
    PersonPages(Corpus corpus, PersonMentions spokenOf, Person person, int page) {
        this.spokenOf = spokenOf;
        this.page = page;
        String language = corpus.settings().language();
        this.corpus = corpus;
        this.words = Messages.of(corpus);
        this.person = person;
        this.all = corpus.people().appearances(person);
        this.everywhere = corpus.people().everywhere(person);
        this.root = SitePaths.root(SitePaths.person(person.id(), page));
        this.names = new ScriptRuns(language, null);
        this.bylines = new Bylines(corpus, root);
    }

    private int pages() {
        return Paging.count(all.size(), InterviewLists.PER_PAGE);
    }

    /** Tells whether there are so many pages. */
    boolean isThere() {
        return page <= pages();
    }

    PageLayout layout() {
        Stream<String> role =
                corpus.people().roles(person).stream()
                        .flatMap(a -> Stream.ofNullable(a.participant().role()))
                        .limit(1);
        String about =
                Stream.concat(role, Stream.of(counts(all, words)).filter(text -> !text.isEmpty()))
                        .collect(Collectors.joining("; "));
        return new PageLayouts(corpus)
                .layout(
                        SitePaths.person(person.id(), page),
                        SitePaths.PEOPLE,
                        corpus.settings().language(),
                        words.numbered(person.name(), page),
                        about.isEmpty() ? person.name() : person.name() + ": " + about,
                        person.name());
    }

    /**
     * Returns the interviews that the page lists, those of which it shows where this person is
     * spoken of, and the terms that this person uses.
     */
    PageMaterial madeOf() {
        boolean first = page == 1;
        return new PageMaterial(
                first
                        ? mentions().map(PersonMentions.PersonMention::interview).toList()
                        : List.of(),
                everywhere.stream().map(Appearance::interview).distinct().toList(),
                first ? terms().shown() : "");
    }

    /** Returns where others speak of this person, as far as the page shows it. */
    private Stream<PersonMentions.PersonMention> mentions() {
        return spokenOf.once(person).stream().limit(SPOKEN);
    }

    PersonView view() {
        boolean first = page == 1;
        List<DatedRoles.RoleLine> roles =
                first ? DatedRoles.of(corpus.people().roles(person)) : List.of();
        List<AppearanceGroup> groups =
                Stream.of(Capacity.values()).map(this::group).flatMap(Optional::stream).toList();
        PersonWords said = first ? said() : PersonWords.NONE;
        return new PersonView(
                portrait(),
                new PersonLinks(url(), person.source()),
                PersonContents.of(parts(roles, groups, said)),
                roles,
                new PersonInterviews(anthology(), groups),
                said,
                Paging.of(
                        all.size(),
                        page,
                        InterviewLists.PER_PAGE,
                        n -> root + SitePaths.encoded(SitePaths.person(person.id(), n))));
    }

    /** Returns the sections of the page that have anything in them. */
    private List<PersonPart> parts(
            List<DatedRoles.RoleLine> roles, List<AppearanceGroup> groups, PersonWords said) {
        List<PersonPart> parts = new ArrayList<>();
        if (!roles.isEmpty()) {
            parts.add(new PersonPart("roles", words.text("person.roles")));
        }
        groups.forEach(group -> parts.add(group.part()));
        if (!said.telling().isEmpty()) {
            parts.add(new PersonPart("telling", words.text("person.telling")));
        }
        if (!said.terms().isEmpty()) {
            parts.add(new PersonPart("words", words.text("terms.used")));
        }
        if (!said.spoken().isEmpty()) {
            parts.add(new PersonPart("spoken", words.text("person.spoken")));
        }
        return parts;
    }

    private PersonPortrait portrait() {
        LinkRenderer links = LinkRenderer.plain(corpus, root);
        return new PersonPortrait(
                person.id(),
                names.of(person.name()),
                person.bio().stream().map(block -> BlockView.of(block, links)).toList(),
                person.bio().isEmpty() ? described() : null,
                all.size() < 2 ? null : LocaleTexts.capital(counts(all, words)),
                otherNames().stream().map(names::of).toList());
    }

    private PersonWords said() {
        PersonTerms terms = terms();
        return new PersonWords(
                used(terms, terms.telling()), used(terms, terms.mostUsed()), spoken());
    }

    private @Nullable AnthologyChoice anthology() {
        List<Interview> interviews = all.stream().map(Appearance::interview).distinct().toList();
        return AnthologyChoice.of(
                interviews, words, root, SitePaths.printed("person", person.id()));
    }

    /** Returns where others speak of this person, one passage of an interview. */
    private List<SaidByOthers> spoken() {
        return mentions().map(this::said).toList();
    }

    private SaidByOthers said(PersonMentions.PersonMention naming) {
        Interview interview = naming.interview();
        InterviewDetails details = interview.details();
        ScriptRuns languages = new ScriptRuns(details.language(), details.foreign());
        MentionContext context =
                MentionContext.of(naming.passage().text(), naming.start(), naming.end(), CONTEXT);
        return new SaidByOthers(
                details.language(),
                languages.of(context.cutBefore() ? "… " + context.left() : context.left()),
                languages.of(context.word()),
                languages.of(context.cutAfter() ? context.right() + " …" : context.right()),
                root
                        + SitePaths.encoded(SitePaths.interview(interview))
                        + SitePaths.fragment(naming.passage().locator().id()),
                naming.passage().locator().label(),
                languages.of(details.title()));
    }

    /** Returns {@code answers in 3 interviews, asks in 1}; empty if in none. */
    static String counts(List<Appearance> appearances, Messages words) {
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

    /** Returns its part of keys and ids. */
    private static String verb(Capacity capacity) {
        return switch (capacity) {
            case ANSWERS -> "answers";
            case ASKS -> "asks";
            case SPEAKS -> "speaks";
        };
    }

    /** Returns the aliases, and other names that interviews have. */
    private Set<String> otherNames() {
        Set<String> others = new LinkedHashSet<>(person.aliases());
        everywhere.forEach(appearance -> others.add(appearance.participant().name()));
        // Labels have names in capitals, which are no other names.
        others.removeIf(person.name()::equalsIgnoreCase);
        return others;
    }

    private @Nullable String url() {
        return Stream.concat(
                        Stream.ofNullable(person.url()),
                        everywhere.stream().flatMap(a -> Stream.ofNullable(a.participant().url())))
                .filter(LocaleTexts::isOnTheWeb)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Description described() {
        for (Appearance appearance : everywhere) {
            String bio = appearance.participant().bio();
            if (bio != null) {
                InterviewDetails details = appearance.interview().details();
                return new Description(
                        details.date() == null ? null : words.date(details.date()),
                        details.language(),
                        new ScriptRuns(details.language(), details.foreign()).of(bio));
            }
        }
        return null;
    }

    private Optional<AppearanceGroup> group(Capacity capacity) {
        List<Appearance> sorted =
                all.stream().sorted(Comparator.comparing(Appearance::capacity)).toList();
        List<InterviewEntry> entries =
                Paging.part(sorted, page, InterviewLists.PER_PAGE).stream()
                        .filter(appearance -> appearance.capacity() == capacity)
                        .map(this::entry)
                        .toList();
        int number = (int) all.stream().filter(a -> a.capacity() == capacity).count();
        PersonPart part = new PersonPart(verb(capacity), words.text("person." + verb(capacity)));
        String count = number > 1 ? words.text("in.interviews", number) : null;
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new AppearanceGroup(part, count, entries));
    }

    private InterviewEntry entry(Appearance appearance) {
        PartialDate date = appearance.interview().details().date();
        return InterviewEntry.of(corpus, appearance.interview(), root)
                .with(date == null ? null : words.shortDate(date), bylines.beside(appearance));
    }

    private PersonTerms terms() {
        return new PersonTerms(
                corpus, person, everywhere.stream().map(Appearance::interview).toList());
    }

    private List<UsedTerm> used(PersonTerms terms, List<Term> chosen) {
        return chosen.stream()
                .map(
                        term ->
                                new UsedTerm(
                                        root + SitePaths.encoded(SitePaths.term(term.id())),
                                        names.of(term.title()),
                                        words.number(terms.count(term))))
                .toList();
    }
}
