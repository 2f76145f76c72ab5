package org.colloquy.site;

import java.util.List;
import org.colloquy.across.QuestionGroups;
import org.colloquy.corpus.Corpus;

/** The list of the questions that several people were asked. */
final class QuestionsPages {
    static final int PER_PAGE = 100;

    /** Longer wordings are cut here, in characters; the question's own page has them whole. */
    private static final int LONG = 240;

    private final Corpus corpus;
    private final Words words;
    private final QuestionGroups families;

    QuestionsPages(Corpus corpus, QuestionGroups families) {
        this.corpus = corpus;
        this.words = Words.of(corpus);
        this.families = families;
    }

    record View(String counts, List<WayIn> questions, Paging paging) {}

    int pages() {
        return Paging.count(families.all().size(), PER_PAGE);
    }

    Frame frame(int page) {
        return new Frames(corpus)
                .frame(
                        Address.questions(page),
                        Address.QUESTIONS,
                        corpus.settings().language(),
                        page == 1
                                ? words.text("questions")
                                : words.text("page.numbered", words.text("questions"), page),
                        counts(),
                        words.text("questions"));
    }

    View view(int page) {
        return new View(
                counts(),
                ways(PER_PAGE, page, ""),
                Paging.of(families.all().size(), page, PER_PAGE, Address::questions));
    }

    /** The questions on a page of so many. */
    List<WayIn> ways(int perPage, int page, String root) {
        return Paging.part(families.all(), page, perPage).stream()
                .map(
                        family ->
                                new WayIn(
                                        FamilyPages.href(root, family, 1),
                                        FamilyPages.title(
                                                corpus, family, LONG, corpus.settings().language()),
                                        words.text(
                                                "in.interviews",
                                                (int) family.interviews().count())))
                .toList();
    }

    int count() {
        return families.all().size();
    }

    private String counts() {
        return words.text("questions.of-several", families.all().size());
    }
}
