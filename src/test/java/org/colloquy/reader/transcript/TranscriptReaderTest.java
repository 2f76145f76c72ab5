package org.colloquy.reader.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Speaker;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.part.LabelStripper;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.colloquy.reader.transcript.speaker.LabelSpellings;
import org.colloquy.reader.transcript.speaker.SpellingSlip;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The dialect in which a text is read, and its speakers. Each line is a paragraph. */
class TranscriptReaderTest {
    private static final DialectHints NOTHING = hints(null);

    private static DialectHints hints(@Nullable Dialect declared) {
        return new DialectHints(List.of(), List.of(), List.of(), null, declared);
    }

    private static ParsedTranscript read(DialectHints hints, String... paragraphs) {
        return TranscriptReader.read(
                String.join("\n\n", paragraphs) + "\n", hints, HeaderLines.none());
    }

    private static Dialect dialect(String... paragraphs) {
        return read(NOTHING, paragraphs).dialect();
    }

    private static String speakers(ParsedTranscript transcript) {
        return transcript.speakers().stream()
                .map(TranscriptReaderTest::said)
                .collect(Collectors.joining("; "));
    }

    private static String said(Speaker speaker) {
        String kind =
                speaker.kind() == Speaker.SpeakerKind.PERSON ? "" : " " + speaker.kind().word();
        String people =
                speaker.people().isEmpty() ? "" : " of " + String.join("+", speaker.people());
        return speaker.name() + kind + people + " " + speaker.turns();
    }

    private static DialectHints people(String interviewer, String... interviewees) {
        return new DialectHints(
                List.of(Participant.named(interviewer)),
                Arrays.stream(interviewees).map(Participant::named).toList(),
                List.of(),
                "The Outlet",
                null);
    }

    @Test
    void captionsAreCutByAMachineAndPromptNobody() {
        String[] words = {
            "The kettle is old.",
            "Who would mend it?",
            "My father did.",
            "He had a forge.",
            "Did he sell any?",
            "Two, and both came back.",
            "What is a lid for?",
            "For the noise."
        };
        assertThat(dialect(timed("[00:0%1$d.000 --> 00:0%2$d.500] ", words)))
                .isEqualTo(Dialect.PROSE);
        assertThat(dialect(timed("[0:0%1$d - 0:0%2$d] ", words))).isEqualTo(Dialect.PROSE);
        String[] introduced = timed("[0:0%1$d - 0:0%2$d] ", words);
        introduced[0] = "What is a kettle, and who mends it?\n\n" + introduced[0];
        assertThat(dialect(introduced)).as("words above them").isEqualTo(Dialect.PROSE);
        String times = "00:00:0%1$d,000 --> 00:00:0%2$d,500";
        assertThat(dialect(timed("`" + times + "`\n", words))).isEqualTo(Dialect.PROSE);
        assertThat(dialect(timed("`%1$d " + times + "`\n", words))).isEqualTo(Dialect.PROSE);
        assertThat(dialect(timed("%1$d " + times + "\n", words))).isEqualTo(Dialect.PROSE);
        assertThat(dialect(timed("%1$d\n" + times + "\n", words))).isEqualTo(Dialect.PROSE);
        assertThat(dialect(timed("%1$d " + times + "\n\n", words))).isEqualTo(Dialect.PROSE);
        assertThat(dialect(timed("[0:0%1$d] ", words))).isEqualTo(Dialect.PLAIN_QUESTIONS);
        assertThat(dialect(timed("[2020-01-1%1$d, 18:0%2$d] ", words)))
                .isEqualTo(Dialect.PLAIN_QUESTIONS);
        assertThat(dialect(timed("", words))).isEqualTo(Dialect.PLAIN_QUESTIONS);
    }

    @Test
    void timesOfBothEndsTellNothingWhereAPersonCutTheText() {
        String[] talk = {
            "Who mends it?",
            "My father does.",
            "Did he sell any?",
            "Two.",
            "Why tin?",
            "It is light."
        };
        assertThat(dialect(timed("[0:0%1$d - 0:0%2$d] ", talk))).isEqualTo(Dialect.PLAIN_QUESTIONS);
        assertThat(
                        dialect(
                                "[0:01 - 0:09] Who mends it?",
                                "My father does.",
                                "He has a forge.",
                                "[0:09 - 0:20] Did he sell any?",
                                "Two.",
                                "Both came back.",
                                "[0:20 - 0:40] Why tin?",
                                "It is light."))
                .isEqualTo(Dialect.PLAIN_QUESTIONS);
    }

