package org.colloquy.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.Problem;
import org.junit.jupiter.api.Test;

/** What is wrong with the hostile corpus is named, each with its file and line. */
class HostileProblemsTest {
    private static final Path EXPECTED = HostileSite.FOLDER.resolve("problems.txt");

    @Test
    void eachIsNamedWithItsLine() throws IOException {
        String found =
                HostileSite.get().corpus().problems().stream()
                        .filter(problem -> !problem.code().equals("no-anchors"))
                        .map(
                                problem ->
                                        "%s:%d: %s: %s"
                                                .formatted(
                                                        problem.file(),
                                                        problem.line(),
                                                        problem.severity().word(),
                                                        problem.code()))
                        .distinct()
                        .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(EXPECTED, found);
        }
        assertThat(found).isEqualTo(Files.readString(EXPECTED));
    }

    /** Script, style and page settings, and links that run or lead out, are never passed over. */
    @Test
    void noForbiddenElementOrLinkIsPassedOver() throws IOException {
        Pattern forbidden =
                Pattern.compile(
                        "(?m)^(?!title:|.*\\\\<|.*!\\[kept <).*(?:<script>lost|\\]\\((?i:javascript|data):)");
        Set<String> unnamed = new TreeSet<>();
        List<Problem> problems = HostileSite.get().corpus().problems();
        for (Path file : HostileSite.interviewFiles()) {
            String path = HostileSite.FOLDER.relativize(file).toString();
            String source = Files.readString(file);
            boolean words = source.startsWith("---") || source.startsWith("+++");
            boolean shown = path.contains("/code/") || path.contains("/comments/");
            if (!words
                    && !shown
                    && forbidden.matcher(source).find()
                    && problems.stream().noneMatch(problem -> problem.file().equals(path))) {
                unnamed.add(path);
            }
        }
        assertThat(unnamed).isEmpty();
    }
}
