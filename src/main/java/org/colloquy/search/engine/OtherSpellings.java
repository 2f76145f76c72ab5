package org.colloquy.search.engine;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Other spellings of a word, which mean the same to whoever searches: {@code cooperation} of {@code
 * co-operation}, {@code 12,500} of {@code 12500}, {@code U.S} of {@code US}, {@code マグロ} of {@code
 * まぐろ}. The script {@code search/forms.js} has the same rules.
 */
final class OtherSpellings {
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{Nd}]+$");
    private static final Pattern HYPHENS = Pattern.compile("\\p{L}+(?:[-‐‑]\\p{L}+)+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{4,9}");
    private static final Pattern GROUPS = Pattern.compile("[0-9]{1,3}(?:[.,'’][0-9]{3})+");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,4}");
    private static final Pattern KANA = Pattern.compile("[\\u3041-\\u3096\\u30A1-\\u30F6]");
    private static final List<String> SEPARATORS = List.of(" ", ".", "'");

    /** Distance of a sign of katakana from the same sign of hiragana. */
    private static final int KATAKANA = 0x60;

    private static final int LEAST_JOINED = 4;

    private OtherSpellings() {}

    /** Returns the other spellings of a word; none for most. */
    static List<String> of(String written) {
        String word =
                AROUND.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC)).replaceAll("");
        if (HYPHENS.matcher(word).matches()) {
            String joined = word.replaceAll("[-‐‑]", "");
            return joined.length() < LEAST_JOINED ? List.of() : List.of(joined);
        }
        if (CAPITALS.matcher(word).matches()) {
            return List.of(String.join(".", word.split("")));
        }
        if (DIGITS.matcher(word).matches() || GROUPS.matcher(word).matches()) {
            String digits = word.replaceAll("[.,'’]", "");
            return Stream.concat(
                            Stream.of(digits), SEPARATORS.stream().map(s -> grouped(digits, s)))
                    .filter(other -> !other.equals(word))
                    .toList();
        }
        return KANA.matcher(word).find() ? List.of(otherKana(word)) : List.of();
    }

    private static String grouped(String digits, String separator) {
        return digits.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", separator);
    }

    private static String otherKana(String word) {
        return word.chars()
                .mapToObj(c -> Character.toString(otherKana(c)))
                .collect(Collectors.joining());
    }

    private static int otherKana(int c) {
        if (c >= 0x3041 && c <= 0x3096) {
            return c + KATAKANA;
        }
        return c >= 0x30A1 && c <= 0x30F6 ? c - KATAKANA : c;
    }
}
