package org.colloquy.model.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Advice on a colour that a house has chosen and that would be too faint: the nearest of its hue
 * that is not.
 *
 * @param key the colour's name in the settings
 * @param why what is wrong with it
 * @param better what would do
 */
public record PaletteAdvice(String key, String why, Colour better) {
    private static final String PAPER = "paper";
    private static final String INK = "ink";
    private static final String ACCENT = "accent";
    private static final String DARK =
            "it is darker than the ink; give the colours of light pages, dark ones are made of them";
    private static final double STEP = 0.001;

    /** Returns what is wrong with the colours of a house; nothing if they can be used. */
    public static List<PaletteAdvice> on(HouseColours chosen) {
        List<PaletteAdvice> advice = new ArrayList<>();
        Colour paper = chosen.ground();
        Colour ink = chosen.words();
        if (paper.luminance() < ink.luminance()) {
            boolean areSwapped = ink.contrast(Colour.BLACK) >= Colour.TEXT;
            paper = areSwapped ? ink : nearest(paper, Colour.BLACK, STEP);
            ink = areSwapped ? chosen.ground() : ink;
            advice.add(new PaletteAdvice(PAPER, DARK, paper));
        } else if (paper.contrast(Colour.BLACK) < Colour.TEXT) {
            Colour lighter = nearest(paper, Colour.BLACK, STEP);
            advice.add(faint(PAPER, paper, "even black has only %s on it", Colour.BLACK, lighter));
            paper = lighter;
        }
        if (ink.contrast(paper) < Colour.TEXT) {
            Colour darker = nearest(ink, paper, -STEP);
            advice.add(faint(INK, ink, "it has only %s on the paper", paper, darker));
        } else if (!ink.equals(chosen.words())) {
            advice.add(new PaletteAdvice(INK, "it is lighter than the paper", ink));
        }
        Colour mark = chosen.mark();
        if (mark.contrast(paper) < Colour.TEXT) {
            Colour darker = nearest(mark, paper, -STEP);
            advice.add(faint(ACCENT, mark, "it has only %s on the paper", paper, darker));
        }
        return advice;
    }

    private static PaletteAdvice faint(
            String key, Colour colour, String form, Colour ground, Colour better) {
        String ratio =
                String.format(
                        Locale.ROOT, "%.1f : 1", Math.floor(colour.contrast(ground) * 10) / 10);
        return new PaletteAdvice(
                key, form.formatted(ratio + " of contrast") + ", and words need 7 : 1", better);
    }

    /** Returns the nearest colour of the same hue, lighter or darker, that can be read there. */
    private static Colour nearest(Colour colour, Colour ground, double step) {
        Oklch hue = Oklch.of(colour);
        for (double at = hue.lightness(); at >= 0 && at <= 1; at += step) {
            Colour one = hue.at(at).colour();
            if (one.contrast(ground) >= Colour.TEXT) {
                return one;
            }
        }
        return step > 0 ? Colour.WHITE : Colour.BLACK;
    }
}
