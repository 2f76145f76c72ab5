package org.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words for constants. */
class ConstantWordsTest {

    private enum Shade {
        LIGHT,
        VERY_DARK
    }

    @Test
    void areInTheOrderOfTheConstants() {
        assertThat(ConstantWords.all(Shade.class).keySet()).containsExactly("light", "very-dark");
        assertThat(ConstantWords.all(Shade.class)).containsEntry("very-dark", Shade.VERY_DARK);
    }
}
