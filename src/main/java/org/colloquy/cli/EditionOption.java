package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.console.UsageException;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.edition.PrintEdition;
import org.colloquy.reader.edition.EditionFault;
import org.colloquy.reader.edition.EditionReader;
import org.colloquy.reader.edition.EditionReader.EditionReading;
import org.colloquy.text.Slugs;
import picocli.CommandLine.Option;

/** Option for interviews that are printed together; it can be given several times. */
final class EditionOption {
    private static final String FOLDER = "editions/";

    @Option(
            names = "--edition",
            paramLabel = "FILE",
            description =
                    "Also writes the interviews that FILE names as one page, editions/NAME.html.")
    private List<Path> files = new ArrayList<>();

    /**
     * Makes sure, before anything is read, that the files are there.
     *
     * @throws UsageException naming one that is not
     */
    void check() {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new UsageException("--edition: there is no file \"" + file + "\"");
            }
        }
    }

    /**
     * Reads the editions.
     *
     * @return by the addresses of their pages
     * @throws UsageException with the first thing that is wrong, and its place
     */
    Map<String, PrintEdition> read(Corpus corpus) {
        Map<String, PrintEdition> editions = new TreeMap<>();
        for (Path file : files) {
            if (editions.put(address(file), read(file, corpus)) != null) {
                throw new UsageException(
                        "--edition: two files would become " + address(file) + "; rename one");
            }
        }
        return editions;
    }

    private static PrintEdition read(Path file, Corpus corpus) {
        try {
            EditionReading reading = EditionReader.read(file, corpus);
            return reading.edition().orElseThrow(() -> wrong(file, reading.faults()));
        } catch (IOException e) {
            throw new UsageException("--edition: \"" + file + "\" cannot be read");
        }
    }

    private static UsageException wrong(Path file, List<EditionFault> faults) {
        EditionFault first = faults.get(0);
        int more = faults.size() - 1;
        return new UsageException(
                "%s:%d:%d: %s%s"
                        .formatted(
                                file,
                                first.line(),
                                first.column(),
                                first.message(),
                                more == 0 ? "" : " (and %,d more)".formatted(more)));
    }

    private static String address(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        return FOLDER + Slugs.ofName(name) + ".html";
    }
}
