package org.colloquy.importer.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.colloquy.importer.container.XmlElement;
import org.colloquy.importer.document.RunLook;
import org.colloquy.importer.document.ScriptLanguages;
import org.jspecify.annotations.Nullable;

/**
 * The look of words by a style or a run (ISO/IEC 29500-1, 17.3.2).
 *
 * @param switches those that are given, by the names of their elements
 * @param raised 1 for superscript, -1 for subscript, 0 for neither; null if it is not given
 * @param size in half points; null if it is not given
 */
record WordFormat(
        Map<String, Boolean> switches,
        @Nullable Integer raised,
        @Nullable Integer size,
        ScriptLanguages languages) {
    static final WordFormat NONE = new WordFormat(Map.of(), null, null, ScriptLanguages.NONE);

    private static final Set<String> SWITCHES =
            Set.of(
                    "w:b",
                    "w:bCs",
                    "w:i",
                    "w:iCs",
                    "w:strike",
                    "w:dstrike",
                    "w:vanish",
                    "w:rtl",
                    "w:cs",
                    "w:u");

    /** Switches that a style of characters turns round where the paragraph's style has them on. */
    private static final Set<String> TOGGLES =
            Set.of("w:b", "w:bCs", "w:i", "w:iCs", "w:strike", "w:dstrike", "w:vanish");

    WordFormat {
        switches = Map.copyOf(switches);
    }

    /** Reads the properties of a run. */
    static WordFormat of(@Nullable XmlElement properties) {
        if (properties == null) {
            return NONE;
        }
        Map<String, Boolean> switches = new HashMap<>();
        Integer raised = null;
        Integer size = null;
        ScriptLanguages languages = ScriptLanguages.NONE;
        for (XmlElement property : properties.children().toList()) {
            String value = property.attribute("w:val");
            if (SWITCHES.contains(property.name())) {
                switches.put(property.name(), WordNames.isOn(value) && !"none".equals(value));
            } else if (property.is("w:vertAlign")) {
                raised = "superscript".equals(value) ? 1 : "subscript".equals(value) ? -1 : 0;
            } else if (property.is("w:sz")) {
                size = WordNames.number(value, 0);
            } else if (property.is("w:lang")) {
                languages =
                        ScriptLanguages.of(
                                property.attribute("w:val"),
                                property.attribute("w:eastAsia"),
                                property.attribute("w:bidi"));
            }
        }
        return new WordFormat(switches, raised, size, languages);
    }

    /** Returns this where it says something, else what stands below it. */
    WordFormat over(WordFormat base) {
        Map<String, Boolean> all = new HashMap<>(base.switches);
        all.putAll(switches);
        return with(all, base);
    }

    /** Returns this style of characters on a style of paragraphs. */
    WordFormat toggling(WordFormat base) {
        Map<String, Boolean> all = new HashMap<>(base.switches);
        switches.forEach(
                (name, on) -> all.put(name, (TOGGLES.contains(name) && base.isOn(name)) != on));
        return with(all, base);
    }

    private WordFormat with(Map<String, Boolean> all, WordFormat base) {
        return new WordFormat(
                all,
                raised == null ? base.raised : raised,
                size == null ? base.size : size,
                languages.over(base.languages));
    }

    private boolean isOn(String name) {
        return switches.getOrDefault(name, false);
    }

    boolean isHidden() {
        return isOn("w:vanish");
    }

    /** Returns the look of words; those of scripts such as Arabic have switches of their own. */
    RunLook look(String words, @Nullable String link) {
        boolean complex = isOn("w:rtl") || isOn("w:cs");
        return new RunLook(
                isOn(complex ? "w:bCs" : "w:b"),
                isOn(complex ? "w:iCs" : "w:i"),
                isOn("w:u") && link == null,
                isOn("w:strike") || isOn("w:dstrike"),
                raised == null ? 0 : raised,
                size == null ? 0 : size,
                languages.of(words),
                link);
    }
}
