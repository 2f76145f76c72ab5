package org.colloquy.reader.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.colloquy.reader.CorpusDump;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People whom nothing but the labels of a transcript names. */
class LabelledPeopleTest {
    @TempDir Path dir = Path.of("");

    private CorpusFolderBuilder talk(String name, String... speakers) {
        return talkBelow(name, "# " + name, speakers);
    }

    /** A talk in which each speaks three times, and everybody in turn. */
    private CorpusFolderBuilder talkBelow(String name, String head, String... speakers) {
        String turns =
                IntStream.range(0, 3 * speakers.length)
                        .mapToObj(
                                i ->
                                        "**%s:** These are some words, of which there are %d.\n"
                                                .formatted(speakers[i % speakers.length], i))
                        .collect(Collectors.joining("\n"));
        return new CorpusFolderBuilder(dir)
                .file("interviews/" + name + ".md", head + "\n\n" + turns);
    }

    private static String front(String... lines) {
        return "---\ntitle: T\n" + String.join("\n", lines) + "\n---";
    }

    private static List<String> people(Corpus corpus) {
        return CorpusDump.of(corpus).stream()
                .filter(line -> line.matches("(?:person|appearance|problem) .*"))
                .toList();
    }

    private static List<String> voices(Corpus corpus, Interview interview) {
        return corpus.people().voices(interview.details()).all().stream()
                .map(Participant::name)
                .toList();
    }

    @Test
    void areOnePersonAcrossFilesByTheFullName() {
        talk("a", "Ada Sample", "Ben Specimen");
        Corpus corpus = talk("b", "Ida Quill", "Ada Sample").read();
        assertThat(people(corpus))
                .containsExactly(
                        "person ada-sample \"Ada Sample\" unlisted",
                        "appearance ada-sample speaks in a",
                        "appearance ada-sample speaks in b",
                        "person ben-specimen \"Ben Specimen\" unlisted",
                        "appearance ben-specimen speaks in a",
                        "person ida-quill \"Ida Quill\" unlisted",
                        "appearance ida-quill speaks in b");
        assertThat(voices(corpus, corpus.interviews().get(1)))
                .as("in the order of the text")
                .containsExactly("Ida Quill", "Ada Sample");
    }

    @Test
    void areThoseWhomFrontMatterNamesElsewhere() {
        talk("a", "Ada Sample", "Ben Specimen");
        Corpus corpus =
                talkBelow("b", front("interviewees: [{name: Ada Sample, role: Clerk}]"), "Q", "A")
                        .read();
        assertThat(people(corpus))
                .contains(
                        "appearance ada-sample answers in b as \"Clerk\"",
                        "appearance ada-sample speaks in a")
                .hasSize(5);
    }

    @Test
    void areNotNamedTwiceWhereFrontMatterNamesThem() {
        Corpus corpus =
                talkBelow(
                                "a",
                                front(
                                        "interviewers: [{name: Ida Quill, aliases: [quill]}]",
                                        "interviewees: [Dr. Ada Sample, Ben Specimen]"),
                                "ADA SAMPLE",
                                "BS",
                                "quill",
                                "Li Shili")
                        .read();
        assertThat(people(corpus))
                .containsExactly(
                        "person ida-quill \"Ida Quill\" unlisted",
                        "appearance ida-quill asks in a",
                        "person dr-ada-sample \"Dr. Ada Sample\" unlisted",
                        "appearance dr-ada-sample answers in a",
                        "person ben-specimen \"Ben Specimen\" unlisted",
                        "appearance ben-specimen answers in a",
                        "person li-shili \"Li Shili\" unlisted",
                        "appearance li-shili speaks in a");
        assertThat(voices(corpus, corpus.interviews().get(0)))
                .containsExactly("Ida Quill", "Dr. Ada Sample", "Ben Specimen", "Li Shili");
    }

    @Test
    void areNobodyElsewhereByAWordOrInitialsOrAHandle() {
        talk("a", "Ada", "BS", "@quill", "li_shili", "Mr. Specimen");
        Corpus corpus = talk("b", "Ada", "BS", "@quill", "li_shili", "Mr. Specimen").read();
        assertThat(people(corpus)).isEmpty();
        assertThat(voices(corpus, corpus.interviews().get(0))).isEmpty();
    }

    @Test
    void areNoRolesAndNoGroupsAndNoEvents() {
        Corpus corpus =
                talk(
                                "a",
                                "Ada Sample",
                                "Host",
                                "Speaker 1",
                                "Audience Member",
                                "Panel Moderator",
                                "Ida Quill and Ben Specimen",
                                "Break")
                        .read();
        assertThat(people(corpus))
                .containsExactly(
                        "person ada-sample \"Ada Sample\" unlisted",
                        "appearance ada-sample speaks in a");
    }

    @Test
    void areNotMadeBySlipsOfThePen() {
        Corpus corpus =
                talk("a", "Ada Sample", "Ben Specimen")
                        .file(
                                "interviews/b.md",
                                """
                                # B

                                **Ada Sample:** Words, and some more.

                                **Ben Specimen:** Words, and some more.

                                **Ada Sample:** Words, and some more.

                                **Ben Specimen:** Words, and some more.

                                **Ada Sampel:** Words, and some more.

                                **Ben Specimen:** Words, and some more.

                                **Ada Sample:** Words, and some more.
                                """)
                        .read();
        assertThat(corpus.people().all())
                .extracting(Person::name)
                .containsExactly("Ada Sample", "Ben Specimen");
    }

