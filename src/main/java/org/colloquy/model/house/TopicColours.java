package org.colloquy.model.house;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Colours by which a bar tells topics apart. The first is the accent; the others keep their
 * distance from it around the circle of hues, so that they differ as much in every house.
 */
public final class TopicColours {
    /** Usual colours of the second topic and of those behind it. */
    private static final List<Colour> LIGHT =
            colours(0x1F5066, 0x7A5C00, 0x3F6B2F, 0x6B3F7A, 0x8A4A63, 0x4A5560, 0x2F6B63);

    private static final List<Colour> DARK =
            colours(0x93C1D6, 0xD9B65A, 0x9CCB86, 0xCFA3DD, 0xE6A3BD, 0xB3BEC9, 0x86CBC0);

    /** Chroma below which an accent is grey, so that its hue says nothing. */
    private static final double GREY = 0.03;

    private static final double STEP = 0.004;

    private TopicColours() {}

    private static List<Colour> colours(int... rgb) {
        return IntStream.of(rgb).mapToObj(Colour::of).toList();
    }

    /** Returns the colours where a house chooses none, without that of the first topic. */
    public static List<Colour> usual(boolean inDark) {
        return inDark ? DARK : LIGHT;
    }

    /**
     * Returns the colours beside those of a scheme, without that of the first topic. Each can be
     * seen on the grounds of pages.
     */
    public static List<Colour> of(Map<ColourRole, Colour> scheme, boolean inDark) {
        Oklch usual = Oklch.of(ColourRole.SEAL.usual(inDark));
        Oklch accent = Oklch.of(colour(scheme, ColourRole.SEAL, inDark));
        double turn = accent.chroma() < GREY ? 0 : accent.hue() - usual.hue();
        return usual(inDark).stream().map(one -> turned(one, turn, scheme, inDark)).toList();
    }

    private static Colour turned(
            Colour usual, double turn, Map<ColourRole, Colour> scheme, boolean inDark) {
        Oklch hue = Oklch.of(usual).turned(turn);
        for (double at = hue.lightness(); at >= 0 && at <= 1; at += inDark ? STEP : -STEP) {
            Colour one = hue.at(at).colour();
            if (canBeSeen(one, scheme, inDark)) {
                return one;
            }
        }
        return inDark ? Colour.WHITE : Colour.BLACK;
    }

    private static boolean canBeSeen(Colour one, Map<ColourRole, Colour> scheme, boolean inDark) {
        return one.contrast(colour(scheme, ColourRole.PAPER, inDark)) >= Colour.REST
                && one.contrast(colour(scheme, ColourRole.RAISED, inDark)) >= Colour.REST;
    }

    private static Colour colour(Map<ColourRole, Colour> scheme, ColourRole role, boolean inDark) {
        return scheme.getOrDefault(role, role.usual(inDark));
    }
}
