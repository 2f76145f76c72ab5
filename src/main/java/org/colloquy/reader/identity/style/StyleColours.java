package org.colloquy.reader.identity.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.house.Colour;
import org.colloquy.model.house.ColourRole;
import org.colloquy.model.house.HouseColours;
import org.colloquy.model.house.HousePalette;
import org.colloquy.reader.identity.style.StyleToken.StyleTokenKind;

/** Colours that a sheet names, as they are on light and on dark pages of the house. */
final class StyleColours {
    /** Words that leave a colour as it is, or as the reader's system has it. */
    private static final Set<String> LEFT =
            Set.of(
                    "inherit",
                    "initial",
                    "unset",
                    "revert",
                    "revert-layer",
                    "currentcolor",
                    "none",
                    "canvas",
                    "canvastext",
                    "linktext",
                    "highlight",
                    "highlighttext");

    private static final Map<String, Colour> NAMED =
            Map.of("black", Colour.of(0), "white", Colour.of(0xFFFFFF));

    private static final Map<String, ColourRole> ROLES =
            Stream.of(ColourRole.values())
                    .collect(Collectors.toMap(ColourRole::property, Function.identity()));

    private final Map<ColourRole, Colour> light;
    private final Map<ColourRole, Colour> dark;

    StyleColours(HouseColours chosen) {
        this.light = HousePalette.light(chosen);
        this.dark = HousePalette.dark(chosen);
    }

    /** A colour on light and on dark pages. */
    record InSchemes(Colour light, Colour dark) {

        /** Returns the lower contrast of the two schemes. */
        double contrast(InSchemes other) {
            return Math.min(light.contrast(other.light), dark.contrast(other.dark));
        }
    }

    /** Returns the colour of a role. */
    InSchemes of(ColourRole role) {
        return new InSchemes(
                light.getOrDefault(role, role.usual(false)),
                dark.getOrDefault(role, role.usual(true)));
    }

    /** Tells the name of a property whose colour the settings choose. */
    static boolean isRole(String property) {
        return ROLES.containsKey(property);
    }

    /** Tells a value that leaves the colour to others. */
    static boolean isLeft(List<StyleToken> value) {
        return value.size() == 1
                && value.get(0).is(StyleTokenKind.IDENT)
                && LEFT.contains(value.get(0).name());
    }

    /** Returns the colour of a value; empty where it cannot be told. */
    Optional<InSchemes> read(List<StyleToken> value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        StyleToken first = value.get(0);
        if (value.size() == 1) {
            Optional<Colour> one =
                    first.is(StyleTokenKind.HASH)
                            ? Colour.read(first.text())
                            : Optional.ofNullable(NAMED.get(first.name()));
            return one.map(colour -> new InSchemes(colour, colour));
        }
        List<StyleToken> inside = value.subList(1, value.size() - 1);
        if (!first.is(StyleTokenKind.FUNCTION) || !value.get(value.size() - 1).is(')')) {
            return Optional.empty();
        }
        if (first.name().equals("var") && inside.size() == 1) {
            return Optional.ofNullable(ROLES.get(inside.get(0).text())).map(this::of);
        }
        int comma = first.name().equals("light-dark") ? comma(inside) : -1;
        return comma < 0
                ? Optional.empty()
                : read(inside.subList(0, comma))
                        .flatMap(
                                one ->
                                        read(inside.subList(comma + 1, inside.size()))
                                                .map(
                                                        other ->
                                                                new InSchemes(
                                                                        one.light(),
                                                                        other.dark())));
    }

    private static int comma(List<StyleToken> tokens) {
        int open = 0;
        for (int i = 0; i < tokens.size(); i++) {
            StyleToken token = tokens.get(i);
            open += token.is(StyleTokenKind.FUNCTION) || token.is('(') ? 1 : token.is(')') ? -1 : 0;
            if (open == 0 && token.is(',')) {
                return i;
            }
        }
        return -1;
    }
}
