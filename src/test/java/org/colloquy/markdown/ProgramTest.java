package org.colloquy.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another build, or another JDK, is another program. */
class ProgramTest {
    @TempDir Path dir = Path.of("");

    @Test
    void hasANameThatStays() {
        assertThat(Program.state()).matches("[0-9a-f]{64}").isEqualTo(Program.state());
    }

    @Test
    void isAnotherOnAnotherJdk() {
        String here = Program.state();
        String version = System.getProperty("java.version");
        try {
            System.setProperty("java.version", version + "-other");
            assertThat(Program.state()).isNotEqualTo(here);
        } finally {
            System.setProperty("java.version", version);
        }
        assertThat(Program.state()).isEqualTo(here);
    }

    @Test
    void looksAsItsFilesDo() throws IOException {
        new Folder(dir).file("b.class", "B").file("a/c.class", "C");
        List<String> before = Program.looks(dir);
        assertThat(before).hasSize(2);
        assertThat(before.get(0)).startsWith("a/c.class ");
        assertThat(before.get(1)).startsWith("b.class ");
        assertThat(Program.looks(dir)).isEqualTo(before);
        FileTime other = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(dir.resolve("b.class"), other);
        assertThat(Program.looks(dir)).isNotEqualTo(before).startsWith(before.get(0));
        assertThat(Program.looks(dir.resolve("b.class"))).hasSize(1);
        assertThatThrownBy(() -> Program.looks(dir.resolve("none")))
                .isInstanceOf(IllegalStateException.class);
    }
}
