package org.colloquy.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.across.AskedQuestion;
import org.colloquy.across.QuestionGroup;
import org.colloquy.across.QuestionGroups;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Corpus.Occurrence;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.PartialDate;
import org.colloquy.corpus.Passage;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Term;
import org.colloquy.site.Bylines.Piece;
import org.colloquy.text.ScriptRuns;
import org.colloquy.text.ScriptRuns.Run;
import org.jspecify.annotations.Nullable;

/** One question that several people were asked, with their answers side by side. */
final class FamilyPages {
    static final int PER_PAGE = 36;

    /** A first paragraph longer than this, in characters, is cut at a word. */
    private static final int LONG = 700;

    private static final int NAMED = 8;
    private static final int TOGETHER = 5;

    private final Corpus corpus;
    private final Words words;
    private final QuestionGroups families;
    private final QuestionGroup family;
    private final ScriptRuns names;

    FamilyPages(Corpus corpus, QuestionGroups families, QuestionGroup family) {
        this.corpus = corpus;
        this.words = Words.of(corpus);
        this.families = families;
        this.family = family;
        this.names = new ScriptRuns(corpus.settings().language(), null);
    }

    /**
     * Answer of one interview to the question.
     *
     * @param language of the interview
     * @param who the people who answered, or the interview where that is not known
     * @param where the interview, where it is not named as who answered
     * @param title of the interview
     * @param date null if unknown
     * @param worded the question in the words of this interview
     * @param first the first paragraph; null where it is cut
     * @param cut its beginning; null where it is whole
     * @param number of the paragraph; null if there is no answer
     * @param more where it goes on; null if there is no more
     */
    record Answer(
            String language,
            String href,
            List<Run> who,
            @Nullable String where,
            String title,
            @Nullable String date,
            List<Run> worded,
            @Nullable Html first,
            @Nullable List<Run> cut,
            @Nullable String number,
            @Nullable String spoken,
            @Nullable String firstHref,
            @Nullable String more) {}

    /**
     * Interviews in which the question was not asked.
     *
     * @param count of interviews
     * @param terms that somebody spoke of the terms of the question
     * @param people who spoke of them, or the interviews in which somebody did
     * @param more how many others did; null if there are none
     */
    record NotAsked(String count, List<Piece> terms, List<WayIn> people, @Nullable String more) {}

    record View(
            String id,
            String kicker,
            List<Run> title,
            List<BlockView> text,
            String years,
            List<Piece> askers,
            List<Answer> answers,
            @Nullable NotAsked notAsked,
            List<WayIn> together,
            Paging paging) {}

    int pages() {
        return Paging.count(family.asked().size(), PER_PAGE);
    }

    Frame frame(int page) {
        String title =
                page == 1 ? family.title() : words.text("page.numbered", family.title(), page);
        String counts = words.count("answer", family.asked().size());
        return new Frames(corpus)
                .frame(
                        Address.family(family.id(), page),
                        Address.QUESTIONS,
                        corpus.settings().language(),
                        title,
                        words.text("family.about", interviews()),
                        Texts.shortened(family.title(), 80) + " " + counts);
    }

    View view(int page) {
        String root = Address.root(Address.family(family.id(), page));
        Links links = Links.plain(corpus, root);
        return new View(
                family.id(),
                words.text("family.asked-in", interviews()),
                title(family),
                family.text().stream().map(block -> BlockView.of(block, links)).toList(),
                years(),
                askers(root),
                Paging.part(family.asked(), page, PER_PAGE).stream()
                        .map(asked -> answer(asked, root))
                        .toList(),
                page == 1 ? notAsked(root) : null,
                page == 1 ? together(root) : List.of(),
                Paging.of(family.asked().size(), page, PER_PAGE, n -> href(root, family, n)));
    }

    /**
     * The title of a family in a text of another language.
     *
     * @param length the most characters
     */
    static List<Run> title(Corpus corpus, QuestionGroup family, int length, String around) {
        String language =
                family.language() == null ? corpus.settings().language() : family.language();
        String title = Texts.shortened(family.title(), length);
        return new ScriptRuns(language, null).within(around, title);
    }

    private List<Run> title(QuestionGroup one) {
        return title(corpus, one, Integer.MAX_VALUE, corpus.settings().language());
    }

    private int interviews() {
        return (int) family.interviews().count();
    }

