package org.colloquy.importer.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.importer.container.XmlElement;
import org.colloquy.importer.document.ParagraphLook.ListItem;
import org.jspecify.annotations.Nullable;

/** Lists of a document, and the numbers that Word would show before their items. */
final class WordNumbering {
    private static final int LEVELS = 9;
    private static final Set<String> WITHOUT_NUMBER = Set.of("bullet", "none", "");

    private final Map<String, XmlElement> lists = new HashMap<>();
    private final Map<String, XmlElement> kinds = new HashMap<>();
    private final Map<String, int[]> counted = new HashMap<>();
    private final WordStyles styles;

    WordNumbering(Optional<XmlElement> part, WordStyles styles) {
        this.styles = styles;
        part.ifPresent(
                root -> {
                    root.children("w:num").forEach(n -> lists.put(n.text("w:numId"), n));
                    root.children("w:abstractNum")
                            .forEach(n -> kinds.put(n.text("w:abstractNumId"), n));
                });
    }

    /** Returns the place of a paragraph in a list, and counts it; null if it is in none. */
    @Nullable ListItem item(@Nullable XmlElement properties, String style) {
        Optional<XmlElement> own = Optional.ofNullable(properties).flatMap(p -> p.child("w:numPr"));
        Optional<XmlElement> styled = styles.property(style, "w:numPr");
        String list = value(own, "w:numId").or(() -> value(styled, "w:numId")).orElse("0");
        XmlElement number = lists.get(list);
        if (list.equals("0") || number == null) {
            return null;
        }
        XmlElement kind = kinds.get(value(Optional.of(number), "w:abstractNumId").orElse(""));
        int level = level(own, styled, kind, style);
        Optional<XmlElement> shown =
                override(number, level).flatMap(o -> o.child("w:lvl")).or(() -> level(kind, level));
        String form = value(shown, "w:numFmt").orElse(shown.isEmpty() ? "bullet" : "decimal");
        if (form.equals("none") || value(shown, "w:lvlText").filter(String::isEmpty).isPresent()) {
            return null;
        }
        return new ListItem(
                list,
                level,
                WITHOUT_NUMBER.contains(form)
                        ? 0
                        : count(counter(list, number), number, shown, level));
    }

    /** Lists of one kind count on from each other, unless one of them says where it begins. */
    private static String counter(String list, XmlElement number) {
        return number.descendants("w:startOverride").findAny().isPresent()
                ? "list " + list
                : "kind " + value(Optional.of(number), "w:abstractNumId").orElse("");
    }

    private int level(
            Optional<XmlElement> own,
            Optional<XmlElement> styled,
            @Nullable XmlElement kind,
            String style) {
        Optional<String> given = value(own, "w:ilvl").or(() -> value(styled, "w:ilvl"));
        if (given.isPresent()) {
            return Math.max(0, Math.min(LEVELS - 1, WordNames.number(given.get(), 0)));
        }
        return Optional.ofNullable(kind).stream()
                .flatMap(k -> k.children("w:lvl"))
                .filter(l -> value(Optional.of(l), "w:pStyle").filter(style::equals).isPresent())
                .map(l -> WordNames.number(l.attribute("w:ilvl"), 0))
                .filter(l -> l >= 0 && l < LEVELS)
                .findFirst()
                .orElse(0);
    }

    private static Optional<XmlElement> level(@Nullable XmlElement kind, int level) {
        return Optional.ofNullable(kind).stream()
                .flatMap(k -> k.children("w:lvl"))
                .filter(l -> l.text("w:ilvl").equals(Integer.toString(level)))
                .findFirst();
    }

    private static Optional<XmlElement> override(XmlElement number, int level) {
        return number.children("w:lvlOverride")
                .filter(o -> o.text("w:ilvl").equals(Integer.toString(level)))
                .findFirst();
    }

    /** Counts on; an item begins all lists below it anew. */
    private int count(String counter, XmlElement number, Optional<XmlElement> shown, int level) {
        int[] counts = counted.computeIfAbsent(counter, c -> new int[LEVELS]);
        if (counts[level] == 0) {
            String start =
                    override(number, level)
                            .flatMap(o -> value(Optional.of(o), "w:startOverride"))
                            .or(() -> value(shown, "w:start"))
                            .orElse("1");
            counts[level] = Math.max(1, WordNames.number(start, 1));
        } else {
            counts[level]++;
        }
        for (int below = level + 1; below < LEVELS; below++) {
            counts[below] = 0;
        }
        return counts[level];
    }

    private static Optional<String> value(Optional<XmlElement> element, String child) {
        return element.flatMap(e -> e.child(child)).map(e -> e.text("w:val"));
    }
}
