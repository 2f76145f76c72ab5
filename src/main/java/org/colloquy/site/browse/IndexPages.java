package org.colloquy.site.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.colloquy.analysis.question.QuestionGroups;
import org.colloquy.model.Lazy;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.PageAssets;
import org.colloquy.site.browse.FrontPages.FrontView;
import org.colloquy.site.browse.InterviewLists.EntryGroup;
import org.colloquy.site.browse.ListOrder.OrderedPage;
import org.colloquy.site.browse.WaysIn.Ways;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.PageMaterial;
import org.colloquy.site.layout.Paging;
import org.colloquy.site.layout.SchemaOrgData;
import org.colloquy.site.preview.CoverView;
import org.colloquy.site.rendition.RenditionLinks;
import org.colloquy.site.rendition.RenditionLinks.RenditionGroup;
import org.colloquy.site.rendition.format.InterviewCollection;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.WayIn;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/** The list of interviews in each of its orders. */
final class IndexPages {
    /** Number of interviews from which on a field narrows them. */
    private static final int MANY = 12;

    private final Corpus corpus;
    private final Messages words;
    private final InterviewCatalogue catalogue;
    private final TopicIndex topics;
    private final QuestionGroups groups;
    private final Lazy<List<String>> counts = new Lazy<>(this::counts);

