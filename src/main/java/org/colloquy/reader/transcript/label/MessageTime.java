package org.colloquy.reader.transcript.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.StartTime;
import org.jspecify.annotations.Nullable;

/**
 * A parser of the time of a message as it is copied from a chat, behind the dash that parts it from
 * who wrote it: {@code Yesterday at 10:08 PM}. Nothing else stands on the line. A day in numbers is
 * none: talks in a programme have it behind a name, too.
 */
public final class MessageTime {
    private static final Pattern TIME =
            Pattern.compile(
                    "(?:(?:Today|Yesterday) at|(?:Heute|Gestern) um|(?:Aujourd['’]hui|Hier) à"
                            + "|(?:Hoy|Ayer) a las?|(?:Hoje|Ontem) às|(?:Oggi|Ieri) alle) "
                            + "(\\d{1,2}):(\\d{2})(?:[ \u00A0\u202F]?([AaPp])\\.?[Mm]\\.?)?[ \\t]*");

    private static final int MAX_LENGTH = 48;

    private MessageTime() {}

    /** Returns the time that is all of a line from an offset on; null if none is. */
    public static @Nullable FoundTime parse(String text, int from, int to) {
        if (to - from > MAX_LENGTH) {
            return null;
        }
        Matcher time = TIME.matcher(text).region(from, to);
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
