package org.colloquy.reader.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.house.House;
import org.colloquy.model.house.HouseFace;
import org.colloquy.model.house.HouseFont;
import org.colloquy.model.house.HouseImages;
import org.colloquy.reader.CorpusReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The house that settings and the files beside them tell of. */
class HouseReadingTest {
    private static final Path FONTS = Path.of("src/main/resources/assets/fonts");
    private static final Path STATIC = Path.of("src/main/resources/preview/serif.ttf");
    private static final String LOGO =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 32\">%s</svg>";

    @TempDir private Path dir;

    @SuppressWarnings("NullAway.Init") // read() comes first
    private Corpus corpus;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(dir.resolve("interviews"));
        Files.writeString(dir.resolve("interviews/a.md"), "# A talk\n\nWords.\n");
    }

    private static HouseImages.Logo logo(House house) {
        return Objects.requireNonNull(house.images().logo());
    }

    private House read(String yaml) throws IOException {
        Files.writeString(dir.resolve("colloquy.yaml"), yaml);
        corpus = new CorpusReader().read(dir);
        return corpus.settings().house();
    }

    private List<String> problems() {
        return corpus.problems().stream()
                .filter(problem -> !problem.code().equals("no-anchors"))
                .map(p -> p.file() + " " + p.line() + " " + p.code())
                .toList();
    }

    private String message() {
        return corpus.problems().stream()
                .filter(problem -> problem.severity() != Problem.Severity.NOTE)
                .map(Problem::message)
                .findFirst()
                .orElse("");
    }

    @Test
    void nothingIsToldOfAHouseThatSaysNothing() throws IOException {
        assertThat(read("title: Talks\n")).isEqualTo(House.unnamed());
        assertThat(corpus.settings().house().hasLook()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "source-serif-4.woff2, 400, 600, false",
        "source-serif-4-italic.woff2, 400, 600, true",
        "print-serif-600.woff2, 600, 600, false",
        "print-sans.woff2, 400, 400, false"
    })
    void aFontSaysItsWeightAndSlant(String file, int lightest, int heaviest, boolean italic)
            throws IOException {
        Files.copy(FONTS.resolve(file), dir.resolve("f.woff2"));
        assertThat(read("fonts: {text: f.woff2}").fonts())
                .singleElement()
                .satisfies(
                        font -> {
                            assertThat(font.face()).isEqualTo(HouseFace.TEXT);
                            assertThat(font.lightest()).isEqualTo(lightest);
                            assertThat(font.heaviest()).isEqualTo(heaviest);
                            assertThat(font.italic()).isEqualTo(italic);
                            assertThat(font.file().type()).isEqualTo("font/woff2");
                        });
        assertThat(problems()).isEmpty();
    }

    @Test
    void aFontIsWhatItIsWhateverItIsCalled() throws IOException {
        Files.copy(STATIC, dir.resolve("f.woff2"));
        assertThat(read("fonts:\n  interface: ./f.woff2\n").fonts())
                .extracting(font -> font.file().name())
                .containsExactly("interface-600.ttf");
    }

    @Test
    void twoFilesOfOneWeightAreTold() throws IOException {
        Files.copy(STATIC, dir.resolve("f.ttf"));
        assertThat(read("fonts:\n  text: [f.ttf, f.ttf]\n").fonts()).hasSize(1);
        assertThat(problems()).containsExactly("colloquy.yaml 2 bad-font");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "wOF2", "OTTO", "true", "\0\1\0\0", "ttcf", "<svg/>", "wOFF\0\1\0\0"})
    void whatIsNoFontIsTold(String bytes) throws IOException {
        Files.write(dir.resolve("f.woff2"), bytes.getBytes(UTF_8));
        assertThat(read("fonts:\n  text: f.woff2\n").fonts()).isEmpty();
        assertThat(problems()).containsExactly("colloquy.yaml 2 bad-font");
    }

    @Test
    void aFontThatIsBrokenOffIsTold() throws IOException {
        for (Path font : List.of(STATIC, FONTS.resolve("print-serif.woff2"))) {
            byte[] whole = Files.readAllBytes(font);
            Files.write(dir.resolve("f.ttf"), Arrays.copyOf(whole, whole.length / 2));
            assertThat(read("fonts:\n  text: f.ttf\n").fonts()).isEmpty();
            assertThat(problems()).containsExactly("colloquy.yaml 2 bad-font");
        }
    }

    @Test
    void noDamageOfAFontEndsTheReading() throws IOException {
        Random random = new Random(25);
        for (Path font : List.of(STATIC, FONTS.resolve("print-serif.woff2"))) {
            byte[] whole = Files.readAllBytes(font);
            for (int i = 0; i < 300; i++) {
                byte[] damaged = whole.clone();
                for (int j = 0; j < 4; j++) {
                    damaged[random.nextInt(300)] = (byte) random.nextInt(256);
                }
                FontFile.of(damaged).ifPresent(FontFile::weights);
            }
        }
    }

    @Test
    void aDrawingIsShownAsItIs() throws IOException {
        String logo = LOGO.formatted("<g><path d=\"M0 0h9v9z\" fill=\"url(#a)\"/></g>");
        Files.writeString(dir.resolve("logo.svg"), logo);
        House house = read("logo: logo.svg\nicon: logo.svg\n");
        assertThat(logo(house).file().bytes()).isEqualTo(logo.getBytes(UTF_8));
        assertThat(logo(house).width() / (double) logo(house).height()).isEqualTo(120 / 32.0);
        assertThat(house.files()).extracting(f -> f.name()).containsExactly("logo.svg", "icon.svg");
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<path onload='alert(1)'/>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>a</p></foreignObject>",
                "<image href='https://a.example/a.png'/>",
                "<image href='data:image/svg+xml;base64,AAAA'/>",
                "<use href='other.svg#a'/>",
                "<a href='javascript:alert(1)'/>",
                "<path style='fill: url(https://a.example/a)'/>",
                "<style>@import url(https://a.example/a.css);</style>",
                "<style>@import 'https://a.example/a.css';</style>",
                "<animate attributeName='href' to='javascript:alert(1)'/>",
                "<set attributeName='onload' to='alert(1)'/>",
                "<g>"
            })
    void aDrawingThatDoesMoreThanShowIsRefused(String inside) throws IOException {
        Files.writeString(dir.resolve("logo.svg"), LOGO.formatted("\n  " + inside + "\n"));
        assertThat(read("title: Talks\nlogo: logo.svg\n").images().logo()).isNull();
        assertThat(corpus.problems())
                .filteredOn(Problem::isError)
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.file()).isEqualTo("logo.svg");
                            assertThat(problem.code()).isEqualTo("bad-picture");
                            assertThat(problem.line()).isBetween(2, 3);
                        });
    }

    @Test
    void entitiesOfADrawingAreNeverOpened() throws IOException {
        Files.writeString(
                dir.resolve("logo.svg"),
                "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n"
                        + LOGO.formatted("<text>&b;</text>"));
        assertThat(read("logo: logo.svg\n").images().logo()).isNull();
        assertThat(message()).contains("entit");
    }

    @Test
    void picturesAreKnownByWhatIsInThem() throws IOException {
        Files.write(dir.resolve("logo.gif"), png(300, 100));
        House house = read("logo: logo.gif\nlogo-dark: nothing.png\n");
        assertThat(logo(house).file().name()).isEqualTo("logo.png");
        assertThat(logo(house).width()).isEqualTo(300);
        assertThat(problems()).containsExactly("colloquy.yaml 2 bad-picture");
        Files.writeString(dir.resolve("logo.gif"), "<html>no picture</html>");
        assertThat(read("logo: logo.gif\n").images().logo()).isNull();
        assertThat(message()).contains("no picture");
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(png);
        out.writeLong(0x89504E470D0A1A0AL);
        out.writeInt(13);
        out.writeBytes("IHDR");
        out.writeInt(width);
        out.writeInt(height);
        out.writeLong(0);
        return png.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "logo-dark: logo.svg | 1 bad-value",
                "colours: {paper: '#888', ink: '#888'} | 1 low-contrast, 1 low-contrast, 1 low-contrast",
                "colours: {accent: red} | 1 bad-value",
                "colours: {accent: #97301f} | 2 bad-front-matter",
                "colours: {acent: '#97301f'} | 1 unknown-setting",
                "colours: {background: '#fff'} | 1 unknown-setting",
                "colours: blue | 1 bad-value",
                "colors: {accent: '#123456'} | ''",
                "fonts: {serif: a.woff2} | 1 unknown-setting",
                "cover: no.jpg | 1 unresolved-picture",
                "cover: {alt: A kiln} | 1 bad-value",
                "menu: {About: pages/about.md} | 1 unresolved-link",
                "menu: {Away: 'javascript:alert(1)'} | 1 unsafe-link",
                "menu: {People: people} | 1 unresolved-link",
                "menu: [About] | 1 bad-value",
                "imprint: imprint.md | 1 unresolved-link",
                "tagline: Talks | 1 unknown-setting",
                "colour: {accent: '#123456'} | 1 unknown-setting"
            })
    void whatCannotBeUsedIsToldAndTheSiteStands(String yaml, String expected) throws IOException {
        Files.writeString(dir.resolve("logo.svg"), LOGO.formatted(""));
        read(yaml + "\n");
        assertThat(
                        String.join(
                                ", ",
                                problems().stream()
                                        .map(p -> p.replace("colloquy.yaml ", ""))
                                        .toList()))
                .isEqualTo(expected);
        assertThat(corpus.interviews()).hasSize(1);
    }

    @Test
    void aCoverOfAnotherKindOrCapitalsIsExplained() throws IOException {
        Files.writeString(dir.resolve("kiln.svg"), "x");
        Files.write(dir.resolve("Kiln.png"), png(1, 1));
        read("cover: kiln.svg\n");
        assertThat(message())
                .isEqualTo(
                        "cover: \"kiln.svg\" is there, but is no picture that is shown: save it as PNG, JPEG, GIF, WebP or AVIF");
        read("cover: kiln.png\n");
        assertThat(message())
                .isEqualTo(
                        "cover: there is no picture \"kiln.png\" in the folder; capitals count: there is \"Kiln.png\"");
    }

    @Test
    void anEntryOfTheMenuWithoutASchemeIsToldWhichOne() throws IOException {
        read("menu: {Kiln: www.kiln.example}\n");
        assertThat(message()).endsWith("; did you mean \"https://www.kiln.example\"?");
    }

    @Test
    void aColourWithoutQuotesIsExplained() throws IOException {
        read("colours:\n  accent: #97301f\n");
        assertThat(problems()).containsExactly("colloquy.yaml 2 bad-value");
        assertThat(message()).contains("\"#97301f\"");
    }

    @Test
    void anotherFontIsAnotherEdition() throws IOException {
        Files.copy(STATIC, dir.resolve("f.ttf"));
        read("fonts:\n  text: f.ttf\n");
        String before = corpus.edition();
        Files.write(dir.resolve("f.ttf"), Files.readAllBytes(FONTS.resolve("print-sans.woff2")));
        House house = read("fonts:\n  text: f.ttf\n");
        assertThat(corpus.edition()).isNotEqualTo(before);
        assertThat(house.fonts()).extracting(HouseFont::lightest).containsExactly(400);
    }
}
