package org.colloquy.text;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses made of names: NFC, lower case, letters, digits and what is allowed beside them. */
public final class Slugs {
    /** File systems allow 255 bytes, of which an extension and a number take some. */
    private static final int MAX_BYTES = 200;

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]*");

    private static final Pattern DOTS = Pattern.compile("\\.+");

    private Slugs() {}

    /**
     * Returns the address of a file: of each segment, letters, digits and {@code .} stay. A segment
     * of dots alone would lead out of its folder, and has nothing that could stay.
     */
    public static String ofPath(String pathWithoutExtension) {
        StringBuilder slug = new StringBuilder();
        for (String segment : pathWithoutExtension.split("/")) {
            if (!slug.isEmpty()) {
                slug.append('/');
            }
            String name = slug(segment, ".");
            slug.append(DOTS.matcher(name).matches() ? "x" : name);
        }
        return slug.toString();
    }

    /**
     * Returns the id of a term or a person: letters and digits stay, as many as a file's name may
     * have.
     */
    public static String ofName(String name) {
        String slug = slug(name, "");
        if (bytes(slug) <= MAX_BYTES) {
            return slug;
        }
        StringBuilder cut = new StringBuilder();
        int[] all = slug.codePoints().limit(MAX_BYTES).toArray();
        int bytes = 0;
        for (int c : all) {
            bytes += bytes(Character.toString(c));
            if (bytes > MAX_BYTES) {
                break;
            }
            cut.appendCodePoint(c);
        }
        return withoutLast(cut);
    }

    /** Tells whether an id that somebody gives can be part of an address, and of a file's name. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches() && bytes(id) <= MAX_BYTES;
    }

    /** Tells whether each segment of an address is short enough for the name of a file. */
    public static boolean areShort(String path) {
        return Stream.of(path.split("/")).allMatch(segment -> bytes(segment) <= MAX_BYTES);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * Returns the fragment that code hosts make of a heading for links to it: lower case, blanks
     * become {@code -}, other signs vanish.
     */
    public static String ofHeading(String heading) {
        StringBuilder slug = new StringBuilder();
        String text = TextFolding.composedLower(heading.strip());
        text.codePoints()
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
        String text = TextFolding.composedLower(name);
        text.codePoints()
                .forEach(
                        c -> {
                            if (Character.isLetterOrDigit(c) || alsoKept.indexOf(c) >= 0) {
                                slug.appendCodePoint(c);
                            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                                slug.append('-');
                            }
                        });
        return withoutLast(slug);
    }

    /** Returns a slug without a hyphen at its end, and never an empty one. */
    private static String withoutLast(StringBuilder slug) {
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.isEmpty() ? "x" : slug.toString();
    }
}
