package org.colloquy.reader.transcript.doubt.turn;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;

/**
 * A talk that stands in a list of definitions in HTML, {@code <dt>Ada</dt> <dd>Words.</dd>}: it is
 * shown as a list, in which nobody speaks. Or it is one in which an element before the words has
 * the name, {@code <span class="speaker">Ada</span>Words.} or {@code <strong>Ada:</strong> Words.}
 */
final class TalkInElements {
    private static final int LEAST = 2;
    private static final Pattern TERM =
            Pattern.compile(
                    "<dt(?: [^<>\\n]{0,200})?>([^<>\\n]{1,60})</dt>\\s{0,9}<dd(?: [^<>\\n]{0,200})?>([^\\n]*)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SPEAKER =
            Pattern.compile(
                    "<span class=\"speaker\">([^<>\\n]{1,60})</span>([^\\n]*)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL =
            Pattern.compile(
                    "<(?:span|strong|b|em|i)(?: [^<>\\n]{0,200})?>([^<>:：\\n]{1,60})"
                            + "(?:[:：]\\s?</\\w+>|</\\w+>\\s?[:：])([^\\n]*)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE =
            Pattern.compile("[.?!…][\"”’»)]{0,3}\\s*(?:</\\w+>\\s*)*$");

    private static final String ELEMENTS = "elements of HTML, which are shown as words";

    private TalkInElements() {}

    /** Returns the doubt about such a talk in prose; empty if there is none. */
    static Optional<ReadingDoubt> in(LabelledText text, DialectFit fit) {
        String words = text.text();
        if (fit.dialect().form() != InterviewForm.PROSE) {
            return Optional.empty();
        }
        if (words.contains("<dt")) {
            return named(TERM.matcher(words), "a list of HTML, which is shown as one");
        }
        if (words.indexOf('<') < 0) {
            return Optional.empty();
        }
        Optional<ReadingDoubt> named = named(SPEAKER.matcher(words), ELEMENTS);
        return named.isPresent() ? named : named(LABEL.matcher(words), ELEMENTS);
    }

    /** Returns the doubt about names that come again before sentences; empty if none do. */
    private static Optional<ReadingDoubt> named(Matcher term, String place) {
        Map<String, Integer> counts = new HashMap<>();
        int first = -1;
        int terms = 0;
        int sentences = 0;
        while (term.find()) {
            counts.merge(term.group(1).strip(), 1, Integer::sum);
            first = first < 0 ? term.start() : first;
            terms++;
            sentences += SENTENCE.matcher(term.group(2)).find() ? 1 : 0;
        }
        long again = counts.values().stream().filter(count -> count >= LEAST).count();
        return again >= LEAST && sentences * 2 > terms
                ? Optional.of(
                        new ReadingDoubt(
                                first,
                                "%d names come again in %s; if they speak, write each turn as a paragraph: **%s:** words"
                                        .formatted(again, place, name(counts))))
                : Optional.empty();
    }

    private static String name(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
