package org.colloquy.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Words for several problems of one code. */
class ProblemWordingTest {

    @Test
    void everyCodeWithWordsIsExplainedInTheGuide() throws IOException {
        String page = Files.readString(Path.of("docs/guide/problems.md"));
        assertThat(ProblemWording.codes())
                .doesNotHaveDuplicates()
                .filteredOn(code -> !code.equals("perhaps-misread"))
                .allSatisfy(code -> assertThat(page).contains("| `" + code + "` |"));
    }

    @Test
    void anUnknownCodeIsCalledByItself() {
        assertThat(ProblemWording.several("bent-spoon", 12)).isEqualTo("12 problems `bent-spoon`");
        assertThat(ProblemWording.rank("bent-spoon"))
                .isGreaterThan(ProblemWording.rank("no-anchors"));
    }
}
