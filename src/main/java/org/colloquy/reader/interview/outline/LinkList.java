package org.colloquy.reader.interview.outline;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;

/**
 * A list of links, which closes a text and answers nothing. Where prompts are set apart, {@link
 * org.colloquy.reader.transcript.prompt.AlikeBlocks} knows such a list by its source text, before
 * it is given to Markdown.
 */
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
            Node words = item.getFirstChild();
            Node first = words instanceof Paragraph ? words.getFirstChild() : null;
            if (!(first instanceof Link || first instanceof AutoLink || first instanceof LinkRef)) {
                return false;
            }
        }
        return true;
    }
}
