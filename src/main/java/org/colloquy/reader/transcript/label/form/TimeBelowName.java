package org.colloquy.reader.transcript.label.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.label.FoundTime;
import org.colloquy.reader.transcript.label.LabelLine;
import org.colloquy.reader.transcript.label.LabelParser;
import org.colloquy.reader.transcript.label.StartTimeParser;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelName;
import org.colloquy.reader.transcript.label.candidate.LabelPlace;
import org.colloquy.reader.transcript.label.candidate.LabelSpan;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.label.candidate.LabelWording;
import org.colloquy.text.TextLines;
import org.jspecify.annotations.Nullable;

/**
 * A parser of the labels of transcripts that have a name alone on its line and the time on the
 * next: {@code Ada Sample}, {@code (00:12) Tea?}. A time that is a link to the recording stays
 * among the words.
 */
final class TimeBelowName {
    private static final int MAX_LINE_LENGTH = 42;
    private static final int MAX_LINK_LENGTH = 24;
    private static final Pattern NAME =
            Pattern.compile(
                    "(\\p{L}[^:：!?<>\\[\\](){}*_`#|\\n]{0,40})\\n[ \\t]*(?=[\\d\\\\\\[(（【])");

    private TimeBelowName() {}

    /**
     * Returns the label whose name is a line; null if it is none, or if the line below has a label
     * of its own.
     *
     * @param line the offset at which the line begins
     * @param end the offset at which it ends
     * @param limit the end of its block
     */
    static @Nullable LabelCandidate parse(String text, int line, int end, int limit) {
        if (end - line > MAX_LINE_LENGTH || end + 1 >= limit) {
            return null;
        }
        Matcher form = NAME.matcher(text).region(line, limit);
        if (!form.lookingAt()) {
            return null;
        }
        int below = form.end();
        int to = TextLines.end(text, below, limit);
        boolean linked =
                text.startsWith("[", below) && text.startsWith("](", linkEnd(text, below, to));
        FoundTime time = StartTimeParser.parse(text, linked ? below + 1 : below, to);
        if (time == null || LabelParser.parse(text, end + 1, end + 1, to) != null) {
            return null;
        }
        int words = linked ? below : skipBlanks(text, time.end(), to);
        boolean alone = text.substring(words, to).isBlank();
        String name = form.group(1).strip();
        String after = text.substring(form.end(1), words).replace("\\", "");
        return new LabelCandidate(
                new LabelSpan(line, line, 0, words),
                new LabelWording("", name, alone ? after.stripTrailing() + "\n" : after),
                LabelName.of(name, null),
                time.time(),
                LabelStyle.TIMED,
                LabelPlace.unknown(alone));
    }

    private static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && LabelLine.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the offset at which the bracket of a link's words closes. */
    private static int linkEnd(String text, int from, int to) {
        int close = text.indexOf(']', from);
        return close < 0 || close > Math.min(to, from + MAX_LINK_LENGTH) ? to : close;
    }
}
