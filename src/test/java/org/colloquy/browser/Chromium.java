package org.colloquy.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the machine's own Chromium; nothing is downloaded. One browser serves all tests of a
 * JVM: Surefire runs each class for itself, and a store of the platform would end with it. Where
 * there is none the tests are skipped, unless the system property {@code browser} is {@code
 * required}.
 */
final class Chromium implements ExecutionCondition, BeforeAllCallback, ParameterResolver {
    /** Milliseconds until what does not come is taken to come no more, on a busy machine too. */
    static final double PATIENCE = 30_000;

    private static final String MISSING =
            "Browser tests are skipped: no Chromium found;"
                    + " install it (apt-get install chromium-headless-shell) or set CHROMIUM";

    /** The first is Chromium without windows, which takes a third of the processor's time. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    // A new profile folder, which they need too, each browser gets from Playwright.
    private static final List<String> ARGUMENTS =
            List.of(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    // Without windows, letters stand on whole pixels unless this is said.
                    "--font-render-hinting=none",
                    // A process for each page, and a spare one, take a fifth of a run's time.
                    "--renderer-process-limit=1",
                    // So do processes for the network and for painting.
                    "--enable-features=NetworkServiceInProcess2",
                    "--in-process-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /** Begins when it is first wanted and ends with the JVM. */
    private static final class Running {
        static final Browser BROWSER = start();

        private static Browser start() {
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(program().orElseThrow())
                                            .setArgs(ARGUMENTS));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(playwright, browser)));
            return browser;
        }

        private static void end(Playwright playwright, Browser browser) {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (program().isPresent() || isRequired()) {
            return ConditionEvaluationResult.enabled("there is a Chromium, or one is required");
        }
        store(context)
                .computeIfAbsent(
                        MISSING,
                        said -> {
                            System.err.println(MISSING);
                            return true;
                        });
        return ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (program().isEmpty()) {
            throw new AssertionError(MISSING.replace("are skipped", "cannot run"));
        }
    }

    private static boolean isRequired() {
        return "required".equals(System.getProperty("browser"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Running.BROWSER;
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.create(Chromium.class));
    }

    /** Prints a page to a file as the program does for anybody, without what a test asks of it. */
    static void print(String address, Path file) throws IOException, InterruptedException {
        List<String> command =
                List.of(
                        program().orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + file.resolveSibling("profile"),
                        "--no-pdf-header-footer",
                        "--print-to-pdf=" + file,
                        address);
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!process.waitFor((long) (2 * PATIENCE), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the browser does not end: " + address);
        }
    }

    private static Optional<Path> program() {
        String chosen = System.getenv("CHROMIUM");
        if (chosen != null && !chosen.isBlank()) {
            return Optional.of(Path.of(chosen)).filter(Files::isExecutable);
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream()
                .flatMap(
                        name ->
                                Stream.of(path.split(File.pathSeparator))
                                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
