package org.colloquy.site.layout;

import java.util.Map;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.site.asset.Page;

/** Renders the pages of an edition, whose menu leads to the questions that several were asked. */
public final class PageRenderer {
    /**
     * Values of {@code aria-current} that the pages of questions give to that entry of the menu.
     */
    private static final Map<PageTemplate, String> CURRENT =
            Map.of(PageTemplate.QUESTION_GROUPS, "page", PageTemplate.QUESTION_GROUP, "true");

    private final TemplateRenderer templates;
    private final CorpusAnalysis analysis;

    public PageRenderer(TemplateRenderer templates, CorpusAnalysis analysis) {
        this.templates = templates;
        this.analysis = analysis;
    }

    /** Returns a page of the site. */
    public Page page(PageTemplate template, PageLayout layout, Object view) {
        return new Page(Page.HTML, layout.look(), text(template, layout, view));
    }

    /** Returns the text of such a page, for one that stands at no path of its own. */
    public String text(PageTemplate template, PageLayout layout, Object view) {
        PageLayout asked =
                analysis.hasQuestionGroups() ? layout.withQuestions(CURRENT.get(template)) : layout;
        return templates.render(template, asked, view);
    }
}
