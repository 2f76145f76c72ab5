package org.colloquy.reader.transcript.markup;

import java.util.regex.Pattern;

/** Explicit id that ends a heading or a paragraph, alone or before classes: {@code {#tea .big}}. */
public final class TrailingId {
    /** The pattern of its signs, for patterns of what may stand beside it. */
    public static final String SIGNS = "\\{#[^\\s{}]+(?: +\\.[\\w-]+)*\\}";

    // The look back keeps a long run of blanks from being tried from each of its blanks.
    private static final Pattern AT_END = Pattern.compile("(?<!\\s)\\s*+" + SIGNS + "$");

    private TrailingId() {}

    /** Returns words without the id at their end, and without the blanks before it. */
    public static String removed(String words) {
        return words.endsWith("}") ? AT_END.matcher(words).replaceFirst("") : words;
    }
}
