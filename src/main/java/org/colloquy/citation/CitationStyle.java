package org.colloquy.citation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One way to write a citation.
 *
 * @param name for programs: {@code link}, {@code note}, {@code markdown}, {@code bibtex}
 * @param title for readers
 */
public record CitationStyle(String name, String title, List<CitationPart> pieces) {
    public CitationStyle {
        pieces = List.copyOf(pieces);
    }

    /** Returns a text that is the same for every place. */
    public static CitationStyle fixed(String name, String text) {
        return new CitationStyle(name, name, List.of(CitationPart.words(text)));
    }

    /** Returns the citation of a place, without words of it. */
    public String at(CitedPlace place) {
        return pieces.stream().map(piece -> piece.at(place)).collect(Collectors.joining());
    }
}
