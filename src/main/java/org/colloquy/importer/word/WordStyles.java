package org.colloquy.importer.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.container.XmlElement;
import org.colloquy.importer.document.ParagraphLook;
import org.colloquy.importer.document.ParagraphLook.ParagraphRole;
import org.jspecify.annotations.Nullable;

/**
 * Styles of a document. Word shows the names of its own styles in the user's language, but saves
 * them in English; a heading is known by its outline level whatever it is called.
 */
final class WordStyles {
    private static final int MAX_ANCESTORS = 40;
    private static final Pattern HEADING = Pattern.compile("heading ?([1-9])");

    /** Styles on which those of all words are based that the interview does not have. */
    private static final Set<String> GENERATED = Set.of("generated", "generated words");

    private final boolean own;
    private final Map<String, XmlElement> styles = new HashMap<>();
    private final Map<String, WordFormat> formats = new HashMap<>();
    private WordFormat defaults = WordFormat.NONE;
    private String usual = "";

    /**
     * Creates the styles.
     *
     * @param own whether this program made the document
     */
    WordStyles(Optional<XmlElement> part, boolean own) {
        this.own = own;
        part.ifPresent(this::read);
    }

    private void read(XmlElement root) {
        root.descendants("w:rPrDefault")
                .flatMap(properties -> properties.children("w:rPr"))
                .findFirst()
                .ifPresent(properties -> defaults = WordFormat.of(properties));
        root.children("w:style")
                .forEach(
                        style -> {
                            styles.putIfAbsent(style.text("w:styleId"), style);
                            if (style.text("w:type").equals("paragraph")
                                    && style.attribute("w:default") != null
                                    && WordNames.isOn(style.attribute("w:default"))) {
                                usual = style.text("w:styleId");
                            }
                        });
    }

    /** Returns the name of the style that a paragraph has; one without has the usual one. */
    String idOf(@Nullable XmlElement properties) {
        return value(properties, "w:pStyle").orElse(usual);
    }

    /** Returns a style and those on which it is based, the nearest first. */
    private List<XmlElement> chain(String id) {
        List<XmlElement> chain = new ArrayList<>();
        String next = id;
        while (styles.containsKey(next) && chain.size() < MAX_ANCESTORS) {
            XmlElement style = styles.get(next);
            chain.add(style);
            next = value(style, "w:basedOn").orElse("");
        }
        return chain;
    }

    private static Optional<String> value(@Nullable XmlElement element, String child) {
        return Optional.ofNullable(element).flatMap(e -> e.child(child)).map(e -> e.text("w:val"));
    }

    /** Returns the look of a run in a paragraph. */
    WordFormat format(String paragraphStyle, @Nullable XmlElement run) {
        WordFormat base = formats.computeIfAbsent(paragraphStyle, this::ofChain).over(defaults);
        Optional<String> own = value(run, "w:rStyle");
        WordFormat styled =
                own.isEmpty()
                        ? base
                        : formats.computeIfAbsent(own.get(), this::ofChain).toggling(base);
        return WordFormat.of(run).over(styled);
    }

    private WordFormat ofChain(String id) {
        WordFormat format = WordFormat.NONE;
        for (XmlElement style : chain(id)) {
            format = format.over(WordFormat.of(style.child("w:rPr").orElse(null)));
        }
        return format;
    }

    /** Returns what the paragraph's style, or one that it is based on, says of paragraphs. */
    Optional<XmlElement> property(String id, String name) {
        return chain(id).stream()
                .flatMap(style -> style.children("w:pPr"))
                .flatMap(properties -> properties.children(name))
                .findFirst();
    }

    ParagraphRole role(String id) {
        String name = value(styles.get(id), "w:name").orElse("").toLowerCase(Locale.ROOT);
        if (own && HEADING.matcher(name).matches()) {
            return name.endsWith("2") ? ParagraphRole.QUESTION : ParagraphRole.TOPIC;
        }
        return names(id).stream()
                .map(ParagraphLook.ROLES::get)
                .filter(role -> role != null)
                .findFirst()
                .orElse(ParagraphRole.BODY);
    }

    /**
     * Returns the name of a style, if the document is of this program and did not have its words
     * from the interview: numbers, names that the source does not have there, what is said around.
     */
    Optional<String> generated(String id) {
        boolean isGenerated = own && names(id).stream().anyMatch(GENERATED::contains);
        return isGenerated
                ? Optional.of(value(styles.get(id), "w:name").orElse(id))
                : Optional.empty();
    }

    /** Returns the style of characters of a run, if its words are generated. */
    Optional<String> generated(@Nullable XmlElement run) {
        return value(run, "w:rStyle").flatMap(this::generated);
    }

    /** Tells whether a style is that of lines in a table of contents. */
    boolean isContents(String id) {
        return names(id).stream().anyMatch(name -> name.matches("toc [1-9]"));
    }

    /** Returns the level of a heading, from 1; 0 for what is none. */
    int outline(@Nullable XmlElement properties, String id) {
        Optional<XmlElement> given =
                Optional.ofNullable(properties)
                        .flatMap(p -> p.child("w:outlineLvl"))
                        .or(() -> property(id, "w:outlineLvl"));
        if (given.isPresent()) {
            int level = WordNames.number(given.get().attribute("w:val"), 9);
            return level < 0 || level > 8 ? 0 : level + 1;
        }
        for (String name : names(id)) {
            Matcher heading = HEADING.matcher(name);
            if (heading.matches()) {
                return heading.group(1).charAt(0) - '0';
            }
        }
        return 0;
    }

    /**
     * Returns the names of a style and of its bases; of one that is not defined, what it is called.
     */
    private List<String> names(String id) {
        List<XmlElement> chain = chain(id);
        return chain.isEmpty()
                ? List.of(id.toLowerCase(Locale.ROOT))
                : chain.stream()
                        .map(style -> value(style, "w:name").orElse(""))
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList();
    }
}
