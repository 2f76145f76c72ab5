package org.colloquy.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.ReadListener;
import org.colloquy.reader.CorpusReader;

/** The folder that a command works on. */
public final class CorpusFolder {
    private CorpusFolder() {}

    /**
     * Makes sure that there is such a folder.
     *
     * @throws UsageException if there is none
     */
    public static void require(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageException(
                    "%s: name the folder of the interviews; the one that you are in is \".\""
                            .formatted(
                                    Files.exists(folder)
                                            ? "\"" + folder + "\" is not a folder"
                                            : "there is no folder \"" + folder + "\""));
        }
        if (!Files.isReadable(folder)) {
            throw new UsageException("the folder \"" + folder + "\" cannot be read");
        }
    }

    /**
     * Returns the exit status of a command that has done its work on a corpus, and says where its
     * errors are told if it has any.
     */
    public static ExitCode status(Path folder, Corpus corpus, Console console) {
        if (!corpus.hasErrors()) {
            return ExitCode.FINE;
        }
        console.err().printf("The interviews have errors: colloquy check %s names them%n", folder);
        return ExitCode.CORPUS_HAS_ERRORS;
    }

    /**
     * Reads the corpus in a folder.
     *
     * @throws UsageException if the folder cannot be read
     */
    public static Corpus read(Path folder, CorpusReader reader, Console console) {
        return read(folder, reader, console, ReadListener.NOBODY);
    }

    /**
     * Reads the corpus in a folder.
     *
     * @param listener told of everything as soon as it is there
     * @throws UsageException if the folder cannot be read
     */
    public static Corpus read(
            Path folder, CorpusReader reader, Console console, ReadListener listener) {
        require(folder);
        try (ProgressLine progress = new ProgressLine(console.err())) {
            return reader.read(folder, progress::interviews, listener);
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /**
     * Reads the corpus in a folder in which some files have changed since the reader read it.
     *
     * @throws UsageException if the folder cannot be read
     */
    public static Corpus read(Path folder, CorpusReader reader, List<String> changed) {
        require(folder);
        try {
            return reader.read(folder, changed);
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /**
     * Says why a file is read as it is.
     *
     * @param file relative to the folder, or as the shell gives it, or without folders that lie
     *     between
     * @throws UsageException if the folder has no such interview
     */
    public static List<String> explain(Path folder, String file) {
        return told(folder, file, CorpusReader::explain);
    }

    /**
     * Says what the labels of a file are taken for.
     *
     * @param file relative to the folder, or as the shell gives it, or without folders that lie
     *     between
     * @throws UsageException if the folder has no such interview
     */
    public static List<String> labels(Path folder, String file) {
        List<String> lines = told(folder, file, CorpusReader::labels);
        return lines.isEmpty() ? List.of(file + ": no line looks like a label") : lines;
    }

    /**
     * Says what the labels of all files are taken for.
     *
     * @throws UsageException if the folder cannot be read
     */
    public static List<String> labels(Path folder) {
        require(folder);
        try {
            return new CorpusReader().labels(folder);
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /** Question to a reader about a file. */
    private interface Telling {
        Optional<List<String>> tell(CorpusReader reader, Path folder, String file)
                throws IOException;
    }

    private static List<String> told(Path folder, String file, Telling telling) {
        require(folder);
        try {
            Path below = folder.toRealPath();
            Path given = Path.of(file);
            String inside =
                    Files.exists(given) && given.toRealPath().startsWith(below)
                            ? below.relativize(given.toRealPath()).toString()
                            : file;
            String written = inside.replace('\\', '/');
            Optional<List<String>> lines = telling.tell(new CorpusReader(), folder, written);
            return lines.isPresent()
                    ? lines.get()
                    : telling.tell(new CorpusReader(), folder, onlyOne(folder, written))
                            .orElseThrow(() -> noInterview(folder, file));
        } catch (InvalidPathException e) {
            throw noInterview(folder, file);
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /** Returns the one file in some folder of the corpus that is called so. */
    private static String onlyOne(Path folder, String name) throws IOException {
        List<String> found = CorpusReader.endingWith(folder, name);
        if (found.isEmpty()) {
            throw noInterview(folder, name);
        }
        if (found.size() > 1) {
            throw new UsageException(
                    "several interviews in \"%s\" are called \"%s\"; name one with its folder: %s"
                            .formatted(folder, name, String.join(", ", found)));
        }
        return found.get(0);
    }

    private static UsageException noInterview(Path folder, String file) {
        return new UsageException("there is no interview \"%s\" in \"%s\"".formatted(file, folder));
    }

    private static UsageException unreadable(Path folder, IOException e) {
        return new UsageException(
                "the folder \"" + folder + "\" cannot be read: " + e.getMessage());
    }
}
