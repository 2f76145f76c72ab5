package org.colloquy.reader.transcript.label;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;

/**
 * The signs around the name in a label: emphasis of Markdown, an element of HTML, or brackets.
 *
 * @param opening the signs before the name; empty if there are none
 * @param closing the signs that end it
 */
record LabelEmphasis(String opening, String closing, EmphasisKind kind) {

    /** The kinds of signs. */
    enum EmphasisKind {
        NONE,
        /** {@code **Name**}, also as bold type within italics: {@code _**Name**_}. */
        MARKUP,
        /** {@code <b>Name</b>}. */
        ELEMENT,
        /** {@code <span>Name</span>}: looks like the words around it. */
        PLAIN_ELEMENT,
        /** {@code 【Name】}: belongs to the label as written. */
        BRACKETS
    }

    private static final LabelEmphasis NONE = new LabelEmphasis("", "", EmphasisKind.NONE);
    private static final int MAX_SIGNS = 3;
    private static final Pattern TAG =
            Pattern.compile("<(b|strong|u|i|em|span|font|small|big|mark)(?: [^<>\\n]{0,200})?>");
    private static final Set<String> PLAIN_TAGS = Set.of("span", "font", "small", "big", "mark");

    /** {@code [Name]:}, which is no link. */
    private static final Pattern SQUARE_BRACKETS =
            Pattern.compile("\\\\?\\[\\p{L}[^\\[\\]\\\\\\n]{0,40}\\\\?\\][:：]");

    /** Returns the emphasis that begins at an offset; without signs if none does. */
    static LabelEmphasis at(LabelLine line, int offset) {
        if (offset >= line.end()) {
            return NONE;
        }
        return switch (line.charAt(offset)) {
            case '*', '_' -> markup(line, offset);
            case '<' -> tagOrBracket(line, offset);
            case '【' -> offset + 1 < line.end() ? brackets("【", "】") : NONE;
            case '[', '\\' -> squareBrackets(line, offset);
            default -> NONE;
        };
    }

    private static LabelEmphasis markup(LabelLine line, int offset) {
        int end = offset;
        while (end < line.end() && end - offset < MAX_SIGNS && line.hasAnyAt(end, "*_")) {
            end++;
        }
        String signs = line.substring(offset, end);
        String closing = new StringBuilder(signs).reverse().toString();
        return new LabelEmphasis(signs, closing, EmphasisKind.MARKUP);
    }

    /** Reads {@code <b>} as emphasis and, since no tag begins beyond ASCII, {@code <Élise>}. */
    private static LabelEmphasis tagOrBracket(LabelLine line, int offset) {
        Matcher tag = TAG.matcher(line.text()).region(offset, line.end());
        if (tag.lookingAt()) {
            EmphasisKind kind =
                    PLAIN_TAGS.contains(tag.group(1))
                            ? EmphasisKind.PLAIN_ELEMENT
                            : EmphasisKind.ELEMENT;
            return new LabelEmphasis(tag.group(), "</" + tag.group(1) + ">", kind);
        }
        boolean named =
                offset + 1 < line.end()
                        && line.charAt(offset + 1) > 127
                        && Character.isLetter(line.charAt(offset + 1));
        return named ? brackets("<", ">") : NONE;
    }

    private static LabelEmphasis squareBrackets(LabelLine line, int offset) {
        if (!SQUARE_BRACKETS.matcher(line.text()).region(offset, line.end()).lookingAt()) {
            return NONE;
        }
        return line.charAt(offset) == '[' ? brackets("[", "]") : brackets("\\[", "\\]");
    }

    private static LabelEmphasis brackets(String opening, String closing) {
        return new LabelEmphasis(opening, closing, EmphasisKind.BRACKETS);
    }

    /** Returns this emphasis as closed by other signs than it should be. */
    LabelEmphasis closedBy(String signs) {
        return new LabelEmphasis(opening, signs, kind);
    }

    boolean isNone() {
        return kind == EmphasisKind.NONE;
    }

    boolean isBrackets() {
        return kind == EmphasisKind.BRACKETS;
    }

    boolean isPlainElement() {
        return kind == EmphasisKind.PLAIN_ELEMENT;
    }

    /** Tells whether the words of a turn may stand in it together with the name. */
    boolean mayHoldWords() {
        return !isBrackets();
    }

    /** Tells whether a letter and a point in it may be a label. */
    boolean allowsLetters() {
        return allowsSigns() || kind == EmphasisKind.ELEMENT;
    }

    /** Tells whether a sign alone, such as a bracket, may end a name in it. */
    boolean allowsSigns() {
        return kind == EmphasisKind.NONE || kind == EmphasisKind.MARKUP;
    }

    /** Returns the style of a label whose words stand in it together with the name. */
    LabelStyle styleAround() {
        return isPlainElement() ? LabelStyle.PLAIN : LabelStyle.AROUND;
    }

    /** Tells whether it ends at an offset of a line. */
    boolean closesAt(LabelLine line, int offset) {
        return !isNone() && line.startsWith(closing, offset);
    }
}
