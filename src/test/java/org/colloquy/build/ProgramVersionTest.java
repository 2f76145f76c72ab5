package org.colloquy.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another build, or another JDK, is another program. */
class ProgramVersionTest {
    @TempDir Path dir = Path.of("");

    @Test
    void hasANameThatStays() {
        assertThat(ProgramVersion.current())
                .matches("[0-9a-f]{64}")
                .isEqualTo(ProgramVersion.current());
    }

    @Test
    void isAnotherOnAnotherJdk() {
        String here = ProgramVersion.current();
        String version = System.getProperty("java.version");
        try {
            System.setProperty("java.version", version + "-other");
            assertThat(ProgramVersion.current()).isNotEqualTo(here);
        } finally {
            System.setProperty("java.version", version);
        }
        assertThat(ProgramVersion.current()).isEqualTo(here);
    }

    @Test
    void looksAsItsFilesDo() throws IOException {
        Files.writeString(dir.resolve("b.class"), "B");
        Files.writeString(Files.createDirectories(dir.resolve("a")).resolve("c.class"), "C");
        List<String> before = ProgramVersion.looks(dir);
        assertThat(before).hasSize(2);
        assertThat(before.get(0)).startsWith("a/c.class ");
        assertThat(before.get(1)).startsWith("b.class ");
        assertThat(ProgramVersion.looks(dir)).isEqualTo(before);
        FileTime other = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(dir.resolve("b.class"), other);
        assertThat(ProgramVersion.looks(dir)).isNotEqualTo(before).startsWith(before.get(0));
        assertThat(ProgramVersion.looks(dir.resolve("b.class"))).hasSize(1);
        assertThatThrownBy(() -> ProgramVersion.looks(dir.resolve("none")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isTheSameInACopyByItsContents() throws IOException {
        assertThat(ProgramVersion.ofContents())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(ProgramVersion.current());
        Path archive = dir.resolve("program.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
            out.putNextEntry(new ZipEntry("a/b.class"));
            out.write(1);
        }
        Files.writeString(Files.createDirectories(dir.resolve("classes/a")).resolve("b"), "B");
        for (Path place : List.of(archive, dir.resolve("classes"))) {
            List<String> before = ProgramVersion.contents(place);
            assertThat(before).hasSize(1);
            Files.setLastModifiedTime(archive, FileTime.fromMillis(1_000_000));
            assertThat(ProgramVersion.contents(place)).isEqualTo(before);
        }
        Files.writeString(dir.resolve("classes/a/b"), "C");
        assertThat(ProgramVersion.contents(dir.resolve("classes")))
                .isNotEqualTo(ProgramVersion.contents(archive))
                .isEqualTo(List.of("a/b " + Digest.of("C")));
        assertThatThrownBy(() -> ProgramVersion.contents(dir.resolve("none")))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "jar:nested:/opt/a%20b/c.jar/!BOOT-INF/classes/!/, /opt/a b/c.jar",
        "jar:file:/opt/c.jar!/, /opt/c.jar",
        "file:/opt/c.jar, /opt/c.jar",
        "file:/opt/classes/, /opt/classes"
    })
    void isFoundFromWhereItsCodeLies(String location, Path file) {
        assertThat(ProgramVersion.file(URI.create(location).toString())).contains(file);
    }
}
