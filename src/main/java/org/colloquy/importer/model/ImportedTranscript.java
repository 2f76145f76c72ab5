package org.colloquy.importer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.importer.model.TranscriptPart.ImportedTurn;

/**
 * A transcript as it will be written.
 *
 * @param parts in the order of the source
 */
public record ImportedTranscript(TranscriptMetadata about, List<TranscriptPart> parts) {
    /** A label for a turn whose source says only that the speaker changes. */
    public static final String UNKNOWN = "Unknown Speaker";

    public ImportedTranscript {
        parts = List.copyOf(parts);
    }

    public ImportedTranscript with(TranscriptMetadata known) {
        return new ImportedTranscript(known, parts);
    }

    public Stream<ImportedTurn> turns() {
        return parts.stream().filter(ImportedTurn.class::isInstance).map(ImportedTurn.class::cast);
    }

    /** Whom its labels name, in the order of the text. */
    public List<String> speakers() {
        return new ArrayList<>(turns().map(ImportedTurn::name).distinct().toList());
    }
}
