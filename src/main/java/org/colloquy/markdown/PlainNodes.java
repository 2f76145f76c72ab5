package org.colloquy.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes elements of the plainest nodes at once: paragraphs and headings of words, in which nothing
 * but emphasis is marked. Most of an interview is such, and to write HTML of each and to read that
 * again takes longer than all else that is done with it.
 *
 * <p>Only what is surely the same both ways is made here. What has a sign that one of the two
 * programs might read otherwise (entities, escapes, tabs, blanks at line ends, controls) is left to
 * them.
 */
final class PlainNodes {
    private final StringBuilder words = new StringBuilder();

    /** Whether nothing stands on the line yet, where Flexmark leaves out blanks. */
    private boolean lineBegins = true;

    private PlainNodes() {}

    /** The words of a paragraph in which nothing at all is marked; null if the node is no such. */
    static @Nullable String words(Node node) {
        if (!(node instanceof Paragraph && node.getParent() instanceof Document)) {
            return null;
        }
        PlainNodes nodes = new PlainNodes();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            boolean plain =
                    child instanceof Text
                            ? nodes.addWords(SourceText.of(child.getChars()))
                            : child instanceof SoftLineBreak && nodes.endLine();
            if (!plain) {
                return null;
            }
        }
        return nodes.lineBegins ? null : nodes.words.toString();
    }

    /**
     * The words of a node on one line, of ASCII and with no blank doubled: then they are the same
     * as HTML. Null if they are not that plain.
     */
    static @Nullable String line(Node node) {
        Node only = node.getFirstChild();
        if (name(node) == null || !(only instanceof Text) || only.getNext() != null) {
            return null;
        }
        String words = SourceText.of(only.getChars());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean doubled = c == ' ' && (i == 0 || words.charAt(i - 1) == ' ');
            if (c > '~' || doubled || !isPlain(c)) {
                return null;
            }
        }
        return words.endsWith(" ") ? null : words;
    }

    /** The body that holds a node; null if the node is not that plain. */
    static @Nullable Element body(Node node) {
        String name = name(node);
        if (name == null
                || !(node.getParent() instanceof Document)
                || node.getFirstChild() == null) {
            return null;
        }
        Element element = new Element(name);
        PlainNodes nodes = new PlainNodes();
        if (!nodes.fill(element, node, true) || nodes.lineBegins) {
            return null;
        }
        Element body = new Element("body");
        body.appendChild(element);
        return body;
    }

    private static @Nullable String name(Node node) {
        if (node instanceof Paragraph) {
            return "p";
        }
        return node instanceof Heading heading ? "h" + heading.getLevel() : null;
    }

    /**
     * Puts the children of a node into an element.
     *
     * @param outermost whether emphasis may stand in it
     * @return whether all of them are plain
     */
    private boolean fill(Element element, Node node, boolean outermost) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            boolean plain =
                    child instanceof Text
                            ? addWords(SourceText.of(child.getChars()))
                            : child instanceof SoftLineBreak
                                    ? endLine()
                                    : outermost && addEmphasis(element, child);
            if (!plain) {
                return false;
            }
        }
        endWords(element);
        return true;
    }

    private boolean addEmphasis(Element element, Node node) {
        if (!(node instanceof Emphasis || node instanceof StrongEmphasis)) {
            return false;
        }
        endWords(element);
        Element emphasis = new Element(node instanceof Emphasis ? "em" : "strong");
        element.appendChild(emphasis);
        return fill(emphasis, node, false);
    }

    private boolean addWords(String text) {
        if (text.isEmpty() || (lineBegins && text.charAt(0) == ' ') || !isPlain(text)) {
            return false;
        }
        words.append(text);
        lineBegins = false;
        return true;
    }

    private boolean endLine() {
        boolean blank = !words.isEmpty() && words.charAt(words.length() - 1) == ' ';
        boolean plain = !lineBegins && !blank;
        words.append('\n');
        lineBegins = true;
        return plain;
    }

    private void endWords(Element element) {
        if (!words.isEmpty()) {
            element.appendChild(new TextNode(words.toString()));
            words.setLength(0);
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a sign stands for itself, and is no control, no special blank and no sign of ours.
     */
    static boolean isPlain(char c) {
        return c < '\u007F'
                ? c >= ' ' && c != '&' && c != '\\'
                : (c > '\u00A0' && c < '\uD800') || (c >= '\uFF01' && c < '\uFFF0');
    }
}
