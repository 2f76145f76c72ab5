package org.colloquy.site.draft;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.details.TextRelease;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.HousePage;
import org.colloquy.site.draft.DraftListView.DraftEntry;
import org.colloquy.site.draft.DraftListView.DraftGroup;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.SinglePageSource;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns;

/** The page that lists drafts: first those that go out by themselves, by their days. */
public final class DraftListPage {
    private final Corpus corpus;
    private final Messages words;
    private final DraftLacks lacks;

    DraftListPage(Corpus corpus) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
        this.lacks = new DraftLacks(corpus, words);
    }

    /** Returns the source of the page; a site without drafts, as every published one, has none. */
    public static PageSource source(Corpus corpus, PageRenderer renderer) {
        return new SinglePageSource(
                SitePaths.DRAFTS,
                () -> !corpus.drafts().isEmpty() || !corpus.draftPages().isEmpty(),
                () -> {
                    DraftListPage list = new DraftListPage(corpus);
                    return renderer.page(PageTemplate.DRAFTS, list.layout(), list.view());
                });
    }

    PageLayout layout() {
        String title = words.text("drafts");
        return new PageLayouts(corpus)
                .layout(
                        SitePaths.DRAFTS,
                        SitePaths.INDEX,
                        words.language(),
                        title,
                        words.text("drafts.about"),
                        title);
    }

    DraftListView view() {
        List<Interview> interviews = corpus.drafts();
        List<HousePage> pages = corpus.draftPages();
        return new DraftListView(
                words.count("draft", interviews.size() + pages.size()),
                Stream.of(
                                new DraftGroup(
                                        words.text("interviews"),
                                        interviews.stream()
                                                .sorted(byDay(one -> one.details().release()))
                                                .map(this::entry)
                                                .toList()),
                                new DraftGroup(
                                        words.text("house.pages"),
                                        pages.stream()
                                                .sorted(byDay(one -> one.head().release()))
                                                .map(this::entry)
                                                .toList()))
                        .filter(group -> !group.entries().isEmpty())
                        .toList());
    }

    private <T> Comparator<T> byDay(Function<T, TextRelease> release) {
        return Comparator.comparing(
                (T text) -> release.apply(text).due(corpus.now()),
                Comparator.nullsLast(Comparator.<ZonedDateTime>naturalOrder()));
    }

    private DraftEntry entry(Interview interview) {
        InterviewDetails details = interview.details();
        return new DraftEntry(
                SitePaths.encoded(SitePaths.interview(interview)),
                details.language(),
                details.runs().of(details.title()),
                interview.path(),
                PageLayouts.draft(words, details.release(), corpus.now()),
                lacks.of(interview));
    }

    private DraftEntry entry(HousePage page) {
        return new DraftEntry(
                SitePaths.encoded(SitePaths.housePage(page.slug())),
                page.head().language(),
                new ScriptRuns(page.head().language()).of(page.title()),
                page.path(),
                PageLayouts.draft(words, page.head().release(), corpus.now()),
                lacks.problems(page.path()));
    }
}
