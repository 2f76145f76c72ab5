package org.colloquy.markdown;

import java.text.Normalizer;
import java.util.Locale;

/** Addresses made of names: NFC, lower case, letters, digits and what is allowed beside them. */
final class Slugs {
    private Slugs() {}

    /** The address of a file: of each segment, letters, digits and {@code .} stay. */
    static String ofPath(String pathWithoutExtension) {
        StringBuilder slug = new StringBuilder();
        for (String segment : pathWithoutExtension.split("/")) {
            if (!slug.isEmpty()) {
                slug.append('/');
            }
            slug.append(slug(segment, "."));
        }
        return slug.toString();
    }

    /** The id of a term: letters and digits stay. */
    static String ofName(String name) {
        return slug(name, "");
    }

    /**
     * What code hosts make of a heading for links to it: lower case, blanks become {@code -}, other
     * signs vanish.
     */
    static String ofHeading(String heading) {
        StringBuilder slug = new StringBuilder();
        String text = Normalizer.normalize(heading.strip(), Normalizer.Form.NFC);
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(
                        c -> {
                            if (isInWord(c) || c == '-' || c == '_') {
                                slug.appendCodePoint(c);
                            } else if (Character.isWhitespace(c)) {
                                slug.append('-');
                            }
                        });
        return slug.toString();
    }

    /** Indian scripts write vowels as marks. */
    private static boolean isInWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static String slug(String name, String alsoKept) {
        StringBuilder slug = new StringBuilder();
        String text = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        text.codePoints()
                .forEach(
                        c -> {
                            if (Character.isLetterOrDigit(c) || alsoKept.indexOf(c) >= 0) {
                                slug.appendCodePoint(c);
                            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                                slug.append('-');
                            }
                        });
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.isEmpty() ? "x" : slug.toString();
    }
}
