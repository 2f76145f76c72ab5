package org.colloquy.reader.transcript.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameShapeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ada Sample|STRONG",
                "Ada|STRONG",
                "ada|WEAK",
                "@ada|STRONG",
                "@ada sample|NONE",
                "Ada d'Example|STRONG",
                "Ada d’Example|STRONG",
                "Ludwig van der Example|STRONG",
                "van der Example|NONE",
                "Ada sample|NONE",
                "Ada \"Lamp\" Sample (North)|STRONG",
                "Ada = Sample|NONE",
                "1Ada|NONE",
                "Audience member|STRONG",
                "Female speaker 2|STRONG",
                "audience member|NONE",
                "3sat|WEAK",
                "3rd|NONE",
                "Yahoo!|STRONG",
                "!|NONE",
                "《茶报》|STRONG",
                "«Новая»|STRONG",
                "„Die Spule“|STRONG",
                "«الصحيفة»|STRONG",
                "One Two Three Four Five Six Seven|STRONG",
                "One Two Three Four Five Six Seven Eight|NONE",
                "小林|STRONG",
                "一二三四五六七八九十|STRONG",
                "一二三四五六七八九十一|NONE",
                "Zoe\u0308 Sample|STRONG",
                "प्रश्नकर्ता|STRONG",
                "مصاحبه\u200Cکننده|STRONG",
                "مراسل المحطة|STRONG",
                "\u200Fרות כהן\u200F|STRONG",
                "ანა ბერიძე|STRONG",
                "واحد اثنان ثلاثة أربعة خمسة|NONE",
                "המראיינת מן התחנה הישנה שעל יד הנהר|NONE"
            })
    void haveAShape(String name, NameShape shape) {
        assertThat(NameShape.of(name)).isEqualTo(shape);
    }

    @Test
    void nothingHasNoShape() {
        assertThat(NameShape.of("  ")).isEqualTo(NameShape.NONE);
    }
}
