package org.colloquy.model.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.colloquy.build.BuildCache;
import org.colloquy.build.StoredTexts;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.reader.CorpusDump;
import org.colloquy.reader.CorpusReader;
import org.colloquy.reader.ReadingCodec;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a start uses of what was read before. Each text lies in the cache under the name of the
 * other, so that its use shows.
 */
class CachedReadingsTest {
    @TempDir private Path temporary;
    private Path folder;
    private Path cache;

    @BeforeEach
    void storesSwappedTexts() throws IOException {
        folder = temporary.resolve("corpus");
        cache = temporary.resolve("cache");
        write("interviews/a.md", "# A\n\n## Why tea?\n\nIt warms.\n");
        write("interviews/b.md", "# B\n\n## Why cups?\n\nThey hold.\n");
        write("glossary.md", "# Glossary\n\n## Tea\n\nLeaves.\n");
        started();
        try (StoredTexts store = new StoredTexts(cache)) {
            MVMap<String, byte[]> texts = store.of("interview-text");
            String one = texts.firstKey();
            String other = texts.lastKey();
            byte[] first = texts.get(one);
            texts.put(one, texts.get(other));
            texts.put(other, first);
        }
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private Corpus started() throws IOException {
        try (BuildCache opened = StoredTexts.cache(cache)) {
            Corpus corpus = new CorpusReader(opened).read(folder);
            opened.endBuild();
            return corpus;
        }
    }

    private String answerOfA() throws IOException {
        try (BuildCache opened = StoredTexts.cache(cache)) {
            return answer(new CorpusReader(opened).read(folder));
        }
    }

    private static String answer(Corpus corpus) {
        return corpus.interview("a").orElseThrow().passages().findFirst().orElseThrow().text();
    }

    @ParameterizedTest
    @CsvSource({
        "none.txt, 'Words.'",
        "interviews/b.md, '# B\n\n## Why cups?\n\nThey held.\n'",
        "interviews/c.md, '# C\n\n## Why pots?\n\nThey keep.\n'",
        "glossary.md, '# Glossary\n\n## Tea\n\nDried leaves.\n'",
        "glossary.md, '# Glossary\n\n## Cup\n\nA vessel.\n'",
        "people.md, '# People\n\n## Ada\n\nShe asks.\n'",
        "questions.md, '# Questions\n\n## Why tea?\n'",
        "colloquy.yaml, '# nothing is set'"
    })
    void areUsedWhereNothingHasChangedThatTheyDependOn(String file, String text)
            throws IOException {
        write(file, text);
        assertThat(answerOfA()).isEqualTo("They hold.");
    }

    @ParameterizedTest
    @CsvSource({
        "interviews/a.md, '# A\n\n## Why tea?\n\nIt warms.\n\n'",
        "glossary.md, '## Tea\n\n## Hold\n\nA grip.\n'",
        "colloquy.yaml, 'title: Tea'",
        "interviews/a.anchors, '# none'"
    })
    void areNotUsedWhereTheyMightBeOtherwise(String file, String text) throws IOException {
        write(file, text);
        assertThat(answerOfA()).isEqualTo("It warms.");
    }

    @Test
    void areNotUsedWhereALinkLeadsElsewhere() throws IOException {
        cache = temporary.resolve("unswapped");
        write("interviews/a.md", "# A\n\n## Why tea?\n\nIt warms [c](c.md).\n");
        Corpus before = started();
        write("interviews/c.md", "# C\n\n## Why pots?\n\nThey keep.\n");
        Corpus after = started();
        assertThat(before.problems()).extracting(p -> p.code()).contains("unresolved-link");
        assertThat(after.problems()).extracting(p -> p.code()).doesNotContain("unresolved-link");
        assertThat(CorpusDump.of(started()))
                .isEqualTo(CorpusDump.of(new CorpusReader().read(folder)));
    }

    @Test
    void areNotUsedByAnotherProgram() throws IOException {
        BuildCache.in(cache, "another", ReadingCodec.with(List.of())).close();
        assertThat(answerOfA()).isEqualTo("It warms.");
    }

    @Test
    void areDoneWithoutWhereAnotherProgramHasTheCache() throws IOException {
        try (BuildCache other = StoredTexts.cache(cache)) {
            assertThat(answerOfA()).isEqualTo("It warms.");
            other.endBuild();
        }
    }

    /** An edition keeps its own text, whatever is stored of later ones. */
    @Test
    void leaveEachEditionItsText() throws IOException {
        try (BuildCache opened = StoredTexts.cache(cache)) {
            CorpusReader reader = new CorpusReader(opened);
            Corpus before = reader.read(folder);
            write("interviews/a.md", "# A\n\n## Why tea?\n\nIt cools.\n");
            Corpus after = reader.read(folder);
            opened.endBuild();
            assertThat(answer(before)).isEqualTo("They hold.");
            assertThat(answer(after)).isEqualTo("It cools.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "interview-text",
        "interview-head",
        "interview-trace",
        "entries",
        "decoded",
        "seen"
    })
    void areReadAgainWhereTheyAreDamaged(String stage) throws IOException {
        try (StoredTexts store = new StoredTexts(cache)) {
            MVMap<String, byte[]> values = store.of(stage);
            assertThat(values).isNotEmpty();
            for (String key : List.copyOf(values.keyList())) {
                values.put(key, new byte[] {1, 2, 3, 4, 5});
            }
        }
        for (int i = 0; i < 2; i++) {
            try (BuildCache opened = StoredTexts.cache(cache)) {
                Corpus corpus = new CorpusReader(opened).read(folder);
                assertThat(texts(corpus)).containsExactlyInAnyOrder("It warms.", "They hold.");
                assertThat(corpus.terms()).hasSize(1);
            }
        }
    }

    private static List<String> texts(Corpus corpus) {
        return corpus.interviews().stream()
                .flatMap(Interview::passages)
                .map(Passage::text)
                .toList();
    }

    @Test
    void areThereAfterAFirstReadingThatWasBrokenOff() throws IOException {
        Path first = temporary.resolve("first");
        for (int i = 0; i < 40; i++) {
            write("interviews/i%02d.md".formatted(i), "# I\n\n## Why?\n\nPart %d.\n".formatted(i));
        }
        AtomicInteger left = new AtomicInteger(20);
        ReadListener impatient =
                new ReadListener() {
                    @Override
                    public void read(Interview interview) {
                        if (left.decrementAndGet() < 0) {
                            throw new IllegalStateException("the server is stopped");
                        }
                    }
                };
        try (BuildCache opened = StoredTexts.cache(first)) {
            CorpusReader reader = new CorpusReader(opened);
            assertThatThrownBy(() -> reader.read(folder, read -> {}, impatient))
                    .isInstanceOf(IllegalStateException.class);
        }
        byte[] other;
        try (StoredTexts store = new StoredTexts(cache)) {
            MVMap<String, byte[]> texts = store.of("interview-text");
            other = texts.get(texts.firstKey());
        }
        List<String> stored = new ArrayList<>();
        try (StoredTexts store = new StoredTexts(first)) {
            MVMap<String, byte[]> texts = store.of("interview-text");
            stored.addAll(texts.keyList());
            stored.forEach(key -> texts.put(key, other));
        }
        assertThat(stored).hasSizeGreaterThanOrEqualTo(20);
        try (BuildCache opened = StoredTexts.cache(first)) {
            Corpus corpus = new CorpusReader(opened).read(folder);
            assertThat(texts(corpus))
                    .filteredOn(text -> !text.startsWith("Part"))
                    .hasSizeGreaterThanOrEqualTo(20);
            assertThat(corpus.interviews()).hasSize(42);
        }
    }

    @Test
    void ofGlossaryAndPeopleAreTheSameOnceMore() throws IOException {
        write("people.md", "Those who speak.\n\n## Ada Sample\n\nSee [tea](glossary.md#tea).\n");
        write("glossary.md", "Words.\n\n## Tea\n\nSee [a](interviews/a.md#q9).\n\n## Cup\n");
        Corpus before = started();
        Corpus after = started();
        assertThat(after.terms()).isEqualTo(before.terms());
        assertThat(after.preface()).isEqualTo(before.preface());
        assertThat(after.people().preface()).isEqualTo(before.people().preface()).isNotEmpty();
        assertThat(after.problems()).isEqualTo(before.problems()).isNotEmpty();
    }

    private void storeAnotherDefinition() throws IOException {
        try (BuildCache opened = StoredTexts.cache(cache)) {
            CorpusReader reader = new CorpusReader(opened);
            reader.read(folder);
        }
        byte[] without;
        Path other = temporary.resolve("other");
        Path bare = temporary.resolve("bare");
        Files.createDirectories(bare);
        Files.writeString(bare.resolve("glossary.md"), "## Tea\n\nNothing.\n");
        try (BuildCache opened = StoredTexts.cache(other)) {
            new CorpusReader(opened).read(bare);
        }
        try (StoredTexts store = new StoredTexts(other)) {
            MVMap<String, byte[]> values = store.of("entries");
            without = values.get(values.firstKey());
        }
        try (StoredTexts store = new StoredTexts(cache)) {
            MVMap<String, byte[]> values = store.of("entries");
            List.copyOf(values.keyList()).forEach(key -> values.put(key, without));
        }
    }

    private static String definition(Corpus corpus) {
        return corpus.terms().get(0).senses().get(0).definition().get(0).prose().text();
    }

    @Test
    void ofTheGlossaryAreUsedWhereItHasNotChanged() throws IOException {
        storeAnotherDefinition();
        assertThat(definition(started())).isEqualTo("Nothing.");
        write("interviews/c.md", "# C\n\n## Why pots?\n\nThey keep.\n");
        assertThat(definition(started())).isEqualTo("Nothing.");
    }

    @Test
    void ofTheGlossaryAreNotUsedWhereItsLinksMayLeadElsewhere() throws IOException {
        write("glossary.md", "## Tea\n\nSee [c](interviews/c.md).\n");
        started();
        storeAnotherDefinition();
        write("interviews/c.md", "# C\n\n## Why pots?\n\nThey keep.\n");
        assertThat(definition(started())).isEqualTo("See c.");
    }

    @Test
    void areAsIfNothingHadBeenStored() throws IOException {
        Path fresh = temporary.resolve("fresh");
        cache = fresh;
        write("people.md", "Those who speak.\n\n## Ada Sample\n\nSee [c](interviews/c.md).\n");
        write("glossary.md", "Words.\n\n## Tea\n\nSee [c](interviews/c.md), [x](x.png).\n");
        started();
        write("interviews/c.md", "# C\n\n## Why pots?\n\nThey keep.\n");
        assertThat(CorpusDump.of(started()))
                .isEqualTo(CorpusDump.of(new CorpusReader().read(folder)));
    }
}
