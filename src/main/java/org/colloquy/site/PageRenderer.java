package org.colloquy.site;

import java.util.Map;
import org.colloquy.across.Across;

/** Renders the pages of an edition, whose menu leads to the questions that several were asked. */
final class PageRenderer {
    /** What the templates of questions say of that entry of the menu, in {@code aria-current}. */
    private static final Map<String, String> CURRENT =
            Map.of("questions", "page", "question", "true");

    private final Templates templates;
    private final Across across;

    PageRenderer(Templates templates, Across across) {
        this.templates = templates;
        this.across = across;
    }

    /** Returns a page of the site. */
    Page page(String template, Frame frame, Object view) {
        return new Page(Page.HTML, Look.of(frame, view), text(template, frame, view));
    }

    /** Returns the text of such a page, for one that stands at no path of its own. */
    String text(String template, Frame frame, Object view) {
        Frame asked = across.hasFamilies() ? frame.withQuestions(CURRENT.get(template)) : frame;
        return templates.render(template, asked, view);
    }
}
