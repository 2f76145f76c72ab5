package org.colloquy.reader.interview.outline;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.function.Predicate;
import org.colloquy.reader.transcript.markup.LinkItem;

/** A list of links, which closes a text, or opens it as its contents, and answers nothing. */
final class LinkList {
    private LinkList() {}

    /** Tells whether nodes are lists of links, and nothing else that is shown. */
    static boolean isAll(List<Node> nodes) {
        return nodes.stream().allMatch(node -> node instanceof ThematicBreak || isOfLinks(node))
                && nodes.stream().anyMatch(ListBlock.class::isInstance);
    }

    /** Tells whether nodes are lists of links to places of the same page: its contents. */
    static boolean isContents(List<Node> nodes) {
        return !nodes.isEmpty() && nodes.stream().allMatch(node -> isOf(node, LinkItem::isWithin));
    }

    private static boolean isOfLinks(Node list) {
        return isOf(list, LinkItem::isOne);
    }

    private static boolean isOf(Node list, Predicate<CharSequence> isLink) {
        if (!(list instanceof ListBlock)) {
            return false;
        }
        for (Node item : list.getChildren()) {
            if (!isLink.test(item.getChars())) {
                return false;
            }
        }
        return true;
    }
}
