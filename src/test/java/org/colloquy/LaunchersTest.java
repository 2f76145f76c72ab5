package org.colloquy;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The launchers for Unix and for Windows, read side by side: they start the program alike. What the
 * one for Windows is written in is held by rules here, and {@link WindowsLauncherTest} runs it
 * where there is something that can.
 */
class LaunchersTest {
    private static final Path BIN = Path.of("src/main/launcher/bin");

    /** An option of Java, without the value that only the start knows. */
    private static final Pattern OPTION =
            Pattern.compile("(?<=[\\s\"(=])(-X[^\\s\"'$%;)]+|-D[\\w.]+=|--enable[^\\s\"]+)");

    private static final Pattern COMMAND_OF_PROGRAM =
            Pattern.compile("\\b(serve|export|classes)\\b");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?\\w+}?|%[^%\\s]+%|![^!\\s]+!");

    /** What a batch file may begin a command with here. */
    private static final Set<String> CONSTRUCTS =
            Set.of(
                    "call",
                    "chcp",
                    "echo",
                    "exit",
                    "for",
                    "goto",
                    "if",
                    "popd",
                    "pushd",
                    "set",
                    "setlocal",
                    "shift");

    /** Variables that the system or the user gives. */
    private static final Set<String> GIVEN =
            Set.of(
                    "COLLOQUY_JAVA",
                    "COLLOQUY_OPTS",
                    "ERRORLEVEL",
                    "JAVA_HOME",
                    "LOCALAPPDATA",
                    "ProgramFiles",
                    "USERPROFILE");

    private String unix;
    private String windows;

    @BeforeEach
    void read() throws IOException {
        unix = Files.readString(BIN.resolve("colloquy")).replaceAll("(?m)^\\s*#.*\n", "");
        windows = Files.readString(BIN.resolve("colloquy.bat")).replaceAll("(?m)^rem\\b.*\n", "");
    }

    @Test
    void giveJavaTheSameOptions() {
        assertThat(all(OPTION, windows))
                .contains("-XX:MaxRAM=8g", "-XX:MaxRAMPercentage=50", "-XX:TieredStopAtLevel=1")
                .contains("-XX:AOTCache=", "-XX:SharedArchiveFile=", "-Dcolloquy.classes=")
                .isEqualTo(all(OPTION, unix));
    }

    @Test
    void putTheOptionsIntoTheSameOrder() {
        assertThat(lineWith(windows, "-jar "))
                .containsSubsequence(
                        "-XX:+UseParallelGC",
                        "-Xlog:all=error:stderr",
                        "%COMPILERS%",
                        "%MAKING%",
                        "%USE%",
                        "%COLLOQUY_OPTS%",
                        "-jar",
                        "%*");
        // Each is put before those that came first.
        assertThat(unix)
                .containsSubsequence(
                        "set -- -jar",
                        "COLLOQUY_OPTS",
                        "set -- \"$use$classes\"",
                        "set -- \"$making\"",
                        "set -- -XX:TieredStopAtLevel=1",
                        "-XX:+UseParallelGC",
                        "-Xlog:all=error:stderr \"$@\"");
    }

    @Test
    void treatTheSameCommandsInTheSameWay() {
        assertThat(all(COMMAND_OF_PROGRAM, windows)).isEqualTo(all(COMMAND_OF_PROGRAM, unix));
        for (String launcher : List.of(unix, windows)) {
            assertThat(launcher)
                    .contains("--cache", "--to", "--watch", ".colloquy-export", "colloquy.jar")
                    .contains("JAVA_RUNTIME_VERSION", "JAVA_VERSION", "colloquy.jar", ".sha256");
        }
    }

    @Test
    void nameTheClassArchiveByTheProgramAndItsJava() {
        assertThat(unix)
                .contains("classes=$home_of_program/lib/colloquy-$version.$kind")
                .contains("classes=$caches/classes/$digest-${look%% *}-$version.$kind");
        assertThat(windows.replaceAll(":~-?[\\d,]+", ""))
                .contains("CLASSES=%HOME_OF_PROGRAM%\\lib\\colloquy-%VERSION%.%KIND%")
                .contains("CLASSES=%CACHES%\\classes\\%DIGEST%-%LOOK%-%VERSION%.%KIND%");
    }

    @Test
    void sayTheSameWhereThereIsNoJavaAndEndAlike() {
        String advice = lineWith(unix, "advice=").replaceAll("^advice=\"|\"$", "");
        Set<String> said =
                Pattern.compile("fail \"([^\"]+)\"")
                        .matcher(unix)
                        .results()
                        .map(each -> each.group(1).replace("$advice", advice))
                        // Neither a folder that it may not read nor a shell's quotes are known
                        // there.
                        .filter(
                                each ->
                                        !each.matches(
                                                "the folder of the program.*|COLLOQUY_OPTS.*"))
                        .map(LaunchersTest::withoutNames)
                        .collect(toCollection(TreeSet::new));
        Set<String> saidThere =
                Pattern.compile("echo colloquy: (.+)>&2")
                        .matcher(windows)
                        .results()
                        .map(each -> withoutNames(each.group(1)))
                        .collect(toCollection(TreeSet::new));
        assertThat(saidThere).hasSize(5).isEqualTo(said);
        assertThat(unix).containsOnlyOnce("exit 2").contains("exec \"$java\"");
        assertThat(Pattern.compile("exit (/b )?[^\\s/]+").matcher(windows).results())
                .extracting(MatchResult::group)
                .containsOnly("exit /b 2", "exit /b %ERRORLEVEL%")
                .contains("exit /b %ERRORLEVEL%");
        assertThat(windows.lines().dropWhile(each -> !each.contains("-jar")).skip(1).findFirst())
                .contains("exit /b %ERRORLEVEL%");
    }

    @Test
    void ofWindowsHasOnlyWhatItsShellKnows() {
        for (String line : windows.lines().filter(each -> !each.isBlank()).toList()) {
            String start = line.strip().replaceFirst("^[@)]", "").strip().split("[ (]", 2)[0];
            assertThat(line).matches("\\p{ASCII}{1,1000}");
            assertThat(line.chars().filter(each -> each == '"').count() % 2).as(line).isZero();
            assertThat(
                            start.isEmpty()
                                    || start.startsWith(":")
                                    || start.startsWith("\"%")
                                    || CONSTRUCTS.contains(start)
                                    || line.startsWith(") do for"))
                    .as(line)
                    .isTrue();
        }
    }

    @Test
    void ofWindowsGoesToEachLabelAndToNoOther() {
        Set<String> labels = all(Pattern.compile("(?m)^:(\\w+)"), windows);
        assertThat(all(Pattern.compile("(?:goto|call) :?(\\w+)"), windows)).isEqualTo(labels);
        // What is called comes back, and nothing runs into it.
        for (String called : all(Pattern.compile("call :(\\w+)"), windows)) {
            assertThat(windows)
                    .containsPattern("(?s)(exit /b[^\n]*|goto \\w+)\n\n+:" + called + "\n");
        }
    }

    @Test
    void ofWindowsAsksForNoVariableThatNobodySets() {
        Set<String> known =
                Stream.of(
                                all(Pattern.compile("set (?:/p )?\"?(\\w+)="), windows),
                                all(Pattern.compile("set (\\w+)=\""), windows),
                                GIVEN)
                        .flatMap(Set::stream)
                        .collect(toCollection(TreeSet::new));
        assertThat(known)
                .containsAll(all(Pattern.compile("(?<!%)[%!](\\w{2,})(?::[^%!]*)?[%!]"), windows));
    }

    /** A bracket or an ampersand in a path would end the block, or the line, that it stands in. */
    @Test
    void ofWindowsPrintsNoPathBeforeItsShellHasReadTheLine() {
        assertThat(windows.lines().filter(each -> each.startsWith("echo colloquy:")))
                .isNotEmpty()
                .noneMatch(each -> each.contains("%"));
    }

    private static String withoutNames(String message) {
        return VARIABLE.matcher(message).replaceAll("NAME");
    }

    private static String lineWith(String launcher, String part) {
        return launcher.lines()
                .filter(each -> each.contains(part))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    private static Set<String> all(Pattern pattern, String launcher) {
        return pattern.matcher(launcher)
                .results()
                .map(each -> each.group(each.groupCount() == 0 ? 0 : 1))
                .collect(toCollection(TreeSet::new));
    }
}
