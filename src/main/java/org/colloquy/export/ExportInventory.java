package org.colloquy.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.text.TextFolding;

/**
 * List of what an export wrote, as a file in it: a folder without one is not ours to replace, and
 * neither is a file that it does not name.
 */
final class ExportInventory {
    static final String FILE = ".colloquy-export";

    private static final String HEAD = "Written by colloquy export, which replaces these files:";

    /** Files that file managers leave in every folder that somebody looks at. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private ExportInventory() {}

    static String of(Collection<String> files) {
        return HEAD + "\n" + String.join("\n", new TreeSet<>(files)) + "\n";
    }

    /**
     * The files of the export in a folder; none if the folder is empty or not there.
     *
     * @throws ExportException if something else is in the folder
     */
    static Set<String> read(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Set.of();
        }
        List<String> present = files(folder);
        if (present.isEmpty()) {
            return Set.of();
        }
        Set<String> ours = named(folder.resolve(FILE));
        List<String> others = present.stream().filter(file -> !ours.contains(nfc(file))).toList();
        if (!others.isEmpty()) {
            throw new ExportException(
                    "\"%s\" has files that no export wrote (%s%s): remove them, or name another folder"
                            .formatted(
                                    folder,
                                    others.get(0),
                                    others.size() == 1
                                            ? ""
                                            : " and %,d more".formatted(others.size() - 1)));
        }
        return ours;
    }

    private static Set<String> named(Path inventory) throws IOException {
        if (!Files.isRegularFile(inventory, LinkOption.NOFOLLOW_LINKS)) {
            return Set.of();
        }
        try {
            List<String> lines = Files.readAllLines(inventory, UTF_8);
            if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
                return Set.of();
            }
            Set<String> named = new HashSet<>();
            lines.stream().skip(1).map(ExportInventory::nfc).forEach(named::add);
            named.add(FILE);
            return named;
        } catch (CharacterCodingException notOurs) {
            return Set.of();
        }
    }

    private static List<String> files(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (!LITTER.contains(String.valueOf(file.getFileName()))) {
                            files.add(folder.relativize(file).toString().replace('\\', '/'));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return files.stream().sorted().toList();
    }

    /** Some file systems give names back in another form than they took them. */
    private static String nfc(String name) {
        return TextFolding.composed(name);
    }
}
