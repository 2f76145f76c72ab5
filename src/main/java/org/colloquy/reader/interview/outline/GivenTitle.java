package org.colloquy.reader.interview.outline;

import org.colloquy.text.TextFolding;
import org.jspecify.annotations.Nullable;

/** Title that front matter gives, which a heading may repeat. */
public final class GivenTitle {
    private GivenTitle() {}

    /** Returns a title without the quotation marks that YAML already had around it. */
    public static @Nullable String unquoted(@Nullable String title) {
        if (title == null || title.length() < 3 || !title.startsWith("\"")) {
            return title;
        }
        int last = title.length() - 1;
        return title.indexOf('"', 1) == last ? title.substring(1, last).strip() : title;
    }

    /** Tells whether a heading says the same, with quotation marks around it or without. */
    static boolean isSame(String title, String heading) {
        String line = TextFolding.line(title);
        return line.equals(TextFolding.line(heading))
                || line.equals(TextFolding.line(String.valueOf(unquoted(heading))));
    }
}
