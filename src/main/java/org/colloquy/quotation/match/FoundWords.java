package org.colloquy.quotation.match;

import java.util.List;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;

/** Outcome of the search for a quotation. */
public sealed interface FoundWords {
    /** All its words, in a row. */
    record InRow(List<FoundPlace> places) implements FoundWords {}

    /** All its words, but for what it says is left out. */
    record WithGaps(List<FoundPlace> places, List<DifferencePart> difference)
            implements FoundWords {}

    /** Most of its words. */
    record WithChanges(FoundPlace place, List<DifferencePart> difference) implements FoundWords {}

    /** Its words, in several places. */
    record InPieces(List<FoundPlace> places) implements FoundWords {}

    /** Its words, as a record has them. */
    record InRecord(Interview interview, Locator locator) implements FoundWords {}
}
