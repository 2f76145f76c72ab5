package org.colloquy.model.house;

import static org.colloquy.model.house.ColourRole.INK;
import static org.colloquy.model.house.ColourRole.MARK;
import static org.colloquy.model.house.ColourRole.PAPER;
import static org.colloquy.model.house.ColourRole.QUIET;
import static org.colloquy.model.house.ColourRole.RAISED;
import static org.colloquy.model.house.ColourRole.SEAL;
import static org.colloquy.model.house.ColourRole.SLATE;
import static org.colloquy.model.house.ColourRole.TINT;

import java.util.List;
import java.util.Map;

/**
 * Two colours that pages set on each other.
 *
 * @param least the contrast that they need
 */
public record ColourPair(ColourRole words, ColourRole ground, double least) {
    /**
     * Every pair of the pages. A ground of words that one passes over for a moment is no text's.
     */
    public static final List<ColourPair> ALL =
            List.of(
                    text(INK, PAPER),
                    text(INK, RAISED),
                    text(INK, TINT),
                    text(INK, MARK),
                    text(QUIET, PAPER),
                    text(QUIET, RAISED),
                    text(SEAL, PAPER),
                    text(SEAL, RAISED),
                    text(SLATE, PAPER),
                    text(SLATE, RAISED),
                    text(PAPER, INK),
                    text(PAPER, SEAL),
                    rest(QUIET, TINT),
                    rest(QUIET, MARK),
                    rest(SEAL, TINT),
                    rest(SEAL, MARK),
                    rest(SLATE, TINT));

    private static ColourPair text(ColourRole words, ColourRole ground) {
        return new ColourPair(words, ground, Colour.TEXT);
    }

    private static ColourPair rest(ColourRole words, ColourRole ground) {
        return new ColourPair(words, ground, Colour.REST);
    }

    /** Tells whether the colours of a scheme have the contrast; also where one is not known yet. */
    public boolean holds(Map<ColourRole, Colour> scheme) {
        Colour one = scheme.get(words);
        Colour other = scheme.get(ground);
        return one == null || other == null || one.contrast(other) >= least;
    }

    /** Tells whether every pair in which a role takes part has the contrast. */
    static boolean allHold(Map<ColourRole, Colour> scheme, ColourRole role) {
        return ALL.stream()
                .filter(pair -> pair.words == role || pair.ground == role)
                .allMatch(pair -> pair.holds(scheme));
    }
}
