package org.colloquy.reader.frontmatter;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.text.TextFolding;

/**
 * A name as site generators write it where it leads to a file, {@code ada_byron} or {@code
 * ada-byron}: the words of the interview spell it in full.
 */
final class SluggedName {
    private static final Pattern SLUG = Pattern.compile("[a-z]{2,}(?:([_-])[a-z]+){1,3}");

    private SluggedName() {}

    /**
     * Returns the name as the text spells it, with capitals and accents; the slug itself if it does
     * not, or if it is a handle that labels bear.
     */
    static String inFull(String written, String text) {
        if (!SLUG.matcher(written).matches() || isHandle(written, text)) {
            return written;
        }
        String spelt =
                Arrays.stream(written.split("[_-]"))
                        .map(SluggedName::withAccents)
                        .collect(Collectors.joining("[ \\u00A0-]"));
        Matcher name =
                Pattern.compile(
                                "(?<![\\p{L}\\p{N}_/-])" + spelt + "(?![\\p{L}\\p{N}_/-])",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(TextFolding.decomposed(text));
        while (name.find()) {
            if (isCapitalized(name.group())) {
                return Normalizer.normalize(name.group(), Normalizer.Form.NFC);
            }
        }
        return written;
    }

    private static String withAccents(String word) {
        return word.chars()
                .mapToObj(letter -> (char) letter + "\\p{M}*")
                .collect(Collectors.joining());
    }

    private static boolean isHandle(String slug, String text) {
        return text.contains(slug + ":")
                || text.contains(slug + "*")
                || text.contains(slug + ">")
                || text.contains(slug + "]:");
    }

    /** Tells whether the first and the last word begin with a capital, and not all is in these. */
    private static boolean isCapitalized(String name) {
        int last = Math.max(name.lastIndexOf(' '), name.lastIndexOf('\u00A0')) + 1;
        return last > 0
                && Character.isUpperCase(name.charAt(0))
                && Character.isUpperCase(name.charAt(last))
                && !name.equals(name.toUpperCase(Locale.ROOT));
    }
}
