package org.colloquy.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.cli.NewCommand;
import org.colloquy.console.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;

/** A new house as its workflows publish it: their shell steps, one by one, in an empty folder. */
@DisabledOnOs(OS.WINDOWS)
class PublishedHouseTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir private Path temporary;
    private Path house;
    private Path tools;
    private Path called;
    private final Map<String, String> variables = new HashMap<>(System.getenv());

    @BeforeEach
    void make() throws IOException {
        house = temporary.resolve("a house");
        PrintStream none = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
        Console console = new Console(none, none);
        NewCommand make = new NewCommand(console, Clock.systemUTC());
        assertThat(new CommandLine(make).execute(house.toString())).isZero();
        tools = Files.createDirectory(temporary.resolve("tools"));
        called = temporary.resolve("called.txt");
        variables.put("PATH", tools + ":" + System.getenv("PATH"));
    }

    @Tag("slow")
    @Test
    void theStepsOfTheWorkflowMakeASiteBelowAnyPath() throws Exception {
        program(
                "exec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' org.colloquy.Colloquy \"$@\""
                        .formatted(JAVA, classPath()));
        variables.put("GITHUB_ACTIONS", "true");
        variables.put("BASE_URL", "https://reader.example/house/");
        List<String> said = new ArrayList<>();
        for (String step : steps(".github/workflows/publish.yml")) {
            said.add(run(step, 0));
        }
        assertThat(said.get(0)).startsWith("colloquy ");
        assertThat(said.get(1)).doesNotContain("::error", "::warning", "::notice");
        assertThat(said.get(3)).startsWith("Exported ");
        try (StaticHost host = new StaticHost(house.resolve("site"), "/house/")) {
            Crawl crawl = Crawl.of(host.root());
            assertThat(crawl.broken()).isEmpty();
            assertThat(crawl.addresses())
                    .contains("interviews/a-page-with-questions.html", "glossary/locator.html");
        }
        assertThat(Files.readString(house.resolve("site/index.html")))
                .contains("rel=\"canonical\" href=\"https://reader.example/house/index.html\"")
                .doesNotContain("cms");
    }

    @Test
    void everyHostDoesTheSame() throws Exception {
        program(
                "echo \"$@\" >> '"
                        + called
                        + "'; while [ $# -gt 0 ]; do case $1 in --to) mkdir -p \"$2\" ;; esac; shift; done");
        for (String file :
                List.of(
                        ".github/workflows/publish.yml",
                        ".forgejo/workflows/publish.yml",
                        ".gitlab-ci.yml",
                        "netlify.toml")) {
            Files.deleteIfExists(called);
            for (String step : steps(file)) {
                run(step, 0);
            }
            String calls = Files.readString(called).replaceAll("--to \\S+", "--to X");
            assertThat(calls.lines().distinct().toList())
                    .as(file)
                    .contains("--version", "check .", "anchors .")
                    .anyMatch(call -> call.startsWith("export . --to X"));
        }
    }

    @Test
    void errorsStopAStep() throws Exception {
        program("exit 1");
        run("sh publish.sh check", 1);
        run("sh publish.sh anchors", 1);
        run("sh publish.sh export site", 1);
        run("sh publish.sh export", 2);
        run("sh publish.sh other", 2);
        assertThat(house.resolve("site")).doesNotExist();
    }

    @Test
    void theProgramIsFetchedFromWhereItIsSaidToBe() throws Exception {
        Path archive = archive();
        variables.put("PATH", System.getenv("PATH"));
        variables.put("COLLOQUY_URL", archive.toUri().toString());
        variables.put("COLLOQUY_VERSION", "9.9");
        variables.put("COLLOQUY_SHA256", "0".repeat(64));
        assertThat(run("sh publish.sh get", 2))
                .contains("is not the one that COLLOQUY_SHA256 names");
        variables.remove("COLLOQUY_SHA256");
        assertThat(run("sh publish.sh get", 0)).isEqualTo("fetched --version\n");
        assertThat(run("sh publish.sh check", 0)).isEqualTo("fetched check .\n");
    }

    @Test
    void whereNothingSaysWhereItIsThatIsAsked() throws Exception {
        variables.put("PATH", System.getenv("PATH"));
        variables
                .keySet()
                .removeIf(name -> name.startsWith("GITHUB_") || name.startsWith("GITLAB_"));
        variables.remove("GH_TOKEN");
        assertThat(run("sh publish.sh get", 2))
                .contains("set COLLOQUY_URL to the address of colloquy-");
    }

    /**
     * The token of a workflow may not switch Pages on, so that the first run may come too early.
     */
    @Test
    void aRunThatComesTooEarlySaysWhatItWaitsFor() throws Exception {
        String workflow = Files.readString(house.resolve(".github/workflows/publish.yml"));
        Map<?, ?> jobs = map(new Yaml().<Map<?, ?>>load(workflow), "jobs");
        assertThat(map(jobs, "publish").toString()).contains("if=needs.site.outputs.address != ''");
        Map<?, ?> site = map(jobs, "site");
        assertThat(map(site, "outputs").toString()).contains("steps.pages.outputs.base_url");
        List<?> steps = (List<?>) Objects.requireNonNull(site.get("steps"));
        Map<?, ?> said = (Map<?, ?>) steps.get(steps.size() - 2);
        assertThat(said.get("if")).isEqualTo("steps.pages.outcome == 'failure'");
        assertThat(run(String.valueOf(said.get("run")), 0))
                .startsWith("::warning title=Not published::In Settings, Pages,")
                .hasLineCount(1);
        script(tools.resolve("gh"), "exit 1");
        variables.keySet().removeIf(name -> name.startsWith("GITLAB_"));
        variables.put("GH_TOKEN", "x");
        assertThat(run("sh publish.sh get", 2))
                .contains("among the releases of this repository, under the name colloquy-");
    }

    private static Map<?, ?> map(Map<?, ?> in, String key) {
        return (Map<?, ?>) Objects.requireNonNull(in.get(key), key);
    }

    /** The classes of this test, wherever a program is started. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Makes the archive of a program that says how it is called. */
    private Path archive() throws Exception {
        Path bin = Files.createDirectories(temporary.resolve("colloquy-9.9/bin"));
        script(bin.resolve("colloquy"), "echo fetched \"$@\"");
        Path archive = temporary.resolve("colloquy-9.9.tar.gz");
        Process tar =
                new ProcessBuilder("tar", "-czf", archive.toString(), "colloquy-9.9")
                        .directory(temporary.toFile())
                        .start();
        assertThat(tar.waitFor()).isZero();
        return archive;
    }

    private void program(String does) throws IOException {
        script(tools.resolve("colloquy"), does);
    }

    private static void script(Path file, String does) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String run(String step, int status) throws Exception {
        Path said = temporary.resolve("said.txt");
        ProcessBuilder builder =
                new ProcessBuilder("sh", "-e", "-c", step)
                        .directory(house.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile());
        builder.environment().clear();
        builder.environment().putAll(variables);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(said, UTF_8);
        assertThat(process.exitValue()).as(step + ": " + text).isEqualTo(status);
        return text;
    }

    /** The shell steps of a workflow that call this house's script, in their order. */
    private List<String> steps(String file) throws IOException {
        String text = Files.readString(house.resolve(file));
        if (file.endsWith(".toml")) {
            return text.lines()
                    .filter(line -> line.strip().startsWith("command = "))
                    .map(line -> line.replaceFirst("\\s*command = \"(.*)\"", "$1"))
                    .toList();
        }
        List<String> steps = new ArrayList<>();
        collect(new Yaml().load(text), steps);
        assertThat(steps).as(file).hasSizeGreaterThanOrEqualTo(4);
        return steps;
    }

    private static void collect(Object node, List<String> steps) {
        if (node instanceof Map<?, ?> map) {
            map.forEach(
                    (key, value) -> {
                        if (value instanceof String step && key.equals("run")) {
                            add(step, steps);
                        } else if (value instanceof List<?> list && key.equals("script")) {
                            list.forEach(step -> add((String) step, steps));
                        } else {
                            collect(value, steps);
                        }
                    });
        } else if (node instanceof List<?> list) {
            list.forEach(each -> collect(each, steps));
        }
    }

    private static void add(String step, List<String> steps) {
        if (step.contains("publish.sh")) {
            steps.add(step);
        }
    }
}
