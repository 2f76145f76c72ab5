package org.colloquy.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.build.BuildCache;
import org.colloquy.build.Digest;
import org.colloquy.build.StoredTexts;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By what a file's text is known again, and what is told of it once more. */
class FileTextTest {
    private static final Charset OLD = Charset.forName("windows-1252");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void isNamedByItsWords() {
        FileText plain = FileText.of("a.md", bytes("Tea.\n"));
        assertThat(plain.digest()).hasSize(64).isEqualTo(Digest.of(bytes("Tea.\n")));
        for (String other : List.of("\uFEFFTea.\n", "Tea.\r\n", "Tea.\r")) {
            FileText written = FileText.of("a.md", bytes(other));
            assertThat(written.digest()).isEqualTo(plain.digest());
            assertThat(written.key()).isEqualTo(plain.key());
        }
        assertThat(FileText.of("a.md", bytes("Pot.\n")).key()).isNotEqualTo(plain.key());
    }

    @Test
    void isAnotherWhereOtherThingsWereFoundInDecodingIt() {
        FileText old = FileText.of("a.md", "é".getBytes(OLD));
        FileText now = FileText.of("a.md", bytes("é"));
        assertThat(old.digest()).isEqualTo(now.digest());
        assertThat(old.key()).isNotEqualTo(now.key());
        assertThat(old.problems()).extracting(Problem::code).containsExactly("encoding");
    }

    @Test
    void thatWasDecodedBeforeIsDecodedWhenItIsWanted(@TempDir Path dir) {
        try (BuildCache cache = StoredTexts.cache(dir)) {
            FileText old =
                    FileText.of("a.md", look("2020-05-01T12:00:00Z"), "é".getBytes(OLD), cache);
            FileText again =
                    FileText.of("a.md", look("2020-05-01T12:00:00Z"), "é".getBytes(OLD), cache);
            assertThat(again.isRead()).isTrue();
            assertThat(again.key()).isEqualTo(old.key());
            assertThat(List.of(again.text(), again.text())).containsExactly("é", "é");
            List<Problem> told = new ArrayList<>();
            SourceFile source = again.source(told).orElseThrow();
            assertThat(source.text()).isEqualTo("é");
            assertThat(source.digest()).isEqualTo(old.digest());
            assertThat(told).isEqualTo(old.problems());
            assertThat(again.reporting(told).text()).isEqualTo("é");
            assertThat(told).as("are there already").hasSize(1);
        }
    }

    private static FileAttributes look(String time) {
        return new FileAttributes(2, FileTime.from(Instant.parse(time)), null);
    }

    @Test
    void ofAFileThatLooksAsItDidIsNotDigestedAgain(@TempDir Path dir) {
        FileAttributes look = look("2020-05-01T12:00:00Z");
        FileAttributes later = look("2020-05-01T12:00:01Z");
        DecodedFile marked = new DecodedFile("as it was", List.of());
        try (BuildCache cache = StoredTexts.cache(dir)) {
            cache.put(FileText.seen("a.md", look, bytes("Tea.\n")), marked);
            assertThat(FileText.of("a.md", look, bytes("Tea.\n"), cache).digest())
                    .isEqualTo("as it was");
            String digest = FileText.of("a.md", bytes("Tea.\n")).digest();
            assertThat(FileText.of("a.md", later, bytes("Tea.\n"), cache).digest())
                    .as("written since")
                    .isEqualTo(digest);
            assertThat(FileText.of("b.md", look, bytes("Tea.\n"), cache).digest())
                    .as("another file")
                    .isEqualTo(digest);
            assertThat(FileText.of("a.md", look, bytes("Pot.\n"), cache).text())
                    .as("other bytes of the same time and size")
                    .isEqualTo("Pot.\n");
        }
    }

    @Test
    void ofAFileThatCannotBeReadIsNone() {
        FileText none =
                FileText.none(Problem.ofFile(Severity.ERROR, "unreadable", "a.md", "It is not."));
        List<Problem> told = new ArrayList<>();
        assertThat(none.isRead()).isFalse();
        assertThat(none.text()).isEmpty();
        assertThat(none.source(told)).isEmpty();
        assertThat(told).hasSize(1);
    }
}
