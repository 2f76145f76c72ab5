package org.colloquy.reader.transcript.label.form;

import org.colloquy.reader.transcript.label.LabelParser;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.text.QuestionSentences;
import org.colloquy.text.TextLines;

/** Line on which a question wholly in emphasis is answered: {@code **I: Why?** **C:** So.} */
final class AnsweredLine {
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
        boolean answered = answer != null && answer.style() == LabelStyle.MARKED;
        return answered && QuestionSentences.isQuestion(text.substring(label.end(), closing))
                ? behind
                : end;
    }
}
