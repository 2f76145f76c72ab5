package org.colloquy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Onlooker;
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
        return read(folder, reader, console, Onlooker.NOBODY);
    }

    /**
     * Reads the corpus in a folder.
     *
     * @param onlooker told of everything as soon as it is there
     * @throws WrongCall if the folder cannot be read
     */
    static Corpus read(Path folder, CorpusReader reader, Console console, Onlooker onlooker) {
        require(folder);
        try (Progress progress = new Progress(console.err())) {
            return reader.read(folder, progress::interviews, onlooker);
        } catch (IOException e) {
            throw new WrongCall("the folder \"" + folder + "\" cannot be read: " + e.getMessage());
        }
    }

    /**
     * Reads the corpus in a folder in which some files have changed since the reader read it.
     *
     * @throws WrongCall if the folder cannot be read
     */
    static Corpus read(Path folder, CorpusReader reader, List<String> changed) {
        require(folder);
        try {
            return reader.read(folder, changed);
        } catch (IOException e) {
            throw new WrongCall("the folder \"" + folder + "\" cannot be read: " + e.getMessage());
        }
    }

    /**
     * Says why a file is read as it is.
     *
     * @param file relative to the folder, or as the shell gives it
     * @throws WrongCall if the folder has no such interview
     */
    static List<String> explain(Path folder, String file) {
        require(folder);
        try {
            Path below = folder.toRealPath();
            Path given = Path.of(file);
            String inside =
                    Files.exists(given) && given.toRealPath().startsWith(below)
                            ? below.relativize(given.toRealPath()).toString()
                            : file;
            return new CorpusReader()
                    .explain(folder, inside.replace('\\', '/'))
                    .orElseThrow(
                            () ->
                                    new WrongCall(
                                            "there is no interview \"%s\" in \"%s\""
                                                    .formatted(file, folder)));
        } catch (IOException e) {
            throw new WrongCall("the folder \"" + folder + "\" cannot be read: " + e.getMessage());
        }
    }
}
