package org.colloquy.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.model.Block.BlockForm;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Cuts HTML into blocks: each a paragraph, list, quote, table, piece of code, figure or heading.
 */
public final class BlockSplitter {

    /** A block before it is clean. */
    public record Raw(BlockForm kind, Element element) {}

    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");

    private static final Evaluator PICTURE = Selector.evaluatorOf("img");

    private final List<Raw> blocks = new ArrayList<>();
    private Element loose = new Element("p");

    private BlockSplitter() {}

    public static List<Raw> of(Element body) {
        BlockSplitter blocks = new BlockSplitter();
        blocks.read(body);
        blocks.closeParagraph();
        return blocks.blocks;
    }

    private void read(Element parent) {
        for (Node node : List.copyOf(parent.childNodes())) {
            if (node instanceof Element element && isBlock(element)) {
                closeParagraph();
                block(element);
            } else if (!(node instanceof Comment)) {
                loose.appendChild(node);
            }
        }
    }

    private void block(Element element) {
        String name = element.normalName();
        if (name.equals("p")) {
            boolean onlyPicture = !element.hasText() && hasPicture(element);
            add(onlyPicture ? BlockForm.FIGURE : BlockForm.PARAGRAPH, element);
        } else if (isHeading(name)) {
            add(BlockForm.HEADING, element);
        } else if (LISTS.contains(name)) {
            add(BlockForm.LIST, element);
        } else if (name.equals("blockquote")) {
            add(BlockForm.QUOTE, element);
        } else if (name.equals("table")) {
            add(BlockForm.TABLE, element);
        } else if (name.equals("pre")) {
            add(BlockForm.CODE, element);
        } else if (isFigure(element)) {
            add(BlockForm.FIGURE, element);
        } else if (!name.equals("hr")) {
            read(element);
            closeParagraph();
        }
    }

    /** Jsoup takes a summary for a part of a line; then its words run into those below it. */
    private static boolean isBlock(Element element) {
        return element.isBlock() || isFigure(element) || element.normalName().equals("summary");
    }

    /** Tells if a picture stands in an element, or is it. */
    public static boolean hasPicture(Element element) {
        return element.selectFirst(PICTURE) != null;
    }

    public static boolean isHeading(String name) {
        return name.length() == 2
                && name.charAt(0) == 'h'
                && name.charAt(1) >= '1'
                && name.charAt(1) <= '6';
    }

    private static boolean isFigure(Element element) {
        return element.normalName().equals("figure");
    }

    private void closeParagraph() {
        if (loose.childNodeSize() == 0) {
            return;
        }
        if (loose.lastChild() instanceof TextNode end && end.isBlank()) {
            end.remove();
        }
        add(BlockForm.PARAGRAPH, loose);
        loose = new Element("p");
    }

    private void add(BlockForm kind, Element element) {
        if (element.hasText() || hasPicture(element)) {
            blocks.add(new Raw(kind, element));
        }
    }
}
