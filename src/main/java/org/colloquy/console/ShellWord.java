package org.colloquy.console;

import java.util.regex.Pattern;

/** Word of a command that is shown to be copied into a terminal. */
public final class ShellWord {
    private static final Pattern PLAIN = Pattern.compile("[\\w./\\-:\\\\]+");

    private ShellWord() {}

    /** Returns a word as a shell takes it: in quotes where it has blanks or other signs. */
    public static String of(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
