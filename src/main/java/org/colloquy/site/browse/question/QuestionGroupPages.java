package org.colloquy.site.browse.question;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colloquy.analysis.question.AskedQuestion;
import org.colloquy.analysis.question.QuestionGroup;
import org.colloquy.analysis.question.QuestionGroups;
import org.colloquy.model.Lazy;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.AskedPrompt;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.people.Participant;
import org.colloquy.site.asset.PageAssets;
import org.colloquy.site.browse.question.UnaskedPeople.UnaskedView;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.PageMaterial;
import org.colloquy.site.layout.Paging;
import org.colloquy.site.text.BlockView;
import org.colloquy.site.text.Bylines;
import org.colloquy.site.text.Bylines.BylinePiece;
import org.colloquy.site.text.LocaleTexts;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.RenderedProse;
import org.colloquy.site.text.WayIn;
import org.colloquy.site.text.link.LinkRenderer;
import org.colloquy.site.text.link.QuotedLinks;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/** One question that several people were asked, with their answers side by side. */
public final class QuestionGroupPages {
    static final int PER_PAGE = 36;

    /** A first paragraph longer than this, in characters, is cut at a word. */
    private static final int LONG = 700;

    private static final int TOGETHER = 5;

    private final Corpus corpus;
    private final Messages words;
    private final QuestionGroups groups;
    private final QuestionGroup group;
    private final Lazy<List<Participant>> askers = new Lazy<>(this::everybodyWhoAsks);

