package org.colloquy.anchors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;

/** Reads Markdown as one interview. */
public final class Readings {
    private Readings() {}

    public static Interview of(String markdown) {
        try {
            Path folder = Files.createTempDirectory("reading");
            Path file = folder.resolve("a.md");
            Files.writeString(file, markdown);
            Interview interview = new CorpusReader().read(folder).interviews().get(0);
            Files.delete(file);
            Files.delete(folder);
            return interview;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
