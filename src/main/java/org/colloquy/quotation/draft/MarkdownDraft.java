package org.colloquy.quotation.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Draft in Markdown. Front matter, code and comments are passed over; headings, items of lists and
 * cells are paragraphs; marks of emphasis and the addresses of links are taken off.
 */
final class MarkdownDraft {
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final Pattern OWN_PARAGRAPH =
            Pattern.compile("\\s*(?:#{1,6}\\s+|[-+*]\\s+|\\d{1,9}[.)]\\s+)");
    private static final Pattern RULE = Pattern.compile(" {0,3}[-*_=] *[-*_=] *[-*_=][-*_= ]*");
    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern LINK =
            Pattern.compile(
                    "!?\\[((?:[^\\[\\]]++|\\[[^\\[\\]]*+\\]){0,99}+)\\]\\([^()\\s]*+(?:\\s+\"[^\"]*+\")?\\)");
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\s]+\\]:?");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern EMPHASIS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}\\\\])[*_]{1,3}(?=\\S)|(?<=[^\\s\\\\])[*_]{1,3}(?![\\p{L}\\p{N}])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\p{Punct}])");
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private MarkdownDraft() {}

    static List<DraftParagraph> read(String text) {
        ParagraphLines lines = new ParagraphLines();
        String[] all = text.split("\\r\\n?|\\n", -1);
        int at = frontMatterEnd(all);
        String fence = "";
        boolean inComment = false;
        for (; at < all.length; at++) {
            String line = all[at];
            Matcher marker = FENCE.matcher(line);
            if (!fence.isEmpty() || marker.matches()) {
                String found = marker.matches() ? marker.group(1) : "";
                fence = fence.isEmpty() ? found : found.startsWith(fence) ? "" : fence;
                lines.end();
                continue;
            }
            if (inComment || line.strip().startsWith(COMMENT)) {
                inComment = !line.contains(COMMENT_END);
                lines.end();
                continue;
            }
            add(lines, line, at + 1);
        }
        return lines.all();
    }

    private static int frontMatterEnd(String... lines) {
        if (lines.length == 0 || !lines[0].strip().equals("---")) {
            return 0;
        }
        for (int at = 1; at < lines.length; at++) {
            String line = lines[at].strip();
            if (line.equals("---") || line.equals("...")) {
                return at + 1;
            }
        }
        return 0;
    }

    private static void add(ParagraphLines lines, String line, int number) {
        Matcher own = OWN_PARAGRAPH.matcher(line);
        if (RULE.matcher(line).matches()) {
            lines.end();
        } else if (line.stripLeading().startsWith("|")) {
            for (String cell : CELL_END.split(line)) {
                lines.end();
                lines.add(plain(cell), number);
            }
            lines.end();
        } else if (own.lookingAt()) {
            lines.end();
            lines.add(plain(line.substring(own.end())), number);
        } else {
            lines.add(plain(line), number);
        }
    }

    /** Returns a line without its marks. */
    static String plain(String line) {
        String text = LINK.matcher(line).replaceAll("$1");
        text = NOTE.matcher(text).replaceAll("");
        text = TAG.matcher(text).replaceAll("");
        text = EMPHASIS.matcher(text).replaceAll("");
        text = ESCAPED.matcher(text).replaceAll("$1");
        return Parser.unescapeEntities(text, false);
    }
}
