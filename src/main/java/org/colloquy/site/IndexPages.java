package org.colloquy.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.LanguageRuns;
import org.colloquy.corpus.LanguageRuns.Run;
import org.colloquy.corpus.PartialDate;
import org.colloquy.corpus.Question;
import org.colloquy.corpus.Section;
import org.colloquy.corpus.Term;
import org.colloquy.site.Bylines.Piece;
import org.jspecify.annotations.Nullable;

/** The list of interviews, and the title page of a corpus of one. */
final class IndexPages {
    static final int PER_PAGE = 50;

    private static final int MOST_USED = 10;
    private static final String UNDATED = "undated";

    private final Corpus corpus;
    private final Words words;

    IndexPages(Corpus corpus) {
        this.corpus = corpus;
        this.words = Words.of(corpus);
    }

    /** A link with a count. */
    record Way(String href, List<Run> name, String count) {}

    /** The interviews of one year on one page. */
    record Year(String id, String name, String count, List<InterviewEntry> entries) {}

    /** A link to another page of the list. */
    record PageLink(String href, int number, boolean current) {}

    /** What a page of the list shows. */
    record ListView(
            List<Run> title,
            @Nullable String description,
            List<String> counts,
            List<Way> years,
            List<Way> terms,
            @Nullable String allTerms,
            List<Year> list,
            List<PageLink> pages,
            @Nullable String next,
            String range) {}

    /** A line of the contents of a corpus of one. */
    record Line(String href, String number, List<Run> text) {}

    /** What the title page of a corpus of one shows. */
    record TitleView(
            InterviewEntry interview,
            @Nullable String date,
            List<Piece> byline,
            String questionsTitle,
            List<Line> questions,
            String termsTitle,
            List<Way> terms) {}

    int pages() {
        return Math.max(1, (corpus.interviews().size() + PER_PAGE - 1) / PER_PAGE);
    }

    boolean isCorpusOfOne() {
        return corpus.interviews().size() == 1;
    }

    Frame frame(int page) {
        String title = corpus.settings().title();
        String description =
                Optional.ofNullable(corpus.settings().description())
                        .orElse(words.count("interview", corpus.interviews().size()));
        Frames frames = new Frames(corpus);
        Frame frame =
                frames.frame(
                        Address.index(page),
                        Address.INDEX,
                        corpus.settings().language(),
                        page == 1 ? title : words.text("page.numbered", title, page),
                        description,
                        title);
        return page == 1 ? frames.described(frame, "website", null, StructuredData::site) : frame;
    }

    ListView list(int page) {
        String root = Address.root(Address.index(page));
        List<Interview> all = corpus.interviews();
        int from = (page - 1) * PER_PAGE;
        int to = Math.min(all.size(), from + PER_PAGE);
        return new ListView(
                runs(corpus.settings().title()),
                corpus.settings().description(),
                counts(),
                years(root),
                mostUsed(root),
                corpus.terms().isEmpty() ? null : root + Address.GLOSSARY,
                byYear(all.subList(from, to), root),
                IntStream.rangeClosed(1, pages())
                        .mapToObj(n -> new PageLink(root + Address.index(n), n, n == page))
                        .toList(),
                page < pages() ? root + Address.index(page + 1) : null,
                words.text("interviews.range", Math.min(from + 1, to), to, all.size()));
    }

    TitleView titlePage() {
        Interview interview = corpus.interviews().get(0);
        String href = Address.encoded(Address.interview(interview));
        List<Line> lines = new ArrayList<>();
        LanguageRuns languages =
                new LanguageRuns(interview.details().language(), interview.details().foreign());
        for (Question question : interview.questions()) {
            String id = question.locator().id();
            lines.add(
                    new Line(
                            href + Address.fragment(id),
                            question.locator().label(),
                            languages.of(question.heading().prose().text())));
        }
        if (lines.isEmpty()) {
            for (Section section : interview.headedSections()) {
                if (section.locator() != null && section.heading() != null) {
                    lines.add(
                            new Line(
                                    href + Address.fragment(section.locator().id()),
                                    section.locator().label(),
                                    languages.of(section.heading().prose().text())));
                }
            }
        }
        List<Way> terms = terms("");
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
        List<Interview> all = corpus.interviews();
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
        int questions = all.stream().mapToInt(interview -> interview.questions().size()).sum();
        String contents = words.count("question", questions);
        if (!corpus.terms().isEmpty()) {
            contents += words.text("list.comma") + words.count("term", corpus.terms().size());
        }
        return List.of(interviews, contents);
    }

    private List<Way> years(String root) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Integer> pages = new LinkedHashMap<>();
        int index = 0;
        for (Interview interview : corpus.interviews()) {
            String year = year(interview);
            counts.merge(year, 1, Integer::sum);
            pages.putIfAbsent(year, index++ / PER_PAGE + 1);
        }
        List<Way> ways = new ArrayList<>();
        counts.forEach(
                (year, count) ->
                        ways.add(
                                new Way(
                                        root
                                                + Address.index(pages.getOrDefault(year, 1))
                                                + Address.fragment(yearId(year)),
                                        runs(yearName(year)),
                                        words.number(count))));
        return ways;
    }

    private static String year(Interview interview) {
        PartialDate date = interview.details().date();
        return date == null ? UNDATED : Integer.toString(date.year());
    }

    private String yearName(String year) {
        return year.equals(UNDATED) ? words.text("years.undated") : year;
    }

    private static String yearId(String year) {
        return "y" + year.toLowerCase(Locale.ROOT);
    }

    private List<Year> byYear(List<Interview> interviews, String root) {
        Map<String, List<InterviewEntry>> years = new LinkedHashMap<>();
        for (Interview interview : interviews) {
            years.computeIfAbsent(year(interview), y -> new ArrayList<>())
                    .add(InterviewEntry.of(corpus, interview, root));
        }
        List<Year> list = new ArrayList<>();
        years.forEach(
                (year, entries) ->
                        list.add(
                                new Year(
                                        yearId(year),
                                        yearName(year),
                                        words.count("interview", entries.size()),
                                        entries)));
        return list;
    }

    private List<Way> mostUsed(String root) {
        return corpus.terms().stream()
                .filter(term -> !corpus.occurrences(term.id()).isEmpty())
                .sorted(Comparator.comparing((Term term) -> -corpus.occurrences(term.id()).size()))
                .limit(MOST_USED)
                .map(term -> way(term, root))
                .toList();
    }

    private List<Way> terms(String root) {
        return corpus.terms().stream()
                .filter(term -> !term.isPointer())
                .sorted(GlossaryPages.byTitle(corpus.settings().language()))
                .map(term -> way(term, root))
                .toList();
    }

    private Way way(Term term, String root) {
        return new Way(
                root + Address.encoded(Address.term(term.id())),
                runs(term.title()),
                words.number(corpus.occurrences(term.id()).size()));
    }

    private List<Run> runs(String text) {
        return new LanguageRuns(corpus.settings().language(), null).of(text);
    }
}
