package org.colloquy.importer.model;

import org.jspecify.annotations.Nullable;

/** Part of a transcript. Its words are Markdown that shows them as the source has them. */
public sealed interface TranscriptPart {

    /**
     * A topic or a question.
     *
     * @param level from 2: 1 is that of the title
     */
    record ImportedHeading(int level, String words) implements TranscriptPart {}

    /** A paragraph; below a turn, it goes on with it. */
    record Paragraph(String words) implements TranscriptPart {}

    /** A list, a table, a quotation: Markdown of several lines. */
    record ImportedBlock(String markdown) implements TranscriptPart {}

    /**
     * The beginning of what somebody says.
     *
     * @param name as the source has it, without a colon
     * @param from milliseconds from the beginning of the recording; null if the source does not say
     */
    record ImportedTurn(String name, @Nullable Long from, String words) implements TranscriptPart {}
}
