package org.colloquy.importer.subtitle;

import java.util.Optional;
import java.util.regex.Pattern;

/** The transcripts in JSON that are read, told apart by the names of their fields. */
public enum JsonTranscriptKind {
    WHISPER,
    WHISPERX,
    PODCAST;

    private static final Pattern HEAD = Pattern.compile("\\s*(?:\\{\\s*\"|\\[\\s*\\{\\s*\")");

    /** Tells whether a text may be JSON, by its first signs. */
    public static boolean mayBe(String head) {
        return HEAD.matcher(head).lookingAt();
    }

    /** Returns the kind of a transcript; empty if the text is none. */
    public static Optional<JsonTranscriptKind> of(String text) {
        if (!mayBe(text)) {
            return Optional.empty();
        } else if (has(text, "word_segments") || (has(text, "segments") && has(text, "score"))) {
            return Optional.of(WHISPERX);
        } else if (has(text, "segments") && (has(text, "startTime") || has(text, "body"))) {
            return Optional.of(PODCAST);
        }
        boolean spoken = has(text, "text") || has(text, "word");
        boolean timed = has(text, "start") || has(text, "timestamps") || has(text, "timestamp");
        return spoken && timed ? Optional.of(WHISPER) : Optional.empty();
    }

    /** Within a value, the quotation marks would be escaped. */
    private static boolean has(String text, String field) {
        return text.contains("\"" + field + "\"");
    }
}
