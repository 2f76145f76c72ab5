package org.colloquy.site.browse.question;

import java.util.List;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.analysis.question.QuestionGroups;
import org.colloquy.model.corpus.Corpus;
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

/** The list of the questions that several people were asked. */
public final class QuestionListPages implements ListPages {
    static final int PER_PAGE = 100;

    /** Longer wordings are cut here, in characters; the question's own page has them whole. */
    private static final int LONG = 240;

    private final Corpus corpus;
    private final Messages words;
    private final QuestionGroups groups;

    public QuestionListPages(Corpus corpus, QuestionGroups groups) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
        this.groups = groups;
    }

    /** Returns the source of these pages. */
    public static PageSource source(Corpus corpus, CorpusAnalysis analysis, PageRenderer renderer) {
        return new ListPageSource(
                PageTemplate.QUESTION_GROUPS,
                SitePaths::questions,
                () -> new QuestionListPages(corpus, analysis.questionGroups()),
                renderer);
    }

    record QuestionListView(String counts, List<WayIn> questions, Paging paging) {}

    @Override
    public int pages() {
        return groups.all().isEmpty() ? 0 : Paging.count(groups.all().size(), PER_PAGE);
    }

    @Override
    public PageLayout layout(int page) {
        return new PageLayouts(corpus)
                .layout(
                        SitePaths.questions(page),
                        SitePaths.QUESTIONS,
                        corpus.settings().language(),
                        words.numbered(words.text("questions"), page),
                        counts(),
                        words.text("questions"));
    }

    @Override
    public QuestionListView view(int page) {
        return new QuestionListView(
                counts(),
                ways(PER_PAGE, page, ""),
                Paging.of(groups.all().size(), page, PER_PAGE, SitePaths::questions));
    }

    /** Returns the questions on a page of so many. */
    public List<WayIn> ways(int perPage, int page, String root) {
        return Paging.part(groups.all(), page, perPage).stream()
                .map(
                        group ->
                                new WayIn(
                                        QuestionGroupPages.href(root, group, 1),
                                        QuestionGroupPages.title(
                                                corpus, group, LONG, corpus.settings().language()),
                                        words.text("in.interviews", groups.interviews(group))))
                .toList();
    }

    public int count() {
        return groups.all().size();
    }

    private String counts() {
        return words.text("questions.of-several", groups.all().size());
    }
}
