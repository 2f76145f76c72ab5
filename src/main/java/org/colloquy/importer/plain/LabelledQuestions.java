package org.colloquy.importer.plain;

import java.util.List;
import org.colloquy.model.interview.Question;
import org.colloquy.text.TextFolding;

/** The questions of a text in the order in which their labels come, as they were read. */
final class LabelledQuestions {
    private final List<String> questions;
    private int next;

    LabelledQuestions(List<Question> questions) {
        this.questions = questions.stream().map(q -> folded(q.heading().text())).toList();
    }

    /** Tells whether a label is more than the dashes by which some print what is asked. */
    static boolean isName(String label) {
        return label.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /**
     * Takes a line with a label for the next question, if it begins that, and tells whether it is
     * all of it: then lines below are the answer.
     */
    boolean isWhole(String labelled) {
        String line = folded(labelled);
        if (line.isEmpty() || next == questions.size() || !questions.get(next).startsWith(line)) {
            return false;
        }
        return questions.get(next++).equals(line);
    }

    private static String folded(String words) {
        return TextFolding.line(words);
    }
}
