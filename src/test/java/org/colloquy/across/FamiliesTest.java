package org.colloquy.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.markdown.CorpusReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamiliesTest {
    @TempDir private Path dir;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who was the tide ledger for?|And who was the tide ledger for?",
                "Who was the tide ledger for?|Whom was the tide ledger for?",
                "What hardware do you use?|What hardware are you using?",
                "1. What hardware do you use?|Q: 7. What hardware do you use?",
                "Can you tell us how you came to the harbour court?|Could you please describe how you came to the harbour court?",
                "调查船上的钟是谁敲的？|问题3：调查船上的钟是谁敲的？"
            })
    void sameQuestions(String one, String other) throws IOException {
        assertThat(families(one, other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What hardware do you use?|What software do you use?",
                "Why did you keep the tide ledger?|How did you keep the tide ledger?",
                "Why did you keep the tide ledger?|Why didn't you keep the tide ledger?",
                "Did the court change the harbour?|Did the harbour change the court?",
                "What is the tide ledger?|Who was the tide ledger for?",
                "Is that so?|Is that so?",
                "What do you think?|What do you think?",
                "什么是船钟？|什么是潮汐簿？"
            })
    void otherQuestions(String one, String other) throws IOException {
        assertThat(families(one, other)).isEmpty();
    }

    /** Near wordings are compared with the first, never with each other. */
    @Test
    void doNotDriftFromOneQuestionToAnother() throws IOException {
        List<Family> found =
                families(
                        "Why did the harbour court burn ledgers?",
                        "Why did the harbour court burn ledgers and gauges?",
                        "Why did the harbour court burn gauges?");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).asked()).hasSize(2);
    }

    @Test
    void laterInterviewsChangeNoAddress() throws IOException {
        List<String> before = ids(families("Who rang the bell?", "Who rang the bell?"));
        List<String> after =
                ids(
                        families(
                                "Who rang the bell?",
                                "Who rang the bell?",
                                "So who rang the bell?",
                                "So who rang the bell?",
                                "So who rang the bell?"));
        assertThat(after).isEqualTo(before).containsExactly("who-rang-the-bell");
    }

    /** A prompt that is repeated in one interview was not asked of several. */
    @Test
    void areOfSeveralInterviews() throws IOException {
        Path file = dir.resolve("a.md");
        Files.writeString(
                file, "# A\n\n## Who rang the bell?\n\nI.\n\n## Who rang the bell?\n\nI!\n");
        assertThat(Families.of(new CorpusReader().read(dir)).all()).isEmpty();
    }

    /** What is said of some before all are found must be true of all. */
    @Test
    void areKnownToBeThereBeforeAllAreFound() throws IOException {
        families("Who rang the bell?", "Who kept the gate?", "Who rang the bell?");
        Corpus corpus = new CorpusReader().read(dir);
        assertThat(Families.areAmongOldest(corpus)).isTrue();
        assertThat(new Across(corpus).hasFamilies()).isTrue();
        assertThat(new Across(corpus, new Across(corpus)).hasFamilies()).isTrue();
    }

    @Test
    void areFoundAlsoIfOnlyLaterInterviewsShareAQuestion() throws IOException {
        String[] questions = new String[42];
        for (int i = 0; i < questions.length; i++) {
            questions[i] = "Who rang the bell of tower " + (char) ('A' + Math.min(i, 40)) + i + "?";
        }
        questions[41] = questions[40];
        assertThat(families(questions)).hasSize(1);
        Corpus corpus = new CorpusReader().read(dir);
        assertThat(Families.areAmongOldest(corpus)).isFalse();
        assertThat(new Across(corpus).hasFamilies()).isTrue();
    }

    @Test
    void areNotThereIfNobodyIsAskedTheSame() throws IOException {
        families("Who rang the bell?", "Who kept the gate?");
        assertThat(new Across(new CorpusReader().read(dir)).hasFamilies()).isFalse();
    }

    private static List<String> ids(List<Family> families) {
        return families.stream().map(Family::id).toList();
    }

    private List<Family> families(String... questions) throws IOException {
        for (int i = 0; i < questions.length; i++) {
            String text = "---\ntitle: T%d\ndate: %d\n---\n\n## %s\n\nWords.\n";
            Files.writeString(
                    dir.resolve("talk-" + i + ".md"), text.formatted(i, 2000 + i, questions[i]));
        }
        Families found = Families.of(new CorpusReader().read(dir));
        for (Family family : found.all()) {
            for (Asked asked : family.asked()) {
                Interview interview = asked.interview();
                assertThat(found.of(interview, asked.locator())).contains(family);
            }
        }
        return found.all();
    }
}
