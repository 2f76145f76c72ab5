package org.colloquy.reader.identity.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.colloquy.model.Problem;
import org.colloquy.model.house.HouseColours;
import org.colloquy.reader.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the house's own sheet may change, and what is left out of it. */
class StyleSheetTest {
    private final List<Problem> problems = new ArrayList<>();

    private String read(String sheet) {
        problems.clear();
        return StyleSheet.read(new SourceFile("theme.css", sheet, problems), HouseColours.none());
    }

    private List<String> places() {
        return problems.stream().map(p -> p.line() + ":" + p.column()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h1 { font-weight: 400; letter-spacing: -.02em; text-wrap: balance; }",
                ".site { border-block-end: 1px solid var(--line); }",
                ":root { --measure: 38rem; --lead: 1.5; }",
                "@media (width >= 77rem) { .site-name { font-size: 1.25rem; } }",
                ".qa + .qa::before { content: \"* * *\"; }",
                ".byline { color: var(--ink); }",
                ".panel { background: light-dark(#ffffff, #101010); }",
                ".site { background: #123456; color: #ffffff; }",
                "@layer house { p { margin-block-start: 1rem; & + p { margin: 0 } } }",
                "@page { margin: 25mm; @bottom-right { content: counter(page); } }",
                "a[href^=\"https:\"] { text-decoration-style: dotted }",
                "@supports (text-box: trim-both cap alphabetic) { h1 { text-box: trim-both cap alphabetic } }",
                ""
            })
    void whatOnlyChangesTheLookStands(String sheet) {
        assertThat(read(sheet)).isEqualTo(sheet);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "display: none",
                "DISPLAY:NONE",
                "d\\69splay: no\\6e e",
                "display: /* a */ none",
                "visibility: hidden",
                "opacity: 0",
                "font-size: 0",
                "font-size: 4px",
                "font-size: calc(0 * 1rem)",
                "clip-path: inset(100%)",
                "text-indent: -9999px",
                "transform: scale(0)",
                "position: absolute",
                "left: -100vw",
                "block-size: 0",
                "color: #fbfaf7",
                "color: #777777",
                "color: rgb(1, 2, 3)",
                "color: transparent",
                "background: #23211e",
                "background: linear-gradient(#fff, #000)",
                "content: \"Sponsored\"",
                "content: \"\\41\"",
                "content: attr(title)",
                "content: var(--words)",
                "--words: \"Sponsored\"",
                "--url: \"a.example\"",
                "list-style-type: \"No. 1 \"",
                "background: url(https://a.example/a.png)",
                "background-image: u\\72l(a.png)",
                "cursor: image-set(\"a.png\" 1x)",
                "font-size: 20px !important",
                "margin: 0 ! important",
                "--ink: #777777",
                "color-scheme: dark",
                "text-transform: uppercase",
                "text-decoration: line-through",
                "direction: rtl",
                "order: 2",
                "flex-direction: row-reverse",
                "outline: none",
                "user-select: none",
                "animation: a 1s",
                "white-space: nowrap",
                "font-family: \"Comic Sans\"",
                "line-height: .2",
                "no declaration",
                "color:",
                "content: \"open"
            })
    void whatBreaksPagesIsLeftOutAndTheRestStands(String declaration) {
        String rest =
                read(
                        "p { margin: 0; }\nh1 {\n  margin: 1px;\n  "
                                + declaration
                                + "\n;\n}\nh2 { margin: 2px; }");
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("bad-style");
        assertThat(places()).containsExactly("4:3");
        assertThat(rest).contains("margin: 0").contains("margin: 1px").contains("margin: 2px");
        assertThat(rest).doesNotContain(declaration);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import url(https://a.example/a.css);",
                "@IMPORT 'a.css';",
                "@font-face { font-family: A; src: url(a.woff2); }",
                "@keyframes a { from { opacity: 0 } }",
                "@counter-style a { symbols: 'A'; }",
                "@property --a { syntax: '*'; inherits: true; }",
                "words;",
                "}",
                "--a: { display: none };"
            })
    void aRuleThatIsNotUsedIsLeftOutWhole(String rule) {
        String rest = read("p { margin: 0; }\n" + rule + "\nh2 { margin: 2px; }");
        assertThat(places()).startsWith("2:1");
        assertThat(rest).contains("margin: 0").contains("margin: 2px");
        assertThat(rest).doesNotContain("url", "opacity", "symbols", "syntax", "display", "words");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p { margin: 0; } h1 { color: var(--ink); | 1:18",
                "p { margin: 0; } /* open h1 { margin: 1px } | 1:18",
                "p { margin: 0; } @media print { h1 { margin: 1px } | 1:18"
            })
    void whatIsNotClosedIsLeftOut(String sheet, String place) {
        assertThat(read(sheet)).isEqualTo("p { margin: 0; }");
        assertThat(places()).containsExactly(place);
    }

    @Test
    void contrastIsThatOfTheRule() {
        assertThat(read(".site { color: #ffffff; background: #97301f }")).contains("#ffffff");
        read(".site { color: #ffffff; background: #ff8800 }");
        assertThat(problems).hasSize(2);
        assertThat(problems.get(0).message()).contains("2.");
        read(".site { color: #97301f }");
        assertThat(problems).as("faint on dark pages").hasSize(1);
        read(".site { color: light-dark(#97301f, #e79a82) }");
        assertThat(problems).isEmpty();
    }

    @Test
    void noSheetEndsTheReadingOrComesOutUnbalanced() {
        Random random = new Random(25);
        String signs = "{}();:!@#\"'\\/*-a1 .,\nurl(<";
        for (int i = 0; i < 3000; i++) {
            StringBuilder sheet = new StringBuilder("p { margin: 0 }");
            for (int j = 0; j < 40; j++) {
                sheet.append(signs.charAt(random.nextInt(signs.length())));
            }
            String rest = read(sheet.toString());
            assertThat(rest.contains("!") && rest.contains("important")).isFalse();
            String again = read(rest);
            assertThat(again).as("%s became %s", sheet, rest).isEqualTo(rest);
        }
    }
}
