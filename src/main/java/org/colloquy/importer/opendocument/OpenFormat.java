package org.colloquy.importer.opendocument;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.container.XmlElement;
import org.colloquy.importer.document.RunLook;
import org.colloquy.importer.document.ScriptLanguages;
import org.jspecify.annotations.Nullable;

/**
 * The look of words by styles.
 *
 * @param properties the attributes that are given, the nearest style's first
 * @param size in half points; 0 if it is not known
 */
record OpenFormat(Map<String, String> properties, int size) {
    static final OpenFormat NONE = new OpenFormat(Map.of(), 0);

    private static final Pattern POINTS = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)pt");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)%");
    private static final String[] KEYS = {
        "fo:font-weight",
        "fo:font-style",
        "style:text-underline-style",
        "style:text-line-through-style",
        "style:text-position",
        "text:display",
        "fo:language",
        "fo:country",
        "style:language-asian",
        "style:country-asian",
        "style:language-complex",
        "style:country-complex"
    };

    OpenFormat {
        properties = Map.copyOf(properties);
    }

    /** Returns this with what a style says. */
    OpenFormat with(XmlElement text) {
        Map<String, String> all = new HashMap<>(properties);
        for (String key : KEYS) {
            String value = text.attribute(key);
            if (value != null) {
                all.put(key, value);
            }
        }
        return new OpenFormat(all, size(text.text("fo:font-size")));
    }

    private int size(String given) {
        Matcher points = POINTS.matcher(given);
        if (points.matches()) {
            return (int) Math.round(2 * Double.parseDouble(points.group(1)));
        }
        Matcher percent = PERCENT.matcher(given);
        return percent.matches()
                ? (int) Math.round(size * Double.parseDouble(percent.group(1)) / 100)
                : size;
    }

    private String value(String key) {
        return properties.getOrDefault(key, "");
    }

    boolean isHidden() {
        return value("text:display").equals("none");
    }

    RunLook look(String words, @Nullable String link) {
        return new RunLook(
                value("fo:font-weight").matches("bold|[6-9]00"),
                value("fo:font-style").matches("italic|oblique"),
                isDrawn("style:text-underline-style") && link == null,
                isDrawn("style:text-line-through-style"),
                raised(),
                size,
                ScriptLanguages.of(
                                tag("fo:language", "fo:country"),
                                tag("style:language-asian", "style:country-asian"),
                                tag("style:language-complex", "style:country-complex"))
                        .of(words),
                link);
    }

    private boolean isDrawn(String key) {
        return !value(key).isEmpty() && !value(key).equals("none");
    }

    private int raised() {
        String position = value("style:text-position");
        if (position.startsWith("super") || position.matches("[1-9]\\d*(?:\\.\\d+)?%.*")) {
            return 1;
        }
        return position.startsWith("sub") || position.startsWith("-") ? -1 : 0;
    }

    private @Nullable String tag(String language, String country) {
        String tag = value(language);
        if (tag.isEmpty()) {
            return null;
        }
        return value(country).matches("[A-Z]{2}") ? tag + "-" + value(country) : tag;
    }
}
