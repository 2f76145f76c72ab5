package org.colloquy.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.site.SiteFiles;
import org.jspecify.annotations.Nullable;

/**
 * Writes a site into a folder.
 *
 * <p>All files are made in a hidden folder beside the target ({@link StagingFolder}), which then
 * takes its place: whoever looks sees the old export or the new one, and an export that is
 * interrupted leaves the old one. Between two renamings there is a moment without either; should
 * the program end there, the next export first puts the old one back.
 */
public final class SiteExport {
    private final SiteFiles site;
    private final @Nullable PdfBatch pdfs;
    private final TargetFolder target;

    private SiteExport(SiteFiles site, @Nullable PdfBatch pdfs, TargetFolder target) {
        this.site = site;
        this.pdfs = pdfs;
        this.target = target;
    }

    /** Told after each file; by several threads at once. */
    @FunctionalInterface
    public interface Watcher {
        void written(int files, int all);
    }

    /**
     * Outcome of an export.
     *
     * @param changed the number of files that are new, or other than before
     * @param removed the number of files of the last export that are gone
     * @param alike two files that systems which do not tell capitals apart would take for one
     * @param unprinted the PDF files that could not be made
     * @param boxed the PDF files in which letters are shown as boxes
     */
    public record ExportOutcome(
            int files,
            int changed,
            int removed,
            Optional<String> alike,
            List<FileRemark> unprinted,
            List<FileRemark> boxed) {
        public ExportOutcome {
            unprinted = List.copyOf(unprinted);
            boxed = List.copyOf(boxed);
        }
    }

    /**
     * What is to be said of a file.
     *
     * @param text a sentence for the user, without the name of the file and a full stop
     */
    public record FileRemark(String path, String text) {}

    /**
     * Makes sure, before anything is read, that a folder can become an export.
     *
     * @throws ExportException if it cannot
     */
    public static void check(Path to, Path corpus) {
        try {
            ExportInventory.read(TargetFolder.of(to, corpus).folder());
        } catch (IOException e) {
            throw ExportException.because("\"" + to + "\" cannot be read", e);
        }
    }

    /**
     * Writes the whole site.
     *
     * @param corpus the folder that the site was read from
     * @throws ExportException if there is no export; what was there is as it was
     */
    public static ExportOutcome write(SiteFiles site, Path to, Path corpus, Watcher watcher) {
        return write(site, null, to, corpus, watcher);
    }

    /**
     * Writes the whole site, with PDF files beside its pages.
     *
     * @throws ExportException if there is no export; what was there is as it was
     */
    public static ExportOutcome write(PdfBatch pdfs, Path to, Path corpus, Watcher watcher) {
        return write(pdfs.site(), pdfs, to, corpus, watcher);
    }

    private static ExportOutcome write(
            SiteFiles site, @Nullable PdfBatch pdfs, Path to, Path corpus, Watcher watcher) {
        try {
            return new SiteExport(site, pdfs, TargetFolder.of(to, corpus)).locked(watcher);
        } catch (IOException e) {
            throw ExportException.because("\"" + to + "\" cannot be written", e);
        } catch (UncheckedIOException e) {
            throw ExportException.because("\"" + to + "\" cannot be written", e.getCause());
        } catch (InvalidPathException e) {
            throw new ExportException(
                    "this system allows no file named \"%s\"; if its letters are the reason, LC_ALL=C.UTF-8 may help"
                            .formatted(e.getInput()));
        }
    }

    private ExportOutcome locked(Watcher watcher) throws IOException {
        Files.createDirectories(target.parent());
        FolderLock lock = FolderLock.of(target);
        try {
            return swapped(watcher);
        } finally {
            lock.close();
        }
    }

    private ExportOutcome swapped(Watcher watcher) throws IOException {
        Path old = target.beside("old");
        if (Files.exists(old) && !Files.exists(target.folder())) {
            Files.move(old, target.folder());
        }
        FolderTree.delete(old);
        Set<String> before = ExportInventory.read(target.folder());
        try (StagingFolder staging = StagingFolder.beside(target)) {
            return staged(staging, before, old, watcher);
        }
    }

    private ExportOutcome staged(
            StagingFolder staging, Set<String> before, Path old, Watcher watcher)
            throws IOException {
        List<String> addresses = new ArrayList<>(site.addresses().toList());
        List<String> promised = pdfs == null ? List.of() : pdfs.paths();
        addresses.addAll(promised);
        FileNames.check(addresses);
        Optional<String> alike = FileNames.alike(addresses);
        if (alike.isPresent() && staging.foldsCase()) {
            throw new ExportException(
                    alike.get() + " are one file on this system: rename one of them");
        }
        addresses.removeAll(Set.copyOf(promised));
        int changed = staging.writeAll(site, addresses, watcher);
        PdfBatch.BatchOutcome printed =
                pdfs == null ? PdfBatch.BatchOutcome.NONE : pdfs.print(staging);
        for (String path : printed.made()) {
            addresses.add(path);
            changed += staging.isChanged(path) ? 1 : 0;
        }
        staging.writeInventory(addresses);
        staging.takePlace(old);
        Set<String> now = Set.copyOf(StagingFolder.withInventory(addresses));
        int removed = (int) before.stream().filter(file -> !now.contains(file)).count();
        return new ExportOutcome(
                addresses.size(), changed, removed, alike, printed.failed(), printed.boxed());
    }
}
