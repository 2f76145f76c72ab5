package org.colloquy.export.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.colloquy.build.process.ProcessWorkshop;
import org.jspecify.annotations.Nullable;

/** Makes PDF files of pages of an export, several at once, on as many cores as there are. */
public final class PdfPress {
    /** Time that a page may take: 10,000 turns take some forty seconds. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** A browser takes memory for itself, whatever the number of cores. */
    private static final int MOST_AT_ONCE = 8;

    private static final String STOPPED = "printing was stopped";

    private final ChromiumProgram program;
    private final PaperSize paper;
    private final @Nullable String baseUrl;
    private final ChromiumPrinter printer;

    /**
     * Creates a press that gives up a page after five minutes.
     *
     * @param baseUrl where the export is published; null where that is not known
     */
    public PdfPress(ChromiumProgram program, PaperSize paper, @Nullable String baseUrl) {
        this(program, paper, baseUrl, PATIENCE);
    }

    PdfPress(
            ChromiumProgram program, PaperSize paper, @Nullable String baseUrl, Duration patience) {
        this.program = program;
        this.paper = paper;
        this.baseUrl = baseUrl;
        this.printer = new ChromiumPrinter(program, patience);
    }

    /**
     * Outcome for a page.
     *
     * @param failure why there is no PDF of it; null if there is one
     * @param boxes the number of letters that are shown as boxes, since no font here has them
     */
    public record PressResult(PdfTask task, @Nullable String failure, int boxes) {}

    /**
     * Makes all PDF files. One that cannot be made does not keep the others from being made.
     *
     * @param folder an export, in which the pages lie and into which the files are written
     * @param before the export before it, whose files are taken where they would be the same
     * @param watcher told after each, by several threads at once
     * @throws InterruptedIOException if the program is ending, or this thread was interrupted
     */
    public List<PressResult> print(
            Path folder, Path before, List<PdfTask> tasks, Consumer<PdfTask> watcher)
            throws InterruptedIOException {
        int cores = Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors());
        ExecutorService workers =
                Executors.newFixedThreadPool(Math.max(1, Math.min(cores, tasks.size())));
        try {
            List<Future<PressResult>> waiting = new ArrayList<>();
            for (PdfTask task : tasks) {
                waiting.add(
                        workers.submit(
                                () -> {
                                    PressResult result = result(folder, before, task);
                                    watcher.accept(task);
                                    return result;
                                }));
            }
            List<PressResult> results = new ArrayList<>();
            for (Future<PressResult> result : waiting) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(STOPPED);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InterruptedException) {
                throw new InterruptedIOException(STOPPED);
            }
            throw new IllegalStateException("printing failed", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private PressResult result(Path folder, Path before, PdfTask task) throws InterruptedException {
        try {
            return new PressResult(task, null, print(folder, before, task));
        } catch (IOException | StackOverflowError e) {
            return new PressResult(task, reason(e), 0);
        } catch (OutOfMemoryError e) {
            return new PressResult(task, "it takes more memory than there is; -Xmx gives more", 0);
        } catch (RuntimeException e) {
            // PDFBox says so of files that it cannot read.
            return new PressResult(task, "what Chromium printed cannot be read: " + reason(e), 0);
        }
    }

    private static String reason(Throwable e) {
        String message = e.getMessage();
        if (e instanceof NoSuchFileException) {
            return message + " is not there";
        }
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private int print(Path folder, Path before, PdfTask task)
            throws IOException, InterruptedException {
        String html = Files.readString(folder.resolve(task.page()), UTF_8);
        PrintCopy copy = PrintCopy.of(html, folder, task.page(), baseUrl, paper);
        PdfMark mark = PdfMark.of(copy, task, folder, program);
        Path target = folder.resolve(task.pdf());
        Path earlier = before.resolve(task.pdf());
        if (mark.isOn(earlier)) {
            Files.copy(earlier, target, StandardCopyOption.COPY_ATTRIBUTES);
            return 0;
        }
        try (ProcessWorkshop work = ProcessWorkshop.open("colloquy-pdf")) {
            Path page = work.folder().resolve("page.html");
            Files.writeString(page, copy.html(), UTF_8);
            Path printed = printer.print(page, work);
            if (copy.namesPages()) {
                PrintCopy numbered = copy.with(PageNumbers.of(printed));
                Files.writeString(page, numbered.html(), UTF_8);
                printed = printer.print(page, work);
            }
            PdfCompletion completion = new PdfCompletion(copy, task, mark.bytes());
            Files.write(target, completion.complete(printed));
            return completion.boxes();
        }
    }
}
