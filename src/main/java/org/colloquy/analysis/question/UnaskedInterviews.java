package org.colloquy.analysis.question;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.reading.InterviewForm;

/**
 * Interviews of which it is known that a question was not asked in them. That a question was found
 * nowhere is not enough: in a transcript it may stand in the middle of a turn, in another language
 * it has other words, and even in the same it may be worded otherwise. So it is known only of
 * interviews whose questions are marked, in a language in which the question was asked elsewhere,
 * and none of which has half of the words that say what is asked about.
 */
public final class UnaskedInterviews {
    private final Corpus corpus;
    private final Set<String> asked;
    private final Set<String> languages;
    private final Set<Wording> wordings;
    private final boolean isTelling;

    /** What has been found out of interviews, by their slugs. */
    private final Map<String, Boolean> known = new HashMap<>();

    /** Creates those of a question; which ones they are is found when it is wanted. */
    public UnaskedInterviews(Corpus corpus, QuestionGroup group) {
        this.corpus = corpus;
        this.asked =
                group.interviews()
                        .map(interview -> corpus.translations().lead(interview).slug())
                        .collect(Collectors.toSet());
        this.languages =
                group.interviews()
                        .map(interview -> interview.details().language())
                        .collect(Collectors.toSet());
        this.wordings = wordings(group);
        this.isTelling = wordings.stream().noneMatch(one -> one.content().isEmpty());
    }

    private static Set<Wording> wordings(QuestionGroup group) {
        // Thousands may have asked it in the same words.
        Set<String> words = new LinkedHashSet<>();
        words.add(group.title());
        group.asked().forEach(asked -> words.add(asked.words()));
        return words.stream()
                .map(asking -> Wording.of(asking, Set.of()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns them, in the order of the corpus, each once whatever its languages. */
    public List<Interview> all() {
        return isTelling
                ? corpus.translations().leads().stream().filter(this::contains).toList()
                : List.of();
    }

    /** Tells whether an interview is one of them, which of its languages only one is. */
    public boolean contains(Interview interview) {
        return isTelling
                && corpus.translations().isLead(interview)
                && known.computeIfAbsent(interview.slug(), slug -> isKnown(interview));
    }

    private boolean isKnown(Interview interview) {
        return interview.form() == InterviewForm.QUESTIONS
                && !asked.contains(interview.slug())
                && languages.contains(interview.details().language())
                && QuestionOccurrence.in(interview).noneMatch(one -> isLike(one.wording()));
    }

    private boolean isLike(Wording other) {
        return wordings.stream().anyMatch(wording -> wording.shares(other));
    }
}
