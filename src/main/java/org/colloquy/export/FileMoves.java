package org.colloquy.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.colloquy.build.output.OutputFolder;

/**
 * Moves by which an export takes in the files that have changed: what pages load comes first, then
 * the pages, then the list of all files; what is gone goes last. They are written down before the
 * first of them, so that the next export finishes what an interrupted one began.
 *
 * @param put paths of files that lie ready in the staging folder
 * @param gone paths of files that are removed
 */
record FileMoves(List<String> put, List<String> gone) {
    private static final String PUT = "put ";
    private static final String GONE = "gone ";
    private static final String END = "end";
    private static final Comparator<String> PAGES_LAST =
            Comparator.comparing((String path) -> path.equals(FileList.NAME))
                    .thenComparing(path -> path.endsWith(".html"))
                    .thenComparing(Comparator.naturalOrder());

    FileMoves {
        put = put.stream().sorted(PAGES_LAST).toList();
        gone = gone.stream().sorted().toList();
    }

    private static Path journal(OutputFolder target) {
        return target.beside("moves");
    }

    /**
     * Finishes what an interrupted export began.
     *
     * @throws ExportException if a path leads out of the folder, so that no export wrote it down
     */
    static void finish(OutputFolder target) throws IOException {
        Path journal = journal(target);
        if (!Files.exists(journal)) {
            return;
        }
        List<String> lines = Files.readAllLines(journal, UTF_8);
        if (!lines.isEmpty() && lines.get(lines.size() - 1).equals(END)) {
            List<String> put = new ArrayList<>();
            List<String> gone = new ArrayList<>();
            for (String line : lines) {
                if (line.startsWith(PUT)) {
                    put.add(line.substring(PUT.length()));
                } else if (line.startsWith(GONE)) {
                    gone.add(line.substring(GONE.length()));
                }
            }
            FileMoves moves = new FileMoves(put, gone);
            moves.requireInside(target);
            moves.run(target);
        }
        Files.delete(journal);
    }

    private void requireInside(OutputFolder target) {
        Path folder = target.folder();
        for (String path : Stream.concat(put.stream(), gone.stream()).toList()) {
            Path file = folder.resolve(path).normalize();
            if (!file.startsWith(folder) || file.equals(folder)) {
                throw new ExportException(
                        "\"%s\" would move or delete \"%s\", which no export wrote: delete this list"
                                .formatted(journal(target), file));
            }
        }
    }

    /** Makes all moves. */
    void make(OutputFolder target) throws IOException {
        List<String> lines = new ArrayList<>();
        put.forEach(path -> lines.add(PUT + path));
        gone.forEach(path -> lines.add(GONE + path));
        lines.add(END);
        Files.write(journal(target), lines, UTF_8);
        run(target);
        Files.delete(journal(target));
    }

    private void run(OutputFolder target) throws IOException {
        Path staged = target.beside("new");
        for (String path : put) {
            Path from = staged.resolve(path);
            if (Files.exists(from)) {
                Path to = target.folder().resolve(path);
                Files.createDirectories(to.getParent());
                Files.move(
                        from,
                        to,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        for (String path : gone) {
            Path file = target.folder().resolve(path);
            Files.deleteIfExists(file);
            deleteEmpty(Objects.requireNonNull(file.getParent()), target.folder());
        }
    }

    private static void deleteEmpty(Path folder, Path root) throws IOException {
        Path empty = folder;
        try {
            while (empty != null && !empty.equals(root) && empty.startsWith(root)) {
                Files.deleteIfExists(empty);
                empty = empty.getParent();
            }
        } catch (DirectoryNotEmptyException inUse) {
            // So are those above it.
        }
    }
}
