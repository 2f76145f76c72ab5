package org.colloquy.reader.transcript.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pieces of a line of HTML, {@code <p>Ada: Tea?</p><p>Bo: Yes.</p>}: a program that saves a
 * page often writes all of its paragraphs and headings in one line.
 */
public final class HtmlPieces {
    /** Behind a paragraph or a heading, or before one behind another element. */
    private static final Pattern CUT =
            Pattern.compile(
                    "(?<=</(?:p|h[1-6])>)|(?<=</[a-z0-9]{1,10}>|<[hb]r ?/?>)(?=<(?:p|h[1-6])[ >])",
                    Pattern.CASE_INSENSITIVE);

    /** Elements whose paragraphs are parts of them. */
    private static final Pattern HOLDER =
            Pattern.compile(
                    "<(?:table|t[dhr]|[uod]l|li|d[dt]|blockquote)\\b", Pattern.CASE_INSENSITIVE);

    private HtmlPieces() {}

    /** Returns the offsets at which the pieces of a line end; the end of the line is the last. */
    public static List<Integer> ends(String text, int line, int end) {
        List<Integer> ends = new ArrayList<>();
        boolean html = text.startsWith("<", line) || text.startsWith(" ", line);
        if (html && !HOLDER.matcher(text).region(line, end).find()) {
            Matcher cut = CUT.matcher(text).region(line, end);
            while (cut.find()) {
                if (cut.start() > line && cut.start() < end) {
                    ends.add(cut.start());
                }
            }
        }
        ends.add(end);
        return ends;
    }

    /** Tells whether an element begins at an offset right behind another on its line. */
    public static boolean isBehindAnother(String text, int start) {
        int before = start - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && text.charAt(before) == '>' && text.startsWith("<", start);
    }
}
