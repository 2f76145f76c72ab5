package org.colloquy.site.browse;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.browse.TopicIndex.Topic;
import org.colloquy.site.glossary.GlossaryPages;
import org.colloquy.site.layout.ListPageSource;
import org.colloquy.site.layout.ListPages;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.Paging;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.WayIn;
import org.colloquy.site.text.path.SitePaths;

/** The list of all topics. */
public final class TopicListPages implements ListPages {
    private static final int PER_PAGE = 600;

    private final Corpus corpus;
    private final Messages words;
    private final TopicIndex topics;

    TopicListPages(Corpus corpus, TopicIndex topics) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
        this.topics = topics;
    }

    /** Returns the source of these pages. */
    public static PageSource source(
            Corpus corpus, Supplier<TopicIndex> topics, PageRenderer renderer) {
        return new ListPageSource(
                PageTemplate.TOPICS,
                SitePaths::topics,
                () -> new TopicListPages(corpus, topics.get()),
                renderer);
    }

    record TopicListView(String counts, List<WayIn> topics, Paging paging) {}

    @Override
    public int pages() {
        return topics.all().isEmpty() ? 0 : Paging.count(topics.all().size(), PER_PAGE);
    }

    @Override
    public PageLayout layout(int page) {
        return new PageLayouts(corpus)
                .layout(
                        SitePaths.topics(page),
                        SitePaths.TOPICS,
                        corpus.settings().language(),
                        words.numbered(words.text("topics"), page),
                        counts(),
                        counts());
    }

    @Override
    public TopicListView view(int page) {
        List<Topic> all =
                topics.all().stream()
                        .sorted(
                                Comparator.comparingInt(Topic::place)
                                        .thenComparing(
                                                Topic::name,
                                                GlossaryPages.byName(corpus.settings().language())))
                        .toList();
        return new TopicListView(
                counts(),
                ways(Paging.part(all, page, PER_PAGE), ""),
                Paging.of(all.size(), page, PER_PAGE, SitePaths::topics));
    }

    /** Returns the topics of most interviews. */
    List<WayIn> most(int number, String root) {
        return ways(topics.all().stream().limit(number).toList(), root);
    }

    private List<WayIn> ways(List<Topic> some, String root) {
        return some.stream()
                .map(topic -> TopicPages.way(corpus, topic, root, topic.size()))
                .toList();
    }

    private String counts() {
        return words.count("topic", topics.all().size());
    }
}
