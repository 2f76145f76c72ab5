package org.colloquy.reader.identity.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.reader.identity.style.StyleRule.StyleDeclaration;
import org.colloquy.reader.identity.style.StyleToken.StyleTokenKind;

/** Rules of what a declaration of the house's own sheet may not say, each with its reason. */
final class DeclarationRules {
    private static final String HIDES = "this would hide words";
    private static final String FADES = "this would take contrast from words";
    private static final String MOVES = "this would move words out of their place";
    private static final String ORDERS = "this would change the order of words";
    private static final String ALTERS = "this would change words of the interviews";
    private static final String CHOICE = "this would take a choice from readers";
    private static final String OUTSIDE = "pages load nothing that a sheet names";
    private static final String FONTS = "name your fonts under \"fonts\" in colloquy.yaml";
    private static final String COLOURS = "choose it under \"colours\" in colloquy.yaml";
    private static final String WORDS = "a sheet may not add words";
    private static final String STILL = "pages do not move";

    /** The smallest type of the pages, in pixels. */
    private static final double SMALLEST = 12;

    private static final double FAR = 200;

    private static final Map<String, Double> UNITS =
            Map.of(
                    "px", 1.0, "pt", 96 / 72.0, "rem", 16.0, "em", 16.0, "%", 0.16, "ch", 8.0, "cm",
                    37.8, "mm", 3.78, "in", 96.0, "pc", 16.0);

    /** Properties of which no value will do. */
    private static final Map<String, String> NEVER = new HashMap<>();

    /** Properties with words that they may not have. */
    private static final Map<String, DeclarationRule> WORDED = new HashMap<>();

    /** Properties whose strings are names and no words of a page. */
    private static final Set<String> NAMING =
            Set.of(
                    "font-feature-settings",
                    "font-variation-settings",
                    "font-language-override",
                    "grid-template-areas",
                    "grid-template",
                    "grid");

    /** Words that a value may not have. */
    private record DeclarationRule(Set<String> words, String why) {}

    static {
        never(FADES, "opacity", "filter", "backdrop-filter", "mix-blend-mode", "text-fill-color");
        never(FADES, "-webkit-text-fill-color", "-webkit-text-stroke", "background-blend-mode");
        never(HIDES, "clip", "clip-path", "mask", "mask-image", "-webkit-mask");
        never(HIDES, "-webkit-mask-image", "-webkit-text-security", "line-clamp");
        never(HIDES, "-webkit-line-clamp", "content-visibility", "background-clip");
        never(HIDES, "-webkit-background-clip", "offset", "offset-path");
        never(MOVES, "transform", "scale", "rotate", "translate", "zoom", "position", "inset");
        never(ORDERS, "order", "direction", "unicode-bidi", "writing-mode");
        never(ALTERS, "text-transform", "quotes");
        never(CHOICE, "all", "color-scheme", "user-select", "-webkit-user-select");
        never(CHOICE, "pointer-events", "forced-color-adjust", "print-color-adjust", "appearance");
        never(FONTS, "font-family", "font", "src", "--serif", "--sans", "--latin", "--cjk");
        never(WORDS, "--running", "--url", "--notes", "--terms", "hyphenate-character");
        never(OUTSIDE, "behavior", "-moz-binding", "background-image", "border-image");
        never(OUTSIDE, "list-style-image", "border-image-source", "cursor");
        never(STILL, "animation", "animation-name", "transition", "scroll-behavior");
        worded("display", HIDES, "none", "contents");
        worded("visibility", HIDES, "hidden", "collapse");
        worded("overflow", HIDES, "hidden", "clip");
        worded("overflow-x", HIDES, "hidden", "clip");
        worded("overflow-y", HIDES, "hidden", "clip");
        worded("overflow-block", HIDES, "hidden", "clip");
        worded("overflow-inline", HIDES, "hidden", "clip");
        worded("color", FADES, "transparent");
        worded("font-size", "type may not be smaller than 12 px", "xx-small", "x-small");
        worded("outline", "this would hide where the keyboard is", "none", "transparent");
        worded("outline-style", "this would hide where the keyboard is", "none");
        worded("text-decoration", "this would strike words out", "line-through", "blink");
        worded("text-decoration-line", "this would strike words out", "line-through", "blink");
        worded("flex-direction", ORDERS, "row-reverse", "column-reverse");
        worded("flex-flow", ORDERS, "row-reverse", "column-reverse", "wrap-reverse");
        worded("flex-wrap", ORDERS, "wrap-reverse");
        worded("grid-auto-flow", ORDERS, "dense");
        worded("white-space", "narrow pages could not be read", "nowrap", "pre");
        worded("text-wrap", "narrow pages could not be read", "nowrap");
        worded("text-wrap-mode", "narrow pages could not be read", "nowrap");
    }

