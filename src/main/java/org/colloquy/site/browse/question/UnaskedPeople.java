package org.colloquy.site.browse.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.analysis.question.QuestionGroup;
import org.colloquy.analysis.question.UnaskedInterviews;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Capacity;
import org.colloquy.site.glossary.TermsInWords;
import org.colloquy.site.text.Bylines;
import org.colloquy.site.text.Bylines.BylinePiece;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.WayIn;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.text.language.ScriptRuns;
import org.jspecify.annotations.Nullable;

/** Those who were not asked a question, and yet spoke of what it is about. */
final class UnaskedPeople {
    private static final int NAMED = 8;

    private final Corpus corpus;
    private final Messages words;
    private final ScriptRuns names;
    private final UnaskedInterviews others;
    private final List<Term> terms;
    private final String root;

    private UnaskedPeople(Corpus corpus, QuestionGroup group, String root) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
        this.names = new ScriptRuns(corpus.settings().language());
        this.others = new UnaskedInterviews(corpus, group);
        this.terms = TermsInWords.of(corpus, group.title());
        this.root = root;
    }

    /**
     * Interviews of which it is known that the question was not asked in them.
     *
     * @param count of interviews
     * @param terms that somebody spoke of the terms of the question
     * @param people who spoke of them and was asked nowhere, or the interviews in which somebody
     *     did
     * @param more how many others did; null if there are none
     */
    record UnaskedView(
            String count, List<BylinePiece> terms, List<WayIn> people, @Nullable String more) {}

    /** Somebody who speaks of the terms, or an interview in which somebody does. */
    private record Speaking(String href, String name, int mentions) {
        Speaking and(Speaking other) {
            return new Speaking(href, name, mentions + other.mentions);
        }
    }

    /** Returns what a page says of them; null where every interview has the question. */
    static @Nullable UnaskedView view(Corpus corpus, QuestionGroup group, String root) {
        UnaskedPeople unasked = new UnaskedPeople(corpus, group, root);
        int interviews = unasked.others.all().size();
        return interviews == 0 ? null : unasked.view(interviews);
    }

    /**
     * Returns what a page says of them besides how many interviews there are, in a form that is
     * another for anything else. It looks at few interviews only.
     */
    static String shown(Corpus corpus, QuestionGroup group, String root) {
        return new UnaskedPeople(corpus, group, root).speaking().toString();
    }

    private UnaskedView view(int interviews) {
        List<Speaking> speaking = speaking();
        List<WayIn> people = speaking.stream().limit(NAMED).map(this::way).toList();
        int more = speaking.size() - people.size();
        return new UnaskedView(
                words.count("interview", interviews),
                speaking.isEmpty() ? List.of() : spokeOf(),
                people,
                more > 0 ? words.text("more", more) : null);
    }

    /** Returns those who speak of the terms, the most talkative first. */
    private List<Speaking> speaking() {
        Map<String, Speaking> speaking = new LinkedHashMap<>();
        mentions().entrySet().stream()
                .map(entry -> speaking(entry.getKey(), entry.getValue()))
                .forEach(one -> speaking.merge(one.href(), one, Speaking::and));
        return speaking.values().stream()
                .sorted(
                        Comparator.comparing((Speaking one) -> -one.mentions())
                                .thenComparing(Speaking::name))
                .toList();
    }

    private WayIn way(Speaking one) {
        return new WayIn(one.href(), names.of(one.name()), words.number(one.mentions()));
    }

    /** Counts the mentions of the terms in each interview, in the order of their addresses. */
    private Map<Interview, Integer> mentions() {
        Map<Interview, Integer> counts = new TreeMap<>(Comparator.comparing(Interview::slug));
        terms.stream()
                .flatMap(term -> corpus.occurrences(term.id()).stream())
                .map(occurrence -> corpus.translations().lead(occurrence.interview()))
                .filter(others::contains)
                .filter(this::isNotAskedElsewhere)
                .forEach(interview -> counts.merge(interview, 1, Integer::sum));
        return counts;
    }

    /** Tells whether it is known that whoever answers was asked in no interview at all. */
    private boolean isNotAskedElsewhere(Interview interview) {
        return interview
                .answerer()
                .flatMap(corpus.people()::find)
                .map(
                        person ->
                                corpus.people().appearances(person).stream()
                                        .filter(one -> one.capacity() != Capacity.ASKS)
                                        .allMatch(one -> others.contains(one.interview())))
                .orElse(true);
    }

    /** Returns the only one who answers, if that is known; else the interview. */
    private Speaking speaking(Interview interview, int mentions) {
        return interview
                .answerer()
                .flatMap(corpus.people()::find)
                .map(
                        person ->
                                new Speaking(
                                        SiteLinks.person(root, person.id()),
                                        person.name(),
                                        mentions))
                .orElseGet(
                        () ->
                                new Speaking(
                                        SiteLinks.interview(root, interview),
                                        interview.details().title(),
                                        mentions));
    }

    private List<BylinePiece> spokeOf() {
        Bylines bylines = new Bylines(corpus, root);
        List<BylinePiece> named = new ArrayList<>();
        for (Term term : terms) {
            if (!named.isEmpty()) {
                named.add(bylines.text(words.text("list.comma")));
            }
            named.add(new BylinePiece(names.of(term.title()), SiteLinks.term(root, term.id())));
        }
        return bylines.phrase("family.spoke-of", named);
    }
}
