package org.colloquy.reader.transcript.speaker.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.LabelParser;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.form.LabelCandidates;
import org.colloquy.reader.transcript.speaker.evidence.LabelCounts;
import org.junit.jupiter.api.Test;

/** The meaning of labels by the company that they keep. Each line is a paragraph. */
class LabelContextTest {

    private static List<LabelCandidate> labels(String text) {
        List<LabelCandidate> found = new ArrayList<>();
        int line = 0;
        int block = 0;
        for (String words : text.split("\n")) {
            LabelCandidate label = LabelParser.parse(text, line, line, line + words.length());
            if (label != null) {
                found.add(label.in(block, true));
            }
            line += words.length() + 1;
            block++;
        }
        return found;
    }

    private static List<String> letters(String text) {
        return QuestionAnswerLetters.understood(text, labels(text)).stream()
                .map(LabelCandidate::key)
                .toList();
    }

    @Test
    void aPairOfLettersMeansAQuestionAndItsAnswer() {
        assertThat(letters("P: ¿Por qué?\nR: Así.\nP: ¿Cómo?\nR: De este modo.\n"))
                .containsExactly("question", "answer", "question", "answer");
        assertThat(letters("P: ¿Por qué？\nR: Así.\n")).containsExactly("question", "answer");
        assertThat(letters("P: ¿Por qué?\nR: Así.\nP: Siga.\nR: Bueno.\n"))
                .as("half of them ask")
                .containsExactly("question", "answer", "question", "answer");
    }

    @Test
    void lettersThatDoNotAskAreInitials() {
        assertThat(letters("P: Eso.\nR: Así.\nP: Bien.\nR: Bueno.\nP: ¿Y?\nR: No.\n"))
                .containsExactly("p", "r", "p", "r", "p", "r");
        assertThat(letters("P: ¿Por qué?\nP: ¿Cómo?\nP: ¿Y?\nR: Así.\n"))
                .as("most are not answered")
                .containsExactly("p", "p", "p", "r");
        assertThat(letters("P: ¿Por qué?\nZ: Así.\n")).containsExactly("p", "z");
    }

    private static List<String> introduced(String text) {
        return IntroductionLabels.shortened(labels(text)).stream()
                .map(LabelCandidate::name)
                .toList();
    }

    @Test
    void whatStandsBehindTheCommaOfAnIntroductionIsNobody() {
        assertThat(introduced("Ada Sample, The Mill: Tea.\nSample: Yes.\n"))
                .containsExactly("Ada Sample", "Sample");
        assertThat(introduced("Ada Sample, The Mill: Tea.\nAda: Yes.\n"))
                .containsExactly("Ada Sample", "Ada");
        assertThat(introduced("Ada Sample, The Mill: Tea.\nAS: Yes.\n"))
                .containsExactly("Ada Sample", "AS");
        assertThat(introduced("Ada Sample, The Mill: Tea.\nAda Sample: Yes.\n"))
                .containsExactly("Ada Sample", "Ada Sample");
        assertThat(introduced("Ada Sample, The Mill: Tea.\nBen: Yes.\n"))
                .containsExactly("Ada Sample, The Mill", "Ben");
        assertThat(introduced("Ada Sample, potter: Tea.\nBen: So.\nAda Sample, potter: Yes.\n"))
                .as("what comes again, in small letters, is what somebody does")
                .containsExactly("Ada Sample", "Ben", "Ada Sample");
        assertThat(introduced("Ada Sample, however: Tea.\nBen: Yes.\n"))
                .containsExactly("Ada Sample, however", "Ben");
        assertThat(introduced("Ada, Ben: Tea.\nAda: Yes.\n")).containsExactly("Ada, Ben", "Ada");
    }

    private static List<String> speltOut(String text) {
        List<LabelCandidate> all = labels(text);
        return InitialsLabels.keys(all, new LabelCounts(all, text)).stream().sorted().toList();
    }

    @Test
    void aFullNameIsThatOfItsInitialsOrItsParts() {
        assertThat(speltOut("Ada Sample: One.\nAS: Two.\nAS: Three.\n"))
                .containsExactly("ada sample", "as");
        assertThat(speltOut("Ada Sample: One.\nA.S.: Two.\nA.S.: Three.\n"))
                .containsExactly("a.s.", "ada sample");
        assertThat(speltOut("Tea & Milk: One.\nT&M: Two.\n")).containsExactly("t&m", "tea & milk");
        assertThat(speltOut("Ada Sample: One.\nSample: Two.\nSample: Three.\n"))
                .containsExactly("ada sample");
        assertThat(speltOut("**Ada Sample:** One.\n\n**Ada:** Two.\n"))
                .containsExactly("ada", "ada sample");
        assertThat(speltOut("Ada Sample: One.\nAda: Two.\nAda: Three.\n"))
                .containsExactly("ada sample");
        assertThat(speltOut("**Ada Sample:** One.\nAda: Two.\n"))
                .as("set apart in another way")
                .isEmpty();
        assertThat(speltOut("Ada Sample: One.\nBen: Two.\n")).isEmpty();
        assertThat(speltOut("See also: One.\nBen: Two.\nBen: Three.\n")).isEmpty();
    }

