package org.colloquy.importer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.importer.model.TranscriptPart.ImportedTurn;
import org.colloquy.times.SpokenWord;

/**
 * A transcript as it will be written.
 *
 * @param parts in the order of the source
 * @param heard the words whose times are known, in the same order
 * @param index what the source says of stretches of the recording
 * @param pictures to which the parts refer
 * @param named whether the source itself says who speaks, and not labels among its words
 */
public record ImportedTranscript(
        TranscriptMetadata metadata,
        List<TranscriptPart> parts,
        List<SpokenWord> heard,
        List<IndexedSegment> index,
        List<ImportedPicture> pictures,
        boolean named) {
    /** A label for a turn whose source says only that the speaker changes. */
    public static final String UNKNOWN = "Unknown Speaker";

    public ImportedTranscript {
        parts = List.copyOf(parts);
        heard = List.copyOf(heard);
        index = List.copyOf(index);
        pictures = List.copyOf(pictures);
    }

    /** Makes a transcript of a source without pictures. */
    public ImportedTranscript(
            TranscriptMetadata metadata,
            List<TranscriptPart> parts,
            List<SpokenWord> heard,
            List<IndexedSegment> index) {
        this(metadata, parts, heard, index, List.of(), false);
    }

    /** Makes a transcript of a source without times. */
    public ImportedTranscript(TranscriptMetadata metadata, List<TranscriptPart> parts) {
        this(metadata, parts, List.of(), List.of());
    }

    public ImportedTranscript with(TranscriptMetadata known) {
        return new ImportedTranscript(known, parts, heard, index, pictures, named);
    }

    /** Returns this with other parts. */
    public ImportedTranscript with(List<TranscriptPart> other) {
        return new ImportedTranscript(metadata, other, heard, index, pictures, named);
    }

    /** Returns this as one whose source itself says who speaks. */
    public ImportedTranscript withNamedTurns() {
        return new ImportedTranscript(metadata, parts, heard, index, pictures, true);
    }

    public Stream<ImportedTurn> turns() {
        return parts.stream().filter(ImportedTurn.class::isInstance).map(ImportedTurn.class::cast);
    }

    /** Returns the people whom its labels name, in the order of the text. */
    public List<String> speakers() {
        return new ArrayList<>(turns().map(ImportedTurn::name).distinct().toList());
    }
}
