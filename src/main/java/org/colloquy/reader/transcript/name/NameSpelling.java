package org.colloquy.reader.transcript.name;

import org.colloquy.text.TextFolding;

/** The spellings of a name: what several of them have in common, and signs that are not seen. */
public final class NameSpelling {
    /** The first sign that is an unusual blank, or a letter of no English word. */
    private static final int FIRST_UNUSUAL = 0xA0;

    private NameSpelling() {}

    /** Returns the form that two spellings of a name have in common. */
    public static String key(String name) {
        return TextFolding.line(plain(name));
    }

    /**
     * Returns a name without marks of direction, with an ordinary blank for each that does not
     * break or is narrow, and none at its ends. The wide blank in Chinese and Japanese names stays.
     */
    public static String plain(String name) {
        if (isPlain(name)) {
            return name;
        }
        StringBuilder plain = new StringBuilder(name.length());
        name.chars()
                .filter(c -> !isDirection(c))
                .forEach(c -> plain.append(isUnusualBlank(c) ? ' ' : (char) c));
        return plain.toString().strip();
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= FIRST_UNUSUAL && (isUnusualBlank(c) || isDirection(c))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a sign only says in which direction the letters beside it run. */
    public static boolean isDirection(int c) {
        return c == '\u200E' || c == '\u200F' || c == '\u061C';
    }

    private static boolean isUnusualBlank(int c) {
        return c >= FIRST_UNUSUAL
                && c != '\u3000'
                && Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
