package org.colloquy.console;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import picocli.CommandLine.Help.Ansi;

/** Says how far a long reading or writing is, on one line, where somebody watches. */
public final class ProgressLine implements AutoCloseable {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");
    private static final long QUIET_AT_FIRST = Duration.ofSeconds(1).toNanos();
    private static final long BETWEEN = Duration.ofMillis(100).toNanos();

    private final PrintStream err;
    private final boolean watched;
    private final long begun = System.nanoTime();
    private long said = begun;
    private boolean shown;

    public ProgressLine(PrintStream err) {
        this.err = err;
        this.watched = isTerminal();
    }

    void interviews(int read) {
        say(() -> "Reading: %,d interviews".formatted(read));
    }

    public void files(int written, int all) {
        say(() -> "Writing: %,d of %,d files".formatted(written, all));
    }

    /** Says how many interviews have been sent to an index. */
    public void indexed(int done, int all) {
        say(() -> "Indexing: %,d of %,d interviews".formatted(done, all));
    }

    /** Says how many files have been printed. */
    public void printed(int done, int all) {
        say(() -> "Printing: %,d of %,d files".formatted(done, all));
    }

    /** Says a line at times: it is put together only when it is said. */
    private synchronized void say(Supplier<String> line) {
        long now = System.nanoTime();
        if (watched && now - begun > QUIET_AT_FIRST && now - said > BETWEEN) {
            err.print("\r" + line.get() + "\u001B[K");
            err.flush();
            said = now;
            shown = true;
        }
    }

    @Override
    public synchronized void close() {
        if (shown) {
            err.print("\r\u001B[K");
            err.flush();
        }
    }

    /**
     * Tells whether somebody watches. Where the system does not say what standard error is, the
     * environment decides.
     */
    private static boolean isTerminal() {
        try {
            String device = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException elsewhere) {
            return Ansi.AUTO.enabled();
        }
    }
}
