package org.colloquy.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Clean HTML and its words: the only type that a template may print unescaped, made only by the
 * reader, behind its allow-list.
 *
 * <p>Where a link leads depends on the page it stands on: one interview is shown at several
 * addresses and depths. So links inside the corpus are kept as {@link Reference}s between pieces of
 * finished markup, and each page writes them its own way. The rejected alternative, absolute links,
 * would keep an exported folder from opening on a disk.
 */
public final class Prose {

    /** A part of the whole, in order. */
    public sealed interface ProsePiece permits Markup, Reference {}

    /** Finished HTML. */
    public record Markup(String html) implements ProsePiece {}

    /**
     * The start tag of a link or an image whose address depends on the page; its end tag is markup.
     * That of a note bears the note's mark, which is no word of the text.
     *
     * @param element {@code a} or {@code img}
     * @param target what it leads to
     * @param attributes further attributes, finished HTML that begins with a space, or empty
     */
    public record Reference(String element, LinkTarget target, String attributes)
            implements ProsePiece {}

    /** Writes the start tag of a reference for one page. */
    @FunctionalInterface
    public interface ReferenceWriter {
        /** Returns the start tag as HTML; what it inserts must be escaped. */
        String startTag(Reference reference);
    }

    private static final Prose EMPTY = new Prose(List.of(), "");

    private final String text;

    /** Null where the markup is nothing but the words: most prose is such. */
    private final @Nullable List<ProsePiece> pieces;

    private Prose(List<ProsePiece> pieces, String text) {
        boolean plain = pieces.size() == 1 && pieces.get(0).equals(new Markup(text));
        this.pieces = plain ? null : List.copyOf(pieces);
        this.text = text;
    }

    /** Makes prose of clean pieces. Only the reader and the cache may call this. */
    public static Prose of(List<ProsePiece> pieces, String text) {
        return new Prose(pieces, text);
    }

    public static Prose empty() {
        return EMPTY;
    }

    /** Returns the HTML as one page shows it. */
    public String html(ReferenceWriter writer) {
        List<ProsePiece> marked = pieces;
        if (marked == null) {
            return text;
        }
        StringBuilder html = new StringBuilder();
        for (ProsePiece piece : marked) {
            html.append(
                    piece instanceof Reference reference
                            ? writer.startTag(reference)
                            : ((Markup) piece).html());
        }
        return html.toString();
    }

    /** Returns the words, as the source has them; blocks inside are set apart by line ends. */
    public String text() {
        return text;
    }

    /** Returns the pieces of which its markup is put together. */
    public List<ProsePiece> pieces() {
        return pieces == null ? List.of(new Markup(text)) : pieces;
    }

    /** Tells whether its markup is nothing but its words. */
    public boolean isPlain() {
        return pieces == null;
    }

    /** Returns the targets of its references, in order. */
    public Stream<LinkTarget> targets() {
        return pieces == null
                ? Stream.empty()
                : pieces.stream()
                        .filter(Reference.class::isInstance)
                        .map(piece -> ((Reference) piece).target());
    }

    /** Tells whether a picture in it has a caption. */
    public boolean isCaptioned() {
        return pieces().stream()
                .anyMatch(
                        piece ->
                                piece instanceof Markup markup
                                        && markup.html().contains("<figcaption"));
    }

    public boolean isEmpty() {
        return pieces != null && pieces.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prose prose
                && Objects.equals(pieces, prose.pieces)
                && text.equals(prose.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pieces, text);
    }

    @Override
    public String toString() {
        return text;
    }
}
