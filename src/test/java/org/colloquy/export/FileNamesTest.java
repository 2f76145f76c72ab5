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
            strings = {"a//b", "/a", "../a", "a/./b", "a\nb.png", "a\rb", "x/a\u0085b", "a\u0000"})
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
}
