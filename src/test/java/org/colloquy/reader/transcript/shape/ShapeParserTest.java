package org.colloquy.reader.transcript.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[Ada] Tea?                     | P[§]            | Ada       | Tea?",
                "\\[Ada\\] Tea?                 | P[§]            | Ada       | Tea?",
                "[Speaker 1] [00:00] Tea?       | P[§] [T]        | Speaker 1 | Tea?",
                "**[00:03] ADA:** Tea?          | P**[T] §:**     | ADA       | Tea?",
                "**\\<ada>** Tea?               | P**<§>**        | ada       | Tea?",
                "17:00 <ada> Tea?               | PT <§>          | ada       | Tea?",
                "17:00 <ada_> Tea?              | PT <§>          | ada_      | Tea?",
                "[ada_b__] Tea?                 | P[§]            | ada_b__   | Tea?",
                "_Ada_: Tea?                    | P_§_:           | Ada       | Tea?",
                "**Ada Brook (01:02)** Tea?     | P**§ (T)**      | Ada Brook | Tea?",
                "**Ada** [6:35](https://x/y): x | P**§** [T](…):  | Ada       | x",
                "Ada  0:01                      | P§  T$          | Ada       | ``",
                "- Ada — Tea?                   | I§ —            | Ada       | Tea?",
                "* [Ada] Tea?                   | I[§]            | Ada       | Tea?",
                "> > ADA: Tea?                  | Q§:             | ADA       | Tea?",
                "> **Ada:** Tea?                | Q**§:**         | Ada       | Tea?",
                "### Ada:                       | H3§:$           | Ada       | ``",
                "###### Ada                     | H6§$            | Ada       | ``",
                "Ada → Tea?                     | P§ →            | Ada       | Tea?",
                "ADA -- Tea?                    | P§ --           | ADA       | Tea?",
                "**Ada Brook.** Tea?            | P**§**          | Ada Brook | Tea?",
                "**Ada Brook,** Tea?            | P**§**          | Ada Brook | Tea?",
                "**A.B.** Tea?                  | P**§**          | A.B.      | Tea?",
                "Ada (AB): Tea?                 | P§ :            | Ada       | Tea?",
                "**Ada** Tea?                   | P**§**          | Ada       | Tea?",
                "“红”明：茶？                     | P§:             | “红”明     | 茶？"
            })
    void partsABeginning(String line, String shape, String name, String words) {
        ShapedHead head = Objects.requireNonNull(head(line), line);
        assertThat(head.shape()).isEqualTo(shape);
        assertThat(head.name().name()).isEqualTo(name);
        assertThat(line.substring(head.end()).strip()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| Ada | Tea? |            ; R§|    ; Ada ; Tea?",
                "|   Ada    |   Tea?       ; R§|    ; Ada ; Tea?",
                "| **Ada:** | Tea? |       ; R**§:**| ; Ada ; Tea?",
                "| 0:01 | Ada | Tea? |     ; RT|§|  ; Ada ; Tea?",
                "|  | Ada | Tea? |         ; RT|§|  ; Ada ; Tea?",
                "| Ada | [0:01] | Tea? |   ; R§|[T]| ; Ada ; Tea?",
                "| Ada | | Tea? |          ; R§|T|  ; Ada ; Tea?",
                "| Ada | 0:01 it was |     ; R§|    ; Ada ; 0:01 it was",
                "| Ada | (AB): Tea? |      ; R§|    ; Ada ; (AB): Tea?"
            })
    void partsARow(String line, String shape, String name, String words) {
        ShapedHead head = Objects.requireNonNull(head(line), line);
        assertThat(head.shape()).isEqualTo(shape);
        assertThat(head.name().name()).isEqualTo(name);
        assertThat(line.substring(head.end(), head.line().end())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The kettle stands on the stove and sings to itself in the dark.",
                "[Tea](https://example.org) is hot.",
                "Why? Because:",
                "`code`: words",
                "- [ ](x)",
                "[]",
                "**",
                "> ",
                "{x}: y",
                "https://example.org/tea is where the kettle stands and sings to itself"
            })
    void wordsHaveNoShape(String line) {
        assertThat(head(line)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "*", "(", "<", "> ", "- ", "12:34 ", "\\", "【", "**\\<"})
    void hostileSignsTakeNoTime(String sign) {
        assertThat(head(sign.repeat(50_000))).isNull();
        assertThat(head(sign.repeat(3) + "A".repeat(100_000))).isNull();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"[A] (", "[A] x ", "[", "** [", "(0:01) ", "[A](", "[A]  ", "<b> ["})
    @Timeout(10)
    void hostileSignsInsideALineTakeNoTime(String sign) {
        String text = "[A] x\n\n[B] x\n\n".repeat(3) + "[A] " + sign.repeat(100_000) + "x";
        SourceBlocks source = SourceBlocks.of(text);
        LabelShapes shapes = LabelShapes.of(source, 0);
        assertThat(shapes.withInner(shapes.completed(List.of())).size()).isGreaterThan(5);
    }

    private static @Nullable ShapedHead head(String line) {
        List<ShapedHead> heads = ShapeParser.heads(SourceBlocks.of(line));
        return heads.isEmpty() ? null : heads.get(0);
    }
}
