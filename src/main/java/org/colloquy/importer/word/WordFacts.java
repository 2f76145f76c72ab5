package org.colloquy.importer.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.importer.container.DocumentArchive;
import org.colloquy.importer.container.XmlElement;
import org.colloquy.importer.document.DocumentFacts;
import org.colloquy.importer.model.ImportException;
import org.colloquy.model.details.DocumentProperty;
import org.jspecify.annotations.Nullable;

/** Properties of a document of Word. */
final class WordFacts {
    private WordFacts() {}

    /**
     * Reads the properties.
     *
     * @throws ImportException if the archive is damaged
     */
    static DocumentFacts read(DocumentArchive archive) throws ImportException {
        Optional<XmlElement> core = archive.xml("docProps/core.xml", WordNames.PREFIXES);
        Optional<XmlElement> custom = archive.xml("docProps/custom.xml", WordNames.PREFIXES);
        String date =
                custom.stream()
                        .flatMap(properties -> properties.children("property"))
                        .filter(p -> DocumentFacts.isDate(p.text("name")))
                        .map(p -> p.words().strip())
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse(null);
        return new DocumentFacts(
                value(core, "dc:title"),
                value(core, "dc:creator"),
                date,
                value(core, "dc:language"),
                own(custom));
    }

    /** Returns what this program wrote into a document that it made; nothing in any other. */
    private static Map<String, String> own(Optional<XmlElement> custom) {
        Map<String, String> all = new HashMap<>();
        custom.stream()
                .flatMap(properties -> properties.children("property"))
                .forEach(
                        property ->
                                all.putIfAbsent(
                                        property.text("name").toLowerCase(Locale.ROOT),
                                        property.words().strip()));
        return all.containsKey(DocumentProperty.COLLOQUY.key()) ? all : Map.of();
    }

    private static @Nullable String value(Optional<XmlElement> core, String name) {
        return core.flatMap(c -> c.child(name))
                .map(element -> element.words().strip().replaceAll("\\s+", " "))
                .filter(words -> !words.isEmpty())
                .orElse(null);
    }
}
