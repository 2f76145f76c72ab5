package org.colloquy.reader.html;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.LinkTarget;
import org.jsoup.nodes.Element;

/**
 * Targets of the links of one file. An element names its target by a number in an attribute that is
 * taken from all content first, so that none can be forged.
 */
public final class LinkReferences {
    public static final String ATTRIBUTE = "data-ref";

    private final List<LinkTarget> targets = new ArrayList<>();

    public void set(Element element, LinkTarget target) {
        element.removeAttr("href").removeAttr("src");
        element.attr(ATTRIBUTE, Integer.toString(targets.size()));
        targets.add(target);
    }

    public LinkTarget get(Element element) {
        return targets.get(Integer.parseInt(element.attr(ATTRIBUTE)));
    }
}
