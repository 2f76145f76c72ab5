package org.colloquy.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The text of an element across all its markup, and where each of its text nodes begins in it.
 * Blocks inside are set apart by an empty line, so that no name is found across them.
 */
public final class TextNodes {

    /** A text node and the offset of its first character. */
    public record NodePiece(TextNode node, int start) {}

    private static final Set<String> CONTAINERS =
            Set.of("ul", "ol", "dl", "table", "thead", "tbody", "tfoot", "tr", "blockquote");

    private final StringBuilder joined = new StringBuilder();
    private final List<NodePiece> pieces = new ArrayList<>();
    private String text = "";

    private TextNodes() {}

    public static TextNodes of(Element element) {
        TextNodes joined = new TextNodes();
        if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only) {
            joined.addWords(only); // Most blocks are nothing but words.
        } else {
            joined.addAll(element);
        }
        joined.trimEnd();
        return joined;
    }

    private void addAll(Element element) {
        element.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            addWords(words);
                        } else if (node instanceof Element inner) {
                            enter(inner);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element inner && inner.isBlock()) {
                            setApart();
                        }
                    }
                });
    }

    private void addWords(TextNode words) {
        if (isOurs(words)) {
            return;
        }
        Element parent = words.parent();
        boolean layout =
                words.isBlank()
                        && ((parent != null && CONTAINERS.contains(parent.normalName()))
                                || isBlock(words.previousSibling())
                                || isBlock(words.nextSibling()));
        if (!layout) {
            pieces.add(new NodePiece(words, joined.length()));
            joined.append(words.getWholeText());
        }
    }

    /** Words that are put in for a picture or a player are not the source's. */
    private static boolean isOurs(TextNode words) {
        Element parent = words.parent();
        return parent != null && parent.hasAttr("data-generated");
    }

    private static boolean isBlock(@Nullable Node node) {
        return node instanceof Element element && element.isBlock();
    }

    private void enter(Element element) {
        if (element.normalName().equals("br")) {
            // Markdown writes a line end behind the tag too; the two are one.
            boolean doubled =
                    element.nextSibling() instanceof TextNode next
                            && next.getWholeText().startsWith("\n");
            joined.append(doubled ? "" : "\n");
        } else if (element.isBlock()) {
            setApart();
        }
    }

    private void setApart() {
        if (joined.isEmpty()) {
            return;
        }
        while (!(joined.length() >= 2 && joined.substring(joined.length() - 2).equals("\n\n"))) {
            joined.append('\n');
        }
    }

    private void trimEnd() {
        int end = joined.length();
        while (end > 0 && joined.charAt(end - 1) == '\n') {
            end--;
        }
        text = joined.substring(0, end);
    }

    public String text() {
        return text;
    }

    public List<NodePiece> pieces() {
        return pieces;
    }
}
