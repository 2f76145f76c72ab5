package org.colloquy.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.corpus.Appearance;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.LanguageRuns;
import org.colloquy.corpus.LanguageRuns.Run;
import org.colloquy.corpus.Profile;
import org.jspecify.annotations.Nullable;

/** The list of all people. */
final class PeoplePages {
    /** Shorter lists are seen at a glance, without letters. */
    private static final int MANY = 24;

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

    /** What the list shows: names by their letters, or, if they are few, all in one. */
    record View(String counts, List<BlockView> preface, List<Letter> letters, List<Line> few) {}

    Frame frame() {
        return new Frames(corpus)
                .frame(
                        Address.PEOPLE,
                        Address.PEOPLE,
                        corpus.settings().language(),
                        words.text("people"),
                        words.text("people.about", corpus.settings().title(), counts()),
                        words.text("people"));
    }

    View view() {
        Links links = Links.plain(corpus, "");
        List<Profile> people = new ArrayList<>(corpus.people().all());
        people.sort(
                Comparator.comparing(
                                Profile::name, GlossaryPages.byName(corpus.settings().language()))
                        .thenComparing(Profile::id));
        Map<Initial, Letter> letters = new LinkedHashMap<>();
        List<Line> few = new ArrayList<>();
        for (Profile profile : people) {
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
                corpus.people().preface().stream()
                        .map(block -> BlockView.of(block, links))
                        .toList(),
                List.copyOf(letters.values()),
                few);
    }

    private String counts() {
        return words.count("person", corpus.people().all().size());
    }

    private Line line(Profile profile) {
        List<Appearance> all = corpus.people().appearances(profile);
        return new Line(
                Address.encoded(Address.person(profile.id())),
                new LanguageRuns(corpus.settings().language(), null).of(profile.name()),
                all.stream()
                        .filter(appearance -> appearance.person().role() != null)
                        .findFirst()
                        .map(RoleView::of)
                        .orElse(null),
                corpus.interviews().size() == 1 ? "" : PersonPages.counts(all, words));
    }
}
