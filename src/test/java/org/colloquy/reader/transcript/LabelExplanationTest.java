package org.colloquy.reader.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.model.people.Participant;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an editor is told of the labels of a text, and of lines that are only like one. */
class LabelExplanationTest {
    private static final DialectHints NOTHING_KNOWN = hints(null);

    private static DialectHints hints(@Nullable Dialect declared, Participant... interviewers) {
        return new DialectHints(List.of(interviewers), List.of(), List.of(), null, declared);
    }

    private static List<String> explained(DialectHints hints, String... paragraphs) {
        String text = String.join("\n\n", paragraphs) + "\n";
        return LabelExplanation.of(text, hints, HeaderLines.none(), "a.md", 10, 2);
    }

    @Test
    void eachLabelIsNamedWithItsNumberPlaceSpeakerAndReason() {
        assertThat(
                        explained(
                                NOTHING_KNOWN,
                                "Ada Sample: Why?",
                                "Ben: So.",
                                "AS: And?",
                                "Ben: Thus.",
                                "AS: Oh.",
                                "Note: Nothing."))
                .containsExactly(
                        "a.md: read as names, 3 labels, 1 like them",
                        "      2x \"Ben:\"  a.md:13  is Ben: repeated at the beginning of paragraphs, alternating with others or introducing much of the text",
                        "      2x \"AS:\"  a.md:15  is Ada Sample: a part or the initials of a name that is also a label",
                        "      1x \"Ada Sample:\"  a.md:11  is Ada Sample: occurs once, set apart like the labels around it",
                        "      1x \"Note:\"  a.md:21  no label: a word that prose often has there; list it under speakers if it is a speaker");
    }

    @Test
    void lettersMeanAQuestionAndTheOnlyOneWhoAsks() {
        assertThat(
                        explained(
                                hints(null, Participant.named("Mira Oltan")),
                                "Q: Why?",
                                "A: So.",
                                "Q: And?",
                                "A: Thus."))
                .containsExactly(
                        "a.md: read as q-and-a, 2 labels, 0 like them",
                        "      2x \"Q:\"  a.md:11  is Mira Oltan: means a question, and only one named person can be meant",
                        "      2x \"A:\"  a.md:13  is whoever answers: means an answer");
    }

    @Test
    void labelsThatDifferByTheirTimesOnlyAreOne() {
        assertThat(
                        explained(
                                NOTHING_KNOWN,
                                "Speaker 1 (00:01): Why?",
                                "Speaker 2 (00:04): So.",
                                "Speaker 1 (01:02:03): And?",
                                "Speaker 2 (01:02:09): Thus."))
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("      2x \"Speaker 1")
                .contains("a.md:11  is somebody without a name");
    }

    @Test
    void whatIsDeclaredAsProseHasNoLabels() {
        assertThat(explained(hints(Dialect.PROSE), "Ada: Why?", "Ben: So."))
                .contains("      1x \"Ada:\"  a.md:11  no label: the front matter declares prose");
    }

    @Test
    void ofManyKindsOfLinesThatAreNoneAFewAreNamed() {
        assertThat(explained(NOTHING_KNOWN, "Tea: x", "Note: x", "Cup: x", "Words."))
                .hasSize(4)
                .last()
                .isEqualTo("  and 1 more: --labels \"a.md\"");
    }

    @Test
    void aTextWithoutSuchLinesHasNoExplanation() {
        assertThat(explained(NOTHING_KNOWN, "Only words.", "And more.")).isEmpty();
    }

    @Test
    void aLongLineIsCutAndNeverBroken() {
        assertThat(explained(NOTHING_KNOWN, "😀".repeat(300) + ": x", "**a\nb**: x", "Words."))
                .allSatisfy(line -> assertThat(line).doesNotContain("\n").hasSizeLessThan(250));
    }
}
