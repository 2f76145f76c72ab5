package org.colloquy.site.rendition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;

/** Some of the samples that lie beside the project; none where there are none. */
public final class SampleFolder {
    private static final Path SAMPLES = Path.of("../shared/corpora");
    private static final int SOME = 100;
    private static final int LARGE = 200_000;

    private SampleFolder() {}

    /** Read when it is first wanted, and for each JVM apart: another may be reading its own. */
    private static final class Holder {
        static final Corpus CORPUS =
                read(Path.of("target/corpora/samples-" + ProcessHandle.current().pid()));
    }

    /** Returns a hundred samples, spread over all. */
    public static Corpus corpus() {
        return Holder.CORPUS;
    }

    private static Corpus read(Path folder) {
        try {
            Path into = Files.createDirectories(folder.resolve("interviews"));
            List<Path> all = all();
            int some = Math.min(SOME, all.size());
            for (int i = 0; i < some; i++) {
                Path to = into.resolve("s%03d.md".formatted(i));
                Files.copy(all.get(i * all.size() / some), to, StandardCopyOption.REPLACE_EXISTING);
            }
            return new CorpusReader().read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> all() throws IOException {
        if (!Files.isDirectory(SAMPLES)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(SAMPLES)) {
            return all.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> size(file) < LARGE)
                    .sorted()
                    .toList();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