    private DeclarationRules() {}

    private static void never(String why, String... properties) {
        for (String property : properties) {
            NEVER.put(property, why);
        }
    }

    private static void worded(String property, String why, String... words) {
        WORDED.put(property, new DeclarationRule(Set.of(words), why));
    }

    /** Returns why a declaration is left out; empty if it may stand. */
    static Optional<String> fault(StyleDeclaration one) {
        if (has(one, token -> token.is(StyleTokenKind.BROKEN))) {
            return Optional.of("something here is not closed");
        }
        if (has(one, token -> token.is('!'))) {
            return Optional.of("!important would take a choice from readers");
        }
        if (has(one, token -> token.is(StyleTokenKind.URL) || isLoading(token))) {
            return Optional.of(OUTSIDE);
        }
        if (StyleColours.isRole(one.name())) {
            return Optional.of(COLOURS);
        }
        String never = NEVER.get(plain(one.name()));
        if (never != null) {
            return Optional.of(never);
        }
        DeclarationRule worded = WORDED.get(one.name());
        if (worded != null && has(one, t -> worded.words().contains(t.name()))) {
            return Optional.of(worded.why());
        }
        return added(one).or(() -> measured(one));
    }

    /** Takes the sides and corners from names of properties that mean one thing. */
    private static String plain(String name) {
        if (name.startsWith("inset-") || name.matches("top|right|bottom|left")) {
            return "inset";
        }
        if (name.startsWith("animation-")) {
            return "animation";
        }
        return name.startsWith("transition-") ? "transition" : name;
    }

    private static boolean has(StyleDeclaration one, Predicate<StyleToken> what) {
        return one.value().stream().anyMatch(what);
    }

    private static boolean isLoading(StyleToken token) {
        return token.is(StyleTokenKind.FUNCTION)
                && (Set.of("src", "image", "image-set", "element", "paint", "cross-fade")
                                .contains(token.name())
                        || token.name().endsWith("-gradient")
                        || token.name().startsWith("-webkit-"));
    }

    /** Says whether words would be added: letters or figures in a string, or an attribute. */
    private static Optional<String> added(StyleDeclaration one) {
        if (NAMING.contains(one.name())) {
            return Optional.empty();
        }
        boolean says =
                has(
                        one,
                        token ->
                                token.is(StyleTokenKind.STRING)
                                        && token.text()
                                                .codePoints()
                                                .anyMatch(Character::isLetterOrDigit));
        boolean isContent = one.name().equals("content");
        boolean takes =
                isContent
                        && has(
                                one,
                                token ->
                                        token.is(StyleTokenKind.FUNCTION)
                                                && !token.name().startsWith("counter"));
        boolean replaces =
                has(one, token -> token.is(StyleTokenKind.FUNCTION) && token.name().equals("attr"));
        return says || takes || replaces ? Optional.of(WORDS) : Optional.empty();
    }

    private static Optional<String> measured(StyleDeclaration one) {
        List<StyleToken> numbers =
                one.value().stream().filter(token -> token.is(StyleTokenKind.NUMBER)).toList();
        boolean isType = Set.of("font-size", "--text", "--note", "--small").contains(one.name());
        if (isType && numbers.stream().anyMatch(DeclarationRules::isSmall)) {
            return Optional.of("type may not be smaller than 12 px");
        }
        if (one.name().equals("line-height")
                && numbers.stream()
                        .anyMatch(n -> pixels(n) < (n.text().isEmpty() ? 1 : SMALLEST))) {
            return Optional.of("lines would stand on each other");
        }
        boolean isSize =
                one.name().matches("(?:max-)?(?:width|height|block-size|inline-size)|line-height");
        if (isSize && numbers.stream().anyMatch(n -> n.number() <= 0)) {
            return Optional.of(HIDES);
        }
        boolean isSpacing = one.name().endsWith("-spacing");
        double least = isSpacing ? -1 : -FAR;
        return numbers.stream().anyMatch(n -> pixels(n) < least)
                ? Optional.of(isSpacing ? "letters would stand on each other" : MOVES)
                : Optional.empty();
    }

    private static boolean isSmall(StyleToken size) {
        Double unit = UNITS.get(size.name());
        return size.number() <= 0 || (unit != null && size.number() * unit < SMALLEST - 0.001);
    }

    private static double pixels(StyleToken number) {
        return number.number() * UNITS.getOrDefault(number.name(), 1.0);
    }
}
