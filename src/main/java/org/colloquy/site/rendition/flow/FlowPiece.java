package org.colloquy.site.rendition.flow;

import org.colloquy.model.Heading;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Event;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.SpeakerLabel;
import org.jspecify.annotations.Nullable;

/** Piece of an interview's text, which stands in a line or a block of its own. */
public sealed interface FlowPiece {

    /** Heading of a section. */
    record SectionHead(Locator place, Heading heading) implements FlowPiece {}

    /**
     * Heading of a question.
     *
     * @param asker who asks, where the heading does not say it; null where that is not known
     * @param inSection whether it stands below the heading of a section
     */
    record QuestionHead(Locator place, Heading heading, @Nullable String asker, boolean inSection)
            implements FlowPiece {}

    /** Label of a turn that does not begin with a paragraph, so that it stands by itself. */
    record TurnLabel(Locator place, SpeakerLabel label) implements FlowPiece {}

    /**
     * Passage that somebody says.
     *
     * @param shown the number before it; null where the number stands above
     * @param label what the source says before it of who speaks; null if nothing
     * @param speaker who speaks, where the source does not say it here; null where nobody is to be
     *     named
     * @param above the rank of the heading above: 1 below the title, 2 below the heading of a
     *     section or of a question, 3 below that of a question in a section
     */
    record SpokenPiece(
            Passage passage,
            @Nullable Locator shown,
            @Nullable SpeakerLabel label,
            @Nullable String speaker,
            int above)
            implements FlowPiece {}

    /** Break, clip or music between turns. */
    record EventLine(Event event) implements FlowPiece {}
}
