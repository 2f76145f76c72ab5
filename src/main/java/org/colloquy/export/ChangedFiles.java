package org.colloquy.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.colloquy.build.Digest;
import org.colloquy.build.output.OutputFolder;
import org.colloquy.export.ExportMemory.KnownFile;
import org.colloquy.site.SiteFile;
import org.colloquy.site.SiteFiles;
import org.jspecify.annotations.Nullable;

/**
 * The files of an export that are other than in the export before it. A file is not even made where
 * all that goes into it is what it was; where it is made and has the bytes that it had, it stays.
 */
final class ChangedFiles {
    private final SiteFiles site;
    private final OutputFolder target;
    private final ExportInventory before;
    private final ExportMemory memory;
    private final Map<String, String> digests = new ConcurrentHashMap<>();
    private final Map<String, String> inputs = new ConcurrentHashMap<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();

    ChangedFiles(SiteFiles site, OutputFolder target, ExportInventory before, ExportMemory memory) {
        this.site = site;
        this.target = target;
        this.before = before;
        this.memory = memory;
    }

    /**
     * Outcome of an export of what changed.
     *
     * @param memory of the export as it is now
     */
    record ChangeOutcome(int changed, int removed, ExportMemory memory) {}

    /** Returns what is remembered of the export as it was. */
    ExportMemory memory() {
        return memory;
    }

    /** Tells whether a path is now a file that was a folder, or the other way round. */
    boolean isReshaped(List<String> addresses) {
        Set<String> old = before.present().keySet();
        List<String> added = addresses.stream().filter(path -> !old.contains(path)).toList();
        return folders(added).stream().anyMatch(old::contains)
                || added.stream()
                        .anyMatch(path -> Files.isDirectory(target.folder().resolve(path)));
    }

    private static Set<String> folders(List<String> paths) {
        return paths.stream()
                .flatMap(
                        path -> {
                            List<String> folders = new ArrayList<>();
                            for (int at = path.indexOf('/');
                                    at > 0;
                                    at = path.indexOf('/', at + 1)) {
                                folders.add(path.substring(0, at));
                            }
                            return folders.stream();
                        })
                .collect(Collectors.toSet());
    }

    /** Makes what has changed, on all cores, and puts it in its place. */
    ChangeOutcome write(StagingFolder staging, List<SiteFile> files, SiteExport.Watcher watcher)
            throws IOException {
        AtomicInteger done = new AtomicInteger();
        ParallelWork.each(
                files,
                file -> {
                    take(staging, file);
                    watcher.written(done.incrementAndGet(), files.size());
                });
        take(StagingFolder.NO_JEKYLL, new byte[0], staging);
        site.endMaking();
        List<String> gone =
                before.present().keySet().stream()
                        .filter(path -> !digests.containsKey(path))
                        .filter(path -> !path.equals(FileList.NAME))
                        .toList();
        byte[] list = FileList.written(digests);
        int other = changed.size();
        String mark = FileList.mark(list);
        if (!mark.equals(before.mark())) {
            stage(staging, FileList.NAME, list);
        }
        if (!changed.isEmpty() || !gone.isEmpty()) {
            new FileMoves(List.copyOf(changed), gone).make(target);
        }
        return new ChangeOutcome(other, gone.size(), new ExportMemory(mark, known()));
    }

    private Map<String, KnownFile> known() throws IOException {
        Map<String, KnownFile> known = new HashMap<>();
        for (String path : digests.keySet()) {
            FileLook look = before.present().get(path);
            known.put(
                    path,
                    new KnownFile(
                            inputs.getOrDefault(path, ""),
                            look == null || changed.contains(path)
                                    ? FileLook.of(target.folder().resolve(path))
                                    : look));
        }
        return known;
    }

    /** Says whether a file was made from what goes into it now, as far as that is known. */
    private boolean isMadeFrom(String address, String now) {
        @Nullable KnownFile known = memory.files().get(address);
        return !now.isEmpty() && known != null && now.equals(known.inputs());
    }

    private void take(StagingFolder staging, SiteFile file) {
        String address = file.address();
        try {
            String now = file.inputs().get().orElse("");
            if (!now.isEmpty()) {
                inputs.put(address, now);
            }
            String digest = before.digests().get(address);
            if (digest != null && isAsWritten(address) && isMadeFrom(address, now)) {
                digests.put(address, digest);
                return;
            }
            Optional<Path> original = site.original(address);
            if (original.isPresent()) {
                staging.copy(original.get(), address);
                digests.put(address, staging.digest(address));
                keepOrChange(staging, address);
            } else {
                take(address, site.bytes(address), staging);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String address, byte[] bytes, StagingFolder staging) throws IOException {
        String digest = Digest.of(bytes);
        digests.put(address, digest);
        if (!digest.equals(before.digests().get(address)) || !isAsWritten(address)) {
            stage(staging, address, bytes);
        }
    }

    private void stage(StagingFolder staging, String address, byte[] bytes) throws IOException {
        staging.put(address, bytes);
        keepOrChange(staging, address);
    }

    /** Keeps the file that there is where it has the same bytes, whoever wrote it. */
    private void keepOrChange(StagingFolder staging, String address) throws IOException {
        if (staging.isChanged(address)) {
            changed.add(address);
        } else {
            staging.drop(address);
        }
    }

    /** Tells whether nobody has touched a file since the last export. */
    private boolean isAsWritten(String address) {
        @Nullable KnownFile known = memory.files().get(address);
        return known != null && known.look().equals(before.present().get(address));
    }
}
