package org.colloquy.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.corpus.Appearance;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Profile;
import org.colloquy.site.GlossaryPages.LetterLink;
import org.colloquy.text.ScriptRuns;
import org.colloquy.text.ScriptRuns.Run;
import org.jspecify.annotations.Nullable;

/** The list of all people. */
final class PeoplePages {
    /** Shorter lists are seen at a glance, without letters. */
    private static final int MANY = 24;

    private static final int PER_PAGE = 250;

    private final Corpus corpus;
    private final Words words;

    PeoplePages(Corpus corpus) {
        this.corpus = corpus;
        this.words = Words.of(corpus);
    }

    /**
     * A line of the list.
     *
     * @param role the latest; null if none is known
     * @param where in how many interviews; empty if in none
     */
    record Line(String href, List<Run> name, @Nullable RoleView role, String where) {}

    record Letter(Initial initial, List<Line> lines) {}

    /** Contents of the list: names by their letters, or, if they are few, all in one. */
    record View(
            String counts,
            List<BlockView> preface,
            List<LetterLink> byLetter,
            List<Letter> letters,
            List<Line> few,
            Paging paging) {}

    int pages() {
        return Paging.count(corpus.people().all().size(), PER_PAGE);
    }

    Frame frame(int page) {
        return new Frames(corpus)
                .frame(
                        Address.people(page),
                        Address.PEOPLE,
                        corpus.settings().language(),
                        page == 1
                                ? words.text("people")
                                : words.text("page.numbered", words.text("people"), page),
                        words.text("people.about", corpus.settings().title(), counts()),
                        words.text("people"));
    }

    /**
     * @param page from 1
     */
    View view(int page) {
        Links links = Links.plain(corpus, "");
        List<Profile> people = new ArrayList<>(corpus.people().all());
        people.sort(
                Comparator.comparing(
                                Profile::name, GlossaryPages.byName(corpus.settings().language()))
                        .thenComparing(Profile::id));
        Map<Initial, Letter> letters = new LinkedHashMap<>();
        List<Line> few = new ArrayList<>();
        for (Profile profile : Paging.part(people, page, PER_PAGE)) {
            List<Line> place =
                    people.size() < MANY
                            ? few
                            : letters.computeIfAbsent(
                                            Initial.of(profile.name()),
                                            letter -> new Letter(letter, new ArrayList<>()))
                                    .lines();
            place.add(line(profile));
        }
        return new View(
                counts(),
                page > 1
                        ? List.of()
                        : corpus.people().preface().stream()
                                .map(block -> BlockView.of(block, links))
                                .toList(),
                people.size() < MANY ? List.of() : byLetter(people, page),
                List.copyOf(letters.values()),
                few,
                Paging.of(people.size(), page, PER_PAGE, Address::people));
    }

    /** Each letter with the way to the page on which it begins. */
    private static List<LetterLink> byLetter(List<Profile> people, int page) {
        Map<String, LetterLink> links = new LinkedHashMap<>();
        for (int i = 0; i < people.size(); i++) {
            int there = i / PER_PAGE + 1;
            Initial initial = Initial.of(people.get(i).name());
            links.computeIfAbsent(
                    initial.id(),
                    id ->
                            new LetterLink(
                                    (there == page ? "" : Address.people(there))
                                            + Address.fragment(id),
                                    initial.name(),
                                    initial.language()));
        }
        return List.copyOf(links.values());
    }

    private String counts() {
        return words.count("person", corpus.people().all().size());
    }

    private Line line(Profile profile) {
        List<Appearance> all = corpus.people().appearances(profile);
        return new Line(
                Address.encoded(Address.person(profile.id())),
                new ScriptRuns(corpus.settings().language(), null).of(profile.name()),
                all.stream()
                        .filter(appearance -> appearance.person().role() != null)
                        .findFirst()
                        .map(RoleView::of)
                        .orElse(null),
                corpus.interviews().size() == 1 ? "" : PersonPages.counts(all, words));
    }
}
