package org.colloquy.site.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.colloquy.search.analysis.TextSpan;
import org.colloquy.search.index.SearchEntry;
import org.colloquy.search.result.HousePageHit;
import org.colloquy.search.result.SearchHit;
import org.colloquy.site.text.path.SitePaths;
import org.springframework.web.util.UriUtils;

/**
 * The end of a link that lets browsers go to words and mark them, {@code :~:text=}. Browsers look
 * for whole words and take the first they find; so words that stand elsewhere too bring their
 * neighbours. Others do not: where a note's mark stands between them, browsers would find neither.
 * Where they find nothing, the anchor before it still leads to the passage.
 */
public final class TextFragment {
    private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}]+";

    /** A word with the signs that are a part of it, as in {@code C++}, {@code C#}, {@code .NET}. */
    private static final Pattern WORD =
            Pattern.compile(
                    "(?:(?<![^\\s\\p{Z}\\p{Ps}\\p{Pi}\"])\\.)?"
                            + LETTERS
                            + "(?:['’.&_]"
                            + LETTERS
                            + ")*(?:(?:\\+\\+?|#)(?![\\p{L}\\p{M}\\p{N}]))?");

    private static final int NEIGHBOURS = 3;
    private static final int MAX_CHARACTERS = 80;

    private TextFragment() {}

    /** Returns the anchor of a hit, with its first words. */
    public static String of(SearchHit hit, OwnWords own) {
        return hit.marks().isEmpty()
                ? SitePaths.fragment(hit.entry().locator().id())
                : of(hit.entry(), hit.marks().get(0), own);
    }

    /** Returns the place of a page of the house, with the first words of a hit. */
    public static String of(HousePageHit hit) {
        String anchor = hit.entry().anchor();
        String place = anchor.isEmpty() ? "" : SitePaths.fragment(anchor);
        if (hit.entry().isTitle() || hit.marks().isEmpty()) {
            return place;
        }
        String words = words(hit.entry().text(), hit.marks().get(0), marked -> false);
        return words.isEmpty() || !place.isEmpty() ? place + words : "#" + words;
    }

    /** Returns the anchor of a passage, with words in it. */
    public static String of(SearchEntry entry, TextSpan mark, OwnWords own) {
        return SitePaths.fragment(entry.locator().id())
                + words(entry.text(), mark, marked -> own.haveOnce(entry.interview(), marked));
    }

    /**
     * Returns what names words of a text; empty where there is nothing a browser would find.
     *
     * @param once tells whether words stand only once where a browser looks for them
     */
    private static String words(String text, TextSpan mark, Predicate<String> once) {
        List<TextSpan> words = new ArrayList<>();
        WORD.matcher(text).results().map(TextFragment::span).forEach(words::add);
        int first = 0;
        while (first < words.size() && words.get(first).end() <= mark.start()) {
            first++;
        }
        int last = first;
        while (last + 1 < words.size() && words.get(last + 1).start() < mark.end()) {
            last++;
        }
        if (first == words.size()
                || words.get(last).end() - words.get(first).start() > MAX_CHARACTERS) {
            return "";
        }
        String marked = text.substring(words.get(first).start(), words.get(last).end());
        StringBuilder fragment = new StringBuilder(":~:text=");
        if (once.test(marked)) {
            return fragment.append(encoded(marked)).toString();
        }
        String before = between(text, words, Math.max(0, first - NEIGHBOURS), first);
        int behind = Math.min(words.size() - 1, last + NEIGHBOURS);
        if (!before.isEmpty()) {
            fragment.append(before).append("-,");
        }
        fragment.append(encoded(marked));
        if (behind > last) {
            String after = text.substring(words.get(last).end(), words.get(behind).end());
            fragment.append(",-").append(encoded(after));
        }
        return fragment.toString();
    }

    private static TextSpan span(MatchResult word) {
        return new TextSpan(word.start(), word.end());
    }

    private static String between(String text, List<TextSpan> words, int from, int to) {
        return from == to
                ? ""
                : encoded(text.substring(words.get(from).start(), words.get(to).start()));
    }

    private static String encoded(String text) {
        String line = text.replaceAll("[ \\t\\n\\r]+", " ").strip();
        return UriUtils.encode(line, StandardCharsets.UTF_8).replace("-", "%2D");
    }
}
