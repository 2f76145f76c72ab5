package org.colloquy.reader.transcript.label.form;

import java.util.regex.Pattern;
import org.colloquy.reader.transcript.label.LabelParser;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelSpan;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.jspecify.annotations.Nullable;

/**
 * A parser of labels in bold type at the head of words that stand in italics together with them:
 * {@code ***Ada:** Why tea?*}. The sign of the italics stays with the words, unless they have one
 * of their own: {@code ***Ada:** *Why tea?*}.
 */
final class ItalicTurn {
    private static final Pattern OPENING = Pattern.compile("(?:[*_]\\*\\*|\\*__)(?=[^*_\\s])");

    private ItalicTurn() {}

    /**
     * Returns the label at the head of a line; null if there is none.
     *
     * @param end the offset at which the line ends
     * @param limit the end of its block
     */
    static @Nullable LabelCandidate parse(String text, int line, int end, int limit) {
        if (!OPENING.matcher(text).region(line, end).lookingAt()) {
            return null;
        }
        LabelCandidate label = LabelParser.parse(text, line, line + 1, end);
        if (label == null || label.style() != LabelStyle.MARKED || label.end() >= end) {
            return null;
        }
        char sign = text.charAt(line);
        int closing = text.indexOf(sign, label.end());
        if (closing < 0 || closing >= limit || isSpaceAt(text, closing + 1, label.end() + 1)) {
            return null;
        }
        int kept = closing == label.end() ? 0 : 1;
        return new LabelCandidate(
                new LabelSpan(line, line, kept, label.end()),
                label.wording(),
                label.labelName(),
                label.time(),
                label.style(),
                label.place());
    }

    /** Tells whether a sign right before the words begins no emphasis: {@code ***Ada:*** Yes}. */
    private static boolean isSpaceAt(String text, int offset, int behindFirst) {
        return offset == behindFirst
                && (offset >= text.length() || Character.isWhitespace(text.charAt(offset)));
    }
}
