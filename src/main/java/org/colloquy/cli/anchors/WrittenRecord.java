package org.colloquy.cli.anchors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.build.output.AtomicFile;
import org.colloquy.console.UsageException;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.reading.CompanionFile;
import org.colloquy.text.file.FileFault;
import org.jspecify.annotations.Nullable;

/**
 * Record beside an interview as a file.
 *
 * @param name relative to the corpus
 */
record WrittenRecord(Path path, String name) {

    /** Returns the record of a kind; it need not be there. */
    static WrittenRecord of(Path folder, Interview interview, CompanionFile kind) {
        String name = kind.of(interview.path());
        return new WrittenRecord(folder.resolve(name), name);
    }

    boolean exists() {
        return Files.exists(path);
    }

    /**
     * Returns what it says.
     *
     * @throws java.nio.charset.CharacterCodingException if it is not UTF-8
     */
    String read() throws IOException {
        // Not as forgiving as an interview is read: what is written again must be what was read.
        return Files.readString(path);
    }

    /**
     * Writes the record if it differs from what is there, whole or not at all.
     *
     * @param before what is there; null if nothing is
     * @return whether anything was written
     * @throws UsageException if it cannot be written
     */
    boolean write(String now, @Nullable String before) {
        if (now.equals(before)) {
            return false;
        }
        try {
            AtomicFile.write(path, now);
            return true;
        } catch (IOException e) {
            throw unable("written", e);
        }
    }

    /** Creates what is thrown where it cannot be read or written. */
    UsageException unable(String what, IOException e) {
        return new UsageException("%s cannot be %s: %s".formatted(name, what, FileFault.told(e)));
    }
}