    IndexPages(
            Corpus corpus, InterviewCatalogue catalogue, TopicIndex topics, QuestionGroups groups) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
        this.catalogue = catalogue;
        this.topics = topics;
        this.groups = groups;
    }

    /**
     * Contents of a page of the list.
     *
     * @param front null on all pages but the first
     * @param files that have all interviews; none on all pages but the first
     */
    record InterviewListView(
            ListHead head,
            @Nullable FrontView front,
            List<Ways> ways,
            List<SideList> sides,
            ListChoice choice,
            List<EntryGroup> list,
            Paging paging,
            List<RenditionGroup> files) {}

    /**
     * Head of the list.
     *
     * @param cover the picture of the house; null on all pages but the first
     * @param drafts how many there are, on the editor's own computer; null where there are none
     */
    record ListHead(
            List<ScriptRun> title,
            @Nullable String description,
            List<String> counts,
            @Nullable CoverView cover,
            @Nullable String drafts) {}

    /**
     * A list in the side column.
     *
     * @param isShort whether its lines are short enough for two columns
     */
    record SideList(String title, List<WayIn> ways, boolean isShort) {}

    /**
     * Ways to choose what is listed, and how.
     *
     * @param orders none where there is but one
     * @param anthology null where there is nothing to choose from
     * @param byPerson whether who speaks stands before the titles
     * @param total all interviews, in words, for the field that narrows them; null without it
     * @param entries the address of the file for that field, below the root; null without it
     */
    record ListChoice(
            List<OrderLink> orders,
            @Nullable AnthologyChoice anthology,
            boolean byPerson,
            String root,
            @Nullable String total,
            @Nullable String entries) {}

    /**
     * Link to the list in another order.
     *
     * @param followed whether it leads search engines to what they may list
     */
    record OrderLink(String href, String name, boolean current, boolean followed) {}

    PageLayout layout(OrderedPage one) {
        String site = corpus.settings().title();
        boolean first = one.equals(OrderedPage.FIRST);
        String title =
                one.order() == ListOrder.DATE ? site : words.text("list.by." + one.order().word());
        String description =
                Optional.ofNullable(corpus.settings().description())
                        .orElse(words.count("interview", catalogue.all().size()));
        PageLayouts layouts = new PageLayouts(corpus);
        PageLayout layout =
                layouts.layout(
                        one.order().path(one.page()),
                        SitePaths.INDEX,
                        corpus.settings().language(),
                        words.numbered(title, one.page()),
                        description,
                        site);
        boolean slanted = one.order() == ListOrder.DATE && corpus.settings().description() != null;
        PageLayout dressed = layout.with(PageAssets.ofSite(slanted));
        if (one.order() != ListOrder.DATE) {
            return dressed.unlisted();
        }
        return first ? layouts.described(dressed, "website", null, SchemaOrgData::site) : dressed;
    }

    /**
     * Returns the interviews on a page besides the first, and what it shows that follows from
     * others, too: the headings, and how many interviews stand below each on all pages.
     */
    PageMaterial madeOf(OrderedPage one) {
        String root = SitePaths.root(one.order().path(one.page()));
        ListedInterviews all = catalogue.list(one.order());
        List<ListedInterview> listed = all.onPage(one.page());
        List<String> headings =
                listed.stream()
                        .map(ListedInterview::heading)
                        .map(heading -> heading + " " + all.below(heading))
                        .toList();
        return PageMaterial.listing(
                listed.stream().map(ListedInterview::interview).toList(),
                "%s %s %s %s"
                        .formatted(
                                counts.get(),
                                headings,
                                sides(one, new InterviewLists(corpus, root), root),
                                choice(one.order(), root)));
    }

    InterviewListView list(OrderedPage one) {
        String root = SitePaths.root(one.order().path(one.page()));
        boolean isByDate = one.order() == ListOrder.DATE;
        boolean isFirst = one.equals(OrderedPage.FIRST);
        ListedInterviews all = catalogue.list(one.order());
        InterviewLists lists = new InterviewLists(corpus, root);
        return new InterviewListView(
                new ListHead(
                        new ScriptRuns(corpus.settings().language())
                                .of(
                                        isByDate
                                                ? corpus.settings().title()
                                                : words.text("list.by." + one.order().word())),
                        isByDate ? corpus.settings().description() : null,
                        counts.get(),
                        isFirst ? CoverView.ofHouse(corpus, root) : null,
                        isFirst ? drafts(corpus) : null),
                isFirst ? new FrontPages(corpus, catalogue.all()).view() : null,
                isFirst ? new WaysIn(corpus, topics, groups).all(root) : List.of(),
                sides(one, lists, root),
                choice(one.order(), root),
                lists.groups(all, one.page(), isByDate),
                Paging.of(
                        all.size(),
                        one.page(),
                        InterviewLists.PER_PAGE,
                        n -> SiteLinks.to(root, one.order().path(n))),
                isFirst ? files(root) : List.of());
    }

    private List<RenditionGroup> files(String root) {
        return catalogue.all().size() > 1
                ? new RenditionLinks(corpus, words, root).of(InterviewCollection.of(corpus))
                : List.of();
    }

    private List<SideList> sides(OrderedPage one, InterviewLists lists, String root) {
        List<SideList> sides = new ArrayList<>();
        List<WayIn> headings =
                lists.ways(
                        catalogue.list(one.order()),
                        n -> n == one.page() ? "" : SiteLinks.to(root, one.order().path(n)));
        if (headings.size() > 1) {
            sides.add(
                    new SideList(
                            sideTitle(one.order()), headings, one.order() != ListOrder.SERIES));
        }
        List<WayIn> series = SeriesPages.ways(corpus, root);
        if (one.order() != ListOrder.SERIES && !series.isEmpty()) {
            sides.add(new SideList(words.text("series"), series, false));
        }
        return sides;
    }

    private String sideTitle(ListOrder order) {
        return words.text(
                switch (order) {
                    case DATE -> "years";
                    case TITLE, PERSON -> "letters";
                    case SERIES -> "series";
                });
    }

    private ListChoice choice(ListOrder shown, String root) {
        int total = catalogue.all().size();
        List<OrderLink> orders =
                total < 2
                        ? List.of()
                        : catalogue.orders().stream()
                                .map(
                                        order ->
                                                new OrderLink(
                                                        SiteLinks.to(root, order.path(1)),
                                                        words.text("sort." + order.word()),
                                                        order == shown,
                                                        order == ListOrder.DATE))
                                .toList();
        return new ListChoice(
                orders,
                AnthologyChoice.of(catalogue.all(), words, root, SitePaths.PRINT),
                shown == ListOrder.PERSON,
                root,
                total < MANY ? null : words.count("interview", total),
                total < MANY ? null : catalogue.narrowing().address());
    }

    /** Returns how many drafts there are, in words; null if there are none. */
    static @Nullable String drafts(Corpus corpus) {
        int drafts = corpus.drafts().size() + corpus.draftPages().size();
        return drafts == 0 ? null : Messages.of(corpus).count("draft", drafts);
    }

    private List<String> counts() {
        List<Interview> all = catalogue.all();
        if (all.isEmpty()) {
            return List.of();
        }
        List<Integer> years =
                all.stream()
                        .map(interview -> interview.details().date())
                        .filter(Objects::nonNull)
                        .map(PartialDate::year)
                        .toList();
        String interviews = words.count("interview", all.size());
        if (!years.isEmpty()) {
            int first = years.get(years.size() - 1);
            int last = years.get(0);
            interviews += words.text("list.comma") + (first == last ? first : first + "–" + last);
        }
        int asked = all.stream().mapToInt(interview -> interview.head().size().questions()).sum();
        int turns = all.stream().mapToInt(Interview::turns).sum();
        String contents =
                asked == 0 && turns > 0
                        ? words.count("turn", turns)
                        : words.count("question", asked);
        int terms = WaysIn.terms(corpus);
        if (terms > 0) {
            contents += words.text("list.comma") + words.count("term", terms);
        }
        return List.of(interviews, contents);
    }
}
