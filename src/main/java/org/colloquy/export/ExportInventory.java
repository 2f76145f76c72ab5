package org.colloquy.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.build.Digest;
import org.colloquy.build.output.OutputFolder;
import org.colloquy.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * List of what an export wrote, as a file in it: a folder without one is not ours to replace, and
 * neither is a file that it does not name. Its lines are those of {@code sha256sum}, which {@code
 * rclone check --checkfile} reads too.
 *
 * @param digests SHA-256 of each file that the list names, by path; empty where it says none
 * @param present the files in the folder, by path, as they look
 * @param mark digest of the list itself; null where it is not whole
 */
record ExportInventory(
        Map<String, String> digests, Map<String, FileLook> present, @Nullable String mark) {
    static final String FILE = OutputFolder.EXPORT_LIST;

    /** First line of the lists that earlier versions wrote, which have names alone. */
    private static final String NAMES_ALONE =
            "Written by colloquy export, which replaces these files:";

    /** Length of a digest, in hexadecimal digits, and of what stands before a name. */
    private static final int DIGITS = 64;

    private static final int BEFORE_NAME = DIGITS + 2;

    /** Files that file managers leave in every folder that somebody looks at. */
    private static final List<String> LITTER = List.of(".DS_Store", "Thumbs.db", "desktop.ini");

    ExportInventory {
        digests = Collections.unmodifiableMap(digests);
        present = Collections.unmodifiableMap(present);
    }

    /** Returns the list of files. */
    static String of(Map<String, String> digests) {
        StringBuilder list = new StringBuilder();
        new TreeMap<>(digests).forEach((path, digest) -> list.append(digest + "  " + path + "\n"));
        return list.toString();
    }

    /** Tells whether there is an export in the folder. */
    boolean isThere() {
        return !present.isEmpty();
    }

    /** Tells whether the list is whole, with a digest of each file. */
    boolean isWhole() {
        return mark != null;
    }

    /**
     * Reads the list of the export in a folder; an empty one if the folder is empty or not there.
     *
     * @throws ExportException if something else is in the folder
     */
    static ExportInventory read(Path folder) throws IOException {
        Map<String, FileLook> present = Files.exists(folder) ? files(folder) : Map.of();
        if (present.isEmpty()) {
            return new ExportInventory(Map.of(), Map.of(), null);
        }
        ExportInventory inventory = read(folder.resolve(FILE), present);
        // A damaged list may lack files of its export: see there when it is known what is written.
        if (inventory.isWhole() || !inventory.isOurs()) {
            inventory.refuseOthers(folder, Set.of());
        }
        return inventory;
    }

    private boolean isOurs() {
        return digests.values().stream().anyMatch(digest -> !digest.isEmpty());
    }

    /**
     * Makes sure that there are no files in the folder that no export wrote.
     *
     * @param written paths of files that are written anew in any case
     * @throws ExportException naming the first
     */
    void refuseOthers(Path folder, Set<String> written) {
        List<String> others =
                present.keySet().stream()
                        .filter(file -> !file.equals(FILE) || digests.isEmpty())
                        .filter(file -> !digests.containsKey(file) && !written.contains(file))
                        .sorted()
                        .toList();
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
    }

    private static ExportInventory read(Path list, Map<String, FileLook> present)
            throws IOException {
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            return new ExportInventory(Map.of(), present, null);
        }
        byte[] bytes = Files.readAllBytes(list);
        Map<String, String> digests = new HashMap<>();
        boolean isWhole = bytes.length > 0 && bytes[bytes.length - 1] == '\n';
        try {
            List<String> lines =
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().lines().toList();
            if (!lines.isEmpty() && lines.get(0).equals(NAMES_ALONE)) {
                lines.stream().skip(1).forEach(name -> digests.put(nfc(name), ""));
                return new ExportInventory(digests, present, null);
            }
            for (String line : lines) {
                if (isEntry(line)) {
                    digests.put(nfc(line.substring(BEFORE_NAME)), line.substring(0, DIGITS));
                } else {
                    isWhole = false;
                }
            }
        } catch (CharacterCodingException notOurs) {
            return new ExportInventory(Map.of(), present, null);
        }
        return new ExportInventory(digests, present, isWhole ? Digest.of(bytes) : null);
    }

    /** Tells whether a line has a digest, a space, a space or asterisk, and a name. */
    private static boolean isEntry(String line) {
        if (line.length() <= BEFORE_NAME
                || line.charAt(DIGITS) != ' '
                || " *".indexOf(line.charAt(DIGITS + 1)) < 0) {
            return false;
        }
        for (int i = 0; i < DIGITS; i++) {
            if (!isDigit(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char sign) {
        return (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'f');
    }

    private static Map<String, FileLook> files(Path folder) throws IOException {
        String base = folder.toString();
        boolean isOpen = base.isEmpty() || base.endsWith(folder.getFileSystem().getSeparator());
        int start = base.length() + (isOpen ? 0 : 1);
        Map<String, FileLook> files = new HashMap<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (!LITTER.contains(String.valueOf(file.getFileName()))) {
                            String path = file.toString().substring(start).replace('\\', '/');
                            files.put(nfc(path), FileLook.of(attributes));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return files;
    }

    /** Some file systems give names back in another form than they took them. */
    private static String nfc(String name) {
        return TextFolding.composed(name);
    }
}
