package org.colloquy.anchors.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.anchors.record.Fingerprint;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.Turn;

/**
 * A place of an interview as it stands now.
 *
 * @param place where it stands, by the number that the interview has for it
 * @param whole the question, turn or section in which it stands; itself if it is one
 * @param fingerprint of its words: a turn's are its label
 */
public record AnchoredPlace(Locator place, Locator whole, Fingerprint fingerprint) {

    /** Returns every place, in the order of the text. */
    public static List<AnchoredPlace> of(Interview interview) {
        List<AnchoredPlace> units = new ArrayList<>();
        addAll(units, Locator.introduction(), interview.introduction());
        Set<Locator> turns = new HashSet<>();
        for (Section section : interview.sections()) {
            Locator whole = section.locator();
            if (whole != null && section.heading() != null) {
                units.add(
                        new AnchoredPlace(
                                whole, whole, Fingerprint.of(section.heading().prose().text())));
            }
            addAll(units, whole == null ? unnamed(section) : whole, section.lead());
            for (Question question : section.questions()) {
                Locator at = question.locator();
                units.add(
                        new AnchoredPlace(
                                at, at, Fingerprint.of(question.heading().prose().text())));
                addAll(units, at, question.answer());
            }
            for (Turn turn : section.turns().toList()) {
                if (turns.add(turn.locator())) {
                    String label = turn.label() == null ? "" : turn.label().written();
                    units.add(
                            new AnchoredPlace(
                                    turn.locator(), turn.locator(), Fingerprint.of(label)));
                }
                addAll(units, turn.locator(), turn.passages());
            }
        }
        return units;
    }

    /** Returns the whole of what stands under no heading. */
    private static Locator unnamed(Section section) {
        boolean prose =
                section.lead().stream()
                        .anyMatch(p -> p.locator().kind() == Locator.PlaceKind.PROSE);
        return prose ? Locator.prose() : Locator.introduction();
    }

    private static void addAll(List<AnchoredPlace> units, Locator whole, List<Passage> passages) {
        passages.forEach(
                p -> units.add(new AnchoredPlace(p.locator(), whole, Fingerprint.of(p.text()))));
    }
}
