package org.colloquy.text.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text that names none, by its script. It is told only where the script leaves
 * next to no choice and far outweighs Latin words: Kana makes Japanese of Han, letters of its own
 * make Ukrainian or Persian. Text in Latin letters tells none; {@link CommonWords} may.
 *
 * <p>One Latin word weighs as much as {@value #WEIGHT} letters of another script, since no more of
 * those make a word there. Code and addresses weigh nothing.
 *
 * <p>The rejected alternative, statistics of letters, would tell Spanish from Italian too, and be
 * wrong now and then: a page that is read aloud in the wrong language is worse than one in the
 * corpus's own.
 */
public final class LanguageGuesser {
    private static final int WEIGHT = 3;
    private static final int MIN_LETTERS = 20;

    /** The number of letters of Russian to each of its neighbours, which a name may hold. */
    private static final int RUSSIAN_EACH = 20;

    private static final int LOOKED_AT = 256 * 1024;

    /** Below it no letter is of a script that tells a language. */
    private static final int END_OF_LATIN = 0x250;

    private static final Pattern NO_WORDS =
            Pattern.compile(
                    "(?=[`<\\] \\[h])(?:```[^`]*```|`[^`\\n]*`|<[^<>]{0,400}>|\\]\\([^()\\n]*\\)|^ {0,3}\\[[^\\]\\n]+\\]:.*$|https?://[!-~]+)",
                    Pattern.MULTILINE);

    /** The scripts in which next to nothing but one language is written. */
    private static final Map<UnicodeScript, String> OF_ONE =
            Map.of(
                    UnicodeScript.HEBREW, "he",
                    UnicodeScript.GREEK, "el",
                    UnicodeScript.THAI, "th",
                    UnicodeScript.GEORGIAN, "ka",
                    UnicodeScript.ARMENIAN, "hy",
                    UnicodeScript.TAMIL, "ta",
                    UnicodeScript.TELUGU, "te",
                    UnicodeScript.KANNADA, "kn",
                    UnicodeScript.MALAYALAM, "ml",
                    UnicodeScript.GUJARATI, "gu");

    private static final Pattern HINDI =
            Pattern.compile("(?<![\\p{L}\\p{M}])हैं?(?![\\p{L}\\p{M}])");

    /** The most words to each of the commonest. */
    private static final int HINDI_WORDS_EACH = 40;

    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private final String text;
    private int latinWords;

    private LanguageGuesser(String text) {
        this.text = text;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean letter = Character.isLetter(c);
            // All letters of ASCII are Latin, which is told faster than looked up.
            boolean latin = letter && (c < 0x80 || UnicodeScript.of(c) == UnicodeScript.LATIN);
            latinWords += latin && !inWord ? 1 : 0;
            if (letter && !latin) {
                letters.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
            inWord = latin;
            i += Character.charCount(c);
        }
    }

    /** Returns the language of a text, a BCP 47 tag; empty if its script tells none. */
    public static Optional<String> of(String body) {
        String beginning = body.substring(0, Math.min(body.length(), LOOKED_AT));
        return mayTell(beginning) ? told(beginning) : Optional.empty();
    }

    /** Returns the language that a script by itself tells, a BCP 47 tag; null if it tells none. */
    static @Nullable String ofScript(UnicodeScript script) {
        return switch (script) {
            case HAN -> "zh";
            case HANGUL -> "ko";
            case HIRAGANA, KATAKANA -> "ja";
            default -> null;
        };
    }

    static Optional<String> told(String text) {
        return new LanguageGuesser(withoutCode(text)).language();
    }

    /** Returns the words of a text without code, tags and addresses. */
    static String withoutCode(String text) {
        return NO_WORDS.matcher(text).replaceAll(" ");
    }

    /** Tells whether enough letters are not Latin, code and addresses included. */
    static boolean mayTell(String text) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters < MIN_LETTERS; i++) {
            boolean beyond = text.charAt(i) >= END_OF_LATIN;
            letters += beyond && isOtherLetter(text.codePointAt(i)) ? 1 : 0;
        }
        return letters >= MIN_LETTERS;
    }

    private static boolean isOtherLetter(int c) {
        return Character.isLetter(c) && UnicodeScript.of(c) != UnicodeScript.LATIN;
    }

    private Optional<String> language() {
        int kana = count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA);
        int han = count(UnicodeScript.HAN);
        if (prevails(han + kana)) {
            return Optional.of(kana * 10 > han + kana ? "ja" : "zh");
        }
        if (prevails(count(UnicodeScript.HANGUL))) {
            return Optional.of("ko");
        }
        if (prevails(count(UnicodeScript.CYRILLIC))) {
            return cyrillic();
        }
        if (prevails(count(UnicodeScript.ARABIC))) {
            return Optional.of(share("پچژگی") * 50 > count(UnicodeScript.ARABIC) ? "fa" : "ar");
        }
        if (prevails(count(UnicodeScript.DEVANAGARI))) {
            return isHindi() ? Optional.of("hi") : Optional.empty();
        }
        return OF_ONE.entrySet().stream()
                .filter(script -> prevails(count(script.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Tells by the commonest word of Hindi, which Marathi and Nepali do not have. */
    private boolean isHindi() {
        return HINDI.matcher(text).results().count() * HINDI_WORDS_EACH
                >= text.split("\\s+").length;
    }

    /** Returns Ukrainian or Russian, which have letters that no other language has. */
    private Optional<String> cyrillic() {
        int all = count(UnicodeScript.CYRILLIC);
        if (share("їєґ") * 200 > all) {
            return Optional.of("uk");
        }
        int russian = share("ыэё");
        return russian * 100 > all && share("іїўәөңүқһ") * RUSSIAN_EACH <= russian
                ? Optional.of("ru")
                : Optional.empty();
    }

    private int share(String some) {
        return (int)
                text.codePoints().filter(c -> some.indexOf(Character.toLowerCase(c)) >= 0).count();
    }

    private int count(UnicodeScript script) {
        return letters.getOrDefault(script, 0);
    }

    private boolean prevails(int count) {
        int others = letters.values().stream().mapToInt(Integer::intValue).sum() - count;
        return count >= MIN_LETTERS && count > WEIGHT * latinWords && count > others;
    }
}
