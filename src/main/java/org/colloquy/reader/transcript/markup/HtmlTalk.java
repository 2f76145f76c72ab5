package org.colloquy.reader.transcript.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The test whether paragraphs of HTML are a talk, {@code <p><b>Ada:</b> Tea?</p>}: at least two
 * names lead several of them, and most of what they say are sentences, unlike a table of prices.
 * Then they are paragraphs also where another element holds them, such as one that is folded; any
 * other words in an element are part of that.
 */
public final class HtmlTalk {
    private static final int LEAST = 2;
    private static final String EMPHASIS_END = "</(?:strong|b|em|i)>";
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?m)(?:^[ \\t]{0,40}|(?<=</(?:p|h[1-6]|pre|figure|div)>)[ \\t]{0,9})<p(?: [^<>\\n]{0,200})?>\\s{0,9}(?:<(?:strong|b|em|i)>)?([^<>:：\\n]{1,60})(?:[:：]\\s?"
                            + EMPHASIS_END
                            + "|"
                            + EMPHASIS_END
                            + "(?:\\s?[:：]|\\s|&nbsp;)|[:：])(?:\\s*</p>\\s*<p(?: [^<>\\n]{0,200})?>)?([^\\n]*?)(?=</p>|$)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE =
            Pattern.compile("[.?!…。？！؟][\"”’»)\\]]{0,3}\\s*(?:</\\w+>\\s*)*$");

    private HtmlTalk() {}

    /** Tells whether the paragraphs of HTML in a text are a talk. */
    public static boolean isIn(String text) {
        if (!text.contains("<p")) {
            return false;
        }
        Map<String, Integer> counts = new HashMap<>();
        int labels = 0;
        int sentences = 0;
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            counts.merge(label.group(1).strip().toLowerCase(Locale.ROOT), 1, Integer::sum);
            labels++;
            sentences += SENTENCE.matcher(label.group(2)).find() ? 1 : 0;
        }
        return sentences * 2 > labels
                && counts.values().stream().filter(count -> count >= LEAST).count() >= LEAST;
    }
}
