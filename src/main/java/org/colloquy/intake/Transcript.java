package org.colloquy.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.intake.Part.Turn;

/**
 * A transcript as it will be written.
 *
 * @param parts in the order of the source
 */
record Transcript(About about, List<Part> parts) {
    /** A label for a turn whose source says only that the speaker changes. */
    static final String UNKNOWN = "Unknown Speaker";

    Transcript {
        parts = List.copyOf(parts);
    }

    Transcript with(About known) {
        return new Transcript(known, parts);
    }

    Stream<Turn> turns() {
        return parts.stream().filter(Turn.class::isInstance).map(Turn.class::cast);
    }

    /** Whom its labels name, in the order of the text. */
    List<String> speakers() {
        return new ArrayList<>(turns().map(Turn::name).distinct().toList());
    }
}