    QuestionGroupPages(Corpus corpus, QuestionGroups groups, QuestionGroup group) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
        this.groups = groups;
        this.group = group;
    }

    /**
     * Answer of one interview to the question.
     *
     * @param language of the interview
     * @param worded the question in the words of this interview
     */
    record GivenAnswer(
            String language,
            String href,
            AnswerSource source,
            List<ScriptRun> worded,
            AnswerExcerpt excerpt) {}

    /**
     * Interview in which an answer was given.
     *
     * @param who the people who answered, or the interview where that is not known
     * @param where the interview, where it is not named as who answered
     * @param title of the interview
     * @param date null if unknown
     */
    record AnswerSource(
            List<ScriptRun> who, @Nullable String where, String title, @Nullable String date) {}

    /**
     * Beginning of an answer.
     *
     * @param first the first paragraph; null where it is cut
     * @param cut its beginning; null where it is whole
     * @param number of the paragraph; null if there is no answer
     * @param more where it goes on; null if there is no more
     */
    record AnswerExcerpt(
            @Nullable RenderedProse first,
            @Nullable List<ScriptRun> cut,
            @Nullable String number,
            @Nullable String spoken,
            @Nullable String firstHref,
            @Nullable String more) {}

    record QuestionGroupView(
            QuestionGroupHead head,
            QuestionGroupSpan span,
            List<GivenAnswer> answers,
            @Nullable UnaskedView notAsked,
            List<WayIn> together,
            Paging paging) {}

    /** Title of a question, and what the corpus says of it. */
    record QuestionGroupHead(
            String id, String kicker, List<ScriptRun> title, List<BlockView> text) {}

    /** Years in which a question was asked, and who asked it. */
    record QuestionGroupSpan(String years, List<BylinePiece> askers) {}

    int pages() {
        return Paging.count(group.asked().size(), PER_PAGE);
    }

    PageLayout layout(int page) {
        String title = words.numbered(group.title(), page);
        String counts = words.count("answer", group.asked().size());
        return new PageLayouts(corpus)
                .layout(
                        SitePaths.questionGroup(group.id(), page),
                        SitePaths.QUESTIONS,
                        corpus.settings().language(),
                        title,
                        words.text("family.about", interviews()),
                        LocaleTexts.shortened(group.title(), 80) + " " + counts)
                .with(PageAssets.ofSite(true));
    }

    /** Tells whether all on a page follows from interviews, and nothing from an editor's text. */
    boolean isOfInterviews() {
        return group.text().isEmpty();
    }

    /** Returns the interviews with the answers on a page, and what follows from others, too. */
    PageMaterial madeOf(int page) {
        List<AskedQuestion> shown = asked(page);
        List<AskedPrompt> asked = shown.stream().map(AskedQuestion::prompt).toList();
        return PageMaterial.of(
                shown.stream().map(AskedQuestion::interview).distinct().toList(),
                "%s %s %s %s"
                        .formatted(
                                group.title(),
                                asked,
                                view(page, List.of(), null),
                                page == 1 ? unasked(root(page)) : ""));
    }

    private List<AskedQuestion> asked(int page) {
        return Paging.part(group.asked(), page, PER_PAGE);
    }

    QuestionGroupView view(int page) {
        String root = root(page);
        return view(
                page,
                asked(page).stream().map(asked -> answer(asked, root)).toList(),
                page == 1 ? UnaskedPeople.view(corpus, group, root) : null);
    }

    /** Returns what decides who was not asked, which would take long to find out. */
    private String unasked(String root) {
        return groups.asked() + UnaskedPeople.shown(corpus, group, root);
    }

    private String root(int page) {
        return SitePaths.root(SitePaths.questionGroup(group.id(), page));
    }

    private QuestionGroupView view(
            int page, List<GivenAnswer> answers, @Nullable UnaskedView notAsked) {
        String root = root(page);
        LinkRenderer links = LinkRenderer.plain(corpus, root);
        return new QuestionGroupView(
                new QuestionGroupHead(
                        group.id(),
                        words.text("family.asked-in", interviews()),
                        title(group),
                        group.text().stream().map(block -> BlockView.of(block, links)).toList()),
                new QuestionGroupSpan(years(), askers(root)),
                answers,
                notAsked,
                page == 1 ? together(root) : List.of(),
                Paging.of(group.asked().size(), page, PER_PAGE, n -> href(root, group, n)));
    }

    /**
     * Returns the title of a group in a text of another language.
     *
     * @param length the most characters
     */
    public static List<ScriptRun> title(
            Corpus corpus, QuestionGroup group, int length, String around) {
        String language =
                group.language() == null ? corpus.settings().language() : group.language();
        String title = LocaleTexts.shortened(group.title(), length);
        return new ScriptRuns(language).within(around, title);
    }

    private List<ScriptRun> title(QuestionGroup one) {
        return title(corpus, one, Integer.MAX_VALUE, corpus.settings().language());
    }

    /** Counts an interview once, whatever its languages. */
    private int interviews() {
        return groups.interviews(group);
    }

    /** Returns {@code 1998–2024, oldest first}. */
    private String years() {
        List<Integer> years =
                group.interviews()
                        .map(interview -> interview.details().date())
                        .filter(Objects::nonNull)
                        .map(PartialDate::year)
                        .toList();
        if (years.isEmpty()) {
            return "";
        }
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        return words.text("family.years", first == last ? "" + first : first + "–" + last);
    }

    /** Returns {@code Asked by A and B}, where few ask; empty where they are not known. */
    private List<BylinePiece> askers(String root) {
        List<Participant> people = askers.get();
        return people.isEmpty() || people.size() > 3
                ? List.of()
                : new Bylines(corpus, root).askedBy(people);
    }

    private List<Participant> everybodyWhoAsks() {
        Map<String, Participant> people = new LinkedHashMap<>();
        for (AskedQuestion asked : group.asked()) {
            asked.interview()
                    .person(asked.asker())
                    .ifPresent(participant -> people.putIfAbsent(participant.name(), participant));
        }
        return List.copyOf(people.values());
    }

    private GivenAnswer answer(AskedQuestion asked, String root) {
        Interview interview = asked.interview();
        ScriptRuns languages = interview.details().runs();
        String page = SiteLinks.interview(root, interview);
        String place = page + SitePaths.fragment(asked.locator().id());
        List<Passage> answer = asked.answer();
        Passage first = answer.isEmpty() ? null : answer.get(0);
        boolean whole =
                first != null && first.block().isParagraph() && first.text().length() <= LONG;
        boolean more = answer.size() > 1 || (first != null && !whole);
        String language = interview.details().language();
        return new GivenAnswer(
                language,
                place,
                new AnswerSource(
                        languages.of(
                                asked.answerer() != null
                                        ? asked.answerer()
                                        : interview.details().title()),
                        asked.answerer() == null ? null : interview.details().title(),
                        interview.details().title(),
                        words.dateIfKnown(interview.details().date())),
                languages.of(LocaleTexts.shortened(asked.words(), LONG)),
                new AnswerExcerpt(
                        whole && first != null
                                ? RenderedProse.of(
                                        first.block().prose(),
                                        new QuotedLinks(corpus, words, root, page))
                                : null,
                        first == null || whole
                                ? null
                                : languages.of(LocaleTexts.shortened(first.text(), LONG)),
                        first == null ? null : first.locator().label(),
                        first == null ? null : words.place(first.locator()),
                        first == null ? null : page + SitePaths.fragment(first.locator().id()),
                        more ? place : null));
    }

    /** Returns other questions that were asked in the same interviews. */
    private List<WayIn> together(String root) {
        Map<QuestionGroup, Integer> counts = new HashMap<>();
        group.interviews()
                .flatMap(interview -> groups.in(interview).stream())
                .filter(other -> !other.id().equals(group.id()))
                .forEach(other -> counts.merge(other, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .sorted(
                        Map.Entry.<QuestionGroup, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(entry -> entry.getKey().id()))
                .limit(TOGETHER)
                .map(
                        entry ->
                                new WayIn(
                                        href(root, entry.getKey(), 1),
                                        title(entry.getKey()),
                                        words.text(
                                                "family.together.count",
                                                entry.getValue(),
                                                interviews())))
                .toList();
    }

    public static String href(String root, QuestionGroup group, int page) {
        return SiteLinks.to(root, SitePaths.questionGroup(group.id(), page));
    }
}
