package org.colloquy.site.rendition.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.site.rendition.flow.ProseNode;
import org.colloquy.site.rendition.flow.ProseNode.ProseElement;

/**
 * Caption below a picture: its title, and its credit in italics on a line of its own, by which an
 * import knows the two apart.
 */
final class FigureCaption {
    private FigureCaption() {}

    /** Returns the words of a caption. */
    static List<ProseNode> lines(ProseElement caption) {
        List<ProseNode> lines = new ArrayList<>();
        for (ProseNode child : caption.children()) {
            if (child instanceof ProseElement credit
                    && credit.name().equals("span")
                    && credit.isGenerated()) {
                if (!lines.isEmpty()) {
                    lines.add(new ProseElement("br", Map.of(), null, List.of()));
                }
                lines.add(new ProseElement("i", Map.of(), null, credit.children()));
            } else {
                lines.add(child);
            }
        }
        return lines;
    }
}
