package org.colloquy.markdown;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.corpus.Target;
import org.jsoup.nodes.Element;

/**
 * What the links of one file lead to. An element names its target by a number in an attribute that
 * is taken from all content first, so that none can be forged.
 */
final class References {
    static final String ATTRIBUTE = "data-ref";

    private final List<Target> targets = new ArrayList<>();

    void set(Element element, Target target) {
        element.removeAttr("href").removeAttr("src");
        element.attr(ATTRIBUTE, Integer.toString(targets.size()));
        targets.add(target);
    }

    Target get(Element element) {
        return targets.get(Integer.parseInt(element.attr(ATTRIBUTE)));
    }
}
