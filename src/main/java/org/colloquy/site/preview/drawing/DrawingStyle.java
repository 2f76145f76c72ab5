package org.colloquy.site.preview.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.house.Colour;

/** Inherited look of the elements of a drawing. */
final class DrawingStyle {
    private static final Pattern RGB =
            Pattern.compile("rgb\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*\\)");
    private static final Pattern REFERENCE =
            Pattern.compile("url\\(\\s*[\"']?#([^\"')]+)[\"']?\\s*\\)");
    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("black", "#000"),
                    Map.entry("white", "#fff"),
                    Map.entry("red", "#f00"),
                    Map.entry("blue", "#00f"),
                    Map.entry("green", "#008000"),
                    Map.entry("yellow", "#ff0"),
                    Map.entry("orange", "#ffa500"),
                    Map.entry("purple", "#800080"),
                    Map.entry("navy", "#000080"),
                    Map.entry("maroon", "#800000"),
                    Map.entry("teal", "#008080"),
                    Map.entry("gray", "#808080"),
                    Map.entry("grey", "#808080"),
                    Map.entry("silver", "#c0c0c0"),
                    Map.entry("currentcolor", "#000"));

    /** Properties that change a drawing in ways that are not drawn here. */
    private static final List<String> BEYOND =
            List.of("mask", "filter", "marker", "marker-start", "marker-mid", "marker-end");

    private static final Map<String, String> INITIAL =
            Map.of(
                    "fill", "black",
                    "stroke", "none",
                    "stroke-width", "1",
                    "stroke-linecap", "butt",
                    "stroke-linejoin", "miter",
                    "stroke-miterlimit", "4",
                    "stroke-dasharray", "none",
                    "fill-rule", "nonzero",
                    "visibility", "visible",
                    "clip-rule", "nonzero");

    private final StyleRules rules;
    private final Map<String, String> values;
    private final double opacity;

    private DrawingStyle(StyleRules rules, Map<String, String> values, double opacity) {
        this.rules = rules;
        this.values = values;
        this.opacity = opacity;
    }

    static DrawingStyle initial(StyleRules rules) {
        return new DrawingStyle(rules, INITIAL, 1);
    }

    /** Returns the look of an element inside of one of this look. */
    DrawingStyle of(DrawingElement element) throws UndrawableException {
        for (String property : BEYOND) {
            if (!isNone(rules.value(element, property))) {
                throw new UndrawableException(property);
            }
        }
        Map<String, String> own = new HashMap<>(values);
        for (String property : INITIAL.keySet()) {
            String value = rules.value(element, property);
            if (!value.isEmpty() && !value.equals("inherit")) {
                own.put(property, value);
            }
        }
        for (String property : List.of("fill-opacity", "stroke-opacity")) {
            String value = rules.value(element, property);
            if (!value.isEmpty()) {
                own.put(property, value);
            }
        }
        return new DrawingStyle(rules, own, opacity * part(rules.value(element, "opacity")));
    }

    boolean isHidden(DrawingElement element) {
        return rules.value(element, "display").equals("none");
    }

    /** Returns the id of the shape that an element is cut by; empty if by none. */
    String clip(DrawingElement element) throws UndrawableException {
        String clip = rules.value(element, "clip-path");
        if (isNone(clip)) {
            return "";
        }
        Matcher reference = REFERENCE.matcher(clip);
        if (!reference.matches()) {
            throw new UndrawableException("clip-path " + clip);
        }
        return reference.group(1);
    }

    private static boolean isNone(String value) {
        return value.isEmpty() || value.equals("none");
    }

    private static double part(String written) throws UndrawableException {
        if (written.isEmpty()) {
            return 1;
        }
        boolean isPercent = written.endsWith("%");
        String number = isPercent ? written.substring(0, written.length() - 1) : written;
        double part = NumberScanner.length(number) / (isPercent ? 100 : 1);
        return Math.min(1, Math.max(0, part));
    }

    private String value(String property) {
        return values.getOrDefault(property, "");
    }

    Optional<Color> fill() throws UndrawableException {
        return paint(value("fill"), value("fill-opacity"));
    }

    Optional<Color> stroke() throws UndrawableException {
        return NumberScanner.length(value("stroke-width")) == 0
                ? Optional.empty()
                : paint(value("stroke"), value("stroke-opacity"));
    }

    private Optional<Color> paint(String written, String alpha) throws UndrawableException {
        if (written.equals("none") || written.equals("transparent") || !isVisible()) {
            return Optional.empty();
        }
        Colour colour = colour(written);
        int shade = (int) Math.round(255 * opacity * part(alpha));
        return Optional.of(new Color(colour.red(), colour.green(), colour.blue(), shade));
    }

    private boolean isVisible() {
        return value("visibility").equals("visible");
    }

    private static Colour colour(String written) throws UndrawableException {
        Matcher rgb = RGB.matcher(written);
        if (rgb.matches()) {
            return new Colour(channel(rgb.group(1)), channel(rgb.group(2)), channel(rgb.group(3)));
        }
        String lower = written.toLowerCase(Locale.ROOT);
        String hex = NAMED.getOrDefault(lower, lower);
        return Optional.of(hex)
                .filter(one -> one.startsWith("#"))
                .flatMap(Colour::read)
                .orElseThrow(() -> new UndrawableException("a colour " + written));
    }

    private static int channel(String number) {
        return Math.min(255, Integer.parseInt(number));
    }

    BasicStroke pen() throws UndrawableException {
        if (!value("stroke-dasharray").equals("none")) {
            throw new UndrawableException("dashes");
        }
        return new BasicStroke(
                (float) NumberScanner.length(value("stroke-width")),
                switch (value("stroke-linecap")) {
                    case "round" -> BasicStroke.CAP_ROUND;
                    case "square" -> BasicStroke.CAP_SQUARE;
                    default -> BasicStroke.CAP_BUTT;
                },
                switch (value("stroke-linejoin")) {
                    case "round" -> BasicStroke.JOIN_ROUND;
                    case "bevel" -> BasicStroke.JOIN_BEVEL;
                    default -> BasicStroke.JOIN_MITER;
                },
                (float) Math.max(1, NumberScanner.length(value("stroke-miterlimit"))));
    }

    /** Returns the rule by which the inside of a shape is told, as a path has it. */
    int winding() {
        return winding("fill-rule");
    }

    /** Returns the same rule for a shape that cuts. */
    int clipWinding() {
        return winding("clip-rule");
    }

    private int winding(String property) {
        return value(property).equals("evenodd") ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO;
    }
}
