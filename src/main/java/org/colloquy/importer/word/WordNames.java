package org.colloquy.importer.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prefixes for the namespaces of Office Open XML, in its transitional and its strict form (ISO/IEC
 * 29500).
 */
final class WordNames {
    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    static final Map<String, String> PREFIXES =
            Map.ofEntries(
                    Map.entry(OPEN + "wordprocessingml/2006/main", "w"),
                    Map.entry(STRICT + "wordprocessingml/main", "w"),
                    Map.entry(OPEN + "officeDocument/2006/relationships", "r"),
                    Map.entry(STRICT + "officeDocument/relationships", "r"),
                    Map.entry(OPEN + "drawingml/2006/main", "a"),
                    Map.entry(STRICT + "drawingml/main", "a"),
                    Map.entry(OPEN + "drawingml/2006/wordprocessingDrawing", "wp"),
                    Map.entry(STRICT + "drawingml/wordprocessingDrawing", "wp"),
                    Map.entry(OPEN + "officeDocument/2006/math", "m"),
                    Map.entry(STRICT + "officeDocument/math", "m"),
                    Map.entry(OPEN + "markup-compatibility/2006", "mc"),
                    Map.entry("urn:schemas-microsoft-com:vml", "v"),
                    Map.entry(OPEN + "package/2006/relationships", ""),
                    Map.entry(OPEN + "package/2006/content-types", ""),
                    Map.entry(OPEN + "package/2006/metadata/core-properties", "cp"),
                    Map.entry(OPEN + "officeDocument/2006/custom-properties", ""),
                    Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
                    Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

    private WordNames() {}

    /** Tells whether a value of a switch means on; a switch without a value does. */
    static boolean isOn(@Nullable String value) {
        return value == null
                || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** Returns the number in a value; another one if it is none. */
    static int number(@Nullable String value, int otherwise) {
        if (value == null || !value.matches("-?\\d{1,8}")) {
            return otherwise;
        }
        return Integer.parseInt(value);
    }
}
