package org.colloquy.importer.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.colloquy.importer.model.ImportException;

/**
 * Archive of the parts of a document, or of documents. It is never unpacked to the disk, and only
 * what is asked for is unpacked at all, within a bound for the whole archive.
 */
public final class DocumentArchive implements AutoCloseable {
    private static final int MAX_PARTS = 10_000;
    private static final long MAX_UNPACKED = 256L * 1024 * 1024;

    /** Bound on what is unpacked of an archive of documents. */
    private static final long MAX_DOCUMENTS = 2_048L * 1024 * 1024;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private final long bound;
    private long left;

    private DocumentArchive(ZipFile zip, long bound) {
        this.zip = zip;
        this.bound = bound;
        this.left = bound;
    }

    /** Tells whether bytes begin as an archive does. */
    public static boolean isArchive(byte[] bytes) {
        return bytes.length > 3
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && bytes[2] == 3
                && bytes[3] == 4;
    }

    /**
     * Opens an archive.
     *
     * @throws ImportException if it is damaged, or not what an office program makes
     */
    public static DocumentArchive open(byte[] bytes) throws ImportException {
        return open(ZipFile.builder().setByteArray(bytes), MAX_UNPACKED);
    }

    /**
     * Opens an archive of documents.
     *
     * @throws ImportException if it is damaged, or not what a program makes
     */
    public static DocumentArchive open(Path file) throws ImportException {
        return open(ZipFile.builder().setPath(file), MAX_DOCUMENTS);
    }

    private static DocumentArchive open(ZipFile.Builder builder, long bound)
            throws ImportException {
        try {
            DocumentArchive archive = new DocumentArchive(builder.get(), bound);
            archive.list();
            return archive;
        } catch (IOException | RuntimeException e) {
            throw damaged();
        }
    }

    private static ImportException damaged() {
        return ImportException.content(
                "not-imported", "the file is damaged: it cannot be unpacked whole");
    }

    private void list() throws ImportException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = entry.getName();
            if (leadsOut(name)) {
                throw ImportException.content(
                        "not-imported",
                        "a part of the file leads out of it: \"%s\"".formatted(name));
            } else if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw ImportException.content(
                        "not-imported", "the file is encrypted: save it without a password first");
            } else if (parts.putIfAbsent(name, entry) != null) {
                throw ImportException.content(
                        "not-imported",
                        "the file is damaged: it has two parts \"%s\"".formatted(name));
            } else if (parts.size() > MAX_PARTS) {
                throw ImportException.content(
                        "too-large", "the file has more than %,d parts".formatted(MAX_PARTS));
            }
        }
    }

    private static boolean leadsOut(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || ("/" + path + "/").contains("/../");
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Returns the names of all parts that are no folders, in order. */
    public List<String> names() {
        return parts.values().stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipArchiveEntry::getName)
                .sorted()
                .toList();
    }

    /**
     * Opens a part.
     *
     * @throws ImportException if it cannot be unpacked
     */
    public Optional<InputStream> part(String name) throws ImportException {
        ZipArchiveEntry entry = parts.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new BoundedStream(
                            zip.getInputStream(entry),
                            read -> left -= read,
                            "the file unpacks to more than %d MB: that is no interview"
                                    .formatted(bound >> 20)));
        } catch (IOException | RuntimeException e) {
            throw damaged();
        }
    }

    /**
     * Unpacks a part.
     *
     * @return empty if it is not there, or larger than a bound
     * @throws ImportException if it cannot be unpacked
     */
    public Optional<byte[]> bytes(String name, int largest) throws ImportException {
        Optional<InputStream> part = part(name);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = part.get()) {
            byte[] bytes = in.readNBytes(largest + 1);
            return bytes.length > largest ? Optional.empty() : Optional.of(bytes);
        } catch (IOException | RuntimeException e) {
            throw BoundedStream.reason(e).orElseGet(DocumentArchive::damaged);
        }
    }

    /**
     * Reads a part that is XML.
     *
     * @throws ImportException if it is damaged
     */
    public Optional<XmlElement> xml(String name, Map<String, String> prefixes)
            throws ImportException {
        Optional<InputStream> part = part(name);
        return part.isEmpty()
                ? Optional.empty()
                : Optional.of(XmlPart.read(part.get(), name, prefixes));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            // The archive lies in memory; there is nothing that could be left open.
            left = 0;
        }
    }
}
