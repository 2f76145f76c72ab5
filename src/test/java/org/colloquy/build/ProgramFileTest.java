package org.colloquy.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Files that the program carries. */
class ProgramFileTest {

    @Test
    void aFileIsFoundByItsPath() {
        assertThat(ProgramFile.text("house/people.md")).startsWith("#");
    }

    @Test
    void aFileThatTheProgramLacksIsNamed() {
        assertThatThrownBy(() -> ProgramFile.bytes("house/nothing.md"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("house/nothing.md");
    }
}
