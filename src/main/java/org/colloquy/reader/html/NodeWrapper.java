package org.colloquy.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Puts an element around a range of a joined text, though its ends lie in different elements.
 * Elements that stand half in the range are split in two; no word changes.
 */
public final class NodeWrapper {
    private NodeWrapper() {}

    /**
     * Wraps the characters from start to end. Later ranges must be wrapped before earlier ones, so
     * that the pieces' offsets hold.
     */
    public static void wrap(TextNodes text, int start, int end, Element wrapper) {
        List<TextNode> inside = cut(text, start, end);
        Node first = inside.get(0);
        Node last = inside.get(inside.size() - 1);
        Element common = commonAncestor(first, last);
        first = splitBefore(first, common);
        last = splitAfter(last, common);
        first.before(wrapper);
        Node next = first;
        while (next != null) {
            Node following = next.equals(last) ? null : next.nextSibling();
            wrapper.appendChild(next);
            next = following;
        }
    }

    /** Returns the text nodes that the range covers, split so that it covers them whole. */
    static List<TextNode> cut(TextNodes text, int start, int end) {
        List<TextNode> inside = new ArrayList<>();
        for (TextNodes.NodePiece piece : covering(text, start, end)) {
            TextNode node = piece.node();
            int length = node.getWholeText().length();
            if (piece.start() + length > end) {
                node.splitText(end - piece.start());
            }
            inside.add(piece.start() < start ? node.splitText(start - piece.start()) : node);
        }
        return inside;
    }

    /** Returns the pieces that have a character in the range. */
    public static List<TextNodes.NodePiece> covering(TextNodes text, int start, int end) {
        return text.pieces().stream()
                .filter(piece -> piece.start() < end)
                .filter(piece -> piece.start() + piece.node().getWholeText().length() > start)
                .toList();
    }

    private static Element commonAncestor(Node a, Node b) {
        Element ancestor = parent(a);
        while (!isInside(b, ancestor)) {
            ancestor = parent(ancestor);
        }
        return ancestor;
    }

    /** Tells whether a node stands in an element, however deep. */
    public static boolean isInside(Node node, Element element) {
        for (Node up = node.parent(); up != null; up = up.parent()) {
            if (up.equals(element)) {
                return true;
            }
        }
        return false;
    }

    /** Moves what stands before the node out of its elements; returns its outermost element. */
    private static Node splitBefore(Node node, Element ancestor) {
        Node top = node;
        while (!ancestor.equals(top.parent())) {
            Element outer = parent(top);
            if (top.previousSibling() != null) {
                Element before = outer.shallowClone();
                while (!outer.childNode(0).equals(top)) {
                    before.appendChild(outer.childNode(0));
                }
                outer.before(before);
            }
            top = outer;
        }
        return top;
    }

    private static Node splitAfter(Node node, Element ancestor) {
        Node top = node;
        while (!ancestor.equals(top.parent())) {
            Element outer = parent(top);
            if (top.nextSibling() != null) {
                Element after = outer.shallowClone();
                for (Node next = top.nextSibling(); next != null; next = top.nextSibling()) {
                    after.appendChild(next);
                }
                outer.after(after);
            }
            top = outer;
        }
        return top;
    }

    private static Element parent(Node node) {
        return Objects.requireNonNull(node.parentElement(), "a text node stands in an element");
    }
}
