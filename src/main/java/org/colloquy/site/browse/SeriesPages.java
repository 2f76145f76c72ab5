package org.colloquy.site.browse;

import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.SeriesIndex.Series;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.SeriesProfile;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.Paging;
import org.colloquy.site.preview.CoverView;
import org.colloquy.site.rendition.RenditionLinks;
import org.colloquy.site.rendition.RenditionLinks.RenditionGroup;
import org.colloquy.site.rendition.format.InterviewCollection;
import org.colloquy.site.text.BlockView;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.WayIn;
import org.colloquy.site.text.link.LinkRenderer;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/** The interviews of one series, in its order. */
final class SeriesPages {
    /** Number of series that are not all named beside a list. */
    private static final int MANY = 40;

    private final Corpus corpus;
    private final Messages words;
    private final Series series;

    SeriesPages(Corpus corpus, Series series) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
        this.series = series;
    }

    /**
     * A page of a series.
     *
     * @param about what is said of it
     * @param all the way to all series
     * @param files that have all of its interviews; none on all pages but the first
     */
    record SeriesView(
            List<ScriptRun> title,
            SeriesAbout about,
            String all,
            String counts,
            List<WayIn> others,
            SeriesList list,
            List<RenditionGroup> files) {}

    /**
     * The interviews on a page.
     *
     * @param anthology null where there is nothing to choose from
     */
    record SeriesList(
            @Nullable AnthologyChoice anthology, List<InterviewEntry> entries, Paging paging) {}

    /**
     * The text and cover of a series, from its file.
     *
     * @param cover null where there is none
     */
    record SeriesAbout(List<BlockView> text, @Nullable CoverView cover) {

        /**
         * Returns what is said of a series.
         *
         * @param most the number of blocks that are shown
         */
        static SeriesAbout of(Corpus corpus, Series series, String root, int most) {
            SeriesProfile profile = series.profile();
            LinkRenderer links = LinkRenderer.plain(corpus, root);
            return new SeriesAbout(
                    profile == null
                            ? List.of()
                            : profile.text().stream()
                                    .limit(most)
                                    .map(block -> BlockView.of(block, links))
                                    .toList(),
                    CoverView.ofSeries(corpus, profile, root));
        }
    }

    int pages() {
        return Paging.count(series.interviews().size(), InterviewLists.PER_PAGE);
    }

    PageLayout layout(int page) {
        String title = words.numbered(series.name(), page);
        return new PageLayouts(corpus)
                .layout(
                        SitePaths.series(series.id(), page),
                        SitePaths.INDEX,
                        corpus.settings().language(),
                        title,
                        series.name() + ": " + counts(),
                        series.name());
    }

    SeriesView view(int page) {
        String root = SitePaths.root(SitePaths.series(series.id(), page));
        return new SeriesView(
                names().of(series.name()),
                page == 1
                        ? SeriesAbout.of(corpus, series, root, Integer.MAX_VALUE)
                        : new SeriesAbout(List.of(), null),
                SiteLinks.to(root, ListOrder.SERIES.path(1)),
                counts(),
                ways(corpus, root),
                list(page, root),
                page == 1
                        ? new RenditionLinks(corpus, words, root).of(InterviewCollection.of(series))
                        : List.of());
    }

    private SeriesList list(int page, String root) {
        List<Interview> all = series.interviews();
        String printed = SitePaths.encoded(SitePaths.printedSeries(series.id()));
        return new SeriesList(
                AnthologyChoice.of(all, words, root, printed),
                Paging.part(all, page, InterviewLists.PER_PAGE).stream()
                        .map(new InterviewLists(corpus, root)::datedEntry)
                        .toList(),
                Paging.of(
                        all.size(),
                        page,
                        InterviewLists.PER_PAGE,
                        n -> SiteLinks.to(root, SitePaths.series(series.id(), n))));
    }

    /** Returns the ways to all series of a corpus; of very many, one to their list. */
    static List<WayIn> ways(Corpus corpus, String root) {
        Messages words = Messages.of(corpus);
        ScriptRuns names = new ScriptRuns(corpus.settings().language());
        int number = corpus.series().all().size();
        if (number > MANY) {
            return List.of(
                    new WayIn(
                            SiteLinks.to(root, ListOrder.SERIES.path(1)),
                            names.of(words.text("ways.all.series", number)),
                            ""));
        }
        return corpus.series().all().stream()
                .map(
                        one ->
                                new WayIn(
                                        SiteLinks.to(root, SitePaths.series(one.id(), 1)),
                                        names.of(one.name()),
                                        words.number(one.interviews().size())))
                .toList();
    }

    private String counts() {
        return InterviewLists.counts(corpus, series.interviews());
    }

    private ScriptRuns names() {
        return new ScriptRuns(corpus.settings().language());
    }
}
