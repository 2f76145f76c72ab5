package org.colloquy.reader.transcript.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.text.SeparatedList;
import org.jspecify.annotations.Nullable;

/**
 * Mark that says what the text is about from its block on: {@code {.topic tags="tides"}}.
 *
 * @param offset of the last sign of its block that is no white space
 */
public record MarkedTopic(
        int offset, String title, List<String> tags, String synopsis, List<String> keywords) {
    /** Name of the mark, as it is written. */
    static final String NAME = ".topic";

    private static final String FIELDS = "title|tags|synopsis|keywords";

    /** Pattern of the values that may stand beside the name of the mark. */
    static final String FIELD = "(?:" + FIELDS + ")=\"[^\"\\n{}]{0,4000}+\"";

    private static final Pattern WRITTEN = Pattern.compile("(?<=\\s)(" + FIELDS + ")=\"([^\"]*)\"");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]*+\"");
    private static final Pattern NAMED =
            Pattern.compile("(?<=\\s)([\\p{L}\\p{N}_-]{1,30}+)[ \\t]*=");

    public MarkedTopic {
        tags = List.copyOf(tags);
        keywords = List.copyOf(keywords);
    }

    /** Tells whether the signs between braces have what belongs to this mark only. */
    static boolean hasFields(String inside) {
        return WRITTEN.matcher(" " + inside).find();
    }

    /** Returns the first name before an equals sign that is none of a field; empty if all are. */
    static Optional<String> unknownField(String mark) {
        return NAMED.matcher(QUOTED.matcher(mark).replaceAll("\"\""))
                .results()
                .map(field -> field.group(1))
                .filter(name -> !name.matches(FIELDS))
                .findFirst();
    }

    /** Returns the signs between braces without what belongs to this mark only. */
    static String without(String inside) {
        return WRITTEN.matcher(" " + inside).replaceAll("").strip();
    }

    /**
     * Reads a mark; null if it says nothing.
     *
     * @param offset of the last sign before it that is no white space
     * @param inside what stands between its braces
     */
    static @Nullable MarkedTopic read(int offset, String inside) {
        String title = "";
        String synopsis = "";
        List<String> tags = new ArrayList<>();
        List<String> keywords = new ArrayList<>();
        Matcher field = WRITTEN.matcher(" " + inside);
        while (field.find()) {
            String value = field.group(2).strip();
            switch (field.group(1)) {
                case "title" -> title = title.isEmpty() ? value : title;
                case "synopsis" -> synopsis = synopsis.isEmpty() ? value : synopsis;
                case "tags" -> tags.addAll(SeparatedList.read(value));
                default -> keywords.addAll(SeparatedList.read(value));
            }
        }
        boolean empty = title.isEmpty() && synopsis.isEmpty() && tags.isEmpty();
        return empty && keywords.isEmpty()
                ? null
                : new MarkedTopic(offset, title, tags, synopsis, keywords);
    }
}
