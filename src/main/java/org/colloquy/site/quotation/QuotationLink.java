package org.colloquy.site.quotation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.quotation.JudgedQuotation;
import org.colloquy.quotation.QuotedPlace;
import org.colloquy.site.text.path.SitePaths;
import org.springframework.web.util.UriUtils;

/**
 * Link to the words of a quotation: to their place, with a receipt, and so that browsers mark them.
 */
final class QuotationLink {
    /** Longest text that a link names as a whole, in UTF-16 units. */
    private static final int WHOLE = 80;

    /** Number of words at each end of a longer one. */
    private static final int ENDS = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}]+)*");
    private static final int SIGNS = 8;

    private QuotationLink() {}

    /** Returns the address of a place of a quotation, from the root of the site. */
    static String of(JudgedQuotation quotation, QuotedPlace place) {
        String page = SitePaths.encoded(SitePaths.interview(place.interview()));
        String anchor = place.locator().id();
        if (place.words().isEmpty()) {
            return page + SitePaths.fragment(anchor);
        }
        long here =
                quotation.places().stream()
                        .filter(one -> one.interview().equals(place.interview()))
                        .filter(one -> one.words().equals(place.words()))
                        .count();
        String receipt = WordReceipt.of(anchor, place.words(), here > 1);
        String asked = receipt.isEmpty() ? "" : "?r=" + receipt;
        return page + asked + SitePaths.fragment(anchor) + ":~:text=" + directive(place.words());
    }

    /** Returns what a browser is to look for: the words, or the first and the last of them. */
    private static String directive(String words) {
        String line = words.replaceAll("\\s+", " ");
        boolean isOneBlock = !words.contains("\n\n");
        if (line.length() <= WHOLE && isOneBlock) {
            return encoded(line);
        }
        List<String> blocks = List.of(words.split("\\n\\n"));
        String first = blocks.get(0).replaceAll("\\s+", " ");
        String last = blocks.get(blocks.size() - 1).replaceAll("\\s+", " ");
        return encoded(beginning(first)) + "," + encoded(end(last));
    }

    private static String beginning(String text) {
        Matcher word = WORD.matcher(text);
        int end = text.length();
        for (int i = 0; i < ENDS && word.find(); i++) {
            end = word.end();
        }
        // A script without blanks has long runs.
        return text.substring(0, end > WHOLE ? Math.min(SIGNS, text.length()) : end);
    }

    private static String end(String text) {
        List<Integer> starts = WORD.matcher(text).results().map(word -> word.start()).toList();
        int start = starts.isEmpty() ? 0 : starts.get(Math.max(0, starts.size() - ENDS));
        return text.substring(
                text.length() - start > WHOLE ? Math.max(0, text.length() - SIGNS) : start);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8).replace("-", "%2D");
    }
}
