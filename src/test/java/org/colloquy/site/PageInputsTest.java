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
    private static final String TERM = "glossary/harbour/2.html";
    private static final String LIST = "index/by-title/2.html";
    private static final String TEXTS = "search/interviews/t40-0.js";

    /** One more than a page of a list has. */
    private static final int TALKS = 51;

    @TempDir private Path dir;
    private final BuildCache cache = BuildCache.inMemory();

    @BeforeEach
    void write() {
        new Talks(dir).file("glossary.md", "## Harbour\n\nWhere ships lie.\n");
        for (int i = 1; i <= TALKS; i++) {
            talk(i, "It stands in the harbour, and no harbour is far.");
        }
    }

    private void talk(int number, String answer) {
        new Talks(dir)
                .file(
                        "interviews/t" + number + ".md",
                        "---\ntitle: Talk %d\ndate: 2020\ninterviewees: [Ada %d]\n---\n## What is a gauge?\n\n%s\n"
                                .formatted(number, number, answer));
    }

    private Map<String, String> inputs() throws IOException {
        SiteFiles files = new SiteFiles(new CorpusReader(cache).read(dir), Map.of(), cache);
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
        assertThat(inputs()).containsKeys(GROUP, LIST, TERM, TEXTS).doesNotContainKey("index.html");
    }

    @Test
    void staySoWhereAPageShowsNothingOfAnEdit() throws IOException {
        Map<String, String> before = inputs();
        talk(2, "It stood in the harbour, and no harbour is far.");
        Map<String, String> after = inputs();
        assertThat(after)
                .containsEntry(LIST, before.get(LIST))
                .containsEntry(TERM, before.get(TERM));
        assertThat(after).containsEntry(TEXTS, before.get(TEXTS));
        assertThat(after.get(GROUP)).isNotEqualTo(before.get(GROUP));
    }

    @Test
    void areOthersWhereAPageCountsWhatStandsOnAnother() throws IOException {
        Map<String, String> before = inputs();
        new Talks(dir)
                .file(
                        "interviews/t2.md",
                        "---\ntitle: Another\ndate: 2020\ninterviewees: [Ada 2]\n---\n## What is a gauge?\n\nIt.\n");
        Map<String, String> after = inputs();
        assertThat(after.get(LIST)).isNotEqualTo(before.get(LIST));
        assertThat(after).containsEntry(TEXTS, before.get(TEXTS));
    }

    @Test
    void areOthersWhereAPageCountsMentionsOnAnother() throws IOException {
        Map<String, String> before = inputs();
        talk(2, "It stands in the harbour, and no harbour, no harbour is far.");
        assertThat(inputs().get(TERM)).isNotEqualTo(before.get(TERM));
    }

    @Test
    void areNotKnownOfAQuestionOfWhichTheEditorHasSomethingToSay() throws IOException {
        new Talks(dir).file("questions.md", "## What is a gauge?\n\nWe ask it all.\n");
        assertThat(inputs()).doesNotContainKey(GROUP);
    }
}
