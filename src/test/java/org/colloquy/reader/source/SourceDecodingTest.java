package org.colloquy.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.reader.CorpusDump;
import org.junit.jupiter.api.Test;

class SourceDecodingTest {
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void readsUtf8() {
        assertThat(decode("Tee für zwei 茶 🍵".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Tee für zwei 茶 🍵");
        assertThat(problems).isEmpty();
    }

    @Test
    void leavesOutAByteOrderMark() {
        assertThat(
                        decode(
                                concat(
                                        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                                        "é".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("é");
        assertThat(
                        decode(
                                concat(
                                        new byte[] {(byte) 0xFE, (byte) 0xFF},
                                        "é".getBytes(StandardCharsets.UTF_16BE))))
                .isEqualTo("é");
        assertThat(
                        decode(
                                concat(
                                        new byte[] {(byte) 0xFF, (byte) 0xFE},
                                        "é".getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo("é");
        assertThat(problems).isEmpty();
    }

    @Test
    void namesVersionsOfWhichNobodyHasChosenOne() {
        String versions = "Tea.\r\n<<<<<<< HEAD\r\nOne.\r\n=======\r\nTwo.\r\n>>>>>>> b\r\n";
        decode(versions.getBytes(StandardCharsets.UTF_8));
        assertThat(lines()).containsExactly("problem 2:1 error merge-conflict");
    }

    @Test
    void makesAllLineEndsOne() {
        assertThat(decode("a\r\nb\rc\nd\r\r\ne".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a\nb\nc\nd\n\ne");
    }

    @Test
    void keepsSeparatorsThatAreNoLineEndsHere() {
        assertThat(decode("a\u2028b\u2029c\u0085d\u00A0e".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a\u2028b\u2029c\u0085d\u00A0e");
        assertThat(problems).isEmpty();
    }

    @Test
    void takesWhatIsNotUtf8ForWindows1252() {
        assertThat(decode("“café” – 5 €".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("“café” – 5 €");
        assertThat(lines()).containsExactly("problem 1:1 warning encoding");
    }

    @Test
    void marksWhatCannotBeShown() {
        assertThat(decode("ab\nc\0d\u0007\fe".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ab\nc\uFFFDd\uFFFD e");
        assertThat(lines()).containsExactly("problem 2:2 warning unreadable-character");
    }

    @Test
    void knowsUtf16WithoutAMarkByItsZeros() {
        String words = "Tea, 茶";
        assertThat(decode(words.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(words);
        assertThat(decode(words.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(words);
        assertThat(lines())
                .containsExactly("problem 1:1 warning encoding", "problem 1:1 warning encoding");
        assertThat(problems.get(0).message()).contains("UTF-16LE");
        assertThat(problems.get(1).message()).contains("UTF-16BE");
    }

    @Test
    void takesABeginningOfAMarkForNone() {
        assertThat(decode(new byte[0])).isEmpty();
        assertThat(decode(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})).isEmpty();
        assertThat(decode(new byte[] {(byte) 0xEF, (byte) 0xBB})).isEqualTo("ï»");
        assertThat(decode(new byte[] {(byte) 0xFE})).isEqualTo("þ");
        assertThat(decode(new byte[] {(byte) 0xFF, 'a'})).isEqualTo("ÿa");
    }

    @Test
    void keepsAReplacementMarkThatIsWritten() {
        assertThat(decode("a\uFFFD茶".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\uFFFD茶");
        assertThat(decode("\uFFFD".getBytes(StandardCharsets.UTF_8))).isEqualTo("\uFFFD");
        assertThat(lines())
                .containsExactly(
                        "problem 1:2 warning unreadable-character",
                        "problem 1:1 warning unreadable-character");
    }

    @Test
    void showsEveryControlButTabsAndLineEndsAsSomethingElse() {
        for (char c = 0; c < 0x21; c++) {
            String shown =
                    switch (c) {
                        case '\n', '\r' -> "\n";
                        case '\t' -> "\t";
                        case ' ', '\f', '\u000B' -> " ";
                        default -> "\uFFFD";
                    };
            assertThat(decode(("茶" + c).getBytes(StandardCharsets.UTF_8)))
                    .as("U+%04X", (int) c)
                    .isEqualTo("茶" + shown);
        }
    }

    private String decode(byte[] bytes) {
        return SourceFile.decode("a.md", bytes, problems).text();
    }

    private List<String> lines() {
        return problems.stream().map(problem -> CorpusDump.problem(problem, false)).toList();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }
}
