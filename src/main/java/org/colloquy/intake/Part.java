package org.colloquy.intake;

import org.jspecify.annotations.Nullable;

/** Part of a transcript. Its words are Markdown that shows them as the source has them. */
sealed interface Part {

    /**
     * A topic or a question.
     *
     * @param level from 2: 1 is that of the title
     */
    record Heading(int level, String words) implements Part {}

    /** A paragraph; below a turn, it goes on with it. */
    record Paragraph(String words) implements Part {}

    /** A list, a table, a quotation: Markdown of several lines. */
    record Block(String markdown) implements Part {}

    /**
     * The beginning of what somebody says.
     *
     * @param name as the source has it, without a colon
     * @param second of the recording; null if the source does not say
     */
    record Turn(String name, @Nullable Double second, String words) implements Part {}
}
