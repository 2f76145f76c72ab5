package org.colloquy.site.preview.drawing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Declarations of a drawing: those of its classes, and those of single elements. */
final class StyleRules {
    /** The rules that programs for drawing write: rules for single classes. */
    private static final Pattern RULE = Pattern.compile("\\s*([^{}]+)\\{([^{}]*)\\}");

    private static final Pattern CLASSES =
            Pattern.compile("\\s*\\.[\\w-]+\\s*(?:,\\s*\\.[\\w-]+\\s*)*");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");

    private final Map<String, Map<String, String>> byClass = new HashMap<>();

    /** Adds the rules of an element {@code style}. */
    void add(String sheet) throws UndrawableException {
        String text = COMMENT.matcher(sheet).replaceAll("");
        Matcher rule = RULE.matcher(text);
        int at = 0;
        while (rule.region(at, text.length()).lookingAt()) {
            if (!CLASSES.matcher(rule.group(1)).matches()) {
                throw new UndrawableException("a rule for " + rule.group(1));
            }
            for (String name : rule.group(1).split(",")) {
                byClass.computeIfAbsent(name.strip().substring(1), n -> new LinkedHashMap<>())
                        .putAll(declarations(rule.group(2)));
            }
            at = rule.end();
        }
        if (!text.substring(at).isBlank()) {
            throw new UndrawableException("a rule that is not understood");
        }
    }

    /** Returns what holds for an element: its own style, else its classes', else its attribute. */
    String value(DrawingElement element, String property) {
        String own = declarations(element.attribute("style")).get(property);
        if (own != null) {
            return own;
        }
        String found = null;
        for (String name : element.attribute("class").split("\\s+")) {
            String declared = byClass.getOrDefault(name, Map.of()).get(property);
            found = declared == null ? found : declared;
        }
        return found == null ? element.attribute(property) : found;
    }

    private static Map<String, String> declarations(String text) {
        Map<String, String> declared = new HashMap<>();
        for (String one : text.split(";")) {
            int colon = one.indexOf(':');
            if (colon > 0) {
                declared.put(one.substring(0, colon).strip(), one.substring(colon + 1).strip());
            }
        }
        return declared;
    }
}
