package org.colloquy.reader.block;

import com.vladsch.flexmark.util.ast.Document;
import org.colloquy.reader.source.PlacedText;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.reader.transcript.ParsedTranscript;
import org.jspecify.annotations.Nullable;

/**
 * Body of an interview: its Markdown, as its dialect was understood, and where that stands.
 *
 * @param text the body as it is written, and where it stands
 * @param document null where the body is shown as plain text
 */
public record ParsedBody(
        SourceFile source,
        PlacedText text,
        ParsedTranscript transcript,
        @Nullable Document document) {

    /** Returns where the body begins in the source. */
    public int start() {
        return text.place(0);
    }

    /** Returns the place in the source of an offset of the body as it is written. */
    public int place(int offset) {
        return text.place(offset);
    }

    /** Returns the place in the source of an offset of the document. */
    public int inSource(int offset) {
        return text.place(transcript.source(offset));
    }
}