    @Test
    void aLabelAboveHeadingsOrWithNoAnswerYetIsSomebodys() {
        String[] headed = {
            "Ada:", "## Whose is it?", "Ben: Mine.", "Ada:", "## Since when?", "Ben: Since May."
        };
        assertThat(speakers(read(NOTHING, headed))).isEqualTo("Ada 2; Ben 2");
        String[] asked = {"Q: Whose is it?", "A:", "Q: Since when?", "A:"};
        assertThat(speakers(read(NOTHING, asked))).isEqualTo("Q unknown 2; A unknown 2");
    }

    private static String[] timed(String time, String... words) {
        return IntStream.range(0, words.length)
                .mapToObj(i -> time.formatted(i, i + 1) + words[i])
                .toArray(String[]::new);
    }

    @Test
    void aLabelThatNeverHasWordsIsNobodys() {
        assertThat(
                        speakers(
                                read(
                                        NOTHING,
                                        "ON BEHALF OF THE MILL:",
                                        "Q. Whose kettle is it?",
                                        "A. Mine.",
                                        "ON BEHALF OF THE MILL:",
                                        "Q. Since when?",
                                        "A. Since May.")))
                .isEqualTo("ON BEHALF OF THE MILL event 0; Q unknown 2; A unknown 2");
        assertThat(
                        speakers(
                                read(
                                        NOTHING,
                                        "Ada:",
                                        "Whose kettle is it?",
                                        "Ben: Mine.",
                                        "Ada:",
                                        "Since when?",
                                        "Ben: Since May.")))
                .isEqualTo("Ada 2; Ben 2");
        assertThat(
                        speakers(
                                read(
                                        NOTHING,
                                        "Ada: Whose is it?",
                                        "Ben:",
                                        "Ada: Well?",
                                        "Ben: Mine.",
                                        "Ada:",
                                        "Ben: Mine.")))
                .isEqualTo("Ada 3; Ben 3");
        assertThat(
                        speakers(
                                read(
                                        NOTHING,
                                        "Ada: Why?",
                                        "Ben:",
                                        "Cleo: So.",
                                        "Ada: And?",
                                        "Cleo: No.")))
                .doesNotContain("Ben event");
    }

    @Test
    void namesBeforeColonsAreTurns() {
        ParsedTranscript talk =
                read(NOTHING, "Ada: One.", "Ben: Two.", "Ada: Three.", "More.", "Ben: Four.");
        assertThat(talk.dialect()).isEqualTo(Dialect.NAMES);
        assertThat(speakers(talk)).isEqualTo("Ada 2; Ben 2");
        assertThat(talk.hasBeginnings()).isTrue();
    }

    @Test
    void lettersThatMeanAQuestionAreQuestions() {
        ParsedTranscript asked = read(NOTHING, "Q: Why?", "A: So.", "Q: How?", "A: Thus.");
        assertThat(asked.dialect()).isEqualTo(Dialect.Q_AND_A);
        assertThat(speakers(asked)).isEqualTo("Q unknown 2; A unknown 2");
        assertThat(
                        speakers(
                                read(
                                        people("Ida Asker", "Ada Sample"),
                                        "Q: Why?",
                                        "A: So.",
                                        "Q: How?",
                                        "A: Thus.")))
                .isEqualTo("Ida Asker 2; Ada Sample 2");
    }

    @Test
    void aLabelInABoldQuestionAsks() {
        assertThat(
                        dialect(
                                "**Ida: Why?**",
                                "So.",
                                "**Ida: How?**",
                                "Thus.",
                                "**Ida: And then?**",
                                "No."))
                .isEqualTo(Dialect.ASKED_IN_BOLD);
    }

