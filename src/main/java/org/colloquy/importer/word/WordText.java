package org.colloquy.importer.word;

import org.colloquy.importer.container.XmlElement;

/** Bare words of elements of Word. */
final class WordText {
    private WordText() {}

    /**
     * Returns the words in an element, those that are deleted too; a tab and a break is a blank.
     */
    static String of(XmlElement element) {
        StringBuilder words = new StringBuilder();
        add(element, words, true);
        return words.toString();
    }

    /** Returns the words in an element, apart from those that are deleted in it. */
    static String kept(XmlElement element) {
        StringBuilder words = new StringBuilder();
        add(element, words, false);
        return words.toString();
    }

    private static void add(XmlElement element, StringBuilder words, boolean deleted) {
        switch (element.name()) {
            case "w:t" -> words.append(text(element));
            case "w:delText" -> words.append(deleted ? text(element) : "");
            case "w:tab", "w:br", "w:cr" -> words.append(' ');
            case "w:noBreakHyphen" -> words.append('\u2011');
            case "w:pPr", "w:rPr", "mc:Fallback", "w:instrText" -> {}
            default -> {
                int before = words.length();
                element.children().forEach(child -> add(child, words, deleted));
                if (element.is("w:p") && words.length() > before) {
                    words.append(' ');
                }
            }
        }
    }

    /** Returns the words of a text element, whose outer white space counts only if it says so. */
    static String text(XmlElement element) {
        String words = element.words().replaceAll("[\\t\\n\\r]", " ");
        return element.text("xml:space").equals("preserve") ? words : strip(words);
    }

    /** Strips blanks, and no other signs that look like some. */
    private static String strip(String words) {
        return words.replaceAll("^ +| +$", "");
    }

    /** Returns the day of a moment. */
    static String day(String moment) {
        return moment.matches("\\d{4}-\\d{2}-\\d{2}.*") ? moment.substring(0, 10) : "";
    }
}
