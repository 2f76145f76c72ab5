package org.colloquy.site.wayfinding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;

/** Transcripts of many turns, written by rule. */
final class LongTalk {
    private LongTalk() {}

    /** A turn every ten seconds from 0:00 on; the seventeenth has two paragraphs. */
    static IntFunction<String> timed() {
        return i ->
                "**%s:** [%02d:%02d:%02d] Words number %d are said here by somebody.%s\n\n"
                        .formatted(
                                speaker(i),
                                i / 360,
                                i / 6 % 60,
                                i % 6 * 10,
                                i + 1,
                                i == 16 ? "\n\nAnd more." : "");
    }

    static IntFunction<String> untimed() {
        return i -> "**%s:** Words number %d are said here.\n\n".formatted(speaker(i), i + 1);
    }

    private static String speaker(int turn) {
        return turn % 2 == 0 ? "Ida Sample" : "Bruno Specimen";
    }

    /** Returns the turns with an introduction, and a heading before each so many of them. */
    static String text(int turns, int perSection, IntFunction<String> turn) {
        StringBuilder text = new StringBuilder("---\ntitle: Long\n---\nRecorded at once.\n\n");
        for (int i = 0; i < turns; i++) {
            if (perSection > 0 && i % perSection == 0) {
                text.append("## Part ").append(i / perSection + 1).append("\n\n");
            }
            text.append(turn.apply(i));
        }
        return text.toString();
    }

    static Interview read(Path folder, String text) throws IOException {
        Files.writeString(folder.resolve("long.md"), text);
        return new CorpusReader().read(folder).interview("long").orElseThrow();
    }
}
