package org.colloquy.text.language;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text where its script changes, so that each foreign run can carry its language: without it
 * browsers choose Japanese glyphs for Chinese words.
 *
 * <p>A run in another script than the text's own bears the tag that the interview names as foreign
 * if that is written in this script; else Hangul is {@code ko}, Kana {@code ja}, and Han {@code ja}
 * where Kana stands in the same stretch without a blank, else {@code zh}. Other scripts are left as
 * they are: they tell no language. Signs and blanks between two runs of one language belong to
 * them.
 */
public final class ScriptRuns {

    /**
     * A part of a text.
     *
     * @param language null for the language of the text around it
     */
    public record ScriptRun(String text, @Nullable String language) {}

    private static final Map<String, Set<UnicodeScript>> WRITTEN_IN =
            Map.of(
                    "zh", Set.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
                    "ja", Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
                    "ko", Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN),
                    "ru", Set.of(UnicodeScript.CYRILLIC),
                    "uk", Set.of(UnicodeScript.CYRILLIC),
                    "el", Set.of(UnicodeScript.GREEK),
                    "ar", Set.of(UnicodeScript.ARABIC),
                    "fa", Set.of(UnicodeScript.ARABIC),
                    "he", Set.of(UnicodeScript.HEBREW),
                    "hi", Set.of(UnicodeScript.DEVANAGARI));
    private static final String KANA_LANGUAGE = "ja";
    private static final Set<UnicodeScript> LATIN = Set.of(UnicodeScript.LATIN);

    /** Languages that are written in Latin letters beyond doubt. */
    private static final Set<String> IN_LATIN =
            Set.of(
                    "en", "es", "fr", "de", "it", "pt", "nl", "ca", "sv", "da", "nb", "no", "fi",
                    "pl", "cs", "sk", "hu", "ro", "tr", "vi", "id");

    private final String language;
    private final Set<UnicodeScript> own;
    private final @Nullable String foreign;
    private final Set<UnicodeScript> foreignScripts;

    /**
     * Creates a divider of texts of one language.
     *
     * @param language the text's own, a BCP 47 tag
     * @param foreign that of runs in another script, a BCP 47 tag
     */
    public ScriptRuns(String language, @Nullable String foreign) {
        this.language = language;
        this.own = scripts(language);
        this.foreign = foreign;
        this.foreignScripts = foreign == null ? Set.of() : scripts(foreign);
    }

    /** Creates a divider of texts of one language that name none for other scripts. */
    public ScriptRuns(String language) {
        this(language, null);
    }

    /** Returns the runs of a text, in order; together they are the text. */
    public List<ScriptRun> of(String text) {
        if (isInLatin(text) && !foreignScripts.equals(LATIN)) {
            return List.of(new ScriptRun(text, null));
        }
        List<ScriptRun> runs = new ArrayList<>();
        int start = 0;
        int settled = 0;
        String current = null;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (!isNeutral(c)) {
                String language = languageAt(text, at, current);
                if (!Objects.equals(language, current)) {
                    // What lies between belongs to the text around, not to the foreign run.
                    int cut = current == null ? at : settled;
                    add(runs, text.substring(start, cut), current);
                    if (current != null && language != null) {
                        add(runs, text.substring(cut, at), null);
                        cut = at;
                    }
                    start = cut;
                    current = language;
                }
                settled = next;
            }
            at = next;
        }
        int cut = current == null ? text.length() : settled;
        add(runs, text.substring(start, cut), current);
        add(runs, text.substring(cut), null);
        return runs;
    }

    /** Tells whether any run of a text carries a language of its own. */
    public boolean hasForeign(String text) {
        return of(text).stream().anyMatch(run -> run.language() != null);
    }

    /** Tells whether all letters are Latin, by where those of most languages lie. */
    private static boolean isInLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x250) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the runs of a text that stands in one of another language, where those of its own
     * language carry that too.
     *
     * @param around the language of the text around, a BCP 47 tag
     */
    public List<ScriptRun> within(String around, String text) {
        boolean same = language.equals(around) || around.startsWith(language + "-");
        return same
                ? of(text)
                : of(text).stream()
                        .map(r -> r.language() == null ? new ScriptRun(r.text(), language) : r)
                        .toList();
    }

    private static void add(List<ScriptRun> runs, String text, @Nullable String language) {
        if (!text.isEmpty()) {
            runs.add(new ScriptRun(text, language));
        }
    }

    private static boolean isNeutral(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    }

    /**
     * Returns the language of a letter.
     *
     * @param current that of the letter before it
     */
    private @Nullable String languageAt(String text, int at, @Nullable String current) {
        UnicodeScript script = UnicodeScript.of(text.codePointAt(at));
        String language = languageOf(script);
        if (script != UnicodeScript.HAN || language == null || language.equals(foreign)) {
            return language;
        }
        boolean goesOn = at > 0 && current != null && isHanOrKana(text.codePointBefore(at));
        if (goesOn) {
            return current;
        }
        return isFollowedByKana(text, at) ? KANA_LANGUAGE : language;
    }

    /** Tells whether Kana comes before anything but Han and the signs that stand among it. */
    private static boolean isFollowedByKana(String text, int from) {
        for (int at = from; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (isKana(c)) {
                return true;
            }
            if (!isHanOrKana(c)) {
                return false;
            }
            at += Character.charCount(c);
        }
        return false;
    }

    private static boolean isKana(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    /** Tells whether a sign is Han, Kana, or a sign of both such as {@code 「}, {@code 、}, ー. */
    private static boolean isHanOrKana(int c) {
        return isKana(c)
                || UnicodeScript.of(c) == UnicodeScript.HAN
                || UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(UnicodeBlock.of(c))
                || c == 'ー';
    }

    private @Nullable String languageOf(UnicodeScript script) {
        // Han is part of Korean writing, until the interview says whose it is.
        boolean lent = script == UnicodeScript.HAN && own.contains(UnicodeScript.HANGUL);
        if (own.contains(script) && !(lent && foreignScripts.contains(script))) {
            return null;
        }
        if (foreignScripts.contains(script)) {
            return foreign;
        }
        return LanguageGuesser.ofScript(script);
    }

    /**
     * Tells whether no text of one language can be one of another, by the scripts of both; false
     * where the script of one of them is not known.
     */
    public static boolean excludes(String language, String other) {
        return isKnown(language)
                && isKnown(other)
                && Collections.disjoint(scripts(language), scripts(other));
    }

    private static boolean isKnown(String language) {
        String primary = primary(language);
        return WRITTEN_IN.containsKey(primary) || IN_LATIN.contains(primary);
    }

    private static Set<UnicodeScript> scripts(String language) {
        return WRITTEN_IN.getOrDefault(primary(language), LATIN);
    }

    private static String primary(String language) {
        return Locale.forLanguageTag(language).getLanguage();
    }
}
