package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys of which nothing is made are named once for all files, with what to paste. */
class UnusedKeysTest {
    @TempDir Path dir;

    private Corpus read(String settings) {
        return new CorpusFolderBuilder(dir)
                .file("colloquy.yaml", settings)
                .file("interviews/b.md", file("summary: Two\nauthor: Jo Pell"))
                .file("interviews/a.md", file("summary: One"))
                .file("interviews/c.md", file("summary: Three\nsubtitle: 3\nhosts: Ari"))
                .read();
    }

    private static String file(String front) {
        return "---\ntitle: A talk\nlanguage: en\n" + front + "\n---\n\nWords.\n";
    }

    private static List<String> notes(Corpus corpus) {
        return corpus.problems().stream()
                .filter(problem -> problem.code().equals("other-keys"))
                .filter(problem -> !problem.message().contains("is read as"))
                .map(problem -> problem.file() + ": " + problem.message())
                .toList();
    }

    @Test
    void eachIsNamedOnceAndWhatItProposesWorks() {
        Corpus before = read("title: Talks\n");
        assertThat(notes(before))
                .containsExactlyInAnyOrder(
                        "interviews/b.md: the key \"author\", which an interview has, is not used;"
                                + " if it is who asks, paste into colloquy.yaml: reading: {"
                                + " keys: { author: interviewers } }, all such keys in the same"
                                + " braces, with commas between them",
                        "interviews/a.md: the key \"summary\", which 2 interviews have, is not used;"
                                + " if it is the subtitle, paste into colloquy.yaml: reading: {"
                                + " keys: { summary: subtitle } }, all such keys in the same"
                                + " braces, with commas between them");
        Corpus after = read("reading: { keys: { summary: subtitle, author: interviewers } }\n");
        assertThat(notes(after)).isEmpty();
        assertThat(after.problems())
                .extracting(Problem::severity)
                .doesNotContain(Problem.Severity.ERROR);
        assertThat(after.interviews())
                .extracting(i -> i.details().subtitle())
                .contains("One", "Two", "3");
    }
}
