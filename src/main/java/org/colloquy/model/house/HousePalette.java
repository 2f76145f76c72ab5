package org.colloquy.model.house;

import static org.colloquy.model.house.ColourRole.INK;
import static org.colloquy.model.house.ColourRole.LINE;
import static org.colloquy.model.house.ColourRole.MARK;
import static org.colloquy.model.house.ColourRole.PAPER;
import static org.colloquy.model.house.ColourRole.QUIET;
import static org.colloquy.model.house.ColourRole.RAISED;
import static org.colloquy.model.house.ColourRole.SEAL;
import static org.colloquy.model.house.ColourRole.SLATE;
import static org.colloquy.model.house.ColourRole.TINT;
import static org.colloquy.model.house.ColourRole.UNDERLINE;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleFunction;

/**
 * Palette of the pages, made of the few colours that a house chooses. What is made is as near to
 * the usual relations as the contrast allows; so is the dark scheme, which keeps the hues.
 */
public final class HousePalette {
    private static final double STEP = 0.004;

    /** Lightness of the ground, of what lies above it, and of the words in the dark scheme. */
    private static final double DARK_PAPER = 0.209;

    private static final double DARK_RAISED = 0.248;
    private static final double DARK_INK = 0.89;
    private static final double DARK_SEAL = 0.75;
    private static final double DARK_SLATE = 0.78;

    private static final double FAINT = 0.022;
    private static final double SOFT = 0.11;

    private final boolean inDark;
    private final Map<ColourRole, Colour> roles = new EnumMap<>(ColourRole.class);

    private HousePalette(boolean inDark) {
        this.inDark = inDark;
    }

    /** Returns the colours of light pages. */
    public static Map<ColourRole, Colour> light(HouseColours chosen) {
        HousePalette palette = new HousePalette(false);
        if (chosen.isAccentOnly()) {
            palette.usual();
            palette.roles.put(SEAL, chosen.mark());
            return palette.roles;
        }
        Oklch paper = Oklch.of(chosen.ground());
        Colour raised =
                paper.mixed(Oklch.of(Colour.WHITE), 0.8).atMost(paper.chroma() * 0.4).colour();
        palette.put(chosen.ground(), raised, chosen.words());
        palette.roles.put(SEAL, chosen.mark());
        palette.rest();
        return palette.roles;
    }

    /** Returns the colours of dark pages. */
    public static Map<ColourRole, Colour> dark(HouseColours chosen) {
        HousePalette palette = new HousePalette(true);
        if (chosen.isAccentOnly()) {
            palette.usual();
        } else {
            Oklch paper = Oklch.of(chosen.ground()).atMost(FAINT);
            palette.put(
                    paper.at(DARK_PAPER).colour(),
                    paper.at(DARK_RAISED).colour(),
                    Oklch.of(chosen.words()).atMost(FAINT).at(DARK_INK).colour());
        }
        if (chosen.accent() != null || !chosen.isAccentOnly()) {
            palette.roles.put(SEAL, Colour.WHITE);
            palette.towards(SEAL, Oklch.of(chosen.mark()).atMost(SOFT), DARK_SEAL);
        }
        if (!chosen.isAccentOnly()) {
            palette.rest();
        }
        return palette.roles;
    }

    private void usual() {
        for (ColourRole role : ColourRole.values()) {
            roles.put(role, role.usual(inDark));
        }
    }

    private void put(Colour paper, Colour raised, Colour ink) {
        roles.put(PAPER, paper);
        roles.put(RAISED, raised);
        roles.put(INK, ink);
    }

    private Colour colour(ColourRole role) {
        return Objects.requireNonNull(roles.get(role));
    }

    /** Makes what depends on paper, ink and accent. */
    private void rest() {
        Colour paper = colour(PAPER);
        Colour ink = colour(INK);
        Colour seal = colour(SEAL);
        roles.put(LINE, paper.mixed(ink, inDark ? 0.13 : 0.11));
        roles.put(UNDERLINE, paper.mixed(ink, 0.42));
        most(QUIET, part -> ink.mixed(paper, part), inDark ? 0.24 : 0.3);
        most(TINT, part -> paper.mixed(seal, part), 0.09);
        most(MARK, part -> paper.mixed(seal, part), 0.17);
        towards(SLATE, Oklch.of(SLATE.usual(inDark)), inDark ? DARK_SLATE : 0.412);
    }

    /** Gives a role as much of another colour as its contrast allows. */
    private void most(ColourRole role, DoubleFunction<Colour> mixed, double part) {
        double now = part;
        do {
            roles.put(role, mixed.apply(Math.max(0, now)));
            now -= STEP;
        } while (now > -STEP && !ColourPair.allHold(roles, role));
    }

    /** Gives a role a colour of a hue, from a lightness on away from the paper. */
    private void towards(ColourRole role, Oklch hue, double from) {
        for (double at = from; at >= 0 && at <= 1; at += inDark ? STEP : -STEP) {
            roles.put(role, hue.at(at).colour());
            if (ColourPair.allHold(roles, role)) {
                return;
            }
        }
        roles.put(role, inDark ? Colour.WHITE : Colour.BLACK);
    }
}
