package org.colloquy.analysis.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.model.corpus.QuestionEntry;
import org.colloquy.model.interview.Interview;

/** Wordings of questions: those that the editor names, and those in which interviews ask. */
public final class Wordings {
    private Wordings() {}

    /** Returns the wordings that the editor names beside questions. */
    public static Set<String> named(List<QuestionEntry> entries) {
        Set<String> named = new HashSet<>();
        entries.forEach(entry -> named.addAll(entry.joined().wordings()));
        return named;
    }

    /** Returns what the wordings in which an interview asks have in common with those like them. */
    public static Set<String> asked(Interview interview) {
        return QuestionOccurrence.in(interview)
                .map(occurrence -> occurrence.wording().key())
                .collect(Collectors.toSet());
    }

    /**
     * Returns those of some wordings in which nobody asks.
     *
     * @param asked what all interviews ask, as {@link #asked} gives it
     */
    public static Set<String> unmet(Set<String> wordings, Set<String> asked) {
        return wordings.stream()
                .filter(words -> !asked.contains(Wording.of(words, Set.of()).key()))
                .collect(Collectors.toSet());
    }
}
