package org.colloquy.text.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language that a file's name ends with: {@code es} in {@code talk.es.md}. */
public final class LanguageSuffix {
    private static final Pattern SUFFIX =
            Pattern.compile(
                    "(.*[^/])\\.([a-z]{2}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?)(\\.(?:md|markdown))",
                    Pattern.DOTALL);
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private LanguageSuffix() {}

    private static Optional<Matcher> match(String file) {
        int name = file.lastIndexOf('/') + 1;
        // Most names have one dot, and are not worth a pattern.
        if (file.indexOf('.', name) == file.lastIndexOf('.')) {
            return Optional.empty();
        }
        return Optional.of(SUFFIX.matcher(file))
                .filter(Matcher::matches)
                .filter(suffix -> LANGUAGES.contains(suffix.group(2).substring(0, 2)));
    }

    /** Returns the language that a file's name ends with, a BCP 47 tag; empty if it names none. */
    public static Optional<String> of(String file) {
        return match(file).map(suffix -> suffix.group(2));
    }

    /** Returns the file's name without it: the same for all translations. */
    public static String without(String file) {
        int dot = file.lastIndexOf('.');
        String plain = dot > file.lastIndexOf('/') ? file.substring(0, dot) : file;
        return match(file).map(suffix -> suffix.group(1)).orElse(plain);
    }
}
