package org.colloquy.reader.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Figure of a picture that is all there is in its paragraph: below it stand its caption, the title
 * of the picture in Markdown, and whose it is, {@code {credit="…"}} behind it. Both are the
 * editor's and no words of the interview.
 */
final class PictureFigure {
    private static final Pattern CREDIT =
            Pattern.compile("\\s*(?:\\{\\s*credit\\s*=\\s*[\"“”]([^\"“”{}]*)[\"“”]\\s*})?\\s*");

    private PictureFigure() {}

    /** Makes the parent of a picture a figure, if nothing else stands in it. */
    static void makeOf(Element picture) {
        Element paragraph = picture.parent();
        if (paragraph == null || !paragraph.normalName().equals("p")) {
            return;
        }
        String credit = creditBeside(picture, paragraph);
        if (credit == null) {
            return;
        }
        String title = picture.attr("title").strip();
        paragraph.tagName("figure").empty().appendChild(picture);
        if (!title.isEmpty() || !credit.isEmpty()) {
            Element caption = ours("figcaption", title);
            if (!credit.isEmpty()) {
                caption.appendChild(ours("span", credit));
            }
            paragraph.appendChild(caption);
        }
    }

    /**
     * Writes whose a picture is in words of the site beside what stands in its place, where it is
     * all there is in its paragraph and cannot be shown.
     */
    static void spellCredit(Element picture) {
        Element paragraph = picture.parent();
        String credit = paragraph == null ? null : creditBeside(picture, paragraph);
        if (paragraph != null && credit != null && !credit.isEmpty()) {
            paragraph.textNodes().forEach(Node::remove);
            paragraph.appendChild(ours("span", " (" + credit + ")"));
        }
    }

    /**
     * Returns the credit, empty if none is given; null if other things stand beside the picture.
     */
    private static @Nullable String creditBeside(Element picture, Element paragraph) {
        StringBuilder beside = new StringBuilder();
        for (Node node : paragraph.childNodes()) {
            if (node instanceof TextNode text) {
                beside.append(text.getWholeText());
            } else if (!node.equals(picture)) {
                return null;
            }
        }
        Matcher credit = CREDIT.matcher(beside);
        if (!credit.matches()) {
            return null;
        }
        return credit.group(1) == null ? "" : credit.group(1).strip();
    }

    private static Element ours(String name, String words) {
        return new Element(name).attr("data-generated", "").text(words);
    }
}
