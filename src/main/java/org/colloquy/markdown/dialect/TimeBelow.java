package org.colloquy.markdown.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.markdown.dialect.Candidate.Place;
import org.colloquy.markdown.dialect.Candidate.Style;
import org.jspecify.annotations.Nullable;

/**
 * The label of a transcript that has a name alone on its line and the time on the next: {@code Ada
 * Sample}, {@code (00:12) Tea?}. A time that is a link to the recording stays among the words.
 */
final class TimeBelow {
    private static final Pattern NAME =
            Pattern.compile(
                    "(\\p{L}[^:：!?<>\\[\\](){}*_`#|\\n]{0,40})\\n[ \\t]*(?=[\\d\\\\\\[(（【])");

    private TimeBelow() {}

    /**
     * The label whose name is a line; null if it is none, or if the line below has a label of its
     * own.
     *
     * @param line where the line begins
     * @param end where it ends
     * @param limit the end of its block
     */
    static @Nullable Candidate match(String text, int line, int end, int limit) {
        if (end - line > 42 || end + 1 >= limit) {
            return null;
        }
        Matcher form = NAME.matcher(text).region(line, limit);
        if (!form.lookingAt()) {
            return null;
        }
        int below = form.end();
        int lineEnd = text.indexOf('\n', below);
        int to = lineEnd < 0 || lineEnd > limit ? limit : lineEnd;
        boolean linked =
                text.startsWith("[", below) && text.startsWith("](", linkEnd(text, below, to));
        Times.Found time = Times.at(text, linked ? below + 1 : below, to);
        if (time == null || LabelForm.match(text, end + 1, end + 1, to) != null) {
            return null;
        }
        int words = linked ? below : time.end();
        while (!linked && words < to && LabelScan.isBlank(text.charAt(words))) {
            words++;
        }
        boolean alone = text.substring(words, to).isBlank();
        String name = form.group(1).strip();
        String after = text.substring(form.end(1), words).replace("\\", "");
        return new Candidate(
                line,
                line,
                0,
                words,
                "",
                name,
                alone ? after.stripTrailing() + "\n" : after,
                name,
                Names.key(name),
                null,
                time.time(),
                Style.TIMED,
                new Place(0, false, alone));
    }

    /** Where the bracket of a link's words closes. */
    private static int linkEnd(String text, int from, int to) {
        int close = text.indexOf(']', from);
        return close < 0 || close > Math.min(to, from + 24) ? to : close;
    }
}
