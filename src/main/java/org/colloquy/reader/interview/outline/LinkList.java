package org.colloquy.reader.interview.outline;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.colloquy.reader.transcript.markup.LinkItem;

/** A list of links, which closes a text and answers nothing. */
final class LinkList {
    private LinkList() {}

    /** Tells whether nodes are lists of links, and nothing else that is shown. */
    static boolean isAll(List<Node> nodes) {
        return nodes.stream().allMatch(node -> node instanceof ThematicBreak || isOfLinks(node))
                && nodes.stream().anyMatch(ListBlock.class::isInstance);
    }

    private static boolean isOfLinks(Node list) {
        if (!(list instanceof ListBlock)) {
            return false;
        }
        for (Node item : list.getChildren()) {
            if (!LinkItem.isOne(item.getChars())) {
                return false;
            }
        }
        return true;
    }
}
