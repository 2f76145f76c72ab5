package org.colloquy.text.xml;

import java.util.regex.Pattern;

/**
 * Characters that XML 1.0 has no place for, even escaped; writers of XML write them as they are.
 */
public final class XmlCharacters {
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlCharacters() {}

    /** Returns a text with a replacement mark (U+FFFD) for each of them. */
    public static String replaced(String text) {
        return isLegal(text) ? text : ILLEGAL.matcher(text).replaceAll("\uFFFD");
    }

    /** Returns a text without them. */
    public static String without(String text) {
        return isLegal(text) ? text : ILLEGAL.matcher(text).replaceAll("");
    }

    /** Most texts are seen at a glance to have none. */
    private static boolean isLegal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= '\uD800') {
                return !ILLEGAL.matcher(text).find();
            }
        }
        return true;
    }
}
