package org.colloquy.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.build.BuildCache;
import org.colloquy.model.corpus.Talks;
import org.colloquy.reader.CorpusReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Digests of what goes into pages that show many interviews. */
class PageInputsTest {
    private static final String GROUP = "questions/what-is-a-gauge.html";
    private static final String LIST = "index/by-title.html";
    private static final String TEXTS = "search/interviews/t1-0.js";

    @TempDir private Path dir;
    private final BuildCache cache = BuildCache.inMemory();

    @BeforeEach
    void write() {
        for (int i = 1; i <= 4; i++) {
            talk(i, "It stands in the harbour.");
        }
    }

    private void talk(int number, String answer) {
        new Talks(dir)
                .file(
                        "interviews/t" + number + ".md",
                        "---\ntitle: Talk %d\ndate: 2020-01-0%d\ninterviewees: [Ada %d]\n---\n## What is a gauge?\n\n%s\n"
                                .formatted(number, number, number, answer));
    }

    private Map<String, String> inputs() throws IOException {
        SiteFiles files =
                new SiteFiles(new CorpusReader(cache).read(dir), Map.of(), cache);
        Map<String, String> inputs = new TreeMap<>();
        files.addresses()
                .forEach(
                        address -> {
                            Optional<String> own = files.inputs(address);
                            own.ifPresent(digest -> inputs.put(address, digest));
                        });
        return inputs;
    }

    @Test
    void areKnownOfListsOfQuestionsAndOfTextsThatAreSearched() throws IOException {
        assertThat(inputs()).containsKeys(GROUP, LIST, TEXTS).doesNotContainKey("index.html");
    }

    @Test
    void staySoWhereAListShowsNothingOfAnEdit() throws IOException {
        Map<String, String> before = inputs();
        talk(2, "It stood in the harbour.");
        Map<String, String> after = inputs();
        assertThat(after).containsEntry(LIST, before.get(LIST));
        assertThat(after).containsEntry(TEXTS, before.get(TEXTS));
        assertThat(after.get(GROUP)).isNotEqualTo(before.get(GROUP));
    }

    @Test
    void areOthersWhereAListShowsWhatChanged() throws IOException {
        Map<String, String> before = inputs();
        new Talks(dir)
                .file(
                        "interviews/t2.md",
                        "---\ntitle: The second\ndate: 2020-01-02\n---\n## What is a gauge?\n\nIt.\n");
        assertThat(inputs().get(LIST)).isNotEqualTo(before.get(LIST));
    }

    @Test
    void areNotKnownOfAQuestionOfWhichTheEditorHasSomethingToSay() throws IOException {
        new Talks(dir).file("questions.md", "## What is a gauge?\n\nWe ask it all.\n");
        assertThat(inputs()).doesNotContainKey(GROUP);
    }
}
