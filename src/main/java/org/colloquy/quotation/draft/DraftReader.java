package org.colloquy.quotation.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.colloquy.text.file.TextDecoder;

/**
 * Reader of drafts as plain text, Markdown, HTML and Word documents. Nothing is fetched, and no
 * part of a document is run.
 */
public final class DraftReader {
    /** Bound on the file of a draft, in bytes. */
    public static final int MOST_BYTES = 64 << 20;

    /** Bound on the text of a draft, in UTF-16 units: some two thousand pages. */
    static final int MOST_TEXT = 8 << 20;

    /** Number of damaged places, for each sign that is whole, up to which a draft is UTF-8. */
    private static final long MOST_DAMAGED = 3;

    private DraftReader() {}

    /**
     * Reads a draft.
     *
     * @param name of the file: how it ends says what it is
     * @throws DraftFault if it is too large, damaged, or of another kind
     */
    public static List<DraftParagraph> read(String name, byte[] bytes) throws DraftFault {
        if (bytes.length > MOST_BYTES) {
            throw new DraftFault("it has more than %d MB".formatted(MOST_BYTES >> 20));
        }
        String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "txt", "text" -> plain(decoded(bytes));
            case "md", "markdown" -> MarkdownDraft.read(decoded(bytes));
            case "html", "htm", "xhtml" -> HtmlDraft.read(decoded(bytes));
            case "docx" -> WordDraft.read(bytes);
            default -> throw new DraftFault("a draft is a .txt, .md, .html or .docx file");
        };
    }

    private static String decoded(byte[] bytes) throws DraftFault {
        String text = text(bytes);
        if (text.length() > MOST_TEXT) {
            throw new DraftFault("its text has more than %,d letters".formatted(MOST_TEXT));
        }
        if (text.indexOf('\u0000') >= 0) {
            throw new DraftFault("it is no text");
        }
        return text;
    }

    /**
     * Decodes a draft. UTF-8 of which some places are damaged stays UTF-8: one of them would turn
     * all marks and accents into other signs.
     */
    private static String text(byte[] bytes) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
        if (decoded.guess() == null) {
            return decoded.text();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        long damaged = text.chars().filter(c -> c == '\uFFFD').count();
        long whole = text.chars().filter(c -> c >= 0x80 && c != '\uFFFD').count();
        return whole * MOST_DAMAGED > damaged ? text : decoded.text();
    }

    /** Reads a draft of plain text: blank lines part its paragraphs, {@code >} sets lines apart. */
    public static List<DraftParagraph> plain(String text) {
        return ParagraphLines.of(text).all();
    }
}
