package org.colloquy.importer.html;

import java.util.Set;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.text.OutwardAddress;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes the text inside a block of HTML as Markdown. A line break becomes {@link #BREAK}.
 *
 * <p>The hard case is emphasis beside letters, or in Chinese beside punctuation, which CommonMark
 * does not see (0.31.2, section 6.2, left- and right-flanking): there it is written as HTML.
 */
final class HtmlInline {
    static final char BREAK = '\n';

    private static final Set<String> STRONG = Set.of("b", "strong");
    private static final Set<String> EMPHASIS = Set.of("i", "em");
    private static final Set<String> KEPT = Set.of("sub", "sup", "kbd", "mark", "q", "del", "abbr");

    private final StringBuilder out = new StringBuilder();
    private final BoilerplateElements boilerplate;

    HtmlInline(BoilerplateElements boilerplate) {
        this.boilerplate = boilerplate;
    }

    void add(Node node) {
        if (node instanceof TextNode text) {
            out.append(
                    MarkdownEscaper.inline(
                            text.getWholeText().replaceAll("[ \\t\\n\\r\\f]+", " ")));
        } else if (node instanceof Element element) {
            add(element);
        }
    }

    private void add(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            out.append(BREAK);
        } else if (element.hasAttr(PageFootnotes.MARK)) {
            out.append("[^").append(element.attr(PageFootnotes.MARK)).append(']');
        } else if (STRONG.contains(name)) {
            marked(element, "**", "strong");
        } else if (EMPHASIS.contains(name)) {
            marked(element, "*", "em");
        } else if (name.equals("a")) {
            link(element);
        } else if (name.equals("img")) {
            image(element);
        } else if (KEPT.contains(name)) {
            out.append('<').append(name).append('>');
            element.childNodes().forEach(this::add);
            out.append("</").append(name).append('>');
        } else {
            boolean apart = element.isBlock();
            out.append(apart && !isEdge() ? " " : "");
            element.childNodes().forEach(this::add);
            out.append(apart && element.nextSibling() != null ? " " : "");
        }
    }

    private void marked(Element element, String sign, String tag) {
        String inner = inside(element);
        String words = inner.strip();
        if (words.isEmpty() || words.indexOf(BREAK) >= 0) {
            out.append(inner);
            return;
        }
        int start = inner.indexOf(words);
        out.append(inner, 0, start);
        boolean flanked =
                isEdge()
                        && Character.isLetterOrDigit(words.codePointAt(0))
                        && follows(element.nextSibling(), inner, words);
        out.append(flanked ? sign : "<" + tag + ">")
                .append(MarkdownEscaper.withoutLoneBrackets(words))
                .append(flanked ? sign : "</" + tag + ">")
                .append(inner.substring(start + words.length()));
    }

    private boolean isEdge() {
        return out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1));
    }

    private static boolean follows(@Nullable Node next, String inner, String words) {
        if (!inner.endsWith(words) || next == null) {
            return true;
        }
        String text = next instanceof TextNode after ? after.getWholeText() : "x";
        boolean blank = text.isEmpty() || Character.isWhitespace(text.charAt(0));
        boolean letterBefore = Character.isLetterOrDigit(words.codePointBefore(words.length()));
        boolean sign = !text.isEmpty() && ",.;:!?)".indexOf(text.charAt(0)) >= 0;
        return blank || (letterBefore && sign) || next.nodeName().equals("br");
    }

    private void link(Element link) {
        String href = link.hasAttr("href") ? link.absUrl("href") : "";
        String inner = inside(link);
        if (!OutwardAddress.is(href) || inner.isBlank()) {
            if (link.hasAttr("href") && !link.attr("href").startsWith("#")) {
                boilerplate.drop(
                        link, "a link to \"%s\"; its words stay".formatted(link.attr("href")));
            }
            out.append(inner);
            return;
        }
        out.append('[')
                .append(MarkdownEscaper.linked(inner))
                .append("](")
                .append(MarkdownEscaper.address(href))
                .append(')');
    }

    private void image(Element image) {
        String source = image.absUrl("src");
        if (source.startsWith("https:") || source.startsWith("http:")) {
            out.append("![")
                    .append(MarkdownEscaper.linked(MarkdownEscaper.words(image.attr("alt"))))
                    .append("](")
                    .append(MarkdownEscaper.address(source))
                    .append(')');
        } else {
            boilerplate.drop(image, "a picture: " + image.attr("alt"));
        }
    }

    private String inside(Element element) {
        HtmlInline inner = new HtmlInline(boilerplate);
        element.childNodes().forEach(inner::add);
        return inner.out.toString();
    }

    String markdown() {
        return out.toString();
    }
}
