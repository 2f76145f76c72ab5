package org.colloquy.site.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.browse.ListedInterview.ListHeading;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.WayIn;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/** Lists of interviews on the pages of the site, below their headings. */
public final class InterviewLists {
    public static final int PER_PAGE = 50;

    private final Corpus corpus;
    private final Messages words;
    private final String root;

    InterviewLists(Corpus corpus, String root) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
        this.root = root;
    }

    /**
     * The interviews on one page that stand below a heading.
     *
     * @param language of the name; null for that of the page
     * @param href where the heading leads; null if nowhere
     * @param count of the interviews below it on all pages
     */
    record EntryGroup(
            String id,
            List<ScriptRun> name,
            @Nullable String language,
            @Nullable String href,
            String count,
            List<InterviewEntry> entries) {}

    /** Returns how many interviews there are, and of how many, where there are more. */
    static String counts(Corpus corpus, List<Interview> some) {
        Messages words = Messages.of(corpus);
        int all = corpus.translations().leads().size();
        return some.size() == all
                ? words.count("interview", all)
                : words.text("topic.counts", some.size(), all);
    }

    /** Interviews newest first, below their years. */
    ListedInterviews byYear(List<Interview> newestFirst) {
        return new ListSorter(corpus).sorted(ListOrder.DATE, newestFirst);
    }

    /**
     * Returns what is on a page of a list.
     *
     * @param isByYear whether the headings are years, so that no entry repeats its own
     */
    List<EntryGroup> groups(ListedInterviews all, int page, boolean isByYear) {
        Map<ListHeading, List<InterviewEntry>> groups = new LinkedHashMap<>();
        for (ListedInterview one : all.onPage(page)) {
            groups.computeIfAbsent(one.heading(), h -> new ArrayList<>())
                    .add(isByYear ? entry(one.interview()) : datedEntry(one.interview()));
        }
        List<EntryGroup> list = new ArrayList<>();
        groups.forEach(
                (heading, entries) ->
                        list.add(
                                new EntryGroup(
                                        heading.id(),
                                        names().of(heading.name()),
                                        heading.language(),
                                        heading.path() == null
                                                ? null
                                                : SiteLinks.to(root, heading.path()),
                                        words.count("interview", all.below(heading)),
                                        entries)));
        return list;
    }

    private InterviewEntry entry(Interview interview) {
        return InterviewEntry.of(corpus, interview, root);
    }

    /** Returns an entry with its whole date, for a list in which no heading says the year. */
    InterviewEntry datedEntry(Interview interview) {
        InterviewEntry entry = entry(interview);
        PartialDate date = interview.details().date();
        return date == null ? entry : entry.with(words.shortDate(date), entry.by());
    }

    /**
     * Returns the headings of a list, each with a link to its page.
     *
     * @param page the way to a page of the list
     */
    List<WayIn> ways(ListedInterviews all, IntFunction<String> page) {
        List<WayIn> ways = new ArrayList<>();
        all.headings()
                .forEach(
                        (heading, there) ->
                                ways.add(
                                        new WayIn(
                                                page.apply(there.page())
                                                        + SitePaths.fragment(heading.id()),
                                                names().of(heading.name()),
                                                words.number(there.interviews()))));
        return ways;
    }

    private ScriptRuns names() {
        return new ScriptRuns(corpus.settings().language());
    }
}
