package org.colloquy.site.browse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.browse.InterviewLists.EntryGroup;
import org.colloquy.site.browse.TopicIndex.Topic;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.Paging;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.WayIn;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.Slugs;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/** The interviews on one topic. */
final class TopicPages {
    private static final int BESIDE = 10;

    private final Corpus corpus;
    private final Messages words;
    private final TopicIndex topics;

    TopicPages(Corpus corpus, TopicIndex topics) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
        this.topics = topics;
    }

    /**
     * One topic.
     *
     * @param anthology null where there is nothing to choose from
     * @param passages those on the page, by interview
     * @param passageCount how many there are on all pages; empty if there are none
     */
    record TopicView(
            List<ScriptRun> title,
            String counts,
            TopicSide side,
            @Nullable AnthologyChoice anthology,
            List<EntryGroup> list,
            List<TopicPassages.PassageGroup> passages,
            String passageCount,
            Paging paging) {}

    /**
     * The ways onward beside the list.
     *
     * @param beside topics of the same interviews
     */
    record TopicSide(List<WayIn> years, List<WayIn> beside) {}

    int pages(Topic topic) {
        return Paging.count(entries(topic), InterviewLists.PER_PAGE);
    }

    /** Returns how much there is to list: interviews, then passages. */
    private static int entries(Topic topic) {
        return topic.interviews().size() + topic.passages().size();
    }

    PageLayout layout(Topic topic, int page) {
        String title = words.numbered(topic.name(), page);
        String description = topic.name() + ": " + counts(topic);
        return new PageLayouts(corpus)
                .layout(
                        SitePaths.topic(topic.id(), page),
                        SitePaths.TOPICS,
                        corpus.settings().language(),
                        title,
                        description,
                        description);
    }

    TopicView view(Topic topic, int page) {
        String root = SitePaths.root(SitePaths.topic(topic.id(), page));
        InterviewLists lists = new InterviewLists(corpus, root);
        ListedInterviews all = lists.byYear(topic.interviews());
        return new TopicView(
                runs(topic.name()),
                counts(topic),
                new TopicSide(
                        lists.ways(all, n -> n == page ? "" : href(root, topic, n)),
                        beside(topic, root)),
                AnthologyChoice.of(
                        topic.interviews(), words, root, SitePaths.printed("topic", topic.id())),
                lists.groups(all, page, true),
                new TopicPassages(corpus, words, root)
                        .groups(TopicPassages.onPage(topic, page, InterviewLists.PER_PAGE)),
                topic.passages().isEmpty() ? "" : words.number(topic.passages().size()),
                Paging.of(
                        entries(topic), page, InterviewLists.PER_PAGE, n -> href(root, topic, n)));
    }

    private List<WayIn> beside(Topic topic, String root) {
        Map<String, Integer> counts = new HashMap<>();
        for (Interview interview : topic.all()) {
            TopicIndex.tags(corpus, interview)
                    .map(Slugs::ofName)
                    .filter(id -> !id.equals(topic.id()))
                    .distinct()
                    .forEach(id -> counts.merge(id, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(BESIDE)
                .flatMap(entry -> topics.find(entry.getKey()).stream())
                .map(other -> way(corpus, other, root, counts.getOrDefault(other.id(), 0)))
                .toList();
    }

    /**
     * Returns the way to a topic.
     *
     * @param count the interviews and passages that are said to be there
     */
    static WayIn way(Corpus corpus, Topic topic, String root, int count) {
        return new WayIn(
                href(root, topic, 1),
                new ScriptRuns(corpus.settings().language()).of(topic.name()),
                Messages.of(corpus).number(count));
    }

    private static String href(String root, Topic topic, int page) {
        return SiteLinks.to(root, SitePaths.topic(topic.id(), page));
    }

    private String counts(Topic topic) {
        return InterviewLists.counts(corpus, List.copyOf(topic.all()));
    }

    private List<ScriptRun> runs(String text) {
        return new ScriptRuns(corpus.settings().language()).of(text);
    }
}
