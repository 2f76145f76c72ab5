package org.colloquy.site.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.colloquy.analysis.QuestionGroups;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Appearance;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.people.Capacity;
import org.colloquy.model.people.Person;
import org.colloquy.site.glossary.GlossaryPages;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.Paging;
import org.colloquy.site.layout.SchemaOrgData;
import org.colloquy.site.text.Bylines;
import org.colloquy.site.text.Bylines.BylinePiece;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.SitePaths;
import org.colloquy.site.text.WayIn;
import org.colloquy.text.ScriptRuns;
import org.colloquy.text.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/** The list of interviews, and the title page of a corpus of one. */
final class IndexPages {
    static final int PER_PAGE = InterviewLists.PER_PAGE;

    /** Number of ways in that are named of each kind. */
    private static final int NAMED = 5;

    private final Corpus corpus;
    private final Messages words;
    private final TopicIndex topics;
    private final QuestionListPages questions;

    IndexPages(Corpus corpus, TopicIndex topics, QuestionGroups families) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
        this.topics = topics;
        this.questions = new QuestionListPages(corpus, families);
    }

    /** The interviews of one year on one page. */
    record Year(String id, String name, String count, List<InterviewEntry> entries) {}

    /**
     * Ways in of one kind.
     *
     * @param all the way to all of them
     * @param more what that way is called
     * @param counted whether each has its number behind it
     */
    record Ways(String title, List<WayIn> some, String all, String more, boolean counted) {}

    /** Contents of a page of the list. */
    record InterviewListView(
            List<ScriptRun> title,
            @Nullable String description,
            List<String> counts,
            List<WayIn> years,
            List<Ways> ways,
            List<Year> list,
            Paging paging) {}

    /** A line of the contents of a corpus of one. */
    record IndexLine(String href, String number, List<ScriptRun> text) {}

    /** Contents of the title page of a corpus of one. */
    record TitleView(
            InterviewEntry interview,
            @Nullable String date,
            List<BylinePiece> byline,
            String questionsTitle,
            List<IndexLine> questions,
            String termsTitle,
            List<WayIn> terms) {}

    int pages() {
        return Paging.count(interviews().size(), PER_PAGE);
    }

    boolean isCorpusOfOne() {
        return interviews().size() == 1;
    }

    /** Each once, whatever its languages. */
    private List<Interview> interviews() {
        return corpus.translations().leads();
    }

    PageLayout frame(int page) {
        String title = corpus.settings().title();
        String description =
                Optional.ofNullable(corpus.settings().description())
                        .orElse(words.count("interview", interviews().size()));
        PageLayouts frames = new PageLayouts(corpus);
        PageLayout frame =
                frames.frame(
                        SitePaths.index(page),
                        SitePaths.INDEX,
                        corpus.settings().language(),
                        page == 1 ? title : words.text("page.numbered", title, page),
                        description,
                        title);
        return page == 1 ? frames.described(frame, "website", null, SchemaOrgData::site) : frame;
    }

    InterviewListView list(int page) {
        String root = SitePaths.root(SitePaths.index(page));
        List<Interview> all = interviews();
        InterviewLists lists = new InterviewLists(corpus, root);
        return new InterviewListView(
                runs(corpus.settings().title()),
                corpus.settings().description(),
                counts(),
                lists.years(all, n -> root + SitePaths.index(n)),
                page == 1 ? ways(root) : List.of(),
                lists.byYear(Paging.part(all, page, PER_PAGE)),
                Paging.of(all.size(), page, PER_PAGE, n -> root + SitePaths.index(n)));
    }

    private List<Ways> ways(String root) {
        List<Ways> ways = new ArrayList<>();
        add(
                ways,
                "people",
                mostHeard(root),
                root + SitePaths.PEOPLE,
                corpus.people().all().size(),
                true);
        add(
                ways,
                "topics",
                new TopicPages(corpus, topics).most(NAMED, root),
                root + SitePaths.TOPICS,
                topics.all().size(),
                true);
        add(
                ways,
                "questions",
                questions.ways(NAMED - 1, 1, root),
                root + SitePaths.QUESTIONS,
                questions.count(),
                false);
        int terms = (int) corpus.terms().stream().filter(term -> !term.isPointer()).count();
        add(ways, "terms", mostUsed(root), root + SitePaths.GLOSSARY, terms, true);
        return ways;
    }

    private void add(
            List<Ways> ways,
            String kind,
            List<WayIn> some,
            String all,
            int number,
            boolean counted) {
        if (!some.isEmpty()) {
            ways.add(
                    new Ways(
                            words.text(kind),
                            some,
                            all,
                            words.text("ways.all." + kind, number),
                            counted));
        }
    }

    private List<WayIn> mostHeard(String root) {
        Map<Person, Integer> counts = new HashMap<>();
        for (Person profile : corpus.people().all()) {
            int answers =
                    (int)
                            corpus.people().appearances(profile).stream()
                                    .filter(a -> a.capacity() != Capacity.ASKS)
                                    .map(Appearance::interview)
                                    .distinct()
                                    .count();
            if (answers > 0) {
                counts.put(profile, answers);
            }
        }
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<Person, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(entry -> entry.getKey().id()))
                .limit(NAMED)
                .map(
                        entry ->
                                new WayIn(
                                        root
                                                + SitePaths.encoded(
                                                        SitePaths.person(entry.getKey().id())),
                                        runs(entry.getKey().name()),
                                        words.number(entry.getValue())))
                .toList();
    }

    TitleView titlePage() {
        Interview interview = interviews().get(0);
        String href = SitePaths.encoded(SitePaths.interview(interview));
        List<IndexLine> lines = new ArrayList<>();
        ScriptRuns languages =
                new ScriptRuns(interview.details().language(), interview.details().foreign());
        for (Question question : interview.questions()) {
            String id = question.locator().id();
            lines.add(
                    new IndexLine(
                            href + SitePaths.fragment(id),
                            question.locator().label(),
                            languages.of(question.heading().prose().text())));
        }
        if (lines.isEmpty()) {
            for (Section section : interview.headedSections()) {
                if (section.locator() != null && section.heading() != null) {
                    lines.add(
                            new IndexLine(
                                    href + SitePaths.fragment(section.locator().id()),
                                    section.locator().label(),
                                    languages.of(section.heading().prose().text())));
                }
            }
        }
        List<WayIn> terms = terms("");
        String noun = interview.questions().isEmpty() ? "section" : "question";
        return new TitleView(
                InterviewEntry.of(corpus, interview, ""),
                interview.details().date() == null ? null : words.date(interview.details().date()),
                new Bylines(corpus, "").full(interview.details()),
                words.text("heading." + noun, lines.size()),
                lines,
                words.text("heading.term", terms.size()),
                terms);
    }

    private List<String> counts() {
        List<Interview> all = interviews();
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
        if (!corpus.terms().isEmpty()) {
            contents += words.text("list.comma") + words.count("term", corpus.terms().size());
        }
        return List.of(interviews, contents);
    }

    private List<WayIn> mostUsed(String root) {
        return corpus.terms().stream()
                .filter(term -> corpus.mentions(term.id()) > 0)
                .sorted(Comparator.comparing((Term term) -> -corpus.mentions(term.id())))
                .limit(NAMED)
                .map(term -> way(term, root))
                .toList();
    }

    private List<WayIn> terms(String root) {
        return corpus.terms().stream()
                .filter(term -> !term.isPointer())
                .sorted(GlossaryPages.byTitle(corpus.settings().language()))
                .map(term -> way(term, root))
                .toList();
    }

    private WayIn way(Term term, String root) {
        return new WayIn(
                root + SitePaths.encoded(SitePaths.term(term.id())),
                runs(term.title()),
                words.number(corpus.mentions(term.id())));
    }

    private List<ScriptRun> runs(String text) {
        return new ScriptRuns(corpus.settings().language(), null).of(text);
    }
}
