package org.colloquy.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.colloquy.across.KeptFamilies;
import org.colloquy.build.ProgramVersion;
import org.colloquy.corpus.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When what was kept is used. Each text is kept as that of the other, so that its use shows. */
class KeptReadingsTest {
    @TempDir private Path temporary;
    private Path folder;
    private Path cache;

    @BeforeEach
    void keepsSwappedTexts() throws IOException {
        folder = temporary.resolve("corpus");
        cache = temporary.resolve("cache");
        write("interviews/a.md", "# A\n\n## Why tea?\n\nIt warms.\n");
        write("interviews/b.md", "# B\n\n## Why cups?\n\nThey hold.\n");
        write("glossary.md", "# Glossary\n\n## Tea\n\nLeaves.\n");
        try (CorpusReader reader = CorpusReader.keepingIn(cache)) {
            reader.read(folder);
            reader.keep();
        }
        try (KeptStore store = KeptStore.open(cache, ProgramVersion.current())) {
            byte[] one = store.text(1).orElseThrow();
            byte[] other = store.text(2).orElseThrow();
            store.put("none", new byte[0], 1, other);
            store.put("none", new byte[0], 2, one);
            store.commit();
        }
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private String answerOfA() throws IOException {
        try (CorpusReader reader = CorpusReader.keepingIn(cache)) {
            Corpus corpus = reader.read(folder);
            return corpus.interview("a").orElseThrow().passages().findFirst().orElseThrow().text();
        }
    }

    @Test
    void isUsedWhereNothingHasChanged() throws IOException {
        assertThat(answerOfA()).isEqualTo("They hold.");
    }

    @Test
    void isUsedWhereAnotherFileHasChanged() throws IOException {
        write("interviews/b.md", "# B\n\n## Why cups?\n\nThey held.\n");
        assertThat(answerOfA()).isEqualTo("They hold.");
    }

    @ParameterizedTest
    @CsvSource({
        "glossary.md, '# Glossary\n\n## Cup\n\nA vessel.\n'",
        "interviews/a.md, '# A\n\n## Why tea?\n\nIt warms.\n\n'",
        "colloquy.yaml, 'title: Tea'",
        "people.md, '# People\n\n## Ada\n\nShe asks.\n'",
        "questions.md, '# Questions\n\n## Why tea?\n'",
        "interviews/a.anchors, '# none'"
    })
    void isNotUsedWhereItMightBeOtherwise(String file, String text) throws IOException {
        write(file, text);
        assertThat(answerOfA()).isEqualTo("It warms.");
    }

    @Test
    void isNotUsedByAnotherProgram() throws IOException {
        KeptStore.open(cache, "another").close();
        assertThat(answerOfA()).isEqualTo("It warms.");
    }

    @Test
    void isDoneWithoutWhereAnotherProgramHasIt() throws IOException {
        try (CorpusReader other = CorpusReader.keepingIn(cache)) {
            assertThat(answerOfA()).isEqualTo("It warms.");
            other.keep();
        }
    }

    /** An edition keeps its own text, whatever is kept of later ones. */
    @Test
    void leavesEachEditionItsText() throws IOException {
        try (CorpusReader reader = CorpusReader.keepingIn(cache)) {
            Corpus before = reader.read(folder);
            write("interviews/a.md", "# A\n\n## Why tea?\n\nIt cools.\n");
            reader.read(folder);
            reader.keep();
            assertThat(before.interview("a").orElseThrow().passages().findFirst().orElseThrow())
                    .extracting(passage -> passage.text())
                    .isEqualTo("They hold.");
        }
    }

    @Test
    void isReadAgainWhereItIsDamaged() throws IOException {
        try (KeptStore store = KeptStore.open(cache, ProgramVersion.current())) {
            store.put("none", new byte[0], 1, new byte[] {1, 2, 3, 4, 5});
            store.tidy(Set.of(1L));
        }
        for (int i = 0; i < 2; i++) {
            try (CorpusReader reader = CorpusReader.keepingIn(cache)) {
                Corpus corpus = reader.read(folder);
                assertThat(texts(corpus)).containsExactlyInAnyOrder("It warms.", "They hold.");
                reader.keep();
            }
        }
        try (CorpusReader reader = CorpusReader.keepingIn(cache)) {
            assertThat(texts(reader.read(folder))).hasSize(2);
        }
    }

    private static List<String> texts(Corpus corpus) {
        return corpus.interviews().stream()
                .flatMap(interview -> interview.passages())
                .map(passage -> passage.text())
                .toList();
    }

    private Corpus started() throws IOException {
        try (CorpusReader reader = CorpusReader.keepingIn(cache)) {
            Corpus corpus = reader.read(folder);
            reader.keep();
            return corpus;
        }
    }

    private void keepAnotherDefinition() throws IOException {
        KeptForm form = new KeptForm();
        try (KeptStore store = KeptStore.open(cache, ProgramVersion.current())) {
            KeptEntries kept =
                    form.read(store.value("KeptEntries").orElseThrow(), KeptEntries.class);
            KeptEntries.OfTerm first = kept.terms().get(0);
            KeptEntries.OfTerm other =
                    new KeptEntries.OfTerm(
                            first.term().withSenses(null, List.of()), first.file(), first.offset());
            store.putValue(
                    "KeptEntries",
                    form.write(
                            new KeptEntries(
                                    kept.digest(),
                                    List.of(other),
                                    kept.preface(),
                                    kept.people(),
                                    kept.before(),
                                    kept.problems(),
                                    kept.pending(),
                                    kept.media(),
                                    kept.answers())));
            store.commit();
        }
    }

    @Test
    void whatIsDamagedIsNotRecalled() throws IOException {
        KeptFamilies families = new KeptFamilies("digest", true, List.of());
        try (CorpusReader reader = CorpusReader.keepingIn(cache)) {
            assertThat(reader.memory().recall(KeptFamilies.class)).isEmpty();
            reader.memory().keep(families);
        }
        try (CorpusReader reader = CorpusReader.keepingIn(cache)) {
            assertThat(reader.memory().recall(KeptFamilies.class)).contains(families);
        }
        try (KeptStore store = KeptStore.open(cache, ProgramVersion.current())) {
            byte[] bytes = store.value("KeptFamilies").orElseThrow();
            bytes[bytes.length - 1]++;
            store.putValue("KeptFamilies", bytes);
            store.commit();
        }
        try (CorpusReader reader = CorpusReader.keepingIn(cache)) {
            assertThat(reader.memory().recall(KeptFamilies.class)).isEmpty();
        }
    }

    @Test
    void glossaryAndPeopleAreTheSameOnceMore() throws IOException {
        write("people.md", "Those who speak.\n\n## Ada Sample\n\nSee [tea](glossary.md#tea).\n");
        write("glossary.md", "Words.\n\n## Tea\n\nSee [a](interviews/a.md#q9).\n\n## Cup\n");
        Corpus before = started();
        Corpus after = started();
        assertThat(after.terms()).isEqualTo(before.terms());
        assertThat(after.preface()).isEqualTo(before.preface());
        assertThat(after.people().preface()).isEqualTo(before.people().preface()).isNotEmpty();
        assertThat(after.problems()).isEqualTo(before.problems()).isNotEmpty();
    }

    @Test
    void theGlossaryIsUsedWhereItHasNotChanged() throws IOException {
        started();
        keepAnotherDefinition();
        assertThat(started().terms().get(0).senses()).isEmpty();
    }

    @Test
    void theGlossaryIsReadAgainWhereItsLinksMayLeadElsewhere() throws IOException {
        write("glossary.md", "## Tea\n\nSee [c](interviews/c.md).\n");
        started();
        keepAnotherDefinition();
        write("interviews/c.md", "# C\n\n## Why pots?\n\nThey keep.\n");
        assertThat(started().terms().get(0).senses()).hasSize(1);
    }

    @Test
    void whatIsReadAgainIsAsIfNothingHadBeenKept() throws IOException {
        write("people.md", "Those who speak.\n\n## Ada Sample\n\nSee [c](interviews/c.md).\n");
        write("glossary.md", "Words.\n\n## Tea\n\nSee [c](interviews/c.md), [x](x.png).\n");
        started();
        write("interviews/c.md", "# C\n\n## Why pots?\n\nThey keep.\n");
        assertThat(Dump.of(started())).isEqualTo(Dump.of(new CorpusReader().read(folder)));
    }
}
