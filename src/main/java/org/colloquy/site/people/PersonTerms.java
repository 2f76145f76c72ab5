package org.colloquy.site.people;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.analysis.Keyness;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.colloquy.site.glossary.GlossaryPages;

/** The terms that one person mentions, with how often. */
final class PersonTerms {
    private static final int MAX_USED = 60;
    private static final int MAX_TELLING = 12;

    private final Corpus corpus;
    private final Person person;
    private final List<Interview> interviews;
    private final Map<String, Integer> counts;

    /**
     * Counts the terms of a person.
     *
     * @param interviews those in which this person appears
     */
    PersonTerms(Corpus corpus, Person person, List<Interview> interviews) {
        this.corpus = corpus;
        this.person = person;
        this.interviews = interviews.stream().distinct().toList();
        this.counts = counts(this.interviews);
    }

    /** Returns how often the person mentions a term. */
    int count(Term term) {
        return counts.getOrDefault(term.id(), 0);
    }

    /** Returns the terms that the person uses most, the most used first. */
    List<Term> mostUsed() {
        return counts.keySet().stream()
                .flatMap(id -> corpus.term(id).stream())
                .sorted(
                        Comparator.comparing((Term term) -> -count(term))
                                .thenComparing(GlossaryPages.byTitle(corpus.settings().language())))
                .limit(MAX_USED)
                .toList();
    }

    /**
     * Returns the terms that this person uses more than others do. What is said once is no more
     * telling for being translated, so translations are left out of the comparison.
     */
    List<Term> telling() {
        Map<String, Integer> once =
                corpus.translations().isEmpty()
                        ? counts
                        : counts(
                                interviews.stream().filter(corpus.translations()::isLead).toList());
        return Keyness.of(once, id -> corpus.mentionsOnce(id), corpus.mentionsOnce()).stream()
                .limit(MAX_TELLING)
                .flatMap(id -> corpus.term(id).stream())
                .toList();
    }

    /** Returns what pages show of it, in a form that is another for anything else. */
    String shown() {
        return new TreeMap<>(counts) + " " + telling().stream().map(Term::id).toList();
    }

    private Map<String, Integer> counts(List<Interview> some) {
        Map<String, Integer> counts = new HashMap<>();
        some.forEach(interview -> count(interview, counts));
        return counts;
    }

    private void count(Interview interview, Map<String, Integer> counts) {
        Map<String, Boolean> own = new HashMap<>();
        for (Mention mention : interview.mentions()) {
            String said = mention.speaker();
            boolean isOwn =
                    said == null
                            ? isThisPerson(interview.speaker(mention.place()))
                            : own.computeIfAbsent(said, who -> isThisPerson(interview.person(who)));
            if (isOwn) {
                counts.merge(mention.term(), 1, Integer::sum);
            }
        }
    }

    private boolean isThisPerson(Optional<Participant> speaker) {
        return speaker.flatMap(corpus.people()::find).filter(person::equals).isPresent();
    }
}
