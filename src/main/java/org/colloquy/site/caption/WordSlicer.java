package org.colloquy.site.caption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.model.timing.PassageText;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.text.OpeningPunctuation;

/**
 * Slicer of a passage into words with times. No sign is lost but times that stand in the text: what
 * stands between two stretches goes with the one before, but for the signs that open the one
 * behind.
 */
final class WordSlicer {
    /** Signs that programs take for the end of a line or of a text; each stands for a space. */
    private static final Pattern BREAKING = Pattern.compile("[\\p{Cc}\\x{85}\\x{2028}\\x{2029}]");

    /** Time that stands in the text, and is not said. */
    private static final String CLOCK = "(?:\\d{1,2}:)?\\d{1,3}:\\d{2}(?:[.,]\\d{1,3})?";

    private static final Pattern BRACKETED = Pattern.compile("\\[\\s?" + CLOCK + "\\s?\\]\\s*");
    private static final Pattern LEADING =
            Pattern.compile("[\\[(]?\\s?" + CLOCK + "\\s?[\\])]?\\s*");

    private WordSlicer() {}

    /**
     * Returns the words in the order of the text; none if there are no times.
     *
     * @param text of the passage
     * @param stretches of the passage; what overlaps an earlier one is cut off
     */
    static List<CaptionWords> slices(String text, List<TimedStretch> stretches) {
        String folded = PassageText.of(text);
        List<TimedStretch> timed = apart(stretches, folded.length());
        List<CaptionWords> slices = new ArrayList<>();
        int begin = timed.isEmpty() ? 0 : spokenFrom(folded, timed.get(0).start());
        for (int i = 0; i < timed.size(); i++) {
            TimedStretch one = timed.get(i);
            int end =
                    i + 1 == timed.size()
                            ? folded.length()
                            : boundary(folded, one.end(), timed.get(i + 1).start());
            String slice = said(folded.substring(begin, end));
            if (!slice.isBlank()) {
                slices.add(new CaptionWords(slice, one.from(), one.to(), one.precision()));
            }
            begin = end;
        }
        return slices;
    }

    /** Returns where the words of a text begin, behind a time that may stand at its head. */
    private static int spokenFrom(String text, int start) {
        return LEADING.matcher(text.substring(0, start)).matches() ? start : 0;
    }

    private static String said(String slice) {
        return BREAKING.matcher(BRACKETED.matcher(slice).replaceAll("")).replaceAll(" ");
    }

    private static List<TimedStretch> apart(List<TimedStretch> stretches, int length) {
        List<TimedStretch> apart = new ArrayList<>();
        int at = 0;
        for (TimedStretch one :
                stretches.stream().sorted(Comparator.comparingInt(TimedStretch::start)).toList()) {
            int start = Math.max(at, one.start());
            int end = Math.min(length, one.end());
            if (start < end) {
                apart.add(
                        new TimedStretch(
                                one.passage(), start, end, one.from(), one.to(), one.precision()));
                at = end;
            }
        }
        return apart;
    }

    /** Returns where the later of two stretches begins, with the signs that open it. */
    private static int boundary(String text, int end, int start) {
        int at = start;
        while (at > end && OpeningPunctuation.contains(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
