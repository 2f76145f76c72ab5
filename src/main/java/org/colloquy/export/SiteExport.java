package org.colloquy.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.build.output.FolderException;
import org.colloquy.build.output.OutputFolder;
import org.colloquy.export.ExportMemory.KnownFile;
import org.colloquy.site.SiteFile;
import org.colloquy.site.SiteFiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a site into a folder.
 *
 * <p>All files are made in a hidden folder beside the target ({@link StagingFolder}), which then
 * takes its place: whoever looks sees the old export or the new one, and an export that is
 * interrupted leaves the old one. Between two renamings there is a moment without either; should
 * the program end there, the next export first puts the old one back.
 *
 * <p>Where it is remembered how the old one was made ({@link ExportMemory}), only what is other now
 * is made there ({@link ChangedFiles}), and then moved file by file ({@link FileMoves}).
 */
public final class SiteExport {
    private static final Logger LOG = LoggerFactory.getLogger(SiteExport.class);

    private final SiteFiles site;
    private final @Nullable PdfBatch pdfs;
    private final ExportFolder folder;
    private final OutputFolder target;
    private final ExportInventory before;

    private SiteExport(SiteFiles site, @Nullable PdfBatch pdfs, ExportFolder folder) {
        this.site = site;
        this.pdfs = pdfs;
        this.folder = folder;
        this.target = folder.target();
        this.before = folder.before();
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
     * @param whole why all files were made anew, where an export was there; null if not all were
     * @param alike two files that systems which do not tell capitals apart would take for one
     * @param unprinted the PDF files that could not be made
     * @param boxed the PDF files in which letters are shown as boxes
     */
    public record ExportOutcome(
            int files,
            int changed,
            int removed,
            @Nullable String whole,
            Optional<String> alike,
            List<FileRemark> unprinted,
            List<FileRemark> boxed) {
        public ExportOutcome {
            unprinted = List.copyOf(unprinted);
            boxed = List.copyOf(boxed);
        }
    }

    /**
     * Remark on a file.
     *
     * @param text a sentence for the user, without the name of the file and a full stop
     */
    public record FileRemark(String path, String text) {}

    /**
     * Writes a site. Where it is remembered how the export before it was made, only what has
     * changed is made and written; else all of it.
     *
     * @throws ExportException if there is no export; what was there is as it was
     */
    public static ExportOutcome write(SiteFiles site, ExportFolder folder, Watcher watcher) {
        return new SiteExport(site, null, folder).write(watcher);
    }

    /**
     * Writes the whole site, with PDF files beside its pages.
     *
     * @throws ExportException if there is no export; what was there is as it was
     */
    public static ExportOutcome write(PdfBatch pdfs, ExportFolder folder, Watcher watcher) {
        return new SiteExport(pdfs.site(), pdfs, folder).write(watcher);
    }

    private ExportOutcome write(Watcher watcher) {
        String to = "\"" + target.given() + "\"";
        try {
            return swapped(watcher);
        } catch (FolderException e) {
            throw new ExportException(e.getMessage());
        } catch (IOException e) {
            throw ExportException.because(to + " cannot be written", e);
        } catch (UncheckedIOException e) {
            throw ExportException.because(to + " cannot be written", e.getCause());
        } catch (InvalidPathException e) {
            throw new ExportException(
                    "this system allows no file named \"%s\"; if its letters are the reason, LC_ALL=C.UTF-8 may help"
                            .formatted(e.getInput()));
        }
    }

    private ExportOutcome swapped(Watcher watcher) throws IOException {
        if (folder.memory() != null) {
            site.prepare();
        }
        List<SiteFile> files = site.files().toList();
        if (!before.isWhole()) {
            Set<String> written = new HashSet<>(addresses(files));
            written.add(StagingFolder.NO_JEKYLL);
            before.refuseOthers(target.folder(), written);
        }
        try (StagingFolder staging = StagingFolder.beside(target)) {
            ExportMemory known = folder.known().orElse(null);
            if (known != null && pdfs == null) {
                ChangedFiles changed = new ChangedFiles(site, target, before, known);
                if (!changed.isReshaped(addresses(files))) {
                    return changed(changed, staging, files, watcher);
                }
            }
            return staged(staging, files, watcher);
        }
    }

    private static List<String> addresses(List<SiteFile> files) {
        return files.stream().map(SiteFile::address).toList();
    }

    private ExportOutcome changed(
            ChangedFiles changed, StagingFolder staging, List<SiteFile> files, Watcher watcher)
            throws IOException {
        Optional<String> alike = checked(staging, addresses(files));
        ChangedFiles.ChangeOutcome outcome = changed.write(staging, files, watcher);
        if (!outcome.memory().equals(changed.memory())) {
            remember(outcome.memory());
        }
        return new ExportOutcome(
                files.size(),
                outcome.changed(),
                outcome.removed(),
                null,
                alike,
                List.of(),
                List.of());
    }

    /** Without it the next export makes all files, which does no harm. */
    private void remember(ExportMemory known) {
        Path memory = folder.memory();
        if (memory == null) {
            return;
        }
        try {
            known.write(memory);
        } catch (IOException e) {
            LOG.warn("what was exported is not remembered until the next time: {}", e.getMessage());
        }
    }

    private static Optional<String> checked(StagingFolder staging, List<String> addresses)
            throws IOException {
        FileNames.check(addresses);
        Optional<String> alike = FileNames.alike(addresses);
        if (alike.isPresent() && staging.foldsCase()) {
            throw new ExportException(
                    alike.get() + " are one file on this system: rename one of them");
        }
        return alike;
    }

    private ExportOutcome staged(StagingFolder staging, List<SiteFile> files, Watcher watcher)
            throws IOException {
        List<String> addresses = new ArrayList<>(addresses(files));
        List<String> promised = pdfs == null ? List.of() : pdfs.paths();
        addresses.addAll(promised);
        Optional<String> alike = checked(staging, addresses);
        addresses.removeAll(Set.copyOf(promised));
        int changed = staging.writeAll(site, addresses, watcher);
        site.endMaking();
        PdfBatch.BatchOutcome printed =
                pdfs == null ? PdfBatch.BatchOutcome.NONE : pdfs.print(staging);
        for (String path : printed.made()) {
            addresses.add(path);
            changed += staging.isChanged(path) ? 1 : 0;
        }
        String mark = FileList.mark(staging.writeInventory(printed.made()));
        target.replace(staging.folder());
        Set<String> now = staging.paths();
        int removed =
                (int)
                        before.present().keySet().stream()
                                .filter(file -> !file.equals(FileList.NAME))
                                .filter(file -> !now.contains(file))
                                .count();
        if (folder.memory() != null) {
            remember(new ExportMemory(mark, known(files)));
        }
        return new ExportOutcome(
                addresses.size(),
                changed,
                removed,
                why(),
                alike,
                printed.failed(),
                printed.boxed());
    }

    private Map<String, KnownFile> known(List<SiteFile> files) throws IOException {
        Map<String, KnownFile> known = new HashMap<>();
        known.put(StagingFolder.NO_JEKYLL, new KnownFile("", look(StagingFolder.NO_JEKYLL)));
        for (SiteFile file : files) {
            String address = file.address();
            known.put(address, new KnownFile(file.inputs().get().orElse(""), look(address)));
        }
        return known;
    }

    private FileLook look(String path) throws IOException {
        return FileLook.of(target.folder().resolve(path));
    }

    /** Returns why all files were made anew, where an export was there. */
    private @Nullable String why() {
        if (!before.isThere() || folder.memory() == null) {
            return null;
        }
        return before.isWhole()
                ? "it is not known how the export in the folder was made"
                : "the list of files in the folder, %s, is damaged or of an earlier version"
                        .formatted(FileList.NAME);
    }
}
