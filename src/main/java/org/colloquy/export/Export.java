package org.colloquy.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.site.SiteFiles;

/**
 * Writes a site into a folder.
 *
 * <p>All files are made in a hidden folder beside the target ({@link Staging}), which then takes
 * its place: whoever looks sees the old export or the new one, and an export that is interrupted
 * leaves the old one. Between two renamings there is a moment without either; should the program
 * end there, the next export first puts the old one back.
 */
public final class Export {
    private final SiteFiles site;
    private final Target target;

    private Export(SiteFiles site, Target target) {
        this.site = site;
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
     */
    public record Outcome(int files, int changed, int removed, Optional<String> alike) {}

    /**
     * Makes sure, before anything is read, that a folder can become an export.
     *
     * @throws CannotExport if it cannot
     */
    public static void check(Path to, Path corpus) {
        try {
            Inventory.read(Target.of(to, corpus).folder());
        } catch (IOException e) {
            throw CannotExport.because("\"" + to + "\" cannot be read", e);
        }
    }

    /**
     * Writes the whole site.
     *
     * @param corpus the folder that the site was read from
     * @throws CannotExport if there is no export; what was there is as it was
     */
    public static Outcome write(SiteFiles site, Path to, Path corpus, Watcher watcher) {
        try {
            return new Export(site, Target.of(to, corpus)).locked(watcher);
        } catch (IOException e) {
            throw CannotExport.because("\"" + to + "\" cannot be written", e);
        } catch (UncheckedIOException e) {
            throw CannotExport.because("\"" + to + "\" cannot be written", e.getCause());
        } catch (InvalidPathException e) {
            throw new CannotExport(
                    "this system takes no file named \"%s\"; where letters are the reason, LC_ALL=C.UTF-8 may help"
                            .formatted(e.getInput()));
        }
    }

    private Outcome locked(Watcher watcher) throws IOException {
        Files.createDirectories(target.parent());
        Lock lock = Lock.of(target);
        try {
            return swapped(watcher);
        } finally {
            lock.close();
        }
    }

    private Outcome swapped(Watcher watcher) throws IOException {
        Path old = target.beside("old");
        if (Files.exists(old) && !Files.exists(target.folder())) {
            Files.move(old, target.folder());
        }
        Folders.delete(old);
        Set<String> before = Inventory.read(target.folder());
        try (Staging staging = Staging.beside(target)) {
            return staged(staging, before, old, watcher);
        }
    }

    private Outcome staged(Staging staging, Set<String> before, Path old, Watcher watcher)
            throws IOException {
        List<String> addresses = site.addresses().toList();
        Names.check(addresses);
        Optional<String> alike = Names.alike(addresses);
        if (alike.isPresent() && staging.foldsCase()) {
            throw new CannotExport(
                    alike.get() + " are one file on this system: rename one of them");
        }
        int changed = staging.writeAll(site, addresses, watcher);
        staging.writeInventory(addresses);
        staging.takePlace(old);
        Set<String> now = Set.copyOf(Staging.withInventory(addresses));
        int removed = (int) before.stream().filter(file -> !now.contains(file)).count();
        return new Outcome(addresses.size(), changed, removed, alike);
    }
}
