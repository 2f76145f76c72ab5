package org.colloquy.citation;

import java.util.regex.Pattern;

/** Plain text as Markdown. */
final class MarkdownText {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<~$]|&(?=#?\\w+;)");

    private MarkdownText() {}

    /** Returns a text for within a line: nothing in it is markup. */
    static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
