package org.colloquy.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;

/** A folder that a test fills and reads. */
public record CorpusFolderBuilder(Path path) {

    public CorpusFolderBuilder file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    CorpusFolderBuilder file(String name, byte[] bytes) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Corpus read() {
        try {
            return new CorpusReader().read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a folder with a single interview. */
    public Interview interview() {
        return read().interviews().get(0);
    }
}
