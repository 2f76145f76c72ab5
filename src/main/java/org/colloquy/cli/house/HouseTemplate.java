package org.colloquy.cli.house;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a small house that is a tutorial, as the program carries them. */
public final class HouseTemplate {
    private static final String ROOT = "/house/";

    /** The files that are read as a corpus, by their paths below the house. */
    private static final List<String> CORPUS =
            List.of(
                    "glossary.md",
                    "people.md",
                    "interviews/a-page-with-questions.md",
                    "interviews/a-conversation-in-turns.md");

    private HouseTemplate() {}

    /** Writes what is read as a corpus into a folder. */
    public static void writeCorpus(Path house) throws IOException {
        for (String file : CORPUS) {
            write(file, house.resolve(file));
        }
    }

    private static void write(String file, Path to) throws IOException {
        Files.createDirectories(to.toAbsolutePath().getParent());
        try (InputStream bytes = HouseTemplate.class.getResourceAsStream(ROOT + file)) {
            if (bytes == null) {
                throw new FileNotFoundException(ROOT + file);
            }
            Files.copy(bytes, to);
        }
    }
}
