package org.colloquy.corpus;

import java.util.List;
import java.util.stream.Stream;

/**
 * Clean HTML and its words: the only type that a template may print unescaped, made only by the
 * room {@code markdown}, behind its allow-list.
 *
 * <p>Where a link leads depends on the page it stands on: one interview is shown at several
 * addresses and depths. So links inside the corpus are kept as {@link Reference}s between pieces of
 * finished markup, and each page writes them its own way. The rejected alternative, absolute links,
 * would keep an exported folder from opening on a disk.
 */
public final class Prose {

    /** A part of the whole, in order. */
    public sealed interface Piece permits Markup, Reference {}

    /** Finished HTML. */
    public record Markup(String html) implements Piece {}

    /**
     * The start tag of a link or an image whose address depends on the page; its end tag is markup.
     * That of a note bears the note's mark, which is no word of the text.
     *
     * @param element {@code a} or {@code img}
     * @param target what it leads to
     * @param attributes further attributes, finished HTML that begins with a space, or empty
     */
    public record Reference(String element, Target target, String attributes) implements Piece {}

    /** Writes the start tag of a reference for one page. */
    @FunctionalInterface
    public interface ReferenceWriter {
        /** Returns the start tag as HTML; what it inserts must be escaped. */
        String startTag(Reference reference);
    }

    private static final Prose EMPTY = new Prose(List.of(), "");

    private final List<Piece> pieces;
    private final String text;

    private final boolean plain;

    private Prose(List<Piece> pieces, String text) {
        this.plain = pieces.size() == 1 && pieces.get(0).equals(new Markup(text));
        // The markup of plain words is the words, which then need be there once only.
        this.pieces = plain ? List.of(new Markup(text)) : List.copyOf(pieces);
        this.text = text;
    }

    /** Makes prose of clean pieces. Only the room {@code markdown} may call this. */
    public static Prose of(List<Piece> pieces, String text) {
        return new Prose(pieces, text);
    }

    public static Prose empty() {
        return EMPTY;
    }

    /** The HTML as one page shows it. */
    public String html(ReferenceWriter writer) {
        if (pieces.size() == 1 && pieces.get(0) instanceof Markup only) {
            return only.html();
        }
        StringBuilder html = new StringBuilder();
        for (Piece piece : pieces) {
            html.append(
                    piece instanceof Reference reference
                            ? writer.startTag(reference)
                            : ((Markup) piece).html());
        }
        return html.toString();
    }

    /** The words, as the source has them; blocks inside are set apart by line ends. */
    public String text() {
        return text;
    }

    /** Of what its markup is put together. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** Whether its markup is nothing but its words. */
    public boolean isPlain() {
        return plain;
    }

    /** What its references lead to, in order. */
    public Stream<Target> targets() {
        return pieces.stream()
                .filter(Reference.class::isInstance)
                .map(piece -> ((Reference) piece).target());
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prose prose
                && pieces.equals(prose.pieces)
                && text.equals(prose.text);
    }

    @Override
    public int hashCode() {
        return pieces.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
