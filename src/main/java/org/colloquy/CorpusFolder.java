package org.colloquy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.corpus.Corpus;
import org.colloquy.markdown.CorpusReader;

/** The folder that a command works on. */
final class CorpusFolder {
    private CorpusFolder() {}

    /**
     * Makes sure that there is such a folder.
     *
     * @throws WrongCall if there is none
     */
    static void require(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new WrongCall("there is no folder \"" + folder + "\"");
        }
        if (!Files.isReadable(folder)) {
            throw new WrongCall("the folder \"" + folder + "\" cannot be read");
        }
    }

    /**
     * Reads the corpus in a folder.
     *
     * @throws WrongCall if the folder cannot be read
     */
    static Corpus read(Path folder, CorpusReader reader, Console console) {
        require(folder);
        try (Progress progress = new Progress(console.err())) {
            return reader.read(folder, progress::interviews);
        } catch (IOException e) {
            throw new WrongCall("the folder \"" + folder + "\" cannot be read: " + e.getMessage());
        }
    }
}