    @Test
    void headingsParagraphsAndItemsMayAsk() {
        assertThat(dialect("# T", "## Why?", "So.", "## How?", "Thus."))
                .isEqualTo(Dialect.HEADINGS);
        assertThat(dialect("**Why?**", "So.", "**How?**", "Thus."))
                .isEqualTo(Dialect.BOLD_PARAGRAPHS);
        assertThat(dialect("*Why?*", "So.", "*How?*", "Thus."))
                .isEqualTo(Dialect.ITALIC_PARAGRAPHS);
        assertThat(dialect("1. **Why?**", "So.", "2. **How?**", "Thus."))
                .isEqualTo(Dialect.BOLD_ITEMS);
        assertThat(dialect("1. Why?", "So.", "2. How?", "Thus.")).isEqualTo(Dialect.NUMBERED);
        assertThat(dialect("Why?", "So.", "How?", "Thus.", "And then?", "No."))
                .isEqualTo(Dialect.PLAIN_QUESTIONS);
    }

    @Test
    void otherTextsAreProse() {
        assertThat(dialect("One.", "Two.", "Three.")).isEqualTo(Dialect.PROSE);
        assertThat(dialect("Why?", "So.", "Two.")).isEqualTo(Dialect.PROSE);
        assertThat(dialect("**One.**", "Two.", "**Three.**")).isEqualTo(Dialect.PROSE);
        assertThat(dialect("Note: One.", "Two.", "Note: Three.")).isEqualTo(Dialect.PROSE);
        assertThat(dialect("## One", "Two.", "## Three", "Four.")).isEqualTo(Dialect.PROSE);
        assertThat(read(NOTHING, "One.", "Two.").hasBeginnings()).isFalse();
    }

    @Test
    void whatIsDeclaredIsTaken() {
        assertThat(read(hints(Dialect.PROSE), "Ada: One.", "Ben: Two.", "Ada: Three.").dialect())
                .isEqualTo(Dialect.PROSE);
        ParsedTranscript once = read(hints(Dialect.NAMES), "Ada: One.", "Ben: Two.");
        assertThat(speakers(once)).isEqualTo("Ada 1; Ben 1");
    }

    @Test
    void labelsBelowHeadingsThatAskAreThoseOfAnswers() {
        ParsedTranscript asked =
                read(
                        NOTHING,
                        "# T",
                        "## Why?",
                        "Ada: So.",
                        "## How?",
                        "Ben: Thus.",
                        "## And?",
                        "Ada: No.",
                        "## Then?",
                        "Ben: Yes.");
        assertThat(asked.dialect()).isEqualTo(Dialect.HEADINGS);
        assertThat(speakers(asked)).isEqualTo("Ada 2; Ben 2");
    }

    @Test
    void onePersonMayHaveSeveralLabels() {
        assertThat(
                        speakers(
                                read(
                                        NOTHING,
                                        "Ada Sample: One.",
                                        "Ben: Two.",
                                        "Ada: Three.",
                                        "AS: Four.",
                                        "Ben: Five.",
                                        "AS: Six.",
                                        "Ada: x.")))
                .isEqualTo("Ada Sample 5; Ben 2");
        assertThat(
                        speakers(
                                read(
                                        NOTHING,
                                        "Ada Sample (ASM): One.",
                                        "Ben: Two.",
                                        "ASM: Three.",
                                        "Ben: Four.")))
                .isEqualTo("Ada Sample 2; Ben 2");
        assertThat(
                        speakers(
                                read(
                                        people("Ida Asker", "Ada Sample"),
                                        "Ida: Why?",
                                        "Sample: So.",
                                        "IA: How?",
                                        "AS: Thus.")))
                .isEqualTo("Ida Asker 2; Ada Sample 2");
        assertThat(
                        speakers(
                                read(
                                        people("Ida Asker", "Ada Sample"),
                                        "The Outlet: Why?",
                                        "Ada: So.",
                                        "The Outlet: How?",
                                        "Ada: No.")))
                .isEqualTo("Ida Asker 2; Ada Sample 2");
    }

