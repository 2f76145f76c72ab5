package org.colloquy.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a passage stand of which the index knows the positions: it would be twice as
 * large with their places in the text, which can be told from that for the few that are shown.
 */
final class WordSpans {
    private static final int BEGIN = 64;

    private final String text;
    private final @Nullable Stems stems;
    private int[] positions = new int[BEGIN];
    private int[] starts = new int[BEGIN];
    private int[] ends = new int[BEGIN];
    private int size;

    /**
     * @param stems of the passage's language; null where there are none
     */
    WordSpans(String text, @Nullable Stems stems) {
        this.text = text;
        this.stems = stems;
        Pieces pieces = new Pieces();
        int position = 0;
        for (pieces.begin(text); pieces.next(); ) {
            add(position, pieces);
            position += width(pieces);
        }
    }

    private void add(int position, Pieces pieces) {
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        positions[size] = position;
        starts[size] = pieces.start();
        ends[size] = pieces.end();
        size++;
    }

    /** The same with stems as without. */
    private static int width(Pieces pieces) {
        return pieces.isPaired() || pieces.isOfLetters()
                ? 1
                : Tokens.width(WordForms.of(pieces.written(), null));
    }

    /** The place of the form at a position that is wanted; empty if none is. */
    Optional<Span> at(int position, Predicate<String> wanted) {
        int found = Arrays.binarySearch(positions, 0, size, position);
        int piece = found < 0 ? -found - 2 : found;
        if (piece < 0) {
            return Optional.empty();
        }
        return forms(piece).stream()
                .filter(form -> positions[piece] + form.position() == position)
                .filter(form -> wanted.test(form.form()))
                .map(form -> form.moved(starts[piece], 0).place())
                .findFirst();
    }

    private List<Token> forms(int piece) {
        String written = text.substring(starts[piece], ends[piece]);
        return Script.isPaired(written.codePointAt(0))
                ? WordForms.ofPaired(written)
                : WordForms.of(written, stems);
    }
}
