package org.colloquy.importer;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.importer.container.DocumentArchive;
import org.colloquy.importer.model.ImportException;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.text.file.FilePath;

/**
 * Files that are to be imported, with those in folders and archives ({@code .zip}). There, only
 * what may be a transcript or a document counts; what an old program made is among it, so that it
 * is refused by its name.
 */
public final class InputFiles implements AutoCloseable {
    private static final int MAX_FOLDERS = 20;
    private static final int MAX_BYTES = 64 * 1024 * 1024;
    private static final Set<String> KINDS =
            Set.of(
                    "docx", "odt", "doc", "docm", "dotx", "rtf", "pages", "txt", "text", "vtt",
                    "srt", "csv", "tsv", "html", "htm", "xhtml", "json", "xml");

    private final List<InputFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<DocumentArchive> archives = new ArrayList<>();

    /** Finds the files. */
    public InputFiles(List<Path> named) {
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                folder(path);
            } else if (Files.isRegularFile(path) && kind(path.toString()).equals("zip")) {
                archive(path);
            } else {
                files.add(InputFile.of(path));
            }
        }
    }

    /** Returns those that may be imported. */
    public List<InputFile> files() {
        return List.copyOf(files);
    }

    /** Returns what is to be said about folders and archives. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Returns what stands behind the last dot of a name, in small letters; all of it without one.
     */
    static String kind(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isHidden(String path) {
        return ("/" + path).matches(".*/(?:\\.|~\\$|__MACOSX/).*");
    }

    private void folder(Path folder) {
        Map<String, Integer> others = new TreeMap<>();
        List<Path> found = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder, MAX_FOLDERS, new FileVisitOption[0])) {
            walk.filter(Files::isRegularFile).sorted().forEach(found::add);
        } catch (IOException | RuntimeException e) {
            problems.add(
                    Problem.ofFile(
                            Severity.ERROR,
                            "unreadable",
                            InputFile.shown(folder.toString()),
                            "the folder cannot be read: look at its permissions"));
        }
        int before = files.size();
        for (Path file : found) {
            Path inside = folder.relativize(file);
            String path = InputFile.shown(inside.toString());
            if (!isHidden(path)) {
                if (KINDS.contains(kind(path))) {
                    files.add(InputFile.in(parent(path), file));
                } else {
                    others.merge(kind(path), 1, Integer::sum);
                }
            }
        }
        say(folder, others, files.size() - before);
    }

    private static String parent(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    private void archive(Path file) {
        Map<String, Integer> others = new TreeMap<>();
        int before = files.size();
        try {
            DocumentArchive archive = DocumentArchive.open(file);
            archives.add(archive);
            for (String path : archive.names()) {
                if (!isHidden(path) && KINDS.contains(kind(path))) {
                    files.add(
                            new InputFile(
                                    InputFile.shown(file + "/" + path),
                                    parent(path),
                                    FilePath.name(path),
                                    () -> bytes(archive, path)));
                } else if (!isHidden(path)) {
                    others.merge(kind(path), 1, Integer::sum);
                }
            }
            say(file, others, files.size() - before);
        } catch (ImportException e) {
            problems.add(
                    Problem.ofFile(
                            Severity.ERROR,
                            e.code(),
                            InputFile.shown(file.toString()),
                            e.reason()));
        }
    }

    private static byte[] bytes(DocumentArchive archive, String path) throws ImportException {
        return archive.bytes(path, MAX_BYTES)
                .orElseThrow(
                        () ->
                                ImportException.content(
                                        "too-large", "the file is larger than 64 MB: divide it"));
    }

    private void say(Path where, Map<String, Integer> others, int found) {
        String shown = InputFile.shown(where.toString());
        if (found == 0) {
            problems.add(
                    Problem.ofFile(
                            Severity.ERROR,
                            "not-imported",
                            shown,
                            "there is no file in it that could be imported"));
        }
        if (!others.isEmpty()) {
            List<String> told = new ArrayList<>();
            others.forEach((kind, count) -> told.add(count + " ." + kind));
            problems.add(
                    Problem.ofFile(
                            Severity.NOTE,
                            "passed-over",
                            shown,
                            "files of other kinds are not looked at: " + String.join(", ", told)));
        }
    }

    @Override
    public void close() {
        archives.forEach(DocumentArchive::close);
    }
}
