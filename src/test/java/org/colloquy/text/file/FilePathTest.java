package org.colloquy.text.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of the path of a file. */
class FilePathTest {

    @ParameterizedTest
    @CsvSource({
        "a/b/talk.de.MD, talk.de.MD, a/b/, talk.de, md",
        "talk.md, talk.md, '', talk, md",
        "a.b/talk, talk, a.b/, talk, ''",
        "a/.hidden, .hidden, a/, .hidden, ''",
        "talk., talk., '', talk, ''",
    })
    void hasItsParts(String path, String name, String folder, String stem, String extension) {
        assertThat(FilePath.name(path)).isEqualTo(name);
        assertThat(FilePath.folder(path)).isEqualTo(folder);
        assertThat(FilePath.stem(path)).isEqualTo(stem);
        assertThat(FilePath.extension(path)).isEqualTo(extension);
    }
}
