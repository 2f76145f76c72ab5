package org.colloquy.markdown.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.markdown.dialect.Candidate.Place;
import org.colloquy.markdown.dialect.Candidate.Style;
import org.jspecify.annotations.Nullable;

/**
 * The label of a list of definitions, as PHP Markdown Extra and kramdown have it: a name alone on
 * its line, and {@code : words} below it.
 */
final class DefinedLabel {
    private static final Pattern FORM =
            Pattern.compile(
                    "([^\\s:：!<>\\[\\]*_`#|-][^:：!<>\\[\\]*_`#|\\n]{0,40})\\n:[ \\t]+(?=\\S)");

    private DefinedLabel() {}

    /**
     * The label whose name is a line; null if it is none.
     *
     * @param line where the line begins
     * @param end where it ends
     * @param limit the end of its block
     */
    static @Nullable Candidate match(String text, int line, int end, int limit) {
        if (end - line > 42 || end + 2 >= limit || text.charAt(end + 1) != ':') {
            return null;
        }
        Matcher form = FORM.matcher(text).region(line, limit);
        if (!form.lookingAt()) {
            return null;
        }
        String name = form.group(1).strip();
        String after = text.substring(form.end(1), form.end());
        return new Candidate(
                line,
                line,
                0,
                form.end(),
                "",
                name,
                after,
                name,
                Names.key(name),
                null,
                null,
                Style.PLAIN,
                new Place(0, false, false));
    }
}
