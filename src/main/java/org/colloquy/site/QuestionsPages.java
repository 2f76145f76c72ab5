package org.colloquy.site;

import java.util.List;
import org.colloquy.across.Families;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.LanguageRuns;
import org.colloquy.site.IndexPages.Way;

/** The list of the questions that several people were asked. */
final class QuestionsPages {
    static final int PER_PAGE = 100;

    /** Longer wordings are cut here, in characters; the question's own page has them whole. */
    private static final int LONG = 240;

    private final Corpus corpus;
    private final Families families;

    QuestionsPages(Corpus corpus, Families families) {
        this.corpus = corpus;
        this.families = families;
    }

    record View(String counts, List<Way> questions, Paging paging) {}

    int pages() {
        return Paging.count(families.all().size(), PER_PAGE);
    }

    Frame frame(int page) {
        return new Frames(corpus)
                .frame(
                        Address.questions(page),
                        Address.QUESTIONS,
                        corpus.settings().language(),
                        page == 1 ? "Questions" : "Questions, page " + page,
                        counts(),
                        "Questions");
    }

    View view(int page) {
        return new View(
                counts(),
                ways(PER_PAGE, page, ""),
                Paging.of(families.all().size(), page, PER_PAGE, Address::questions));
    }

    /** The questions on a page of so many. */
    List<Way> ways(int perPage, int page, String root) {
        LanguageRuns names = new LanguageRuns(corpus.settings().language(), null);
        return Paging.part(families.all(), page, perPage).stream()
                .map(
                        family ->
                                new Way(
                                        FamilyPages.href(root, family, 1),
                                        names.of(Texts.shortened(family.title(), LONG)),
                                        "in "
                                                + Texts.count(
                                                        (int) family.interviews().count(),
                                                        "interview")))
                .toList();
    }

    int count() {
        return families.all().size();
    }

    private String counts() {
        return Texts.count(families.all().size(), "question") + " asked of several people";
    }
}