    @Test
    void oneLabelMayBeSeveralPeopleOrNobody() {
        assertThat(
                        speakers(
                                read(
                                        NOTHING,
                                        "Ada: One.",
                                        "Ben: Two.",
                                        "Ada and Ben: Three.",
                                        "Ada: Four.",
                                        "Ben: Five.",
                                        "All: Six.",
                                        "Ada: x.")))
                .isEqualTo("Ada 3; Ben 2; Ada and Ben group of Ada+Ben 1; All group 1");
        assertThat(
                        speakers(
                                read(
                                        NOTHING,
                                        "Speaker 1: One.",
                                        "Speaker 2: Two.",
                                        "Speaker 1: Three.",
                                        "Music: Four.",
                                        "Speaker 2: Five.")))
                .isEqualTo("Speaker 1 unknown 2; Speaker 2 unknown 2; Music event 0");
    }

    private static String said(String... paragraphs) {
        return speakers(read(NOTHING, paragraphs));
    }

    @Test
    void whoSpeaksOnceStandsAmongOthersLikeThem() {
        assertThat(said("Ada: One.", "Ben: Two.", "Cleo: Three.", "Ada: Four.", "Ben: Five."))
                .isEqualTo("Ada 2; Ben 2; Cleo 1");
        assertThat(
                        said(
                                "**Cleo:** Zero.",
                                "**Ada:** One.",
                                "**Ben:** Two.",
                                "**Ada:** x.",
                                "**Ben:** y."))
                .isEqualTo("Cleo 1; Ada 2; Ben 2");
        assertThat(said("Cleo: Zero.", "Ada: One.", "Ben: Two.", "Ada: Four.", "Ben: Five."))
                .as("nothing sets it apart")
                .isEqualTo("Ada 2; Ben 2");
        assertThat(
                        said(
                                "**Dora Sample:** Zero.",
                                "**Cleo Sample:** x.",
                                "**Ada:** One.",
                                "**Ben:** Two.",
                                "**Ada:** x.",
                                "**Ben:** y."))
                .isEqualTo("Dora Sample 1; Cleo Sample 1; Ada 2; Ben 2");
        assertThat(said("Ada: One.", "Ben: Two.", "Ada: Four.", "Ben: Five.", "Cleo: Six."))
                .isEqualTo("Ada 2; Ben 2; Cleo 1");
        assertThat(
                        said(
                                "Ada: One.",
                                "Ben: Two.",
                                "Cleo: Three.",
                                "Dora: Four.",
                                "Ada: Five.",
                                "Ben: Six."))
                .as("two in a row")
                .isEqualTo("Ada 2; Ben 2");
        assertThat(
                        said(
                                "[0:01] Ada: 1.",
                                "[0:02] Ben: 2.",
                                "[0:03] Cleo: 3.",
                                "[0:04] Dora: 4.",
                                "[0:05] Ada: 5.",
                                "[0:06] Ben: 6."))
                .isEqualTo("Ada 2; Ben 2; Cleo 1; Dora 1");
    }

    @Test
    void whatOnlyLooksLikeALabelIsNobody() {
        assertThat(
                        said(
                                "**Ada:** One.",
                                "**Ben:** Two.",
                                "**Code changes**:",
                                "- x",
                                "**Ada:** Three.",
                                "**Ben:** Four."))
                .isEqualTo("Ada 2; Ben 2");
        assertThat(
                        said(
                                "Ada: One.",
                                "Ben: Two.",
                                "one more thing: Three.",
                                "Ada: Four.",
                                "Ben: Five."))
                .isEqualTo("Ada 2; Ben 2");
        assertThat(
                        said(
                                "Ada: One.",
                                "Ben: Two.",
                                "Tea Time: Three.",
                                "More.",
                                "Ada: Four.",
                                "Ben: Five."))
                .isEqualTo("Ada 2; Ben 2; Tea Time 1");
        assertThat(
                        said(
                                "**Ada:** One.",
                                "**Ben:** Two.",
                                "Cleo: Three.",
                                "**Ada:** Four.",
                                "**Ben:** Five."))
                .isEqualTo("Ada 2; Ben 2");
    }

    @Test
    void aNameMayAskInPlaceOfQ() {
        assertThat(said("Q: Why?", "A: So.", "Ida: How?", "A: Thus.", "Q: And?", "A: No."))
                .isEqualTo("Q unknown 2; A unknown 3; Ida 1");
        assertThat(said("Q: Why?", "A: So.", "Ida: Well.", "A: Thus.", "Q: And?", "A: No."))
                .isEqualTo("Q unknown 2; A unknown 3");
        assertThat(said("Q: Why?", "A: So.", "Note: How?", "A: Thus.", "Q: And?", "A: No."))
                .isEqualTo("Q unknown 2; A unknown 3");
    }

