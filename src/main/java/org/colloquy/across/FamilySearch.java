package org.colloquy.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.QuestionEntry;
import org.colloquy.corpus.Target;

/**
 * Finds the questions that several people were asked, by their wording.
 *
 * <p>Rules, of which each prefers missing a family to making a wrong one:
 *
 * <ol>
 *   <li>What is compared is the sentences that ask, less what leads to them (<i>And</i>, <i>Thank
 *       you</i>) and the names of who speaks in the interview: whoever is addressed may differ.
 *   <li>A question that means something said before (<i>Is that right?</i>) asks something else
 *       each time and is in no family; a turn that only wants assent (<i>right?</i>) asks nothing.
 *   <li>Two wordings are the same if all their words are; nearly the same if all that the shorter
 *       says of its subject stands in the longer, in the same order, is most of it, and both ask in
 *       the same way: who, why, not.
 *   <li>The first who asked founds the family; later questions are compared with the founding
 *       wording only. So a family never drifts from one question to another over those between, and
 *       an interview that is put in later never moves another question or changes an address.
 *   <li>The editor goes first: what {@code questions.md} names belongs where it says.
 * </ol>
 *
 * <p>The hard case: <i>What hardware do you use?</i> and <i>What software do you use?</i> share
 * most of their words, and more than many pairs that ask the same. What tells them apart is that
 * each has a word of its own subject that the other lacks; so the rule asks that one contains the
 * other, not that they share much. Rejected: a threshold on shared words (joins these two), word
 * vectors (join them even more surely, and make addresses depend on a model), and linking whatever
 * is linked (chains of near wordings).
 *
 * <p>Near-linear: equal wordings meet in a map, and only those are compared that {@link
 * WordingIndex} has under a pair of rare words.
 */
final class FamilySearch {
    private final Corpus corpus;
    private final List<Put> questions;
    private final Editing editing;

    private final WordingIndex founders;
    private final Map<String, Founding> byKey = new HashMap<>();
    private final List<Founding> foundings = new ArrayList<>();

    /**
     * @param questions the oldest first
     */
    FamilySearch(Corpus corpus, List<Put> questions, Editing editing) {
        this.corpus = corpus;
        this.questions = questions;
        this.editing = editing;
        this.founders =
                new WordingIndex(
                        questions.stream().map(Put::wording).toList(), editing.wordings().toList());
    }

    /** All families that are shown, in the order of their founding. */
    List<Family> find() {
        Map<Target.OfPassage, Founding> told = editor();
        Map<Target.OfPassage, Set<Founding>> kept = apart();
        for (Put put : questions) {
            Founding by = told.isEmpty() ? null : told.get(put.place());
            if (by != null) {
                by.add(put);
            } else if (put.standsAlone() || isNamed(put)) {
                Set<Founding> not =
                        kept.isEmpty() ? Set.of() : kept.getOrDefault(put.place(), Set.of());
                join(put, not);
            }
        }
        return families();
    }

    // What the editor says.

    private Map<Target.OfPassage, Founding> editor() {
        Map<Target.OfPassage, Founding> told = new HashMap<>();
        for (QuestionEntry entry : editing.entries()) {
            Founding founding = Founding.of(foundings.size(), entry);
            foundings.add(founding);
            Editing.wordings(entry).forEach(wording -> found(founding, wording));
            entry.joined()
                    .places()
                    .forEach(place -> told.putIfAbsent(Editing.plain(corpus, place), founding));
        }
        return told;
    }

    private Map<Target.OfPassage, Set<Founding>> apart() {
        Map<Target.OfPassage, Set<Founding>> kept = new HashMap<>();
        for (Founding founding : foundings) {
            for (Target.OfPassage place : founding.apart()) {
                kept.computeIfAbsent(Editing.plain(corpus, place), p -> new HashSet<>())
                        .add(founding);
            }
        }
        return kept;
    }

    // What wordings say.

    private void join(Put put, Set<Founding> not) {
        Founding same = byKey.get(put.wording().key());
        if (same != null && takes(same, put, not)) {
            same.add(put);
            return;
        }
        Optional<Founding> near =
                put.isComparable()
                        ? founders.nearest(put, founding -> takes(founding, put, not))
                        : Optional.empty();
        near.ifPresentOrElse(founding -> founding.add(put), () -> found(put));
    }

    /** Whether the editor names the very wording, whatever is to be thought of it. */
    private boolean isNamed(Put put) {
        Founding founding = byKey.get(put.wording().key());
        return founding != null && founding.isEdited();
    }

    private static boolean takes(Founding founding, Put put, Set<Founding> not) {
        return !not.contains(founding) && !founding.keepsOut(put.wording());
    }

    private void found(Put first) {
        Founding founding = Founding.of(foundings.size(), first);
        foundings.add(founding);
        byKey.putIfAbsent(first.wording().key(), founding);
        founders.add(founding, first.wording());
    }

    private void found(Founding founding, Wording wording) {
        byKey.putIfAbsent(wording.key(), founding);
        founders.add(founding, wording);
    }

    // The result.

    private List<Family> families() {
        Set<String> ids = new HashSet<>(2 * foundings.size());
        foundings.stream().flatMap(f -> Stream.ofNullable(f.given())).forEach(ids::add);
        List<Family> shown = new ArrayList<>();
        for (Founding founding : foundings) {
            // What was asked only once keeps its address too.
            String id = founding.address(ids);
            if (founding.isShown()) {
                shown.add(founding.family(id));
            }
        }
        return shown;
    }
}
