package org.colloquy.site.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.edition.PrintEdition;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;
import org.colloquy.site.asset.PageAssets;
import org.colloquy.site.edition.EditionView.ChapterView;
import org.colloquy.site.edition.EditionView.PartView;
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
 * Makes the pages of editions: each interview is taken from its own page, so that it reads there as
 * it does here, and what is noted of it is gathered at the end.
 */
public final class EditionPages {
    private final Corpus corpus;
    private final CorpusAnalysis across;
    private final PageRenderer renderer;
    private final Messages words;

    public EditionPages(Corpus corpus, CorpusAnalysis across, PageRenderer renderer) {
        this.corpus = corpus;
        this.across = across;
        this.renderer = renderer;
        this.words = Messages.of(corpus);
    }

    /**
     * Returns the page of an edition.
     *
     * @param address where it will stand, below the root
     */
    public Page page(PrintEdition edition, String address) {
        return page(edition, address, frame(edition, address));
    }

    /** Returns the page of an edition that a query chooses, which paper then bears too. */
    public Page page(PrintEdition edition, EditionRequest asked) {
        PageLayout frame = frame(edition, SitePaths.PRINT);
        return page(edition, SitePaths.PRINT, asked.isEmpty() ? frame : frame.asked(asked.query()));
    }

    private PageLayout frame(PrintEdition edition, String address) {
        return new PageLayouts(corpus)
                .frame(
                        address,
                        null,
                        words.language(),
                        edition.title(),
                        edition.subtitle() == null ? edition.title() : edition.subtitle(),
                        edition.title())
                .with(PageAssets.ofEdition())
                .unlisted();
    }

    private Page page(PrintEdition edition, String address, PageLayout frame) {
        String root = SitePaths.root(address);
        Document document =
                Jsoup.parse(
                        renderer.text(
                                PageTemplate.EDITION,
                                frame,
                                view(edition, root, isOfAll(edition, address))));
        document.outputSettings().prettyPrint(false);
        fill(document, edition, root);
        return new Page(Page.HTML, frame.look(), document.outerHtml());
    }

    /** Tells whether an edition is that from which readers of files choose. */
    private boolean isOfAll(PrintEdition edition, String address) {
        return address.equals(SitePaths.PRINT)
                && edition.interviews().equals(corpus.translations().leads());
    }

    private EditionView view(PrintEdition edition, String root, boolean isOfAll) {
        Bylines bylines = new Bylines(corpus, root);
        List<PartView> parts = new ArrayList<>();
        int number = 0;
        for (PrintEdition.EditionPart part : edition.parts()) {
            List<ChapterView> chapters = new ArrayList<>();
            for (Interview interview : part.interviews()) {
                number++;
                chapters.add(chapter(number, interview, bylines, isOfAll));
            }
            String id = part.heading() == null ? null : "part-" + (parts.size() + 1);
            parts.add(new PartView(id, part.heading(), chapters));
        }
        return new EditionView(
                edition.title(),
                edition.subtitle(),
                edition.editor(),
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
                isOfAll ? EditionRequest.choosing(corpus, interview) : null);
    }

    /** Returns who takes part; of a draft, which nobody else may see yet, it says that first. */
    private List<BylinePiece> byline(Interview interview, Bylines bylines) {
        List<BylinePiece> who =
                bylines.who(interview.details()).stream().map(BylinePiece::unlinked).toList();
        if (!interview.details().release().isDraft(corpus.day())) {
            return who;
        }
        String draft = PageLayouts.draft(words, interview.details().release(), corpus.day());
        String before = who.isEmpty() ? draft : draft + words.text("list.comma");
        return Stream.concat(Stream.of(bylines.text(before)), who.stream()).toList();
    }

    private void fill(Document document, PrintEdition edition, String root) {
        List<Interview> interviews = edition.interviews();
        ChapterAddresses addresses = new ChapterAddresses(interviews, root);
        InterviewSource source = new InterviewSource(corpus, across, renderer);
        EditionMatters matters = new EditionMatters(edition.matter(), words, root);
        Element html = document.expectFirst("html");
        for (int i = 0; i < interviews.size(); i++) {
            Interview interview = interviews.get(i);
            String page = source.page(SitePaths.interview(interview)).map(Page::text).orElseThrow();
            EditionChapter chapter = new EditionChapter(i + 1, interview, page, addresses);
            matters.take(chapter);
            html.attr("data-run-" + (i + 1), interview.details().title());
            document.expectFirst("[data-slot=chapter-" + (i + 1) + "]")
                    .replaceWith(chapter.finished(html));
        }
        matters.fill(document, corpus, across);
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
