package org.colloquy.site.anthology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.model.anthology.Anthology;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.anthology.AnthologyView.ChapterView;
import org.colloquy.site.anthology.AnthologyView.PartView;
import org.colloquy.site.asset.Page;
import org.colloquy.site.asset.PageAssets;
import org.colloquy.site.interview.InterviewSource;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.text.Bylines;
import org.colloquy.site.text.Bylines.BylinePiece;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SitePaths;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes the pages of anthologies: each interview is taken from its own page, so that it reads there
 * as it does here, and what is noted of it is gathered at the end.
 */
public final class AnthologyPages {
    private final Corpus corpus;
    private final CorpusAnalysis analysis;
    private final PageRenderer renderer;
    private final Messages words;

    public AnthologyPages(Corpus corpus, CorpusAnalysis analysis, PageRenderer renderer) {
        this.corpus = corpus;
        this.analysis = analysis;
        this.renderer = renderer;
        this.words = Messages.of(corpus);
    }

    /**
     * Returns the page of an anthology.
     *
     * @param address where it will stand, below the root
     */
    public Page page(Anthology anthology, String address) {
        return page(anthology, address, layout(anthology, address));
    }

    /** Returns the page of an anthology that a query chooses, which paper then bears too. */
    public Page page(Anthology anthology, AnthologyRequest asked) {
        PageLayout layout = layout(anthology, SitePaths.PRINT);
        return page(
                anthology, SitePaths.PRINT, asked.isEmpty() ? layout : layout.asked(asked.query()));
    }

    private PageLayout layout(Anthology anthology, String address) {
        return new PageLayouts(corpus)
                .layout(
                        address,
                        null,
                        words.language(),
                        anthology.title(),
                        anthology.subtitle() == null ? anthology.title() : anthology.subtitle(),
                        anthology.title())
                .with(PageAssets.ofAnthology())
                .unlisted();
    }

    private Page page(Anthology anthology, String address, PageLayout layout) {
        String root = SitePaths.root(address);
        Document document =
                Jsoup.parse(
                        renderer.text(
                                PageTemplate.EDITION,
                                layout,
                                view(anthology, root, isOfAll(anthology, address))));
        document.outputSettings().prettyPrint(false);
        fill(document, anthology, root);
        return new Page(Page.HTML, layout.look(), document.outerHtml());
    }

    /** Tells whether an anthology is that from which readers of files choose. */
    private boolean isOfAll(Anthology anthology, String address) {
        return address.equals(SitePaths.PRINT)
                && anthology.interviews().equals(corpus.translations().leads());
    }

    private AnthologyView view(Anthology anthology, String root, boolean isOfAll) {
        Bylines bylines = new Bylines(corpus, root);
        List<PartView> parts = new ArrayList<>();
        int number = 0;
        for (Anthology.AnthologyPart part : anthology.parts()) {
            List<ChapterView> chapters = new ArrayList<>();
            for (Interview interview : part.interviews()) {
                number++;
                chapters.add(chapter(number, interview, bylines, isOfAll));
            }
            String id = part.heading() == null ? null : "part-" + (parts.size() + 1);
            parts.add(new PartView(id, part.heading(), chapters));
        }
        return new AnthologyView(
                anthology.title(),
                anthology.subtitle(),
                anthology.editor(),
                words.count("interview", number),
                parts);
    }

    private ChapterView chapter(int number, Interview interview, Bylines bylines, boolean isOfAll) {
        return new ChapterView(
                number,
                interview.details().runs().of(interview.details().title()),
                byline(interview, bylines),
                words.dateIfKnown(interview.details().date()),
                interview.details().language(),
                isOfAll ? AnthologyRequest.choosing(corpus, interview) : null);
    }

    /** Returns who takes part; of a draft, which nobody else may see yet, it says that first. */
    private List<BylinePiece> byline(Interview interview, Bylines bylines) {
        List<BylinePiece> who =
                bylines.who(interview.details()).stream().map(BylinePiece::unlinked).toList();
        if (!interview.details().release().isDraft(corpus.now())) {
            return who;
        }
        String draft = PageLayouts.draft(words, interview.details().release(), corpus.now());
        String before = who.isEmpty() ? draft : draft + words.text("list.comma");
        return Stream.concat(Stream.of(bylines.text(before)), who.stream()).toList();
    }

    private void fill(Document document, Anthology anthology, String root) {
        List<Interview> interviews = anthology.interviews();
        ChapterAddresses addresses = new ChapterAddresses(interviews, root);
        InterviewSource source = new InterviewSource(corpus, analysis, renderer);
        AnthologyMatters matters = new AnthologyMatters(anthology.matter(), words, root);
        Element html = document.expectFirst("html");
        for (int i = 0; i < interviews.size(); i++) {
            Interview interview = interviews.get(i);
            String page = source.page(SitePaths.interview(interview)).map(Page::text).orElseThrow();
            AnthologyChapter chapter = new AnthologyChapter(i + 1, interview, page, addresses);
            matters.take(chapter);
            html.attr("data-run-" + (i + 1), interview.details().title());
            document.expectFirst("[data-slot=chapter-" + (i + 1) + "]")
                    .replaceWith(chapter.finished(html));
        }
        matters.fill(document, corpus, analysis);
        leadOn(document);
    }

    /** Leads links to what was gathered from the chapters to where it is. */
    private static void leadOn(Document document) {
        Set<String> ids = new HashSet<>(document.select("[id]").eachAttr("id"));
        for (Element link : document.select("a[href~=^#i[0-9]+-]")) {
            String id = SitePaths.decoded(link.attr("href").substring(1));
            if (!ids.contains(id)) {
                int end = id.indexOf('-');
                String gathered = id.substring(end + 1);
                link.attr("href", "#" + (ids.contains(gathered) ? gathered : id.substring(0, end)));
            }
        }
    }
}
