package org.colloquy.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.build.Digest;
import org.colloquy.corpus.Problem;
import org.colloquy.corpus.Problem.Severity;
import org.junit.jupiter.api.Test;

/** By what a file's text is known again, and what is told of it once more. */
class FileTextTest {
    private static final Charset OLD = Charset.forName("windows-1252");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void isNamedByItsWordsAndItsBytes() {
        FileText plain = FileText.of("a.md", bytes("Tea.\n"));
        assertThat(plain.digest()).hasSize(64).isEqualTo(plain.digests().bytes());
        for (String other : List.of("\uFEFFTea.\n", "Tea.\r\n", "Tea.\r")) {
            FileText written = FileText.of("a.md", bytes(other));
            assertThat(written.digest()).isEqualTo(plain.digest());
            assertThat(written.digests().bytes())
                    .isEqualTo(Digest.of(bytes(other)))
                    .isNotEqualTo(plain.digest());
            assertThat(written.isSame(plain)).isTrue();
        }
        assertThat(FileText.of("a.md", bytes("Pot.\n")).isSame(plain)).isFalse();
    }

    @Test
    void isAnotherWhereOtherThingsWereFoundInDecodingIt() {
        FileText old = FileText.of("a.md", "é".getBytes(OLD));
        FileText now = FileText.of("a.md", bytes("é"));
        assertThat(old.digest()).isEqualTo(now.digest());
        assertThat(old.isSame(now)).isFalse();
        assertThat(old.problems()).extracting(Problem::code).containsExactly("encoding");
    }

    @Test
    void thatWasDecodedBeforeIsDecodedWhenItIsWanted() {
        FileText old = FileText.of("a.md", "é".getBytes(OLD));
        FileText again = FileText.known("a.md", "é".getBytes(OLD), old.problems(), old.digests());
        assertThat(again.isRead()).isTrue();
        assertThat(again.isSame(old)).isTrue();
        assertThat(List.of(again.text(), again.text())).containsExactly("é", "é");
        List<Problem> told = new ArrayList<>();
        Source source = again.source(told).orElseThrow();
        assertThat(source.text()).isEqualTo("é");
        assertThat(source.digest()).isEqualTo(old.digest());
        assertThat(told).isEqualTo(old.problems());
        assertThat(again.sourceAgain(told).orElseThrow().text()).isEqualTo("é");
        assertThat(told).as("are there already").hasSize(1);
    }

    @Test
    void ofAFileThatCannotBeReadIsNone() {
        FileText none =
                FileText.none(Problem.ofFile(Severity.ERROR, "unreadable", "a.md", "It is not."));
        List<Problem> told = new ArrayList<>();
        assertThat(none.isRead()).isFalse();
        assertThat(none.text()).isEmpty();
        assertThat(none.source(told)).isEmpty();
        assertThat(none.sourceAgain(told)).isEmpty();
        assertThat(told).hasSize(1);
        assertThat(none.isSame(none)).isFalse();
    }
}
