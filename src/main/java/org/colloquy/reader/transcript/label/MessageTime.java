package org.colloquy.reader.transcript.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.StartTime;
import org.colloquy.text.TextLines;
import org.jspecify.annotations.Nullable;

/**
 * A parser of the time of a message as it is copied from a chat, behind the dash that parts it from
 * who wrote it: {@code Yesterday at 10:08 PM}, {@code 2/4/25, 7:23 PM}. Nothing else stands on the
 * line.
 */
public final class MessageTime {
    private static final String CLOCK =
            "(\\d{1,2}):(\\d{2})(?:[ \u00A0\u202F]?([AaPp])\\.?[Mm]\\.?)?[ \\t]*";

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:(?:Today|Yesterday) at|(?:Heute|Gestern) um|(?:Aujourd['’]hui|Hier) à"
                            + "|(?:Hoy|Ayer) a las?|(?:Hoje|Ontem) às|(?:Oggi|Ieri) alle) "
                            + CLOCK);

    private static final Pattern NUMBERED =
            Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? " + CLOCK);

    private static final int MAX_LENGTH = 48;

    private MessageTime() {}

    /**
     * Returns the time that is all of a line from an offset on; null if none is. Talks in a
     * programme have a day in numbers behind a name, too: it counts right above words only.
     */
    public static @Nullable FoundTime parse(String text, int from, int to) {
        FoundTime named = parse(NAMED, text, from, to);
        return named == null && isAboveWords(text, to) ? parse(NUMBERED, text, from, to) : named;
    }

    private static boolean isAboveWords(String text, int lineEnd) {
        int below = TextLines.skipBlanks(text, lineEnd + 1, text.length());
        return below < text.length() && "\n-+*>|#".indexOf(text.charAt(below)) < 0;
    }

    private static @Nullable FoundTime parse(Pattern form, String text, int from, int to) {
        if (to - from > MAX_LENGTH) {
            return null;
        }
        Matcher time = form.matcher(text).region(from, to);
        if (!time.matches()) {
            return null;
        }
        String half = time.group(3);
        int hours = Integer.parseInt(time.group(1));
        int hour = half == null ? hours : hours % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        String written = text.substring(from, to).strip();
        int seconds = hour * 3600 + Integer.parseInt(time.group(2)) * 60;
        return new FoundTime(new StartTime(written, seconds), to, false);
    }
}
