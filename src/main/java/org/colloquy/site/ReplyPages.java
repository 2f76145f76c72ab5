package org.colloquy.site;

import java.util.function.Supplier;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.model.anthology.Anthology;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.quotation.QuotationBench.JudgedDraft;
import org.colloquy.search.result.Searcher;
import org.colloquy.site.anthology.AnthologyPages;
import org.colloquy.site.anthology.AnthologyRequest;
import org.colloquy.site.asset.Page;
import org.colloquy.site.error.NearbyAddresses;
import org.colloquy.site.error.NotFoundPage;
import org.colloquy.site.error.RefusedPage;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.TemplateRenderer;
import org.colloquy.site.quotation.QuotePages;
import org.colloquy.site.quotation.QuotesView;
import org.colloquy.site.search.SearchPages;
import org.colloquy.site.search.SearchRequest;
import org.colloquy.site.search.SearchView;
import org.colloquy.site.search.Unanswered;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;

/** The pages that answer one request each and stand at no path of the site. */
public final class ReplyPages {
    private final Corpus corpus;
    private final CorpusAnalysis analysis;
    private final TemplateRenderer templates;
    private final PageRenderer renderer;
    private final Supplier<NearbyAddresses> nearby;

    ReplyPages(
            Corpus corpus,
            CorpusAnalysis analysis,
            TemplateRenderer templates,
            Supplier<NearbyAddresses> nearby) {
        this.corpus = corpus;
        this.analysis = analysis;
        this.templates = templates;
        this.renderer = new PageRenderer(templates, analysis);
        this.nearby = nearby;
    }

    /**
     * Returns the page that shows what a search finds. It does not wait until all questions of a
     * first edition are compared, so its menu may lack them for a while.
     */
    public Page results(Searcher search, SearchRequest request) {
        SearchPages pages = new SearchPages(corpus);
        SearchView view = pages.results(search, request);
        return quick(PageTemplate.SEARCH, pages.layout(view), view);
    }

    /** Returns the page that says what is known of the quotations of a draft. */
    public Page quotes(String text, JudgedDraft judged) {
        QuotePages pages = new QuotePages(corpus);
        return quotes(pages, pages.answer(text, judged));
    }

    /** Returns the page for a draft that is more than can be checked at once. */
    public Page tooManyQuotes() {
        QuotePages pages = new QuotePages(corpus);
        return quotes(pages, pages.tooMuch());
    }

    private Page quotes(QuotePages pages, QuotesView view) {
        return quick(PageTemplate.QUOTES, pages.answerLayout(), view);
    }

    /** Returns a page whose menu leads to the questions only if these are compared already. */
    private Page quick(PageTemplate template, PageLayout layout, Object view) {
        return rendered(
                template,
                analysis.isKnownToHaveQuestionGroups() ? layout.withQuestions(null) : layout,
                view);
    }

    private Page rendered(PageTemplate template, PageLayout layout, Object view) {
        return new Page(Page.HTML, layout.look(), templates.render(template, layout, view));
    }

    /** Returns the page of interviews that are printed together, for an address below the root. */
    public Page anthology(Anthology anthology, String address) {
        return new AnthologyPages(corpus, analysis, renderer).page(anthology, address);
    }

    /** Returns the page of interviews that are printed together as somebody asks for them. */
    public Page anthology(Anthology anthology, AnthologyRequest asked) {
        return new AnthologyPages(corpus, analysis, renderer).page(anthology, asked);
    }

    /**
     * Returns the page for a search that is not answered.
     *
     * @param request that a form repeats; null where there is no form
     */
    public Page unanswered(Unanswered reason, @Nullable SearchRequest request) {
        SearchPages pages = new SearchPages(corpus);
        return rendered(
                PageTemplate.BUSY, pages.unanswered(reason), pages.repeated(reason, request));
    }

    /**
     * Returns the page that leads on from an old address, which does what a header cannot on a host
     * of files.
     *
     * @param to the new one, relative to the old one and encoded
     */
    public String redirect(String address, String to) {
        Messages words = Messages.of(corpus);
        String title = words.text("moved");
        PageLayout layout =
                new PageLayouts(corpus)
                        .layoutAnywhere(words.language(), title, SitePaths.root(address));
        return templates.render(PageTemplate.REDIRECT, layout, to);
    }

    /** Returns the page that says that there is nothing at an address. */
    public Page missing(String address) {
        NotFoundPage missing = new NotFoundPage(corpus, nearby.get(), SitePaths.root(address));
        return renderer.page(PageTemplate.NOT_FOUND, missing.layout(), missing.view(address));
    }

    /**
     * Returns the page of a request that is refused, or that failed, right at any address.
     *
     * @param reason the key of the site's words for it
     */
    public Page refused(int status, String reason) {
        String title = Messages.of(corpus).text(reason);
        PageLayout layout = RefusedPage.layout(corpus, title);
        return renderer.page(
                PageTemplate.REFUSED, layout, new RefusedPage.RefusedView(status, title));
    }
}
