package org.colloquy.site.rendition.epub;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Locator;
import org.colloquy.site.rendition.flow.FlowPiece;
import org.colloquy.site.rendition.flow.FlowPiece.EventLine;
import org.colloquy.site.rendition.flow.FlowPiece.QuestionHead;
import org.colloquy.site.rendition.flow.FlowPiece.SectionHead;
import org.colloquy.site.rendition.flow.FlowPiece.SpokenPiece;
import org.colloquy.site.rendition.flow.FlowPiece.TurnLabel;

/**
 * Parts of an interview, each of which is a file. E-readers lay out a file as a whole, so that a
 * long one is slow to open and to turn. A part ends before a section or question, and where these
 * are too long before a turn or, at the last, before any passage.
 */
final class TextParts {
    /** Characters from which on a section or question begins a part. */
    private static final int ENOUGH = 60_000;

    /** Characters from which on a turn begins a part. */
    private static final int MUCH = 100_000;

    /** Characters from which on any passage begins a part. */
    private static final int MAX_CHARACTERS = 120_000;

    /** Characters that the markup of a piece takes. */
    private static final int MARKUP = 200;

    private TextParts() {}

    /** Returns the pieces of each part, in order. */
    static List<List<FlowPiece>> of(List<FlowPiece> pieces) {
        List<List<FlowPiece>> parts = new ArrayList<>();
        List<FlowPiece> part = new ArrayList<>();
        int size = 0;
        for (FlowPiece piece : pieces) {
            boolean isHeaded = !part.isEmpty() && isHead(part.get(part.size() - 1));
            if (size >= leastBefore(piece) && !part.isEmpty() && !isHeaded) {
                parts.add(part);
                part = new ArrayList<>();
                size = 0;
            }
            part.add(piece);
            size += size(piece);
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private static boolean isHead(FlowPiece piece) {
        return piece instanceof SectionHead
                || piece instanceof QuestionHead
                || piece instanceof TurnLabel;
    }

    private static int leastBefore(FlowPiece piece) {
        if (piece instanceof SectionHead || piece instanceof QuestionHead) {
            return ENOUGH;
        }
        return beginsTurn(piece) ? MUCH : MAX_CHARACTERS;
    }

    private static boolean beginsTurn(FlowPiece piece) {
        if (piece instanceof SpokenPiece spoken) {
            Locator shown = spoken.shown();
            return spoken.label() != null && shown != null && !shown.isBlock();
        }
        return piece instanceof TurnLabel || piece instanceof EventLine;
    }

    private static int size(FlowPiece piece) {
        if (piece instanceof SpokenPiece spoken) {
            return MARKUP + spoken.passage().text().length();
        }
        return piece instanceof EventLine line
                ? MARKUP + line.event().prose().text().length()
                : MARKUP;
    }
}
