package org.colloquy.site.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.build.ProgramFile;
import org.colloquy.model.house.Colour;
import org.colloquy.model.house.ColourRole;
import org.colloquy.model.house.House;
import org.colloquy.model.house.HouseColours;
import org.colloquy.model.house.HouseFace;
import org.colloquy.model.house.HouseFont;
import org.colloquy.model.house.HousePalette;
import org.colloquy.model.house.TopicColours;

/** Style sheet of a house: its colours, fonts and logos, then what it has written itself. */
final class IdentitySheet {
    /** Name of the form of the sheet, a part of its address: another form has another. */
    static final String FORM = "5";

    private final House house;
    private final StringBuilder sheet = new StringBuilder();

    private IdentitySheet(House house) {
        this.house = house;
    }

    static String of(House house) {
        IdentitySheet identity = new IdentitySheet(house);
        identity.fonts();
        identity.colours();
        identity.part("head");
        if (house.images().logo() != null) {
            identity.part("logo");
        }
        if (house.images().darkLogo() != null) {
            identity.part("two-logos");
        }
        if (house.images().cover() != null) {
            identity.part("cover");
        }
        return identity.sheet.append(house.style()).toString();
    }

    private void part(String name) {
        sheet.append(ProgramFile.text("identity/" + name + ".css"));
    }

    private void colours() {
        HouseColours chosen = house.colours();
        if (chosen.isNone()) {
            return;
        }
        Map<ColourRole, Colour> light = HousePalette.light(chosen);
        Map<ColourRole, Colour> dark = HousePalette.dark(chosen);
        Set<ColourRole> own =
                EnumSet.allOf(ColourRole.class).stream()
                        .filter(
                                role ->
                                        !role.usual(false).equals(light.get(role))
                                                || !role.usual(true).equals(dark.get(role)))
                        .collect(Collectors.toSet());
        sheet.append("@media screen {\n  :root {");
        for (ColourRole role : ColourRole.values()) {
            if (own.contains(role)) {
                sheet.append(
                        " %s: light-dark(%s, %s);"
                                .formatted(role.property(), hex(light, role), hex(dark, role)));
            }
        }
        topics(light, dark);
        sheet.append(" }\n");
        if (own.contains(ColourRole.MARK)) {
            sheet.append("  :root { --hit: var(--mark); } mark { background: var(--mark); }\n");
        }
        sheet.append("}\n");
        strong(light, dark);
        sheet.append(
                "@media print { :root { --seal: %s; } }\n".formatted(hex(light, ColourRole.SEAL)));
    }

    /** Writes the colours of topics that are others than usual. The first is the accent. */
    private void topics(Map<ColourRole, Colour> light, Map<ColourRole, Colour> dark) {
        List<Colour> onLight = TopicColours.of(light, false);
        List<Colour> onDark = TopicColours.of(dark, true);
        for (int i = 0; i < onLight.size(); i++) {
            Colour one = onLight.get(i);
            Colour other = onDark.get(i);
            boolean usual =
                    one.equals(TopicColours.usual(false).get(i))
                            && other.equals(TopicColours.usual(true).get(i));
            if (!usual) {
                sheet.append(
                        " --topic-%d: light-dark(%s, %s);"
                                .formatted(i + 2, one.hex(), other.hex()));
            }
        }
    }

    private static String hex(Map<ColourRole, Colour> scheme, ColourRole role) {
        Colour colour = scheme.get(role);
        return (colour == null ? Colour.of(0) : colour).hex();
    }

    /** Says again what readers get who want more contrast: it has to come after the colours. */
    private void strong(Map<ColourRole, Colour> light, Map<ColourRole, Colour> dark) {
        sheet.append(
                ProgramFile.text("identity/contrast.css")
                        .formatted(hex(light, ColourRole.SEAL), hex(dark, ColourRole.SEAL)));
    }

    private void fonts() {
        for (HouseFont font : house.fonts()) {
            sheet.append(
                    "@font-face { font-family: \"%s\"; src: url(%s); font-weight: %s; font-style: %s; font-display: optional; }\n"
                            .formatted(
                                    family(font.face()),
                                    font.file().name(),
                                    weights(font),
                                    font.italic() ? "italic" : "normal"));
        }
        if (has(HouseFace.TEXT)) {
            sheet.append(":root { --latin: \"house-text\"; }\n");
        }
        if (has(HouseFace.INTERFACE)) {
            sheet.append(
                    ":root { --sans: \"house-interface\", system-ui, \"Noto Sans\", sans-serif; }\n");
        }
        String titles = has(HouseFace.TITLES) ? "\"house-titles\", var(--serif)" : "var(--serif)";
        if (has(HouseFace.TITLES)) {
            sheet.append("h1, h2, h3.asked { font-family: %s; }\n".formatted(titles));
        }
        if (has(HouseFace.TITLES) || has(HouseFace.TEXT)) {
            sheet.append(
                    "@media print { h1, h2, h3.asked { font-family: %s; } }\n".formatted(titles));
        }
    }

    private boolean has(HouseFace face) {
        return house.fonts().stream().anyMatch(font -> font.face() == face);
    }

    private static String family(HouseFace face) {
        return switch (face) {
            case TEXT -> "house-text";
            case TITLES -> "house-titles";
            case INTERFACE -> "house-interface";
        };
    }

    private static String weights(HouseFont font) {
        return font.lightest() == font.heaviest()
                ? Integer.toString(font.lightest())
                : font.lightest() + " " + font.heaviest();
    }
}
