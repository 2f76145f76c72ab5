package org.colloquy.site.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What falls away from sheets and scripts, and what does not. */
class AssetSlimmerTest {
    private static final Path FOLDER = Path.of("src/main/resources/assets");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`a { b: c; }`                           | a{b:c}",
                "`/* one */ a { b: c }  /* two */`       | a{b:c}",
                "`a { b: c; /* why; } */ d: e; }`        | a{b:c;d:e}",
                "`a b > c , d e { f: g h }`              | `a b>c,d e{f:g h}`",
                "`a :hover, a:hover { b: c }`            | `a :hover,a:hover{b:c}`",
                "`a/* x */b { c: d }`                    | `a/**/b{c:d}`",
                "`a { w: calc(1px + 2px) !important; }`  | `a{w:calc(1px + 2px)!important}`",
                "`a:has(> b ~ c) + d { e: f }`           | `a:has(>b~c) + d{e:f}`",
                "`@media (width >= 1px) { a { b: c; } }` | `@media (width >= 1px){a{b:c}}`",
                "`a { content: \" ; /* */ } \"; }`       | `a{content:\" ; /* */ } \"}`",
                "`a { content: ' \\' {  } '; }`          | `a{content:' \\' {  } '}`",
                "`a { --x: attr(data-x); --y: ; }`       | `a{--x:attr(data-x);--y:}`",
            })
    void aSheetLosesWhatSeparatesNothing(String sheet, String slim) {
        assertThat(AssetSlimmer.style(sheet)).isEqualTo(slim);
    }

    @Test
    void aSheetIsTheSameHoweverItIsSetOut() {
        String sheet = "/* a */\na,\nb {\n  c: d;\n\n  e: f;\n}\n";
        assertThat(AssetSlimmer.style(sheet)).isEqualTo("a,b{c:d;e:f}");
        assertThat(AssetSlimmer.style(AssetSlimmer.style(sheet))).isEqualTo("a,b{c:d;e:f}");
    }

    @Test
    void aScriptLosesIndentationAndLinesOfComment() {
        String script =
                """
                // Why this is here.
                const a = 'x // y';

                  // And this.
                  b(); // stays
                """;
        assertThat(AssetSlimmer.script(script)).isEqualTo("const a = 'x // y';\nb(); // stays\n");
    }

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".js")).sorted().toList();
        }
    }

    /** A regular expression, which may hold a backtick. */
    private static final Pattern EXPRESSION =
            Pattern.compile("/(?:[^/\\\\\\[ ]|\\\\.|\\[(?:[^\\]\\\\]|\\\\.)*])+/\\w*");

    /** Else a line of the text would lose its indentation, or be taken for a comment. */
    @ParameterizedTest
    @MethodSource("scripts")
    void noScriptHasATextOfSeveralLines(Path script) throws IOException {
        assertThat(Files.readAllLines(script))
                .map(line -> EXPRESSION.matcher(line).replaceAll("0"))
                .allMatch(line -> line.chars().filter(c -> c == '`').count() % 2 == 0)
                .noneMatch(line -> line.endsWith("\\"))
                .noneMatch(line -> line.contains("/*") && !line.contains("*/"));
    }
}