    @Test
    void aSlipOfThePenIsTold() {
        ParsedTranscript talk =
                read(
                        NOTHING,
                        "Cleopatra: One.",
                        "Ben: Two.",
                        "Cleopatra: Three.",
                        "Ben: Four.",
                        "Cleopatra: Five.",
                        "Ben: Six.",
                        "Cleoptara: Seven.",
                        "Ben: Eight.");
        assertThat(speakers(talk)).isEqualTo("Cleopatra 4; Ben 4");
        assertThat(talk.slips()).extracting(SpellingSlip::written).containsExactly("Cleoptara");
        assertThat(talk.slips()).extracting(SpellingSlip::meant).containsExactly("Cleopatra");
        assertThat(LabelSpellings.isSlip("cleopatra", "cleoptara")).isTrue();
        assertThat(LabelSpellings.isSlip("cleopatra", "cleopatre")).isTrue();
        assertThat(LabelSpellings.isSlip("cleopatra", "cleopatr")).isTrue();
        assertThat(LabelSpellings.isSlip("cleopatra", "cleopat")).isFalse();
        assertThat(LabelSpellings.isSlip("cleopatra", "clexpatre")).isFalse();
        assertThat(LabelSpellings.isSlip("speaker 1", "speaker 2")).isFalse();
        assertThat(LabelSpellings.isSlip("cleopatra", "cleopatra")).isFalse();
    }

    @Test
    void itsMarkdownHasNoLabelsAndKnowsWhereItsWordsStood() {
        String text = "Ada: One.\n\nBen: Two.\n\nAda: Three.\n";
        ParsedTranscript talk = TranscriptReader.read(text, NOTHING, HeaderLines.none());
        assertThat(talk.markdown()).doesNotContain("Ada").contains("One.", "Two.", "Three.");
        for (String words : List.of("One.", "Two.", "Three.")) {
            assertThat(talk.source(talk.markdown().indexOf(words))).isEqualTo(text.indexOf(words));
        }
    }

    @Test
    void beginningsSayWhatBegins() {
        ParsedTranscript talk = read(NOTHING, "Q: Why?", "A: So.", "Q: How?", "A: Thus.");
        List<String> kinds =
                Arrays.stream(talk.markdown().split("\n"))
                        .flatMap(line -> talk.beginning(line).stream())
                        .map(begun -> begun.part() + (begun.replied() ? " replied" : ""))
                        .toList();
        assertThat(kinds).containsExactly("QUESTION replied", "SAID", "QUESTION replied", "SAID");
        assertThat(talk.beginning("Why?")).isEmpty();
        assertThat(talk.beginning("")).isEmpty();
    }

    @Test
    void nobodySpeaksInProse() {
        ParsedTranscript prose = read(NOTHING, "Words.", "A: So.", "Words.", "A: No.");
        assertThat(prose.dialect()).isEqualTo(Dialect.PROSE);
        assertThat(speakers(prose)).isEmpty();
    }

    @Test
    void labelsBelowHeadingsBeginNoTurn() {
        ParsedTranscript asked =
                read(hints(Dialect.HEADINGS), "## Why?", "Ada: 1.", "Ben: 2.", "Ada: 3.");
        assertThat(speakers(asked)).isEqualTo("Ada 2; Ben 1");
        assertThat(asked.hasBeginnings()).isFalse();
        assertThat(read(NOTHING, "Q: Why?", "A: So.").hasBeginnings()).isTrue();
    }

    @Test
    void wordsHaveNoSignsOfItsOwn() {
        assertThat(ParsedTranscript.words("- One")).isEqualTo("- One");
        assertThat(ParsedTranscript.words(LabelStripper.WORDS_START + "- One")).isEqualTo("- One");
    }

    @Test
    void anEmptyTextIsRead() {
        assertThat(TranscriptReader.empty().dialect()).isEqualTo(Dialect.PROSE);
        assertThat(TranscriptReader.empty().markdown()).isEmpty();
        assertThat(TranscriptReader.empty().speakers()).isEmpty();
    }
}
