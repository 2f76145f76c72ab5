package org.colloquy.quotation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.text.ShortenedText;

/**
 * Words around a quotation, within its paragraph: from the beginning of a sentence to the end of
 * one, cut where these are far.
 */
record QuotedContext(String before, String after) {
    private static final int MAX_CHARACTERS = 160;
    private static final String CUT = "…";
    private static final Pattern END = Pattern.compile("[.!?][\"”’»)]?(?=\\s)|[。！？][」』”]?");

    static QuotedContext of(String text, int start, int end) {
        return new QuotedContext(before(text, start), after(text, end));
    }

    private static String before(String text, int start) {
        int paragraph = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        String all = text.substring(Math.min(paragraph, start), start);
        int from = 0;
        Matcher sentence = END.matcher(all);
        while (sentence.find()) {
            from = sentence.end();
        }
        String last = all.substring(from).stripLeading();
        if (last.length() <= MAX_CHARACTERS) {
            return last;
        }
        int blank = last.indexOf(' ', last.length() - MAX_CHARACTERS);
        return blank < 0
                ? ShortenedText.endOf(last, MAX_CHARACTERS)
                : CUT + last.substring(blank + 1);
    }

    private static String after(String text, int end) {
        int paragraph = text.indexOf('\n', end);
        String all = text.substring(end, paragraph < 0 ? text.length() : paragraph);
        if (end > 0 && ".!?。！？".indexOf(text.charAt(end - 1)) >= 0) {
            return "";
        }
        Matcher sentence = END.matcher(all);
        String first = sentence.find() ? all.substring(0, sentence.end()) : all;
        if (first.length() <= MAX_CHARACTERS) {
            return first;
        }
        int blank = first.lastIndexOf(' ', MAX_CHARACTERS);
        return blank <= 0
                ? ShortenedText.of(first, MAX_CHARACTERS)
                : first.substring(0, blank) + CUT;
    }
}
