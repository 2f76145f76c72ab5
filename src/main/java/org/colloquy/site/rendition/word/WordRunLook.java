package org.colloquy.site.rendition.word;

import java.util.EnumSet;
import java.util.Set;
import org.colloquy.text.xml.XmlText;
import org.jspecify.annotations.Nullable;

/**
 * Look of a run of words.
 *
 * @param style the id of its style of characters; null for that of the paragraph
 * @param marks what is drawn on it, in any order
 * @param position {@code superscript} or {@code subscript}; null on the line
 * @param language a BCP 47 tag; null for that of the document
 * @param reversed whether the paragraph is in italics, so that what is stressed stands upright
 */
record WordRunLook(
        @Nullable String style,
        Set<RunMark> marks,
        @Nullable String position,
        @Nullable String language,
        boolean reversed) {
    static final WordRunLook PLAIN = new WordRunLook(null, Set.of(), null, null, false);

    /** The look of runs in a paragraph whose style is in italics. */
    static final WordRunLook IN_ITALICS = new WordRunLook(null, Set.of(), null, null, true);

    WordRunLook {
        marks = Set.copyOf(marks);
    }

    /** Mark on words. */
    enum RunMark {
        BOLD,
        ITALIC,
        STRUCK,
        UNDERLINED,
        HIGHLIGHTED
    }

    /** Returns the look of runs in a style of characters. */
    static WordRunLook styled(String style) {
        return PLAIN.withStyle(style);
    }

    WordRunLook withStyle(String other) {
        return new WordRunLook(other, marks, position, language, reversed);
    }

    WordRunLook withLanguage(String other) {
        return new WordRunLook(style, marks, position, other, reversed);
    }

    /** Returns this look inside an element of HTML. */
    WordRunLook inside(String element) {
        return switch (element) {
            case "b", "strong" -> with(RunMark.BOLD);
            case "i", "em", "cite", "dfn", "var" -> with(RunMark.ITALIC);
            case "del", "s" -> with(RunMark.STRUCK);
            case "ins", "u" -> with(RunMark.UNDERLINED);
            case "mark" -> with(RunMark.HIGHLIGHTED);
            case "sup", "rt" -> at("superscript");
            case "sub" -> at("subscript");
            case "code", "kbd", "samp" -> withStyle(WordStyle.CODE_WORDS);
            default -> this;
        };
    }

    private WordRunLook with(RunMark mark) {
        Set<RunMark> more = EnumSet.of(mark);
        more.addAll(marks);
        return new WordRunLook(style, more, position, language, reversed);
    }

    private WordRunLook at(String other) {
        return new WordRunLook(style, marks, other, language, reversed);
    }

    /** Writes what a run says of its look, in the order of the schema. */
    void write(XmlText xml, WordLanguage languages, boolean fromRight) {
        if ((equals(PLAIN) || equals(IN_ITALICS)) && !fromRight) {
            return;
        }
        xml.open("w:rPr");
        value(xml, "w:rStyle", style);
        boolean italic = marks.contains(RunMark.ITALIC);
        on(xml, marks.contains(RunMark.BOLD), "w:b", "w:bCs");
        on(xml, italic && !reversed, "w:i", "w:iCs");
        value(xml, "w:i", italic && reversed ? "0" : null);
        value(xml, "w:iCs", italic && reversed ? "0" : null);
        on(xml, marks.contains(RunMark.STRUCK), "w:strike");
        value(xml, "w:highlight", marks.contains(RunMark.HIGHLIGHTED) ? "yellow" : null);
        value(xml, "w:u", marks.contains(RunMark.UNDERLINED) ? "single" : null);
        value(xml, "w:vertAlign", position);
        on(xml, fromRight, "w:rtl");
        if (language != null) {
            languages.write(xml, language);
        }
        xml.close();
    }

    /** Writes nothing but the style. */
    void writeStyle(XmlText xml) {
        xml.open("w:rPr");
        value(xml, "w:rStyle", style);
        xml.close();
    }

    private static void on(XmlText xml, boolean is, String... names) {
        if (is) {
            for (String name : names) {
                xml.empty(name);
            }
        }
    }

    private static void value(XmlText xml, String name, @Nullable String value) {
        if (value != null) {
            xml.empty(name, "w:val", value);
        }
    }
}
