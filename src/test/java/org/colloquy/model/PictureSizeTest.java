package org.colloquy.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The size of a picture is read from its beginning. */
class PictureSizeTest {
    private static byte[] written(String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        BufferedImage picture = new BufferedImage(321, 45, BufferedImage.TYPE_INT_RGB);
        assertThat(ImageIO.write(picture, format, file)).isTrue();
        return file.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void asProgramsWriteThem(String format) throws IOException {
        byte[] file = written(format);
        assertThat(PictureSize.of(file)).contains(new PictureSize(321, 45));
        for (int length = 0; length < file.length; length++) {
            PictureSize.of(Arrays.copyOf(file, length))
                    .ifPresent(size -> assertThat(size).isEqualTo(new PictureSize(321, 45)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // RIFF, length, WEBP, then a chunk of each kind.
        "52494646 24000000 57454250 56503858 0A000000 10000000 400100 2C0000",
        "52494646 24000000 57454250 5650384C 0A000000 2F 40010B00 00000000",
        "52494646 24000000 57454250 56503820 0A000000 000000 9D012A 4101 2D00",
        // ftypavif, then anything, and ispe with version and flags.
        "0000001C 66747970 61766966 00000000 FFFF 00000014 69737065 00000000 00000141 0000002D"
    })
    void asTheirFormatsSay(String hex) {
        byte[] file = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThat(PictureSize.of(file)).contains(new PictureSize(321, 45));
    }

    /** Cameras keep the picture as it lay, and say beside it how it was held. */
    @ParameterizedTest
    @CsvSource({"1, 321, 45", "3, 321, 45", "6, 45, 321", "8, 45, 321", "99, 321, 45"})
    void aPhotographThatWasHeldUprightIsUpright(int held, int width, int height)
            throws IOException {
        byte[] picture = written("jpg");
        byte[] data =
                HexFormat.of()
                        .parseHex(
                                ("FFE1 0022 457869660000 4D4D002A 00000008 0001 0112 0003 00000001"
                                                + " %04X0000 00000000")
                                        .formatted(held)
                                        .replace(" ", ""));
        byte[] file = new byte[picture.length + data.length];
        System.arraycopy(picture, 0, file, 0, 2);
        System.arraycopy(data, 0, file, 2, data.length);
        System.arraycopy(picture, 2, file, 2 + data.length, picture.length - 2);
        assertThat(PictureSize.of(file)).contains(new PictureSize(width, height));
        byte[] little =
                HexFormat.of()
                        .parseHex(
                                ("FFD8 FFE1 0022 457869660000 49492A00 08000000 0100 1201 0300"
                                                + " 01000000 %02X000000 00000000")
                                        .formatted(held)
                                        .replace(" ", ""));
        System.arraycopy(little, 0, file, 0, little.length);
        assertThat(PictureSize.of(file)).contains(new PictureSize(width, height));
    }

    /** Browsers would keep room for it, as high as a header says. */
    @ParameterizedTest
    @CsvSource({"00000001, 7FFFFFFF", "00010000, 00000001", "80000000, 00000005"})
    void aSizeThatNoBrowserShowsIsNone(String width, String height) {
        byte[] head = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452" + width + height);
        assertThat(PictureSize.of(head)).isEmpty();
    }

    /** What cannot be read beside a picture says nothing of it. */
    @ParameterizedTest
    @ValueSource(strings = {"4D4D002A 7FFFFFFF", "4D4D002A FFFFFFFF", "4D4D002A 0000FFFF"})
    void aPhotographWithBrokenDataOfItsCameraHasItsSize(String data) throws IOException {
        byte[] picture = written("jpg");
        String file = HexFormat.of().formatHex(picture);
        String broken = "ffe10010457869660000" + data.replace(" ", "") + file.substring(4);
        assertThat(PictureSize.of(HexFormat.of().parseHex("ffd8" + broken)))
                .contains(new PictureSize(321, 45));
    }

    /** An AVIF picture may be put together of tiles, each with a size of its own, and turned. */
    @ParameterizedTest
    @CsvSource({
        "0000020000000200 0000060000000400, '', 1536, 1024",
        "0000060000000400 0000020000000200, '', 1536, 1024",
        "0000060000000400, 01, 1024, 1536",
        "0000060000000400, 02, 1536, 1024"
    })
    void anAvifPictureIsAsLargeAsAllOfIt(String sizes, String turn, int width, int height) {
        StringBuilder file = new StringBuilder("000000206674797061766966");
        for (String size : sizes.split(" ")) {
            file.append("000000146973706500000000").append(size);
        }
        file.append(turn.isEmpty() ? "" : "0000000969726f74" + turn);
        assertThat(PictureSize.of(HexFormat.of().parseHex(file)))
                .contains(new PictureSize(width, height));
    }

    @Test
    void whatIsNoPictureHasNone(@TempDir Path folder) throws IOException {
        assertThat(PictureSize.of(new byte[0])).isEmpty();
        assertThat(PictureSize.of("(a picture)".getBytes(UTF_8))).isEmpty();
        assertThat(PictureSize.of(folder.resolve("gone.png"))).isEmpty();
        Path file = Files.write(folder.resolve("a.png"), written("png"));
        assertThat(PictureSize.of(file)).contains(new PictureSize(321, 45));
    }
}
