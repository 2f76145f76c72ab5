package org.colloquy.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.colloquy.build.Digest;
import org.colloquy.build.output.FolderTree;
import org.colloquy.build.output.OutputFolder;
import org.colloquy.site.SiteFiles;

/** An export while it is made, beside the one that it will replace. */
final class StagingFolder implements AutoCloseable {
    /** GitHub's pages would otherwise make pages of their own from our Markdown. */
    static final String NO_JEKYLL = ".nojekyll";

    private final OutputFolder target;
    private final Path folder;
    private final Map<String, String> digests = new ConcurrentHashMap<>();

    private StagingFolder(OutputFolder target, Path folder) {
        this.target = target;
        this.folder = folder;
    }

    /** Begins anew: what an interrupted export left is deleted. */
    static StagingFolder beside(OutputFolder target) throws IOException {
        Path folder = target.beside("new");
        FolderTree.delete(folder);
        return new StagingFolder(target, Files.createDirectory(folder));
    }

    /** Tells whether this file system takes capitals for small letters. */
    boolean foldsCase() throws IOException {
        Path small = Files.createFile(folder.resolve("case"));
        boolean folds = Files.exists(folder.resolve("CASE"));
        Files.delete(small);
        return folds;
    }

    /** Returns the folder in which the export is made. */
    Path folder() {
        return folder;
    }

    /** Returns the folder of the export before this one, which need not be there. */
    Path before() {
        return target.folder();
    }

    /** Writes all files, on all cores; returns how many are other than in the last export. */
    int writeAll(SiteFiles site, List<String> addresses, SiteExport.Watcher watcher)
            throws IOException {
        makeFolders(addresses);
        AtomicInteger changed = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        ParallelWork.each(
                addresses,
                address -> {
                    if (write(site, address)) {
                        changed.incrementAndGet();
                    }
                    watcher.written(written.incrementAndGet(), addresses.size());
                });
        return changed.get();
    }

    /** Writes files anew that are written already. */
    void writeAgain(SiteFiles site, List<String> addresses) throws IOException {
        for (String address : addresses) {
            Files.delete(folder.resolve(address));
        }
        ParallelWork.each(addresses, address -> write(site, address));
    }

    /** Makes the folders in which files will lie. */
    void makeFolders(List<String> addresses) throws IOException {
        for (Path within : addresses.stream().map(this::folderOf).distinct().toList()) {
            Files.createDirectories(within);
        }
    }

    /** Tells whether a file that is here already is other than in the last export. */
    boolean isChanged(String address) throws IOException {
        Path file = folder.resolve(address);
        Path before = target.folder().resolve(address);
        return !(isFile(before) && Files.mismatch(file, before) < 0 && keepTime(file, before));
    }

    /**
     * Writes the list of all files.
     *
     * @param others paths of files that are here already and that others wrote
     * @return the list
     */
    byte[] writeInventory(List<String> others) throws IOException {
        writeBytes(NO_JEKYLL, new byte[0]);
        for (String path : others) {
            digests.put(path, digest(path));
        }
        byte[] list = FileList.written(digests);
        writeBytes(FileList.NAME, list);
        digests.remove(FileList.NAME);
        return list;
    }

    /** Returns the paths of all files that were written, besides their list. */
    Set<String> paths() {
        return digests.keySet();
    }

    /** Returns the digest of the bytes of a file that is here. */
    String digest(String path) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(path))) {
            return Digest.of(in);
        }
    }

    /** Adds a file from elsewhere. */
    void copy(Path original, String address) throws IOException {
        Files.createDirectories(folderOf(address));
        Files.copy(original, folder.resolve(address), LinkOption.NOFOLLOW_LINKS);
    }

    /** Adds a file. */
    void put(String address, byte[] bytes) throws IOException {
        Files.createDirectories(folderOf(address));
        Files.write(folder.resolve(address), bytes, StandardOpenOption.CREATE_NEW);
    }

    /** Takes a file out again. */
    void drop(String address) throws IOException {
        Files.delete(folder.resolve(address));
    }

    private Path folderOf(String address) {
        Path parent = folder.resolve(address).getParent();
        return parent == null ? folder : parent;
    }

    private boolean write(SiteFiles site, String address) {
        try {
            Optional<Path> original = site.original(address);
            return original.isPresent()
                    ? isCopyChanged(original.get(), address)
                    : writeBytes(address, site.bytes(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isCopyChanged(Path original, String address) throws IOException {
        copy(original, address);
        digests.put(address, digest(address));
        return isChanged(address);
    }

    private boolean writeBytes(String address, byte[] bytes) throws IOException {
        Path file = folder.resolve(address);
        digests.put(address, Digest.of(bytes));
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Path before = target.folder().resolve(address);
        boolean same =
                isFile(before)
                        && Files.size(before) == bytes.length
                        && Arrays.equals(Files.readAllBytes(before), bytes);
        return !(same && keepTime(file, before));
    }

    /**
     * Gives a file that has not changed its earlier time, so that hosts and tools that copy see it.
     */
    private static boolean keepTime(Path file, Path before) throws IOException {
        Files.setLastModifiedTime(file, Files.getLastModifiedTime(before));
        return true;
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() throws IOException {
        FolderTree.delete(folder);
    }
}
