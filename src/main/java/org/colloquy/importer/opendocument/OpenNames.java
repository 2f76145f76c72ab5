package org.colloquy.importer.opendocument;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prefixes for the namespaces of OpenDocument (OASIS, version 1.3, part 3). */
final class OpenNames {
    private static final String OPEN = "urn:oasis:names:tc:opendocument:xmlns:";

    static final Map<String, String> PREFIXES =
            Map.ofEntries(
                    Map.entry(OPEN + "office:1.0", "office"),
                    Map.entry(OPEN + "style:1.0", "style"),
                    Map.entry(OPEN + "text:1.0", "text"),
                    Map.entry(OPEN + "table:1.0", "table"),
                    Map.entry(OPEN + "drawing:1.0", "draw"),
                    Map.entry(OPEN + "xsl-fo-compatible:1.0", "fo"),
                    Map.entry(OPEN + "svg-compatible:1.0", "svg"),
                    Map.entry(OPEN + "meta:1.0", "meta"),
                    Map.entry(OPEN + "manifest:1.0", "manifest"),
                    Map.entry("http://www.w3.org/1999/xlink", "xlink"),
                    Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
                    Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

    private OpenNames() {}

    /** Returns the number in a value; another one if it is none. */
    static int number(@Nullable String value, int otherwise) {
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
