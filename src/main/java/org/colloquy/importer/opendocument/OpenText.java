package org.colloquy.importer.opendocument;

import org.colloquy.importer.container.XmlElement;

/** Bare words of elements of OpenDocument. */
final class OpenText {
    private OpenText() {}

    /** Returns the words in an element; paragraphs, tabs and line breaks are parted by blanks. */
    static String of(XmlElement element) {
        StringBuilder words = new StringBuilder();
        add(element, words);
        return words.toString();
    }

    private static void add(XmlElement element, StringBuilder words) {
        for (Object child : element.content()) {
            if (child instanceof String text) {
                words.append(text.replaceAll("[ \\t\\n\\r]+", " "));
            } else if (child instanceof XmlElement inner) {
                switch (inner.name()) {
                    case "text:s" ->
                            words.append(" ".repeat(Math.max(1, Math.min(spaces(inner), 200))));
                    case "text:tab", "text:line-break" -> words.append(' ');
                    case "office:change-info",
                            "office:annotation",
                            "text:note-citation",
                            "dc:creator",
                            "dc:date",
                            "svg:title",
                            "svg:desc",
                            "meta:creator-initials" -> {}
                    default -> {
                        add(inner, words);
                        if (inner.is("text:p") || inner.is("text:h")) {
                            words.append(' ');
                        }
                    }
                }
            }
        }
    }

    /** Returns how many blanks an element stands for. */
    static int spaces(XmlElement element) {
        return OpenNames.number(element.attribute("text:c"), 1);
    }

    /** Returns the day of a moment. */
    static String day(String moment) {
        return moment.matches("(?!0000)\\d{4}-\\d{2}-\\d{2}.*") ? moment.substring(0, 10) : "";
    }
}
