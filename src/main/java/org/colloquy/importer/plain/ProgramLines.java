package org.colloquy.importer.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.importer.model.OriginalText;

/**
 * Lines that programs which write talks down put around them: a list of keywords or of those who
 * were there, and a notice at the end. Nobody says them.
 */
public final class ProgramLines {
    /** Reason that is given for a line that is left out. */
    public static final String DROPPED = "a line of the program that wrote the talk down";

    /** The most lines of a head. */
    private static final int HEAD = 16;

    private static final Pattern NOTICE =
            Pattern.compile(
                    "Transcribed by https?://\\S+"
                            + "|This editable transcript was computer generated and might contain errors\\..*"
                            + "|Transcription ended after [\\d:]+"
                            + "|\\P{Lower}[^.:?!]{0,60} (?:started|stopped) transcription");

    private static final Pattern KEYWORDS = Pattern.compile("SUMMARY KEYWORDS|SPEAKERS");
    private static final String ATTENDEES = "Attendees";
    private static final String TRANSCRIPT = "Transcript";

    private ProgramLines() {}

    /** Tells whether a line is a notice of such a program. */
    public static boolean isNotice(String line) {
        return NOTICE.matcher(line.strip()).matches();
    }

    /** Returns the lines of a text, empty ones in place of those of a program, which are said. */
    static List<String> without(OriginalText original, List<String> lines) {
        List<String> left = new ArrayList<>(lines);
        for (int i = 0; i < left.size(); i++) {
            String line = left.get(i).strip();
            if (isNotice(line)) {
                drop(original, left, i, i + 1);
            } else if (i < HEAD && KEYWORDS.matcher(line).matches()) {
                drop(original, left, i, end(left, i));
            } else if (i < HEAD && line.equals(ATTENDEES)) {
                int end = left.subList(i, Math.min(left.size(), i + HEAD)).indexOf(TRANSCRIPT);
                drop(original, left, i, end < 0 ? i : i + end + 1);
            }
        }
        return left;
    }

    /** Returns where the lines from one on end: at an empty one. */
    private static int end(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            end++;
        }
        return end;
    }

    private static void drop(OriginalText original, List<String> lines, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!lines.get(i).isBlank()) {
                original.dropped(i + 1, DROPPED);
            }
            lines.set(i, "");
        }
    }
}
