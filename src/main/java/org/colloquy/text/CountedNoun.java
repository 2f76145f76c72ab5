package org.colloquy.text;

import java.util.Locale;

/** Words for a number of things in messages: {@code 1 interview}, {@code 2,000 interviews}. */
public final class CountedNoun {
    private CountedNoun() {}

    /**
     * Returns a number with its noun.
     *
     * @param noun in the singular; its plural has an s
     */
    public static String of(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