    @Test
    void areWhomPeopleMdCallsSo() {
        talk("a", "adas", "Ben Specimen", "BS");
        talk("b", "Ada", "ADA SAMPLE");
        Corpus corpus =
                talk("c", "Ada Sample", "Bee")
                        .file(
                                "people.md",
                                "## Ada Sample {#ada aliases=\"adas; Ada\"}\n\n## Bee\n\n## Zoe\n")
                        .read();
        assertThat(people(corpus))
                .containsExactly(
                        "person ada \"Ada Sample\" \"adas\" \"Ada\" \"ADA SAMPLE\"",
                        "appearance ada speaks in a",
                        "appearance ada speaks in b",
                        "appearance ada speaks in c",
                        "person bee \"Bee\"",
                        "appearance bee speaks in c",
                        "person zoe \"Zoe\"",
                        "person ben-specimen \"Ben Specimen\" unlisted",
                        "appearance ben-specimen speaks in a",
                        "problem people.md 5:1 warning unused-person");
        assertThat(voices(corpus, corpus.interview("b").orElseThrow()))
                .as("two labels of one person")
                .hasSize(1);
    }

    @Test
    void areTheNamesakeWhomAnIdNames() {
        talk("a", "Ada Sample", "Ben Specimen");
        Corpus corpus =
                talkBelow(
                                "b",
                                front("speakers: [{name: Ada Sample, id: poet}]"),
                                "Ada Sample",
                                "Ben Specimen")
                        .file("people.md", "## Ada Sample {#potter}\n\n## Ada Sample {#poet}\n")
                        .read();
        assertThat(people(corpus))
                .containsExactly(
                        "person potter \"Ada Sample\"",
                        "person poet \"Ada Sample\"",
                        "appearance poet speaks in b",
                        "person ben-specimen \"Ben Specimen\" unlisted",
                        "appearance ben-specimen speaks in a",
                        "appearance ben-specimen speaks in b",
                        "problem interviews/a.md 3:1 warning ambiguous-person");
        assertThat(voices(corpus, corpus.interview("a").orElseThrow()))
                .containsExactly("Ada Sample", "Ben Specimen");
    }

    @Test
    void askAndAnswerWhereTheFormShowsIt() {
        Corpus corpus =
                new CorpusFolderBuilder(dir)
                        .file(
                                "a.md",
                                """
                                # A

                                **Ida Quill: Is it a lamp?**

                                It is a lamp.

                                **Ida Quill: Is it lit?**

                                **Ada Sample:** It is lit.

                                **Ben Specimen:** It is not.

                                **Ida Quill: Is it out?**

                                **Ada Sample:** It is out.
                                """)
                        .read();
        assertThat(people(corpus))
                .contains(
                        "appearance ida-quill asks in a",
                        "appearance ada-sample answers in a",
                        "appearance ben-specimen answers in a");
        assertThat(corpus.interviews().get(0).details().interviewers())
                .as("those of front matter")
                .isEmpty();
        assertThat(corpus.interviews().get(0).person("Ida Quill")).isPresent();
    }

    @Test
    void areInCapitalsTheSameNameIfThereIsOnlyOne() {
        talk("a", "ADA DE SAMPLE", "BEN SPECIMEN");
        talk("b", "Ada de Sample", "Ben Specimen");
        Corpus corpus = talk("c", "Ada De Sample", "Ida Quill").read();
        assertThat(corpus.people().all())
                .extracting(Person::name)
                .containsExactly(
                        "ADA DE SAMPLE",
                        "Ada de Sample",
                        "Ben Specimen",
                        "Ada De Sample",
                        "Ida Quill");
        assertThat(corpus.people().find("ben-specimen").map(corpus.people()::appearances))
                .hasValueSatisfying(all -> assertThat(all).hasSize(2));
    }

    @Test
    void areOfOneInterviewWhereWordsAreNotSetApart() {
        talk("a", "白瑞仁", "主持人");
        Corpus corpus = talk("b", "白瑞仁", "사회자").read();
        assertThat(people(corpus)).noneMatch(line -> line.startsWith("person"));
        assertThat(voices(corpus, corpus.interviews().get(0))).containsExactly("白瑞仁");
    }

    @Test
    void areFoundInHostileNames() {
        Corpus corpus =
                talk(
                                "a",
                                "Ada <b>Sample</b>",
                                "../Ada ../Sample",
                                "Ada & Sample",
                                "Ada \u202ESample",
                                "O'Ada \"Sam\" O’Sample",
                                "Constructor Prototype")
                        .read();
        assertThat(corpus.people().all())
                .allSatisfy(
                        person -> {
                            assertThat(person.id()).doesNotContain("/").doesNotContain("<");
                            assertThat(corpus.people().appearances(person)).hasSize(1);
                        });
    }

    @Test
    void areManyInShortTime() {
        String[] names =
                IntStream.range(0, 1500)
                        .mapToObj(i -> "Ada%s Sample".formatted(letters(i)))
                        .toArray(String[]::new);
        long before = System.nanoTime();
        Corpus corpus = talk("a", names).read();
        assertThat(corpus.people().all()).hasSize(names.length);
        Interview interview = corpus.interviews().get(0);
        for (int i = 0; i < 10; i++) {
            interview
                    .speakers()
                    .forEach(one -> assertThat(interview.person(one.name())).isPresent());
        }
        assertThat((System.nanoTime() - before) / 1_000_000_000.0).isLessThan(60);
    }

    /** Returns a number in letters: a name with digits is none. */
    private static String letters(int number) {
        return "%d"
                .formatted(number)
                .chars()
                .mapToObj(c -> String.valueOf((char) (c - '0' + 'a')))
                .collect(Collectors.joining());
    }
}
