package org.colloquy.analysis.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.build.BuildCache;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionGroupsTest {
    @TempDir private Path dir;
    private final BuildCache cache = BuildCache.inMemory();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who was the tide ledger for?|And who was the tide ledger for?",
                "Who was the tide ledger for?|Whom was the tide ledger for?",
                "What hardware do you use?|What hardware are you using?",
                "1. What hardware do you use?|Q: 7. What hardware do you use?",
                "Can you tell us how you came to the harbour court?|Could you please describe how"
                        + " you came to the harbour court?",
                "调查船上的钟是谁敲的？|问题3：调查船上的钟是谁敲的？"
            })
    void sameQuestions(String one, String other) throws IOException {
        assertThat(groups(one, other)).hasSize(1);
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
        assertThat(groups(one, other)).isEmpty();
    }

    /** Near wordings are compared with the first, never with each other. */
    @Test
    void doNotDriftFromOneQuestionToAnother() throws IOException {
        List<QuestionGroup> found =
                groups(
                        "Why did the harbour court burn ledgers?",
                        "Why did the harbour court burn ledgers and gauges?",
                        "Why did the harbour court burn gauges?");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).asked()).hasSize(2);
    }

    @Test
    void laterInterviewsChangeNoAddress() throws IOException {
        List<String> before = ids(groups("Who rang the bell?", "Who rang the bell?"));
        List<String> after =
                ids(
                        groups(
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
        assertThat(QuestionGroups.of(new CorpusReader().read(dir)).all()).isEmpty();
    }

    /** What is said of some before all are found must be true of all. */
    @Test
    void areKnownToBeThereBeforeAllAreFound() throws IOException {
        groups("Who rang the bell?", "Who kept the gate?", "Who rang the bell?");
        Corpus corpus = new CorpusReader().read(dir);
        assertThat(QuestionGroups.areAmongOldest(corpus)).isTrue();
        assertThat(new CorpusAnalysis(corpus).hasQuestionGroups()).isTrue();
        assertThat(new CorpusAnalysis(corpus, BuildCache.inMemory()).hasQuestionGroups()).isTrue();
    }

    @Test
    void areFoundAlsoIfOnlyLaterInterviewsShareAQuestion() throws IOException {
        assertThat(groups(lastTwoAlike(42))).hasSize(1);
        Corpus corpus = new CorpusReader().read(dir);
        assertThat(QuestionGroups.areAmongOldest(corpus)).isFalse();
        assertThat(new CorpusAnalysis(corpus).hasQuestionGroups()).isTrue();
    }

    private static String[] lastTwoAlike(int count) {
        String[] questions = new String[count];
        for (int i = 0; i < count; i++) {
            questions[i] = "Who rang the bell of tower " + (char) ('A' + i) + i + "?";
        }
        questions[count - 1] = questions[count - 2];
        return questions;
    }

    /** Who searches waits for the oldest interviews alone, until all questions are compared. */
    @Test
    void areKnownOfAsSoonAsSomebodyHasComparedAll() throws IOException {
        groups(lastTwoAlike(22));
        Corpus corpus = new CorpusReader().read(dir);
        CorpusAnalysis first = new CorpusAnalysis(corpus, cache);
        assertThat(first.isKnownToHaveQuestionGroups()).isFalse();
        assertThat(first.questionGroups().all()).hasSize(1);
        assertThat(first.isKnownToHaveQuestionGroups()).isTrue();
        assertThat(new CorpusAnalysis(corpus, cache).isKnownToHaveQuestionGroups()).isTrue();
    }

    /** Editors save all day: an edition that is no more takes no memory. */
    @Test
    void ofALaterEditionLetGoOfTheEarlier() throws Exception {
        groups("Who rang the bell?", "Who rang the bell?");
        CorpusAnalysis earlier = new CorpusAnalysis(new CorpusReader().read(dir), cache);
        assertThat(earlier.questionGroups().all()).hasSize(1);
        CorpusAnalysis later = new CorpusAnalysis(new CorpusReader().read(dir), cache);
        assertThat(later.isKnownToHaveQuestionGroups()).isTrue();
        WeakReference<CorpusAnalysis> held = new WeakReference<>(earlier);
        earlier = null;
        for (int i = 0; i < 100 && held.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(held.get()).isNull();
        assertThat(later.questionGroups().all()).hasSize(1);
    }

    @Test
    void areKnownOfAtOnceWhereTheOldestShareAQuestion() throws IOException {
        groups("Who rang the bell?", "Who kept the gate?", "Who rang the bell?");
        assertThat(new CorpusAnalysis(new CorpusReader().read(dir)).isKnownToHaveQuestionGroups())
                .isTrue();
    }

    @Test
    void areNotThereIfNobodyIsAskedTheSame() throws IOException {
        groups("Who rang the bell?", "Who kept the gate?");
        assertThat(new CorpusAnalysis(new CorpusReader().read(dir)).hasQuestionGroups()).isFalse();
    }

    /**
     * Whatever is asked otherwise, comes, goes or stands elsewhere, the groups are those that are
     * found from scratch.
     */
    @ParameterizedTest
    @CsvSource({"1,", "7,1"})
    void ofALaterEditionAreThoseFoundFromScratch(long seed, Integer entries) throws IOException {
        assertThoseFoundFromScratch(seed, entries);
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"2,", "3,", "4,", "5,", "6,", "8,2", "9,3"})
    void ofFurtherEditionsToo(long seed, Integer entries) throws IOException {
        assertThoseFoundFromScratch(seed, entries);
    }

    private void assertThoseFoundFromScratch(long seed, Integer entries) throws IOException {
        Random random = new Random(seed);
        CorpusReader reader = new CorpusReader();
        if (entries != null) {
            writeEntries(entries);
        }
        for (int i = 0; i < 12; i++) {
            write(i, random);
        }
        for (int step = 0; step < 150; step++) {
            edit(random);
            Corpus corpus = reader.read(dir);
            QuestionGroups now = new CorpusAnalysis(corpus, cache).questionGroups();
            QuestionGroups anew = QuestionGroups.of(corpus);
            assertThat(described(now)).as("step %d", step).isEqualTo(described(anew));
            for (Interview interview : corpus.interviews()) {
                assertThat(now.in(interview)).isEqualTo(anew.in(interview));
            }
        }
    }

    /**
     * What is kept is of use only where nothing is asked otherwise, by no other and of no other.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true|talk-0.md|Words.|Others.",
                "true|talk-0.md|title: T0|title: Bell",
                "false|talk-0.md|rang|wrang",
                "false|talk-0.md|date: 2000|date: 1999",
                "false|talk-0.md|date: 2000|lang: de",
                "false|talk-0.md|date: 2000|date: 2000\\ninterviewees: Ada Sample",
                "true|talk-0.md|## Who|## First\\n\\n### Who",
                "false|talk-0.md|## Who|## Why?\\n\\nSo.\\n\\n## Who",
                "false|talk-3.md||# D",
                "false|questions.md||## Who rang the bell?\\n\\n- Who?",
                "false|questions.md||## Who rang the bell?\\n\\n### Not\\n\\n- Who?"
            })
    void areKeptForTheSameQuestions(boolean isUsed, String file, String old, String now)
            throws IOException {
        groups("Who rang the bell?", "Who rang the bell?", "Who rang the bell?");
        Files.writeString(dir.resolve("questions.md"), "# Of questions\n");
        QuestionGroups before =
                new CorpusAnalysis(new CorpusReader().read(dir), cache).questionGroups();
        assertThat(before.all()).hasSize(1);
        Path path = dir.resolve(file);
        String text = Files.exists(path) ? Files.readString(path) : "";
        String edited =
                old == null
                        ? text + now.replace("\\n", "\n")
                        : text.replace(old, now.replace("\\n", "\n"));
        Files.writeString(path, edited);
        Corpus after = new CorpusReader().read(dir);
        QuestionGroupStage stage = new QuestionGroupStage(after, cache);
        assertThat(stage.known().isPresent()).isEqualTo(isUsed);
        assertThat(described(new CorpusAnalysis(after, cache).questionGroups()))
                .isEqualTo(described(QuestionGroups.of(after)));
        assertThat(before.all()).as("held until here").hasSize(1);
    }

    private void edit(Random random) throws IOException {
        int number = random.nextInt(12);
        Path file = file(number);
        if (Files.exists(file) && random.nextInt(6) == 0) {
            Files.delete(file);
        } else if (Files.exists(file) && random.nextInt(2) == 0) {
            String text = Files.readString(file);
            Files.writeString(
                    file,
                    random.nextBoolean()
                            // What was a question is a section; what follows has another number.
                            ? text.replaceFirst("\\?\n", ". So.\n")
                            : text.replaceFirst(
                                    "date: \\d+", "date: " + (2000 + random.nextInt(20))));
        } else {
            write(number, random);
        }
    }

    /**
     * An address that is taken has a number behind it, which is free again when somebody asks
     * otherwise.
     */
    @Test
    void giveBackAnAddressWithANumber() throws IOException {
        String same = "Why did the harbour court burn ledgers and gauges of the tower";
        String one = same + " yesterday morning before breakfast?";
        String other = same + " whenever somebody important visited unannounced?";
        List<String> before = ids(groups(same + " 2?", one, one, other, other));
        String address = "why-did-the-harbour-court-burn-ledgers-and-gauges-of-the-tower";
        assertThat(before).containsExactlyInAnyOrder(address, address + "-3");
        CorpusReader reader = new CorpusReader();
        assertThat(new CorpusAnalysis(reader.read(dir), cache).questionGroups().all()).hasSize(2);
        Path first = dir.resolve("talk-0.md");
        Files.writeString(first, Files.readString(first).replace(same + " 2", "Who kept seals"));
        QuestionGroups later = new CorpusAnalysis(reader.read(dir), cache).questionGroups();
        assertThat(ids(later.all())).containsExactlyInAnyOrder(address, address + "-2");
    }

    /** Questions of few words, so that some are alike, and some have one address. */
    private void write(int number, Random random) throws IOException {
        StringBuilder text =
                new StringBuilder(
                        "---\ntitle: T%d\ndate: %d\n---\n".formatted(number, 2000 + number));
        List<String> asking =
                List.of("Who rang", "Why did they ring", "How did they ring", "Who are you");
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append("\n## ").append(random.nextInt(4) == 0 ? "So " : "");
            text.append(asking.get(random.nextInt(4)));
            for (int words = random.nextInt(5); words > 0; words--) {
                text.append(" gate").append((char) ('a' + random.nextInt(26)));
            }
            text.append(random.nextInt(4) == 0 ? " 2?" : "?").append("\n\nWords.\n");
        }
        Files.writeString(file(number), text);
    }

    private Path file(int number) {
        return dir.resolve("talk-%02d.md".formatted(number));
    }

    private void writeEntries(int number) throws IOException {
        StringBuilder text = new StringBuilder("# Questions\n");
        for (char c = 'a'; c < 'a' + number; c++) {
            text.append("\n## Who rang gate%c?\n\n- [One](talk-0%d.md#q2)\n".formatted(c, number));
        }
        Files.writeString(dir.resolve("questions.md"), text);
    }

    private static List<String> described(QuestionGroups groups) {
        return groups.all().stream()
                .map(
                        group ->
                                group.id()
                                        + " "
                                        + group.title()
                                        + group.asked().stream()
                                                .map(
                                                        a ->
                                                                a.interview().slug()
                                                                        + a.locator()
                                                                        + a.words())
                                                .toList())
                .toList();
    }

    private static List<String> ids(List<QuestionGroup> groups) {
        return groups.stream().map(QuestionGroup::id).toList();
    }

    private List<QuestionGroup> groups(String... questions) throws IOException {
        for (int i = 0; i < questions.length; i++) {
            String text = "---\ntitle: T%d\ndate: %d\n---\n\n## %s\n\nWords.\n";
            Files.writeString(
                    dir.resolve("talk-" + i + ".md"), text.formatted(i, 2000 + i, questions[i]));
        }
        QuestionGroups found = QuestionGroups.of(new CorpusReader().read(dir));
        for (QuestionGroup group : found.all()) {
            for (AskedQuestion asked : group.asked()) {
                Interview interview = asked.interview();
                assertThat(found.of(interview, asked.locator())).contains(group);
            }
        }
        return found.all();
    }
}