    @Test
    void aShortPartOrASingleLetterIsThatOfAnybody() {
        assertThat(speltOut("Ada Lee: One.\nLee: Two.\nLee: Three.\n")).containsExactly("ada lee");
        assertThat(speltOut("Ada Bo: One.\nBo: Two.\nBo: Three.\n")).isEmpty();
        assertThat(speltOut("Lee Sample: One.\nLee: Two.\nLee: Three.\n"))
                .containsExactly("lee sample");
        assertThat(speltOut("Bo Sample: One.\nBo: Two.\nBo: Three.\n")).isEmpty();
        assertThat(speltOut("Eve van: One.\nE: Two.\nE: Three.\n")).isEmpty();
        assertThat(speltOut("Eve van: One.\nE.: Two.\nE.: Three.\n")).containsExactly("eve van");
        assertThat(speltOut("Eve: 1.\nBo: 2.\nJan: 3.\nE: 4.\nJ: 5.\nE: 6.\nJ: 7.\n"))
                .containsExactlyInAnyOrder("eve", "jan");
    }

    @Test
    void aFullNameWithinAParagraphIsNoTurn() {
        for (String name : List.of("**Ada Sample:** One.", "Ada Sample: One.")) {
            String text = "Words.\n" + name + "\n\n**Ada:** Two.\n\n**Ada:** Three.\n";
            List<LabelCandidate> all = LabelCandidates.in(SourceBlocks.of(text));
            assertThat(InitialsLabels.keys(all, new LabelCounts(all, text))).as(name).isEmpty();
        }
    }

    @Test
    void initialsInBracketsInTwoParagraphsAreLabels() {
        assertThat(speltOut("RS) One.\nAM) Two.\n")).containsExactly("am", "rs");
        assertThat(speltOut("RS) One.\nWords.\nAM) Two.\n")).isEmpty();
        assertThat(speltOut("Q) One.\nA) Two.\n")).isEmpty();
    }

    @Test
    void aTallyCountsWhatIsSaid() {
        String text = "Ada: One.\nBen: Two.\nAda: Three.\nSpeaker 1: x\nSpeaker 2: y\nNote: z\n";
        List<LabelCandidate> all = labels(text);
        LabelCounts counts = new LabelCounts(all, text);
        assertThat(counts.occurs("ADA")).isTrue();
        assertThat(counts.occurs("Cleo")).isFalse();
        assertThat(counts.isRepeated("Ada")).isTrue();
        assertThat(counts.isRepeated("Ben")).isFalse();
        assertThat(counts.count(all.get(3))).as("numbered parts count together").isEqualTo(2);
        assertThat(counts.isAtHead("ben")).isTrue();
        assertThat(counts.isAtHead("cleo")).isFalse();
        assertThat(counts.canBeName(all.get(0))).isTrue();
        assertThat(counts.isNameAtHead(all.get(0))).isTrue();
        assertThat(counts.canBeName(all.get(5))).as("a note").isFalse();
    }

    @Test
    void someWordsCouldNameNobody() {
        String text = "Q: One.\nA: Two.\nMusic: Three.\nNote: Four.\non tea: x\nada: y\n";
        List<LabelCandidate> all = labels(text);
        LabelCounts counts = new LabelCounts(all, text);
        assertThat(all.stream().map(counts::canBeName))
                .containsExactly(false, false, false, false, false, true);
        assertThat(counts.isNameAtHead(all.get(5))).as("a handle").isFalse();
    }

    @Test
    void aDashBehindANameCountsOnlyIfTwoNamesHaveItAgain() {
        String once = "Ada - One.\nBen - Two.\nAda - Three.\n";
        List<LabelCandidate> few = labels(once);
        assertThat(new LabelCounts(few, once).canBeName(few.get(0))).isFalse();
        String again = once + "Ben - Four.\n";
        List<LabelCandidate> enough = labels(again);
        assertThat(new LabelCounts(enough, again).canBeName(enough.get(0))).isTrue();
        String third = again + "Cleo - Five.\n";
        List<LabelCandidate> more = labels(third);
        assertThat(new LabelCounts(more, third).canBeName(more.get(4))).isFalse();
    }

    @Test
    void aLabelMayStandBeforeAFullName() {
        String text =
                "Host: Ada Sample\nHost: Ada Sample (The Mill)\nHost: tea\nHost: Ada\nHost: Ada Sample";
        List<LabelCandidate> all = labels(text);
        LabelCounts counts = new LabelCounts(all, text);
        assertThat(all.stream().map(counts::isBeforeName))
                .containsExactly(true, true, false, false, true);
    }

    @Test
    void aShortReplyWithoutCapitalsIsNoFullName() {
        String text = "מנחה: רות כהן\nמנחה: כן, נכון\nמנחה: כן נכון.\nמנחה: نعم، صحيح\n";
        List<LabelCandidate> all = labels(text);
        LabelCounts counts = new LabelCounts(all, text);
        assertThat(all.stream().map(counts::isBeforeName))
                .containsExactly(true, false, false, false);
    }
}
