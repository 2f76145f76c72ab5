package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the program does on a system without a language, on which Java knows no names but ASCII. */
@EnabledOnOs(OS.LINUX)
class AsciiSystemTest {
    /** The names are made by the system, since the Java of this test may know no more of them. */
    private static final String MADE =
            """
            mkdir interviews
            printf '# Good\\n\\nWords.\\n' > interviews/good.md
            printf '# Tea\\n\\nWords.\\n' > "$(printf 'interviews/th\\303\\251.md')"
            printf '# Pot\\n\\nWords.\\n' > "$(printf 'interviews/p\\303\\264t.md')"
            printf 'no picture' > "$(printf 'interviews/th\\303\\251.png')"
            """;

    @TempDir private Path temp;

    @Test
    void namesTheFilesThatItCannotNameAndReadsTheOthers() throws Exception {
        assertThat(run(List.of("sh", "-e", "-c", MADE))).isZero();
        List<String> check = OwnProcess.shortCall("check", "interviews");
        assertThat(run(check)).isEqualTo(1);
        assertThat(Files.readString(temp.resolve("err"))).isEmpty();
        assertThat(Files.readString(temp.resolve("out")))
                .contains("good.md: prose", ": error: unreadable: ", "LC_ALL=C.UTF-8")
                .endsWith("1 interview, 0 terms, 0 mentions: 2 errors, 1 note\n");
    }

    private int run(List<String> call) throws Exception {
        ProcessBuilder process =
                new ProcessBuilder(call)
                        .directory(temp.toFile())
                        .redirectOutput(temp.resolve("out").toFile())
                        .redirectError(temp.resolve("err").toFile());
        process.environment().put("LC_ALL", "C");
        return process.start().waitFor();
    }
}
