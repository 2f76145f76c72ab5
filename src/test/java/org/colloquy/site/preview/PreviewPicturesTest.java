package org.colloquy.site.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.house.Colour;
import org.colloquy.model.house.HouseColours;
import org.colloquy.model.house.HouseFile;
import org.colloquy.model.house.HouseImages.Logo;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.SiteFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that stand for interviews elsewhere, and covers. */
class PreviewPicturesTest {
    private static final int PAPER = 0xFFFBFAF7;
    private static final int SEAL = 0xFF97301F;

    @TempDir private Path folder;

    private Corpus corpus(String head) throws IOException {
        Files.writeString(folder.resolve("talk.md"), "---\n" + head + "---\n\n## Why?\n\nSo.\n");
        return new CorpusReader().read(folder);
    }

    private void published() throws IOException {
        Files.writeString(folder.resolve("colloquy.yaml"), "base-url: https://talks.example/a/\n");
    }

    private static String page(Corpus corpus) {
        return new String(new SiteFiles(corpus).bytes("interviews/talk.html"), UTF_8);
    }

    private static BufferedImage painted(String title) throws IOException {
        return painted(title, HouseColours.none(), false);
    }

    private static BufferedImage painted(String title, HouseColours colours, boolean mirrored)
            throws IOException {
        return painted(title, colours, mirrored, null);
    }

