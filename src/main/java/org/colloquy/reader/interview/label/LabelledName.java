package org.colloquy.reader.interview.label;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.model.corpus.PersonIndex;
import org.colloquy.text.TextFolding;

/**
 * Judgement of a name in a label: whether it tells who speaks, as the name in full does.
 *
 * <p>A title or a role tells no more than the word behind it ({@code Mr. Sample}, {@code Guest
 * Ada}), and a label of roles alone names nobody ({@code Audience Member}, {@code Panel
 * Moderator}).
 */
final class LabelledName {
    private static final Pattern INITIALS =
            Pattern.compile("[\\p{Lu}\\p{Ll}]\\p{M}*(?:\\.-?[\\p{Lu}\\p{Ll}]\\p{M}*)*\\.?");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    /** A name in Chinese, Japanese or Korean, whose words are not set apart. */
    private static final Pattern UNSPACED =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}·]{2,10}|\\p{IsHangul}{2,4}");

    private static final int LONGEST_UNSPACED = 4;

    private LabelledName() {}

    /** Tells whether it has two words or more that are no titles, initials or handles. */
    static boolean isFull(String name) {
        List<String> words = words(name).stream().filter(LabelledName::isName).toList();
        return words.size() >= 2
                && !words.stream().map(LabelledName::bare).allMatch(LabelRoles::isGeneric);
    }

    private static List<String> words(String name) {
        List<String> words = Arrays.asList(PersonIndex.key(name).split(" "));
        int first = 0;
        while (first < words.size() && LabelRoles.TITLES.contains(bare(words.get(first)))) {
            first++;
        }
        int end = words.size();
        while (end > first + 1 && LabelRoles.OFFICES.contains(bare(words.get(end - 1)))) {
            end--;
        }
        return words.subList(first, end);
    }

    private static boolean isName(String word) {
        return LETTER.matcher(word).find()
                && !DIGIT.matcher(word).find()
                && word.indexOf('@') < 0
                && word.indexOf('_') < 0
                && !INITIALS.matcher(word).matches();
    }

    /** Returns a word in small letters without the stops around it. */
    private static String bare(String word) {
        return TextFolding.lower(word).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    /**
     * Tells whether it looks like a full name whose words are not set apart. It tells too little to
     * be one person in several interviews.
     */
    static boolean isUnspaced(String written) {
        String name = String.join(" ", words(written));
        boolean dotted = name.indexOf('·') > 0;
        return UNSPACED.matcher(name).matches()
                && (dotted || name.codePointCount(0, name.length()) <= LONGEST_UNSPACED)
                && name.codePoints().anyMatch(LabelledName::isHanOrHangul)
                && !LabelRoles.isGeneric(name);
    }

    private static boolean isHanOrHangul(int letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HANGUL;
    }

    /** Returns what two spellings of a name in one interview have in common. */
    static String key(String name) {
        return TextFolding.lower(String.join(" ", words(name)));
    }
}
