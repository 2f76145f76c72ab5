package org.colloquy.serve.replica;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.colloquy.build.Digest;
import org.colloquy.site.FetchedFiles.FetchedFile;

/**
 * Files that pages fetch, in a folder of a build: each packed, under the digest of its address,
 * which a file system may not take as a name, and a list of all.
 */
final class KeptFiles {
    private static final String LIST = "list";
    private static final String SEPARATOR = "\t";
    private static final int FIELDS = 3;

    private final Path folder;
    private final Map<String, KeptEntry> entries;

    /**
     * Entry of the list.
     *
     * @param name of the file in the folder
     */
    private record KeptEntry(String name, String type, String address) {
        String line() {
            return String.join(SEPARATOR, name, type, address) + "\n";
        }
    }

    private KeptFiles(Path folder, Map<String, KeptEntry> entries) {
        this.folder = folder;
        this.entries = entries;
    }

    /** Reads the list of a folder; of one that is not there, none. */
    static KeptFiles in(Path folder) throws IOException {
        Map<String, KeptEntry> entries = new HashMap<>();
        Path list = folder.resolve(LIST);
        if (Files.exists(list)) {
            for (String line : Files.readAllLines(list, UTF_8)) {
                String[] fields = line.split(SEPARATOR, FIELDS);
                if (fields.length == FIELDS) {
                    entries.put(fields[2], new KeptEntry(fields[0], fields[1], fields[2]));
                }
            }
        }
        return new KeptFiles(folder, entries);
    }

    /** Returns the addresses of the files. */
    Set<String> addresses() {
        return entries.keySet();
    }

    /**
     * Returns the file at an address; empty where there is none.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    Optional<FetchedFile> find(String address) {
        KeptEntry entry = entries.get(address);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in =
                new GZIPInputStream(Files.newInputStream(folder.resolve(entry.name())))) {
            return Optional.of(new FetchedFile(address, entry.type(), in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes files and their list into a folder. */
    static void write(Path folder, Stream<FetchedFile> files) throws IOException {
        Files.createDirectories(folder);
        Map<String, KeptEntry> entries = new TreeMap<>();
        try (files) {
            for (FetchedFile file : (Iterable<FetchedFile>) files::iterator) {
                KeptEntry entry =
                        new KeptEntry(Digest.of(file.address()), file.type(), file.address());
                Files.write(folder.resolve(entry.name()), packed(file.bytes()));
                entries.put(entry.address(), entry);
            }
        }
        writeList(folder, List.copyOf(entries.values()));
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static void writeList(Path folder, List<KeptEntry> entries) throws IOException {
        StringBuilder list = new StringBuilder();
        entries.forEach(entry -> list.append(entry.line()));
        Files.write(folder.resolve(LIST), list.toString().getBytes(UTF_8));
    }

    /** Copies those into a folder that another does not have. */
    void copyWithout(KeptFiles others, Path to) throws IOException {
        List<KeptEntry> copied = new ArrayList<>();
        for (KeptEntry entry : new TreeMap<>(entries).values()) {
            if (!others.entries.containsKey(entry.address())) {
                copied.add(entry);
            }
        }
        if (copied.isEmpty()) {
            return;
        }
        Files.createDirectories(to);
        for (KeptEntry entry : copied) {
            Files.copy(folder.resolve(entry.name()), to.resolve(entry.name()));
        }
        writeList(to, copied);
    }
}
