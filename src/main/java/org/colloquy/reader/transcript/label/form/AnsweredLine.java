package org.colloquy.reader.transcript.label.form;

import org.colloquy.reader.transcript.label.LabelParser;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.name.PairLetters;
import org.colloquy.text.QuestionSentences;
import org.colloquy.text.TextLines;

/**
 * Line on which a question is answered: one wholly in emphasis, {@code **I: Why?** **C:** So.}, or
 * one behind a letter or a word that means a question, {@code Q: Why? A: So.}
 */
final class AnsweredLine {
    private static final String MARKS = "?？؟";

    private AnsweredLine() {}

    /**
     * Returns the end of the question, where another label stands behind it; the end of the line
     * where none does, or nothing is asked.
     *
     * @param label of the question, within its emphasis
     * @param sign what closes that
     */
    static int endOfQuestion(String text, LabelCandidate label, String sign, int end) {
        int closing = sign.isEmpty() ? -1 : text.indexOf(sign, label.end());
        int behind = closing + sign.length();
        if (closing < 0 || behind >= end || text.charAt(behind) != ' ') {
            return end;
        }
        int next = TextLines.skipBlanks(text, behind, end);
        LabelCandidate answer = LabelParser.parse(text, next, next, end);
        boolean answered =
                answer != null && (answer.style() == LabelStyle.MARKED || answers(answer, label));
        return answered && QuestionSentences.isQuestion(text.substring(label.end(), closing))
                ? behind
                : end;
    }

    /**
     * Returns the end of the first question behind a label that means one, where a label that means
     * an answer stands behind it; the end of the line where none does.
     */
    static int endOfAsked(String text, LabelCandidate label, int end) {
        if (!label.asks() && !PairLetters.asks(label.key())) {
            return end;
        }
        for (int at = label.end(); at < end; at++) {
            if (MARKS.indexOf(text.charAt(at)) >= 0) {
                int behind = behindEmphasis(text, at + 1, end);
                return isAnswered(text, label, behind, end) ? behind : end;
            }
        }
        return end;
    }

    private static int behindEmphasis(String text, int from, int end) {
        int at = from;
        while (at < end && "*_".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isAnswered(String text, LabelCandidate label, int behind, int end) {
        if (behind >= end || text.charAt(behind) != ' ') {
            return false;
        }
        int next = TextLines.skipBlanks(text, behind, end);
        LabelCandidate answer = LabelParser.parse(text, next, next, end);
        return answer != null && answer.end() < end && answers(answer, label);
    }

    private static boolean answers(LabelCandidate answer, LabelCandidate label) {
        return label.asks()
                ? answer.answers()
                : PairLetters.ALL.contains(new PairLetters(label.key(), answer.key()));
    }
}
