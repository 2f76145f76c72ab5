package org.colloquy.anchor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Passage;
import org.colloquy.corpus.Question;
import org.colloquy.corpus.Section;
import org.colloquy.corpus.Turn;

/**
 * A place of an interview as it stands now.
 *
 * @param place where it stands, by the number that the interview has for it
 * @param whole the question, turn or section in which it stands; itself if it is one
 * @param print of its words: a turn's are its label
 */
record Unit(Locator place, Locator whole, Print print) {

    /** Every place, in the order of the text. */
    static List<Unit> of(Interview interview) {
        List<Unit> units = new ArrayList<>();
        addAll(units, Locator.introduction(), interview.introduction());
        Set<Locator> turns = new HashSet<>();
        for (Section section : interview.sections()) {
            Locator whole = section.locator();
            if (whole != null && section.heading() != null) {
                units.add(new Unit(whole, whole, Print.of(section.heading().prose().text())));
            }
            addAll(units, whole == null ? unnamed(section) : whole, section.lead());
            for (Question question : section.questions()) {
                Locator at = question.locator();
                units.add(new Unit(at, at, Print.of(question.heading().prose().text())));
                addAll(units, at, question.answer());
            }
            for (Turn turn : section.turns().toList()) {
                if (turns.add(turn.locator())) {
                    String label = turn.label() == null ? "" : turn.label().written();
                    units.add(new Unit(turn.locator(), turn.locator(), Print.of(label)));
                }
                addAll(units, turn.locator(), turn.passages());
            }
        }
        return units;
    }

    /** The whole of what stands under no heading. */
    private static Locator unnamed(Section section) {
        boolean prose =
                section.lead().stream().anyMatch(p -> p.locator().kind() == Locator.Kind.PROSE);
        return prose ? Locator.prose() : Locator.introduction();
    }

    private static void addAll(List<Unit> units, Locator whole, List<Passage> passages) {
        passages.forEach(p -> units.add(new Unit(p.locator(), whole, Print.of(p.text()))));
    }
}
