package org.colloquy.export.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.colloquy.build.process.ProcessWorkshop;

/**
 * Prints a page that lies in a file, with a browser of its own: an empty profile, no script, and
 * nothing but files of this machine.
 */
final class ChromiumPrinter {
    private static final int SAID = 400;

    private static final List<String> ARGUMENTS =
            List.of(
                    "--headless",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--no-default-browser-check",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-default-apps",
                    "--disable-extensions",
                    "--disable-sync",
                    // Containers have little shared memory.
                    "--disable-dev-shm-usage",
                    // No name leads anywhere, and neither does a number.
                    "--host-resolver-rules=MAP * ~NOTFOUND",
                    "--proxy-server=127.0.0.1:9",
                    "--font-render-hinting=none",
                    "--no-pdf-header-footer",
                    "--export-tagged-pdf",
                    "--generate-pdf-document-outline");

    private final ChromiumProgram program;
    private final Duration patience;

    /**
     * Creates a printer.
     *
     * @param patience after which a page that is not printed yet is given up
     */
    ChromiumPrinter(ChromiumProgram program, Duration patience) {
        this.program = program;
        this.patience = patience;
    }

    /**
     * Prints a page.
     *
     * @param work for the browser, with nothing but the page in its folder
     * @return the PDF, in that folder
     * @throws PdfException if the browser made none, or took too long
     * @throws InterruptedException if the program is ending
     */
    Path print(Path page, ProcessWorkshop work) throws IOException, InterruptedException {
        Path folder = work.folder();
        Path pdf = folder.resolve("print.pdf");
        Path said = folder.resolve("said.txt");
        OptionalInt status =
                work.run(
                        new ProcessBuilder(command(page, pdf, folder))
                                .directory(folder.toFile())
                                .redirectErrorStream(true)
                                .redirectOutput(said.toFile()),
                        patience);
        if (status.isEmpty()) {
            throw new PdfException(
                    "Chromium was not done after %,d seconds".formatted(patience.toSeconds()));
        }
        if (status.getAsInt() != 0 || !Files.isRegularFile(pdf) || Files.size(pdf) == 0) {
            throw new PdfException("Chromium printed nothing: " + lastWords(said));
        }
        return pdf;
    }

    private List<String> command(Path page, Path pdf, Path folder) {
        List<String> command = new ArrayList<>();
        command.add(program.file().toString());
        command.addAll(ARGUMENTS);
        // The browser refuses to shut itself in where it runs as the administrator.
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--no-sandbox");
        }
        command.addAll(program.flags());
        command.add("--user-data-dir=" + folder.resolve("profile"));
        command.add("--print-to-pdf=" + pdf);
        command.add(page.toUri().toString());
        return command;
    }

    private static String lastWords(Path said) throws IOException {
        String words = new String(Files.readAllBytes(said), UTF_8).strip();
        String last = words.substring(words.lastIndexOf('\n') + 1).strip();
        return last.isEmpty()
                ? "it said nothing"
                : last.length() <= SAID ? last : last.substring(0, SAID) + "…";
    }
}
