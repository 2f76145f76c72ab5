package org.colloquy.quotation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.index.EntryExtractor;
import org.colloquy.search.index.SearchEntry;

/**
 * A sentence of an interview.
 *
 * @param entry the passage in which it stands
 * @param words on one line
 * @param place its number among the sentences of the passage
 */
record SpokenSentence(SearchEntry entry, String words, int place) {
    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+|(?<=[。！？])\\s*");
    private static final Pattern UNCLEAN =
            Pattern.compile(
                    "[“”„\"«»‹›「」『』〈〉《》【】()（）\\[\\]{}<>|_*…‘‚`~=/\\\\#]|\\.\\.|(?<!\\p{L})['’]|['’](?!\\p{L})|https?:|--");
    private static final Pattern SPACED =
            Pattern.compile("\\p{IsHan}|\\p{IsHiragana}|\\p{IsKatakana}");

    /** Returns all sentences of a corpus in which no marks stand. */
    static List<SpokenSentence> all(Corpus corpus) {
        List<SpokenSentence> all = new ArrayList<>();
        for (Interview interview : corpus.interviews()) {
            EntryExtractor.of(corpus, interview)
                    .all()
                    .filter(entry -> !entry.isHeading())
                    .forEach(entry -> addAll(all, entry));
        }
        return all;
    }

    private static void addAll(List<SpokenSentence> all, SearchEntry entry) {
        int place = 0;
        for (String part : END.split(entry.text())) {
            SpokenSentence one = new SpokenSentence(entry, line(part), place++);
            if (one.isUsable()) {
                all.add(one);
            }
        }
    }

    /** Returns a text on one line; between two signs of a script without blanks none is left. */
    static String line(String text) {
        return text.strip()
                .replaceAll("(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}，。、])\\s*\\n\\s*", "")
                .replaceAll("\\s+", " ");
    }

    private boolean isUsable() {
        if (UNCLEAN.matcher(words).find() || !words.matches("(?s).*[.。]")) {
            return false;
        }
        int size = isSpaced() ? words.split(" ").length : words.length();
        return isSpaced()
                ? size >= (language().equals("ko") ? 7 : 9) && size <= 34
                : size >= 16 && size <= 90;
    }

    /** Returns the language of the interview, without a region. */
    String language() {
        return Locale.forLanguageTag(entry.interview().details().language()).getLanguage();
    }

    /** Says whether blanks part its words. */
    boolean isSpaced() {
        return !SPACED.matcher(words).find();
    }

    String slug() {
        return entry.interview().slug();
    }

    String locator() {
        return entry.locator().id();
    }

    /** Returns letters and digits alone: what all spellings of words have in common. */
    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }
}
