package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.colloquy.console.Console;
import org.colloquy.console.UsageException;
import org.colloquy.export.ExportException;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.serve.FileWatcher;
import org.colloquy.serve.FolderWatcher;
import org.colloquy.serve.LiveCorpus;
import org.colloquy.serve.ReleaseTimer;

/**
 * Exports again after each edit, and whenever something goes out. An export that cannot be made is
 * tried again until it can.
 */
final class ExportFollower {
    private final Path folder;
    private final List<Path> others;
    private final LiveCorpus corpus;
    private final Consumer<Corpus> export;
    private final Console console;

    /** Why the last export could not be made; empty if it was made. */
    private String fault = "";

    /**
     * Creates a follower.
     *
     * @param folder of the corpus
     * @param others files that an export depends on, wherever they are
     * @param export exports the corpus as it is then; it throws {@link ExportException} or {@link
     *     UsageException} where it cannot
     */
    ExportFollower(
            Path folder,
            List<Path> others,
            LiveCorpus corpus,
            Consumer<Corpus> export,
            Console console) {
        this.folder = folder;
        this.others = others;
        this.corpus = corpus;
        this.export = export;
        this.console = console;
    }

    /**
     * Exports once, and then whenever it is due, until this thread is interrupted.
     *
     * @throws ExportException if the first export cannot be made
     * @throws UsageException if the folder cannot be followed
     */
    void run() {
        Clock clock = Clock.system(ZoneId.systemDefault());
        // From before anything is read: what is edited meanwhile has changed, too.
        try (FileWatcher otherWatcher = new FileWatcher(others, this::exportAgain, this::warn);
                FolderWatcher watcher = new FolderWatcher(folder, this::edited, this::warn);
                ReleaseTimer timer =
                        new ReleaseTimer(this::due, this::exportAgain, this::warn, clock)) {
            export.accept(corpus.read());
            timer.start();
            otherWatcher.start();
            watcher.start();
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new UsageException("--watch: edits cannot be followed: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Returns the next moment at which to export; one that is past where an export is to be made up
     * for.
     */
    private synchronized Optional<Instant> due() {
        return fault.isEmpty() ? corpus.due() : Optional.of(Instant.EPOCH);
    }

    private void exportAgain() {
        edited(Optional.of(List.of()));
    }

    private synchronized void edited(Optional<List<String>> changed) {
        Corpus now = corpus.read(changed);
        try {
            export.accept(now);
            fault = "";
        } catch (ExportException | UsageException e) {
            String why = String.valueOf(e.getMessage());
            if (!why.equals(fault)) {
                warn(why);
            }
            fault = why;
        }
    }

    private void warn(String why) {
        console.err().println("colloquy: the export is as it was: " + why);
    }
}
