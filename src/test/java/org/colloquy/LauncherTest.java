package org.colloquy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * How {@code bin/colloquy} finds a Java and starts it, told by a Java that prints its arguments.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";

    private static final Path SCRIPT = Path.of("src/main/launcher/bin/colloquy");
    private static final String DIGEST = "ab".repeat(32);

    @TempDir private Path temporary;
    private Path program;
    private Path tools;
    private final Map<String, String> variables = new HashMap<>();

    /** What a process said until it ended. */
    private record Ended(int status, String out, String err) {
        List<String> arguments() {
            return out.lines().toList();
        }
    }

    @BeforeEach
    void unpack() throws IOException {
        program = temporary.resolve("with a blank/colloquy-ü-1.0");
        Files.createDirectories(program.resolve("bin"));
        Files.createDirectories(program.resolve("lib"));
        // The places where Java usually lies are those of another machine.
        String system = temporary.resolve("system").toString();
        Files.writeString(
                program.resolve("bin/colloquy"),
                Files.readString(SCRIPT).replaceAll("(?<= )/(?=(usr|opt|Library)/)", system + "/"));
        runnable(program.resolve("bin/colloquy"));
        Files.writeString(program.resolve("lib/colloquy.jar"), "classes");
        Files.writeString(program.resolve("lib/colloquy.jar.sha256"), DIGEST + " *colloquy.jar\n");
        // A machine that has what every system has, and no Java.
        tools = Files.createDirectory(temporary.resolve("tools"));
        for (String tool :
                List.of("sh", "uname", "ls", "cksum", "readlink", "xargs", "sed", "printf")) {
            Path at =
                    Stream.of("/bin", "/usr/bin")
                            .map(bin -> Path.of(bin, tool))
                            .filter(Files::exists)
                            .findFirst()
                            .orElseThrow();
            Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec " + at + " \"$@\"\n");
            runnable(tools.resolve(tool));
        }
        variables.put("PATH", tools.toString());
        variables.put("HOME", temporary.resolve("home").toString());
    }

    @Test
    void theNewestJavaOfThoseThatAreNamedIsAskedInOrder() throws Exception {
        Path named = java("named", "21.0.1+1");
        Path home = java("home jdk", "17.0.9+9");
        Path onPath = java("path", "25.0.1+8");
        variables.put("PATH", onPath.resolve("bin") + ":" + tools);
        assertThat(run("check").out()).startsWith("path");
        variables.put("JAVA_HOME", home.toString());
        assertThat(run("check").out()).startsWith("home jdk");
        Path bundled = java("bundled", "25.0.1+8");
        Files.move(bundled, program.resolve("runtime"));
        assertThat(run("check").out()).startsWith("bundled");
        variables.put("COLLOQUY_JAVA", named.toString());
        assertThat(run("check").out()).startsWith("named");
        variables.put("COLLOQUY_JAVA", named.resolve("bin/java").toString());
        assertThat(run("check").out()).startsWith("named");
    }

    @Test
    void aJavaThatIsTooOldIsPassedOver() throws Exception {
        variables.put("JAVA_HOME", java("eleven", "11.0.2").toString());
        variables.put("PATH", java("path", "17.0.9+9").resolve("bin") + ":" + tools);
        assertThat(run("check").out()).startsWith("path");
    }

    @Test
    void whereThereIsOnlyAnOldOneItIsNamed() throws Exception {
        Path eight = java("eight", "1.8.0_392");
        variables.put("JAVA_HOME", eight.toString());
        refuses(
                "colloquy: Java 17 or later is needed, and "
                        + eight
                        + " in JAVA_HOME is Java 8: install");
    }

    @Test
    void ofThoseInUsualPlacesTheNewestIsTaken() throws Exception {
        Path places = Files.createDirectories(temporary.resolve("system/usr/lib/jvm"));
        for (String version : List.of("8.0.1", "21.0.1", "17.0.9", "25.0.1", "11.0.1")) {
            Files.move(java("usual " + version, version), places.resolve("java " + version));
        }
        assertThat(run("check").out()).startsWith("usual 25.0.1");
    }

    @Test
    void whereThereIsNoneThatIsSaid() throws Exception {
        refuses("colloquy: Java is needed, and none was found: install Java 17 or later");
    }

    @Test
    void whatIsNamedAndIsNoneIsNotReplacedByAnother() throws Exception {
        variables.put("JAVA_HOME", java("home", "17.0.9+9").toString());
        variables.put("COLLOQUY_JAVA", "/nowhere");
        refuses("colloquy: COLLOQUY_JAVA names /nowhere, where there is no Java: name the folder");
        variables.put("COLLOQUY_JAVA", java("eleven", "11.0.2").toString());
        refuses("which is Java 11: Java 17 or later is needed");
    }

    @Test
    void aFileThatIsNoJavaIsNone() throws Exception {
        Path broken = java("broken", "17");
        Files.delete(broken.resolve("release"));
        Files.writeString(broken.resolve("bin/java"), "#!/bin/sh\necho no version\n");
        variables.put("JAVA_HOME", broken.toString());
        refuses("JAVA_HOME names " + broken + ", where there is no Java: install");
    }

    @Test
    void aJavaWithoutANoteOfItsVersionIsAsked() throws Exception {
        Path plain = java("plain", "17");
        Files.delete(plain.resolve("release"));
        variables.put("JAVA_HOME", plain.toString());
        assertThat(run("check").out()).startsWith("plain");
    }

    @Test
    void linksAreFollowedFromAnyFolder() throws Exception {
        variables.put("JAVA_HOME", java("home", "17.0.9+9").toString());
        Path links = Files.createDirectory(temporary.resolve("links"));
        Files.createSymbolicLink(links.resolve("one"), program.resolve("bin/colloquy"));
        Files.createSymbolicLink(links.resolve("two"), Path.of("one"));
        Ended ended = start(links, "./two", "check", "a b", "");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.arguments())
                .endsWith("-jar", program.toRealPath() + "/lib/colloquy.jar", "check", "a b", "");
        variables.put("PATH", links + ":" + tools);
        assertThat(start(temporary, "sh", "-c", "two check").status()).isEqualTo(7);
    }

    @Test
    void whatIsSoonOverHasOneCompilerAndServersBoth() throws Exception {
        variables.put("JAVA_HOME", java("home", "17.0.9+9").toString());
        assertThat(run("check").arguments()).contains(ONE_COMPILER);
        assertThat(run("serve").arguments()).doesNotContain(ONE_COMPILER);
    }

    @Test
    void anExportHasBothCompilersUnlessThereIsOneAlready() throws Exception {
        variables.put("JAVA_HOME", java("home", "17.0.9+9").toString());
        Path target = Files.createDirectory(temporary.resolve("all pages"));
        assertThat(run("export", "--to", target.toString()).arguments())
                .doesNotContain(ONE_COMPILER);
        Files.createFile(target.resolve(".colloquy-export"));
        assertThat(run("export", "--to", target.toString()).arguments()).contains(ONE_COMPILER);
        assertThat(run("export", "--to=" + target, "talks").arguments()).contains(ONE_COMPILER);
        Path beside = Files.createDirectories(program.resolve("site"));
        Files.createFile(beside.resolve(".colloquy-export"));
        assertThat(run("export", "--to", beside.toString()).arguments()).contains(ONE_COMPILER);
        assertThat(run("export", "--to=" + target, "--to", "other").arguments())
                .doesNotContain(ONE_COMPILER);
    }

    @Test
    void anExportThatGoesOnHasBothCompilers() throws Exception {
        variables.put("JAVA_HOME", java("home", "17.0.9+9").toString());
        Path target = Files.createDirectory(temporary.resolve("followed"));
        Files.createFile(target.resolve(".colloquy-export"));
        assertThat(run("export", "x", "--to", target.toString(), "--watch").arguments())
                .doesNotContain(ONE_COMPILER);
    }

    @Test
    void moreOptionsComeLastAndMayBeQuoted() throws Exception {
        variables.put("JAVA_HOME", java("home", "17.0.9+9").toString());
        variables.put("COLLOQUY_OPTS", "-Xmx1g  -Da='b  c' -Dd=\"*\"\n-De=$(f)");
        List<String> arguments = run("check", "x").arguments();
        int first = arguments.indexOf("-Xmx1g");
        assertThat(first).isGreaterThan(arguments.indexOf("-XX:+UseParallelGC"));
        assertThat(arguments.subList(first, arguments.indexOf("-jar")))
                .containsExactly("-Xmx1g", "-Da=b  c", "-Dd=*", "-De=$(f)");
        variables.put("COLLOQUY_OPTS", "-Da='b");
        refuses("COLLOQUY_OPTS has a quotation mark without its other half");
    }

    @Test
    void namesOfFilesMayHaveAnyLetterWithoutALanguageToo() throws Exception {
        Path home = java("home", "17.0.9+9");
        Files.writeString(home.resolve("bin/java"), "#!/bin/sh\necho \"$LC_ALL\"\n");
        variables.put("JAVA_HOME", home.toString());
        assertThat(run("check").out()).isEqualTo("C.UTF-8\n");
        variables.put("LANG", "de_DE.UTF-8");
        assertThat(run("check").out()).isEqualTo("\n");
        variables.put("LC_ALL", "POSIX");
        assertThat(run("check").out()).isEqualTo("C.UTF-8\n");
    }

    @Test
    void theExitStatusIsThatOfTheProgram() throws Exception {
        variables.put("JAVA_HOME", java("home", "17.0.9+9").toString());
        assertThat(run("check").status()).isEqualTo(7);
    }

    @Test
    void theProgramIsTheProcessThatWasStarted() throws Exception {
        Path home = java("home", "17.0.9+9");
        Files.writeString(home.resolve("bin/java"), "#!/bin/sh\necho $$\n");
        variables.put("JAVA_HOME", home.toString());
        ProcessBuilder builder = new ProcessBuilder(program.resolve("bin/colloquy").toString());
        builder.environment().clear();
        builder.environment().putAll(variables);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        assertThat(said).isEqualTo(String.valueOf(process.pid()));
    }

    @Test
    void aServerIsToldWhereItsClassesBelongAndNextTimeTheyAreUsed() throws Exception {
        variables.put("JAVA_HOME", java("home", "17.0.9+9").toString());
        String wanted = "-Dcolloquy.classes=";
        Path file = classes(run("serve", "x"), wanted);
        assertThat(file.toString())
                .startsWith(temporary + "/home/.cache/colloquy/classes/" + DIGEST + "-")
                .endsWith("-17.0.9+9.jsa");
        assertThat(classes(run("export", "x", "--to", "y"), wanted)).isEqualTo(file);
        assertThat(run("check").arguments()).noneMatch(each -> each.startsWith(wanted));
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        for (String command : List.of("serve", "check", "export")) {
            assertThat(run(command).arguments())
                    .contains("-XX:SharedArchiveFile=" + file)
                    .noneMatch(each -> each.startsWith(wanted));
        }
        // Another archive has others.
        Files.writeString(program.resolve("lib/colloquy.jar"), "other classes");
        assertThat(classes(run("serve"), wanted)).isNotEqualTo(file);
    }

    @Test
    void theArchiveIsStartedUnderTheNameThatItsClassesHaveItUnder() throws Exception {
        variables.put("JAVA_HOME", java("home", "17.0.9+9").toString());
        Path file = classes(run("serve", "x"), "-Dcolloquy.classes=");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        Path other = Path.of(file.toString().replaceFirst("jsa$", "jar"));
        Path archive = program.toRealPath().resolve("lib/colloquy.jar");
        Files.writeString(other, "by somebody else");
        assertThat(run("check").arguments()).contains(archive.toString());
        Files.delete(other);
        Files.createLink(other, archive);
        assertThat(run("check").arguments())
                .contains("-XX:SharedArchiveFile=" + file)
                .containsSequence("-jar", other.toString(), "check");
    }

    @Test
    void laterJavasHaveTheirOwnKind() throws Exception {
        variables.put("JAVA_HOME", java("home", "25.0.3+9-LTS").toString());
        Path file = classes(run("serve"), "-Dcolloquy.classes=");
        assertThat(file.toString()).endsWith("-25.0.3+9-LTS.aot");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        assertThat(run("check").arguments()).contains("-XX:AOTCache=" + file);
    }

    @Test
    void classesLieWhereCachesAreWanted() throws Exception {
        variables.put("JAVA_HOME", java("home", "17.0.9+9").toString());
        String wanted = "-Dcolloquy.classes=";
        variables.put("XDG_CACHE_HOME", "/caches");
        assertThat(classes(run("serve"), wanted).toString())
                .startsWith("/caches/colloquy/classes/");
        variables.put("XDG_CACHE_HOME", "relative");
        assertThat(classes(run("serve"), wanted).toString()).contains("/home/.cache/colloquy/");
        assertThat(classes(run("serve", "--cache", "/my own"), wanted).toString())
                .startsWith("/my own/classes/");
        assertThat(classes(run("serve", "--cache=own"), wanted).toString())
                .startsWith(temporary.toRealPath() + "/own/classes/");
        variables.remove("XDG_CACHE_HOME");
        variables.remove("HOME");
        Ended nowhere = run("serve");
        assertThat(nowhere.status()).isEqualTo(7);
        assertThat(nowhere.arguments()).noneMatch(each -> each.startsWith(wanted));
    }

    @Test
    void classesBesideTheProgramAreUsed() throws Exception {
        variables.put("JAVA_HOME", java("home", "17.0.9+9").toString());
        String real = program.toRealPath().toString();
        assertThat(classes(run("classes"), "-Dcolloquy.classes="))
                .isEqualTo(Path.of(real, "lib/colloquy-17.0.9+9.jsa"));
        Files.writeString(program.resolve("lib/colloquy-17.0.9+9.jsa"), "x");
        assertThat(run("check").arguments())
                .contains("-XX:SharedArchiveFile=" + real + "/lib/colloquy-17.0.9+9.jsa");
    }

    @Test
    void itStartsWhereTheSystemHasNoOtherPrograms() throws Exception {
        Files.move(java("bundled", "17.0.9+9"), program.resolve("runtime"));
        variables.put("PATH", "");
        Ended ended = run("serve");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).startsWith("bundled").doesNotContain("classes=");
    }

    @Test
    void withoutItsDigestTheArchiveHasNoCache() throws Exception {
        variables.put("JAVA_HOME", java("home", "17.0.9+9").toString());
        Files.delete(program.resolve("lib/colloquy.jar.sha256"));
        assertThat(run("serve").arguments()).noneMatch(each -> each.contains("classes="));
    }

    @Test
    void aMissingArchiveIsSaid() throws Exception {
        Files.delete(program.resolve("lib/colloquy.jar"));
        refuses("lib/colloquy.jar is missing: unpack the whole archive again");
    }

    private void refuses(String why) throws Exception {
        Ended ended = run("check");
        assertThat(ended.err()).contains(why).hasLineCount(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.status()).isEqualTo(2);
    }

    private static Path classes(Ended ended, String option) {
        return ended.arguments().stream()
                .filter(each -> each.startsWith(option))
                .map(each -> Path.of(each.substring(option.length())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(ended.toString()));
    }

    /** Makes a Java that prints its name and arguments, and ends with 7. */
    private Path java(String name, String version) throws IOException {
        Path home = temporary.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(
                home.resolve("release"),
                "IMPLEMENTOR=\"Nobody\"\nJAVA_RUNTIME_VERSION=\"%s\"\nJAVA_VERSION=\"%s\"\n"
                        .formatted(version, version.replaceAll("[+].*", "")));
        Files.writeString(
                home.resolve("bin/java"),
                """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2026-01-01' >&2; exit; fi
                printf '%%s\\n' '%s' "$@"
                exit 7
                """
                        .formatted(version, name));
        runnable(home.resolve("bin/java"));
        return home;
    }

    private static void runnable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ended run(String... arguments) throws Exception {
        List<String> call = new ArrayList<>(List.of(program.resolve("bin/colloquy").toString()));
        call.addAll(List.of(arguments));
        return start(temporary, call.toArray(String[]::new));
    }

    private Ended start(Path folder, String... call) throws Exception {
        Path out = temporary.resolve("out.txt");
        Path err = temporary.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(call).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(variables);
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
