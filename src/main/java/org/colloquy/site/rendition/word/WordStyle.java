package org.colloquy.site.rendition.word;

/**
 * Styles of documents, by their ids in the file that defines them. What the interview itself does
 * not say is in styles that are based on <i>Generated</i> or <i>Generated Words</i>, by which an
 * import leaves it out again.
 */
final class WordStyle {
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String BYLINE = "Byline";

    /** The last line before the text. */
    static final String LAST_BYLINE = "LastByline";

    /** The details of the interview behind its text. */
    static final String DETAILS = "Details";

    /** The first line behind the text. */
    static final String FIRST_DETAIL = "FirstDetail";

    /** The name of who asks, above the question. */
    static final String ASKER = "Asker";

    static final String PASSAGE = "Passage";

    /** Paragraphs below a line with a number. */
    static final String TEXT = "PassageText";

    /** Line that has nothing but the number of what stands below it. */
    static final String NUMBER_LINE = "NumberLine";

    static final String QUOTE = "Quote";
    static final String LIST = "ListParagraph";
    static final String CODE = "Code";
    static final String FIGURE = "Figure";
    static final String CAPTION = "Caption";
    static final String EVENT = "Event";
    static final String SEE_ALSO = "SeeAlso";
    static final String TABLE_TEXT = "TableText";
    static final String TABLE = "TableGrid";
    static final String FOOTNOTE = "FootnoteText";

    /** Heading behind the text: of the terms, of notes. */
    static final String GENERATED_HEADING = "GeneratedHeading";

    /** A term with its definition. */
    static final String TERM_ENTRY = "TermEntry";

    /** The paragraphs that a definition goes on with. */
    static final String TERM_TEXT = "TermText";

    /** A note to which the text does not refer. */
    static final String OTHER_NOTE = "OtherNote";

    static final String HEADER = "Header";
    static final String FOOTER = "Footer";

    /** Style of the numbers of places. */
    static final String LOCATOR = "Locator";

    /** Style of the tab behind the number of a place. */
    static final String LOCATOR_TAB = "LocatorTab";

    static final String SPEAKER = "Speaker";

    /** Style of names that the source does not have there. */
    static final String ADDED_SPEAKER = "AddedSpeaker";

    /** Style of what a picture shows that is not in the document. */
    static final String ABSENT = "AbsentPicture";

    static final String HYPERLINK = "Hyperlink";
    static final String CODE_WORDS = "CodeWords";
    static final String FOOTNOTE_MARK = "FootnoteReference";

    /** Style of the letter of a note to which the text has referred before. */
    static final String REPEATED_NOTE = "RepeatedNote";

    private static final int LOWEST = 6;

    private WordStyle() {}

    /** Returns the style of a heading of a rank, from 1. */
    static String heading(int rank) {
        return "Heading" + Math.min(LOWEST, rank);
    }
}
