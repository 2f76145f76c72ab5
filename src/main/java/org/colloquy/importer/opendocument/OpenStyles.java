package org.colloquy.importer.opendocument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.importer.container.XmlElement;
import org.colloquy.importer.document.ParagraphLook;
import org.colloquy.importer.document.ParagraphLook.ParagraphRole;

/**
 * Styles of a document. Programs show the names of their own styles in the user's language, but
 * save them in English.
 */
final class OpenStyles {
    private static final int MAX_ANCESTORS = 40;

    private final Map<String, XmlElement> styles = new HashMap<>();
    private final Map<String, XmlElement> defaults = new HashMap<>();
    private final Map<String, XmlElement> lists = new HashMap<>();

    /** Takes the styles in an element; those that are taken later go before. */
    void add(XmlElement container) {
        for (XmlElement style : container.children().toList()) {
            switch (style.name()) {
                case "style:style" ->
                        styles.put(
                                key(style.text("style:family"), style.text("style:name")), style);
                case "style:default-style" -> defaults.put(style.text("style:family"), style);
                case "text:list-style" -> lists.put(style.text("style:name"), style);
                default -> {}
            }
        }
    }

    private static String key(String family, String name) {
        return family + " " + name;
    }

    /** Returns a style and those on which it is based, the nearest first. */
    private List<XmlElement> chain(String family, String name) {
        List<XmlElement> chain = new ArrayList<>();
        XmlElement style = styles.get(key(family, name));
        while (style != null && chain.size() < MAX_ANCESTORS) {
            chain.add(style);
            style = styles.get(key(family, style.text("style:parent-style-name")));
        }
        return chain;
    }

    /** Returns the look of words in a paragraph. */
    OpenFormat paragraph(String name) {
        OpenFormat format = OpenFormat.NONE;
        XmlElement usual = defaults.get("paragraph");
        if (usual != null) {
            format = over(format, usual);
        }
        return over(format, chain("paragraph", name));
    }

    /** Returns the look of words in a span. */
    OpenFormat span(String name, OpenFormat around) {
        return over(around, chain("text", name));
    }

    private static OpenFormat over(OpenFormat base, List<XmlElement> chain) {
        OpenFormat format = base;
        for (int i = chain.size() - 1; i >= 0; i--) {
            format = over(format, chain.get(i));
        }
        return format;
    }

    private static OpenFormat over(OpenFormat base, XmlElement style) {
        return style.child("style:text-properties").map(base::with).orElse(base);
    }

    ParagraphRole role(String paragraph) {
        for (XmlElement style : chain("paragraph", paragraph)) {
            ParagraphRole role = ParagraphLook.ROLES.get(shown(style));
            if (role != null) {
                return role;
            }
        }
        return ParagraphRole.BODY;
    }

    /** Returns the name of a style as users of it in English see it. */
    private static String shown(XmlElement style) {
        String shown = style.text("style:display-name");
        String name = shown.isEmpty() ? style.text("style:name").replace("_20_", " ") : shown;
        return name.toLowerCase(Locale.ROOT);
    }

    /** Returns the outline level that a paragraph's style gives to it; 0 if none. */
    int outline(String paragraph) {
        return chain("paragraph", paragraph).stream()
                .map(style -> style.attribute("style:default-outline-level"))
                .filter(level -> level != null)
                .findFirst()
                .map(level -> OpenNames.number(level, 0))
                .orElse(0);
    }

    boolean isCentred(String paragraph) {
        return chain("paragraph", paragraph).stream()
                .flatMap(style -> style.children("style:paragraph-properties"))
                .map(properties -> properties.attribute("fo:text-align"))
                .filter(align -> align != null)
                .findFirst()
                .filter("center"::equals)
                .isPresent();
    }

    /**
     * Tells whether the items of a list have numbers on a level, from 0; empty if they have
     * nothing.
     */
    Optional<Boolean> isNumbered(String list, int level) {
        XmlElement style = lists.get(list);
        if (style == null) {
            return Optional.of(false);
        }
        for (XmlElement shown : style.children().toList()) {
            if (shown.text("text:level").equals(Integer.toString(level + 1))) {
                boolean number = shown.is("text:list-level-style-number");
                boolean without = number && shown.text("style:num-format").isEmpty();
                return without ? Optional.empty() : Optional.of(number);
            }
        }
        return Optional.of(false);
    }
}
