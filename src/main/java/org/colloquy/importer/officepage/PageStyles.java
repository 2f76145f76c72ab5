package org.colloquy.importer.officepage;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Styles of a page: of elements, of classes, and of single elements. Google Docs says of each look
 * that it is a class, which means nothing without the sheet in the page.
 */
final class PageStyles {
    private static final int MAX_CHARACTERS = 512 * 1024;
    private static final Pattern RULE = Pattern.compile("([^{}]{1,2000})\\{([^{}]{0,20000})\\}");
    private static final Pattern SELECTOR = Pattern.compile("([a-z0-9]*)(?:\\.([\\w-]+))?");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);

    private final Map<String, Map<String, String>> rules = new HashMap<>();

    PageStyles(Document page) {
        StringBuilder sheet = new StringBuilder();
        page.select("style").forEach(style -> sheet.append(style.data()).append('\n'));
        String text = sheet.substring(0, Math.min(MAX_CHARACTERS, sheet.length()));
        Matcher rule = RULE.matcher(COMMENT.matcher(text).replaceAll(" "));
        while (rule.find()) {
            Map<String, String> declared = declarations(rule.group(2));
            for (String selector : rule.group(1).split(",")) {
                String name = selector.strip().toLowerCase(Locale.ROOT);
                if (SELECTOR.matcher(name).matches()) {
                    rules.computeIfAbsent(name, n -> new HashMap<>()).putAll(declared);
                }
            }
        }
    }

    private static Map<String, String> declarations(String style) {
        Map<String, String> declared = new HashMap<>();
        for (String declaration : style.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declared.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
            }
        }
        return declared;
    }

    /** Returns what is said of an element itself, by the properties' names. */
    Map<String, String> of(Element element) {
        Map<String, String> all = new HashMap<>();
        String name = element.normalName();
        add(all, name);
        for (String given : element.classNames()) {
            String className = given.toLowerCase(Locale.ROOT);
            add(all, "." + className);
            add(all, name + "." + className);
        }
        all.putAll(declarations(element.attr("style")));
        return all;
    }

    private void add(Map<String, String> all, String selector) {
        all.putAll(rules.getOrDefault(selector, Map.of()));
    }
}
