package org.colloquy.reader.identity.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.house.Colour;
import org.colloquy.model.house.ColourRole;
import org.colloquy.reader.identity.style.StyleColours.InSchemes;
import org.colloquy.reader.identity.style.StyleToken.StyleTokenKind;
import org.jspecify.annotations.Nullable;

/** Declarations of one rule, which are judged one by one and then for the contrast they make. */
final class StyleRule {
    /** The contrast of black on white. */
    private static final double MAX_CONTRAST = 21;

    private final List<StyleToken> tokens;
    private final StyleColours colours;
    private final List<StyleFault> faults = new ArrayList<>();
    private @Nullable StyleDeclaration words;
    private @Nullable StyleDeclaration ground;

    /**
     * Something that is left out.
     *
     * @param start the first token
     * @param end the token after the last
     */
    record StyleFault(int start, int end, String message) {}

    /**
     * A declaration.
     *
     * @param name in lower case, but for names that begin with two hyphens
     * @param value without blanks
     */
    record StyleDeclaration(String name, List<StyleToken> value, int start, int end) {}

    StyleRule(List<StyleToken> tokens, StyleColours colours) {
        this.tokens = tokens;
        this.colours = colours;
    }

    /**
     * Adds what stands between two tokens.
     *
     * @param end the semicolon, or the end of the block
     */
    void add(int start, int end) {
        // What is left out takes its semicolon along.
        int after = tokens.get(end).is(';') ? end + 1 : end;
        List<StyleToken> all =
                tokens.subList(start, end).stream()
                        .filter(token -> !token.is(StyleTokenKind.BLANK))
                        .toList();
        if (all.size() < 3 || !all.get(0).is(StyleTokenKind.IDENT) || !all.get(1).is(':')) {
            faults.add(new StyleFault(start, after, "this is no declaration"));
            return;
        }
        String name = all.get(0).text();
        StyleDeclaration one =
                new StyleDeclaration(
                        name.startsWith("--") ? name : name.toLowerCase(Locale.ROOT),
                        all.subList(2, all.size()),
                        start,
                        after);
        Optional<String> why = DeclarationRules.fault(one).or(() -> unclear(one));
        if (why.isPresent()) {
            faults.add(new StyleFault(start, after, one.name() + ": " + why.get()));
        } else if (one.name().equals("color")) {
            words = one;
        } else if (isGround(one)) {
            ground = one;
        }
    }

    private static boolean isGround(StyleDeclaration one) {
        return one.name().equals("background") || one.name().equals("background-color");
    }

    /** Says why a colour cannot be judged. */
    private Optional<String> unclear(StyleDeclaration one) {
        boolean isColour = one.name().equals("color") || isGround(one);
        boolean isClear =
                !isColour
                        || StyleColours.isLeft(one.value())
                        || isSeeThrough(one)
                        || colours.read(one.value()).isPresent();
        return isClear
                ? Optional.empty()
                : Optional.of(
                        "the contrast cannot be computed; write the colour as \"#1f5066\", light-dark(#1f5066, #93c1d6) or var(--ink)");
    }

    private static boolean isSeeThrough(StyleDeclaration one) {
        return isGround(one)
                && one.value().size() == 1
                && one.value().get(0).name().equals("transparent");
    }

    /** Returns what is left out of the rule. */
    List<StyleFault> judge() {
        Optional<InSchemes> ink = colour(words);
        Optional<InSchemes> paper = colour(ground);
        if (ink.isPresent() || paper.isPresent()) {
            double contrast =
                    Math.min(
                            lowest(ink, ColourRole.INK, paper, ColourRole.PAPER),
                            paper.isPresent()
                                    ? MAX_CONTRAST
                                    : lowest(ink, ColourRole.INK, paper, ColourRole.RAISED));
            if (contrast < Colour.TEXT) {
                String message =
                        String.format(
                                Locale.ROOT,
                                "words would have only %.1f : 1 of contrast on light pages or on dark ones, and need 7 : 1",
                                Math.floor(contrast * 10) / 10);
                Stream.of(Optional.ofNullable(words), Optional.ofNullable(ground))
                        .flatMap(Optional::stream)
                        .filter(one -> colour(one).isPresent())
                        .forEach(
                                one ->
                                        faults.add(
                                                new StyleFault(
                                                        one.start(),
                                                        one.end(),
                                                        one.name() + ": " + message)));
            }
        }
        return faults;
    }

    private Optional<InSchemes> colour(@Nullable StyleDeclaration one) {
        return Optional.ofNullable(one).flatMap(of -> colours.read(of.value()));
    }

    private double lowest(
            Optional<InSchemes> ink,
            ColourRole usual,
            Optional<InSchemes> paper,
            ColourRole other) {
        return ink.orElseGet(() -> colours.of(usual))
                .contrast(paper.orElseGet(() -> colours.of(other)));
    }
}
