package org.colloquy.export;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a//b",
                "/a",
                "a/",
                "../a",
                "a/./b",
                "a\nb.png",
                "a\rb",
                "x/a\u0085b",
                "a\u0000"
            })
    void areRefusedWhereAListOfFilesCannotHaveThem(String address) {
        assertThatThrownBy(() -> FileNames.check(List.of("index.html", address)))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("cannot be the name of a file");
    }

    @Test
    void mayHaveBlanksAndLettersOfAnyWriting() {
        assertThatCode(() -> FileNames.check(List.of("a b.png", "files/\uC54C \u00E4.jpg")))
                .doesNotThrowAnyException();
    }

    @Test
    void areRefusedWhereOneIsAFolderOfAnother() {
        assertThatThrownBy(() -> FileNames.check(List.of("x/b.html", "x/a", "x/a/b/c.html")))
                .isInstanceOf(ExportException.class)
                .hasMessageStartingWith("\"x/a\" would have to be a file and a folder");
    }

    @Test
    void areRefusedWhereAFolderHasTooLongAName() {
        String folder = "\u00E4".repeat(128);
        assertThatThrownBy(() -> FileNames.check(List.of("x/" + folder + "/a.html")))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("256 bytes, 255 are possible");
    }
}