    private static BufferedImage painted(
            String title, HouseColours colours, boolean mirrored, @Nullable Logo logo)
            throws IOException {
        PreviewPainter painter =
                new PreviewPainter(PreviewFaces.all().orElseThrow(), colours, logo);
        PreviewText text =
                new PreviewText(title, "Ada Sample, interviewed by Ben", "Talks", mirrored, false);
        byte[] picture = painter.paint(text).orElseThrow();
        assertThat(painter.paint(text)).hasValueSatisfying(p -> assertThat(p).isEqualTo(picture));
        assertThat(picture).hasSizeLessThan(60_000);
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    @Test
    void aPictureHasTheColoursOfItsHouse() throws IOException {
        HouseColours colours =
                new HouseColours(Colour.of(0xF4F7F8), Colour.of(0x1B2A33), Colour.of(0x1F5066));
        BufferedImage picture = painted("A talk", colours, false);
        assertThat(picture.getRGB(0, 0)).isEqualTo(0xFFF4F7F8);
        assertThat(picture.getRGB(97, 150)).isEqualTo(0xFF1F5066);
    }

    @Test
    void whatIsWrittenFromRightToLeftStandsAtTheRight() throws IOException {
        BufferedImage picture = painted("A talk", HouseColours.none(), true);
        assertThat(picture.getRGB(1103, 150)).isEqualTo(SEAL);
        assertThat(inkIn(picture, 96, 190, 600, 500)).isZero();
        assertThat(inkIn(picture, 600, 190, 1104, 500)).isGreaterThan(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A talk", "Ein Gespräch über „Gezeiten“ – in Łódź?", "W"})
    void aPictureHasInkOnPaperWithinItsMargins(String title) throws IOException {
        BufferedImage picture = painted(title.repeat(title.length() == 1 ? 90 : 1));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(picture.getRGB(97, 150)).isEqualTo(SEAL);
        assertThat(inkIn(picture, 96, 190, 1104, 500)).isGreaterThan(300);
        assertThat(inkIn(picture, 96, 520, 1104, 560)).isGreaterThan(300);
        assertThat(inkIn(picture, 0, 0, 80, 630)).isZero();
        assertThat(inkIn(picture, 1120, 0, 1200, 630)).isZero();
    }

    @Test
    void aLongTitleIsSetSmallerAndKeepsClearOfThePeople() throws IOException {
        BufferedImage picture =
                painted("A very long title indeed, " + "and more of it ".repeat(60));
        assertThat(inkIn(picture, 96, 500, 1104, 518)).isZero();
    }

    private static Logo logo(String type, byte[] bytes) {
        return new Logo(new HouseFile("logo", type, bytes), 1, 1);
    }

    private static Logo drawing(String shapes) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\">%s</svg>";
        return logo("image/svg+xml", svg.formatted(shapes).getBytes(UTF_8));
    }

    private static BufferedImage withLogo(Logo logo, boolean mirrored) throws IOException {
        return painted("A talk", HouseColours.none(), mirrored, logo);
    }

    @Test
    void theLogoStandsForTheNameInItsColours() throws IOException {
        Logo logo = drawing("<rect width='50' height='50' fill='#0a0'/>");
        BufferedImage picture = withLogo(logo, false);
        assertThat(picture.getRGB(96, 56)).isEqualTo(0xFF00AA00);
        assertThat(picture.getRGB(163, 123)).isEqualTo(0xFF00AA00);
        assertThat(inkIn(picture, 164, 40, 1104, 140)).isZero();
        assertThat(picture.getRGB(97, 150)).isEqualTo(SEAL);
        assertThat(inkIn(picture, 96, 190, 1104, 500)).isGreaterThan(300);
        BufferedImage mirrored = withLogo(logo, true);
        assertThat(mirrored.getRGB(968, 60)).isEqualTo(0xFF00AA00);
        assertThat(inkIn(mirrored, 96, 40, 960, 140)).isZero();
    }

    @Test
    void aLogoOfPixelsIsMadeSmallerAndIsSeenThrough() throws IOException {
        BufferedImage pixels = new BufferedImage(2000, 400, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 2000; x++) {
            for (int y = 0; y < 400; y++) {
                // Every colour there is, on the left; nothing, on the right.
                pixels.setRGB(
                        x, y, x < 1000 ? 0xFF000000 | ((x * 997) ^ (y * 65_599)) : 0x00FFFFFF);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(pixels, "png", png);
        BufferedImage picture = withLogo(logo("image/png", png.toByteArray()), false);
        assertThat(inkIn(picture, 96, 56, 266, 124)).isGreaterThan(10_000);
        assertThat(inkIn(picture, 266, 40, 1104, 140)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text>Name</text>",
                "<filter id='f'/><g filter='url(#f)'><rect width='9' height='9'/></g>",
                "<path d='L5 5'/>",
                "<image href='data:image/png;base64,AA'/>",
                "<style>rect { fill: red }</style><rect width='9' height='9'/>",
                "<not closed"
            })
    void aLogoThatCannotBeDrawnLeavesTheNameInItsPlace(String shapes) throws IOException {
        BufferedImage picture = withLogo(drawing(shapes), false);
        BufferedImage named = painted("A talk");
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                assertThat(picture.getRGB(x, y)).isEqualTo(named.getRGB(x, y));
            }
        }
    }

    private static long inkIn(BufferedImage picture, int left, int top, int right, int bottom) {
        return IntStream.range(top, bottom)
                .flatMap(y -> IntStream.range(left, right).map(x -> picture.getRGB(x, y)))
                .filter(colour -> colour != PAPER)
                .count();
    }

    @Test
    void isReferredToOnlyWhereTheSiteIsPublished() throws IOException {
        Corpus unpublished = corpus("title: A talk\n");
        assertThat(new SiteFiles(unpublished).addresses()).noneMatch(a -> a.endsWith(".png"));
        assertThat(page(unpublished)).doesNotContain("og:image");
        published();
        Corpus published = corpus("title: A talk\n");
        SiteFiles files = new SiteFiles(published);
        assertThat(files.addresses()).contains("previews/talk.png");
        assertThat(ImageIO.read(new ByteArrayInputStream(files.bytes("previews/talk.png"))))
                .isNotNull();
        assertThat(page(published))
                .contains(
                        "property=\"og:image\" content=\"https://talks.example/a/previews/talk.png\"");
    }

    @Test
    void aTitleInLettersThatNoFaceHasHasNone() throws IOException {
        published();
        Corpus corpus = corpus("title: \"\uDBFF\uDFFD\uDBFF\uDFFD\"\n");
        assertThat(new PreviewPictures(corpus).planned()).isEmpty();
        assertThat(page(corpus)).doesNotContain("og:image");
    }

    @Test
    void aCoverIsShownAndStandsForTheInterview() throws IOException {
        published();
        Files.createDirectories(folder.resolve("pictures"));
        BufferedImage cover = new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(cover, "png", folder.resolve("pictures/a b.png").toFile());
        Corpus corpus =
                corpus(
                        """
                        title: A talk
                        cover: pictures/a b.png
                        credit: Ada <Sample>
                        license: https://license.example/by/
                        """);
        assertThat(corpus.problems()).isEmpty();
        assertThat(page(corpus))
                .contains(
                        "content=\"https://talks.example/a/files/pictures/a%20b.png\"",
                        "<img src=\"../files/pictures/a%20b.png\" width=\"80\" height=\"60\" alt=\"\">",
                        "Ada &lt;Sample&gt; · <a rel=\"license\" href=\"https://license.example/by/\">");
        assertThat(new SiteFiles(corpus).addresses())
                .contains("files/pictures/a b.png")
                .doesNotContain("previews/talk.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone.png", "../away.png", "https://talks.example/a.png", "talk.md"})
    void aCoverThatIsNotThereIsNamed(String cover) throws IOException {
        Corpus corpus = corpus("title: A talk\ncover: " + cover + "\n");
        assertThat(corpus.problems())
                .anySatisfy(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("unresolved-picture");
                            assertThat(problem.line()).isEqualTo(3);
                        });
        assertThat(page(corpus)).doesNotContain("class=\"cover\"");
    }
}
