package org.colloquy.reader.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Markup that hides or swallows what follows it up to its end, where that end is missing. Such a
 * tag is left out and such a sign shown, so that the words behind it stay.
 */
public final class UnclosedMarkup {
    private static final Pattern OPENED =
            Pattern.compile(
                    "<(?:(!--)|(!\\[CDATA\\[)|(\\?)|(![A-Z])|(script|style|template|textarea|title|svg|math|noscript|select|iframe|xmp|noembed|noframes|plaintext)(?=[\\s/>]|\\z))",
                    Pattern.CASE_INSENSITIVE);

    /** Ends of what is no element, by the groups of the pattern. */
    private static final List<String> ENDS = List.of("-->", "]]>", "?>", ">");

    /** What of that a reader sees as it is written, since Markdown takes it for words. */
    private static final Pattern SHOWN =
            Pattern.compile("<!--|<!\\[CDATA\\[|<\\?(?=\\w)|<!(?=[A-Z])");

    /** Beginning of a comment that stands in the place of what was left out. */
    private static final String MARK = "unclosed markup ";

    private UnclosedMarkup() {}

    /**
     * Returns what ends the markup with which a line of a document begins, if the rest of the line
     * and all below it would belong to it; null if it begins none.
     */
    static @Nullable String endOf(CharSequence line) {
        Matcher opened = OPENED.matcher(line);
        return opened.lookingAt() ? end(opened) : null;
    }

    private static String end(Matcher opened) {
        for (int i = 0; i < ENDS.size(); i++) {
            if (opened.group(i + 1) != null) {
                return ENDS.get(i);
            }
        }
        return "</" + opened.group(5).toLowerCase(Locale.ROOT);
    }

    /** Returns HTML of a block in which nothing that is never closed takes the rest with it. */
    static String defused(String html) {
        Matcher opened = OPENED.matcher(html);
        StringBuilder safe = new StringBuilder();
        int done = 0;
        while (opened.find(done)) {
            String end = end(opened);
            int tagBehind = end.equals(">") ? html.indexOf('<', opened.end()) : -1;
            int found = ClosingSigns.find(end, html, opened.end());
            int closed = tagBehind >= 0 && tagBehind < found ? -1 : found;
            safe.append(html, done, opened.start());
            if (closed >= 0) {
                done = closed + end.length();
                safe.append(html, opened.start(), done);
            } else {
                boolean tag = opened.group(5) != null;
                done = tag ? tagEnd(html, opened.end()) : opened.start() + 1;
                safe.append(tag ? "<!--" + MARK + opened.group() + "-->" : "&lt;");
            }
        }
        return safe.append(html, done, html.length()).toString();
    }

    private static int tagEnd(String html, int from) {
        int end = html.indexOf('>', from);
        return end < 0 ? html.length() : end + 1;
    }

    /** Returns the beginnings of all that is not closed in the HTML of a block. */
    public static Stream<String> in(Element block) {
        return Stream.concat(
                block.nodeStream(Comment.class)
                        .map(Comment::getData)
                        .filter(data -> data.startsWith(MARK))
                        .map(data -> data.substring(MARK.length())),
                block.nodeStream(TextNode.class)
                        .filter(words -> !isCode(words.parentElement()))
                        .flatMap(words -> SHOWN.matcher(words.getWholeText()).results())
                        .map(MatchResult::group));
    }

    private static boolean isCode(@Nullable Element around) {
        return around != null && around.closest("code, pre") != null;
    }
}
