package org.colloquy.analysis.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.QuestionGrouping;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.QuestionEntry;

/**
 * Finds the questions that several people were asked, by their wording.
 *
 * <p>Rules, of which each prefers missing a group to making a wrong one:
 *
 * <ol>
 *   <li>What is compared is the sentences that ask, less what leads to them (<i>And</i>, <i>Thank
 *       you</i>) and the names of who speaks in the interview: whoever is addressed may differ.
 *   <li>A question that means something said before (<i>Is that right?</i>) asks something else
 *       each time and is in no group; a turn that only wants assent (<i>right?</i>) asks nothing.
 *   <li>Two wordings are the same if all their words are; nearly the same if all that the shorter
 *       says of its subject stands in the longer, in the same order, is most of it, and both ask in
 *       the same way: who, why, not.
 *   <li>The first who asked founds the group; later questions are compared with the founding
 *       wording only. So a group never drifts from one question to another over those between, and
 *       an interview that is put in later never moves another question or changes an address.
 *   <li>The editor goes first: what {@code questions.md} names belongs where it says.
 *   <li>What is shown of all that was found, {@link GroupWorth} says.
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
final class QuestionGrouper {
    private final Corpus corpus;
    private final QuestionGrouping grouping;
    private final List<QuestionOccurrence> questions;
    private final EditorEntries editing;

    private final WordingIndex founders;
    private final Map<String, GroupBuilder> byKey = new HashMap<>();
    private final List<GroupBuilder> builders = new ArrayList<>();

    /**
     * Creates a question grouper.
     *
     * @param questions the oldest first
     */
    QuestionGrouper(Corpus corpus, List<QuestionOccurrence> questions, EditorEntries editing) {
        this.corpus = corpus;
        this.grouping = corpus.settings().grouping();
        this.questions = questions;
        this.editing = editing;
        this.founders =
                new WordingIndex(
                        questions.stream().map(QuestionOccurrence::wording).toList(),
                        editing.wordings().toList());
    }

    /** Tells whether a group is found that is shown whoever asks later. */
    boolean findsForSure() {
        group();
        return builders.stream()
                .anyMatch(builder -> isShown(builder, GroupWorth::isSurelyWorthReading));
    }

    /** Returns all groups that are shown, in the order of their founding. */
    List<QuestionGroup> find() {
        group();
        return groups();
    }

    private void group() {
        Map<LinkTarget.PassageTarget, GroupBuilder> told = editor();
        Map<LinkTarget.PassageTarget, Set<GroupBuilder>> kept = apart();
        for (QuestionOccurrence occurrence : questions) {
            GroupBuilder by = told.isEmpty() ? null : told.get(occurrence.place());
            if (by != null) {
                by.add(occurrence);
            } else if (isFound(occurrence)) {
                Set<GroupBuilder> not =
                        kept.isEmpty() ? Set.of() : kept.getOrDefault(occurrence.place(), Set.of());
                join(occurrence, not);
            }
        }
    }

    // What the editor says.

    private Map<LinkTarget.PassageTarget, GroupBuilder> editor() {
        Map<LinkTarget.PassageTarget, GroupBuilder> told = new HashMap<>();
        for (QuestionEntry entry : editing.entries()) {
            GroupBuilder builder = GroupBuilder.of(builders.size(), entry);
            builders.add(builder);
            EditorEntries.wordings(entry).forEach(wording -> found(builder, wording));
            entry.joined()
                    .places()
                    .forEach(
                            place -> told.putIfAbsent(EditorEntries.plain(corpus, place), builder));
        }
        return told;
    }

    private Map<LinkTarget.PassageTarget, Set<GroupBuilder>> apart() {
        Map<LinkTarget.PassageTarget, Set<GroupBuilder>> kept = new HashMap<>();
        for (GroupBuilder builder : builders) {
            for (LinkTarget.PassageTarget place : builder.apart()) {
                kept.computeIfAbsent(EditorEntries.plain(corpus, place), p -> new HashSet<>())
                        .add(builder);
            }
        }
        return kept;
    }

    // What wordings say.

    private void join(QuestionOccurrence occurrence, Set<GroupBuilder> not) {
        GroupBuilder same = byKey.get(occurrence.wording().key());
        if (same != null && takes(same, occurrence, not)) {
            same.add(occurrence);
            return;
        }
        Optional<GroupBuilder> near =
                occurrence.isComparable()
                        ? founders.nearest(occurrence, builder -> takes(builder, occurrence, not))
                        : Optional.empty();
        near.ifPresentOrElse(builder -> builder.add(occurrence), () -> found(occurrence));
    }

    /** Tells whether wording decides: not of a translation, of which only named places are here. */
    private boolean isFound(QuestionOccurrence occurrence) {
        return corpus.translations().isLead(occurrence.asked().interview())
                && ((occurrence.standsAlone() && isWanted(occurrence)) || isNamed(occurrence));
    }

    private boolean isWanted(QuestionOccurrence occurrence) {
        return occurrence.asked().isMarked() || grouping != QuestionGrouping.MARKED;
    }

    /** Tells whether the editor names the very wording, whatever is to be thought of it. */
    private boolean isNamed(QuestionOccurrence occurrence) {
        GroupBuilder builder = byKey.get(occurrence.wording().key());
        return builder != null && builder.isEdited();
    }

    private static boolean takes(
            GroupBuilder builder, QuestionOccurrence occurrence, Set<GroupBuilder> not) {
        return not.stream().noneMatch(other -> other == builder)
                && !builder.keepsOut(occurrence.wording());
    }

    private void found(QuestionOccurrence first) {
        GroupBuilder builder = GroupBuilder.of(builders.size(), first);
        builders.add(builder);
        byKey.putIfAbsent(first.wording().key(), builder);
        founders.add(builder, first.wording());
    }

    private void found(GroupBuilder builder, Wording wording) {
        byKey.putIfAbsent(wording.key(), builder);
        founders.add(builder, wording);
    }

    // The result.

    /** Tells whether a group is shown: where an editor says so, or it is worth reading. */
    private boolean isShown(GroupBuilder builder, Predicate<GroupWorth> judgement) {
        return !builder.isEmpty()
                && (builder.isEdited()
                        || (grouping != QuestionGrouping.OFF && judgement.test(builder.worth())));
    }

    private List<QuestionGroup> groups() {
        Set<String> ids = new HashSet<>(2 * builders.size());
        builders.stream().flatMap(f -> Stream.ofNullable(f.given())).forEach(ids::add);
        List<QuestionGroup> shown = new ArrayList<>();
        for (GroupBuilder builder : builders) {
            // What was asked only once keeps its address too.
            String id = builder.address(ids);
            if (isShown(builder, GroupWorth::isWorthReading)) {
                shown.add(builder.group(id));
            }
        }
        return shown;
    }
}
