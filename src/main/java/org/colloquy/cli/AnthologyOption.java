package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.console.Console;
import org.colloquy.console.ProblemPrinter;
import org.colloquy.console.UsageException;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.anthology.Anthology;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.anthology.AnthologyFault;
import org.colloquy.reader.anthology.AnthologyReader;
import org.colloquy.reader.anthology.AnthologyReader.AnthologyReading;
import org.colloquy.text.CountedNoun;
import org.colloquy.text.Slugs;
import picocli.CommandLine.Option;

/** Option for interviews that are printed together; it can be given several times. */
final class AnthologyOption {
    private static final String FOLDER = "editions/";

    @Option(
            names = "--edition",
            paramLabel = "FILE",
            description =
                    "Also writes the interviews that FILE names as one page, editions/NAME.html.")
    private List<Path> files = new ArrayList<>();

    /** Faults that were printed last: while an export is tried again, they are printed once. */
    private List<String> printed = List.of();

    /** Returns the files that were given. */
    List<Path> files() {
        return List.copyOf(files);
    }

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
     * Reads the anthologies, and prints all that is wrong in their files, each with its place.
     *
     * @return by the addresses of their pages
     * @throws UsageException if anything is wrong
     */
    Map<String, Anthology> read(Corpus corpus, Console console) {
        Map<String, Anthology> anthologies = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (Path file : files) {
            AnthologyReading reading = reading(file, corpus);
            reading.faults().forEach(fault -> faults.add(line(file, fault)));
            Anthology anthology = reading.anthology().orElse(null);
            if (anthology != null && anthologies.put(address(file), anthology) != null) {
                throw new UsageException(
                        "--edition: two files would become " + address(file) + "; rename one");
            }
        }
        if (!faults.equals(printed)) {
            faults.forEach(console.out()::println);
            printed = faults;
        }
        if (!faults.isEmpty()) {
            throw new UsageException(
                    "--edition: nothing is exported, for %s; see above"
                            .formatted(CountedNoun.of(faults.size(), "fault")));
        }
        return anthologies;
    }

    private static AnthologyReading reading(Path file, Corpus corpus) {
        try {
            return AnthologyReader.read(file, corpus);
        } catch (IOException e) {
            throw new UsageException("--edition: \"" + file + "\" cannot be read");
        }
    }

    private static String line(Path file, AnthologyFault fault) {
        return ProblemPrinter.line(
                new Problem(
                        Severity.ERROR,
                        "bad-edition",
                        file.toString(),
                        fault.line(),
                        fault.column(),
                        fault.message(),
                        ""));
    }

    private static String address(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        return FOLDER + Slugs.ofName(name) + ".html";
    }
}