    /** {@code 1998–2024, oldest first}. */
    private String years() {
        List<Integer> years =
                family.interviews()
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

    /** {@code AskedQuestion by A and B}, where few ask; empty where they are not known. */
    private List<Piece> askers(String root) {
        Bylines bylines = new Bylines(corpus, root);
        List<Person> people =
                family.asked().stream()
                        .flatMap(asked -> asked.interview().person(asked.asker()).stream())
                        .collect(
                                Collectors.toMap(
                                        Person::name,
                                        p -> p,
                                        (one, other) -> one,
                                        LinkedHashMap::new))
                        .values()
                        .stream()
                        .toList();
        if (people.isEmpty() || people.size() > 3) {
            return List.of();
        }
        return bylines.askedBy(people);
    }

    private Answer answer(AskedQuestion asked, String root) {
        Interview interview = asked.interview();
        ScriptRuns languages =
                new ScriptRuns(interview.details().language(), interview.details().foreign());
        String page = root + Address.encoded(Address.interview(interview));
        String place = page + Address.fragment(asked.locator().id());
        List<Passage> answer = asked.answer();
        Passage first = answer.isEmpty() ? null : answer.get(0);
        boolean whole =
                first != null && first.block().isParagraph() && first.text().length() <= LONG;
        boolean more = answer.size() > 1 || (first != null && !whole);
        String language = interview.details().language();
        return new Answer(
                language,
                place,
                languages.of(
                        asked.answerer() != null ? asked.answerer() : interview.details().title()),
                asked.answerer() == null ? null : interview.details().title(),
                interview.details().title(),
                interview.details().date() == null ? null : words.date(interview.details().date()),
                languages.of(Texts.shortened(asked.words(), LONG)),
                whole && first != null
                        ? Html.of(first.block().prose(), new QuotedLinks(corpus, root, page))
                        : null,
                first == null || whole ? null : languages.of(Texts.shortened(first.text(), LONG)),
                first == null ? null : first.locator().label(),
                first == null ? null : words.place(first.locator()),
                first == null ? null : page + Address.fragment(first.locator().id()),
                more ? place : null);
    }

    private @Nullable NotAsked notAsked(String root) {
        Set<Interview> asked = family.interviews().collect(Collectors.toSet());
        int others = corpus.interviews().size() - asked.size();
        if (others == 0) {
            return null;
        }
        List<Term> terms = TermsInWords.of(corpus, family.title());
        Map<Interview, Integer> counts = new HashMap<>();
        terms.stream()
                .flatMap(term -> corpus.occurrences(term.id()).stream())
                .map(Occurrence::interview)
                .filter(interview -> !asked.contains(interview))
                .forEach(interview -> counts.merge(interview, 1, Integer::sum));
        Map<String, Speaking> speaking = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Interview::slug)))
                .map(entry -> speaking(entry.getKey(), entry.getValue(), root))
                .forEach(one -> speaking.merge(one.href(), one, Speaking::and));
        List<WayIn> people =
                speaking.values().stream()
                        .sorted(
                                Comparator.comparing((Speaking one) -> -one.mentions())
                                        .thenComparing(Speaking::name))
                        .limit(NAMED)
                        .map(
                                one ->
                                        new WayIn(
                                                one.href(),
                                                names.of(one.name()),
                                                words.number(one.mentions())))
                        .toList();
        int more = speaking.size() - people.size();
        return new NotAsked(
                words.count("interview", others),
                counts.isEmpty() ? List.of() : spokeOf(terms, root),
                people,
                more > 0 ? words.text("more", more) : null);
    }

    /** Somebody who speaks of the terms, or an interview in which somebody does. */
    private record Speaking(String href, String name, int mentions) {
        Speaking and(Speaking other) {
            return new Speaking(href, name, mentions + other.mentions);
        }
    }

    /** The only one who answers, if that is known; else the interview. */
    private Speaking speaking(Interview interview, int mentions, String root) {
        return interview
                .answerer()
                .flatMap(corpus.people()::find)
                .map(
                        profile ->
                                new Speaking(
                                        root + Address.encoded(Address.person(profile.id())),
                                        profile.name(),
                                        mentions))
                .orElseGet(
                        () ->
                                new Speaking(
                                        root + Address.encoded(Address.interview(interview)),
                                        interview.details().title(),
                                        mentions));
    }

    private List<Piece> spokeOf(List<Term> terms, String root) {
        Bylines bylines = new Bylines(corpus, root);
        List<Piece> named = new ArrayList<>();
        for (Term term : terms) {
            if (!named.isEmpty()) {
                named.add(bylines.text(words.text("list.comma")));
            }
            String href = root + Address.encoded(Address.term(term.id()));
            named.add(new Piece(names.of(term.title()), href));
        }
        return bylines.phrase("family.spoke-of", named);
    }

    /** Other questions that were asked in the same interviews. */
    private List<WayIn> together(String root) {
        Map<QuestionGroup, Integer> counts = new HashMap<>();
        family.interviews()
                .flatMap(interview -> families.in(interview).stream())
                .filter(other -> !other.id().equals(family.id()))
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

    static String href(String root, QuestionGroup family, int page) {
        return root + Address.encoded(Address.family(family.id(), page));
    }
}
