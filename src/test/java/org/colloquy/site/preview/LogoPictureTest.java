package org.colloquy.site.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.colloquy.model.house.HouseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings of logos: which points of them have which colour. */
class LogoPictureTest {
    private static final int RED = 0xFFFF0000;
    private static final int NOTHING = 0;

    private static Optional<BufferedImage> picture(String inside) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'>%s</svg>";
        HouseFile logo =
                new HouseFile("logo.svg", "image/svg+xml", svg.formatted(inside).getBytes(UTF_8));
        return LogoPicture.of(logo, 40, 40);
    }

    private static BufferedImage drawn(String inside) {
        return picture(inside).orElseThrow();
    }

    /** Each draws a square from 10 to 30, in red. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect x='10' y='10' width='20' height='20px' fill='red'/>",
                "<rect x='10' y='10' width='20' height='20' style='fill: rgb(255, 0,0);'/>",
                "<style>.a,.b{fill:#0f0}.b{fill:#f00}</style><g class='b'><path d='M10 10h20v20H10z'/></g>",
                "<style><![CDATA[.a,.b{fill:none;stroke:none} .b{fill:#0f0;fill:#f00} /* c */]]></style><rect class='b' x='10' y='10' width='20' height='20'/>",
                "<style>.a{fill:#0f0}</style><rect class='a' x='10' y='10' width='20' height='20' style='fill:red'/>",
                "<polygon points='10,10 30,10 30,30 10,30' fill='#F00'/>",
                "<g fill='#f00' transform='translate(10 10)'><path d='m0,0 20,0 0,20-20,0Z'/></g>",
                "<g transform='rotate(90)'><rect x='10' y='-30' width='20' height='20' fill='#f00'/></g>",
                "<path stroke='red' stroke-width='20' d='M10 20L30 20' fill='none'/>",
                "<path fill='red' d='M10 10C20 10 20 10 30 10 L30 30S20 30 10 30'/>",
                "<path fill='red' d='M10 10Q30 10 30 10T30 30L10 30z'/>",
                "<path fill='red' d='M1e1 10V30h20.0V1.e1z' fill-opacity='100%'/>",
                "<clipPath id='c'><rect x='10' y='10' width='20' height='20'/></clipPath><rect width='40' height='40' fill='red' clip-path='url(#c)'/>",
                "<rect x='10' y='10' width='20' height='20' fill='red'/><rect width='40' height='40' display='none'/><defs><rect width='40' height='40'/></defs>",
            })
    void shapesAreWhereTheyAreSaidToBe(String inside) {
        BufferedImage image = drawn(inside);
        for (int[] at : new int[][] {{11, 11}, {28, 11}, {28, 28}, {11, 28}, {20, 20}}) {
            assertThat(image.getRGB(at[0], at[1])).as("%d %d", at[0], at[1]).isEqualTo(RED);
        }
        for (int[] at : new int[][] {{8, 20}, {31, 20}, {20, 8}, {20, 31}, {1, 1}}) {
            assertThat(image.getRGB(at[0], at[1])).as("%d %d", at[0], at[1]).isEqualTo(NOTHING);
        }
    }

    /** Each draws a disc of the radius 10 around the middle. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<circle cx='20' cy='20' r='10' fill='red'/>",
                "<ellipse cx='20' cy='20' rx='10' ry='10' fill='red'/>",
                "<path fill='red' d='M10 20A10 10 0 1 1 30 20A10 10 0 1 1 10 20'/>",
                "<path fill='red' d='M10 20a10 10 0 0110-10 10 10 0 110 20a10 10 0 01-10-10z'/>",
                "<path fill='red' d='M20 10a1 1 90 1 0 0 20a1 1 0 1 0 0-20'/>",
                "<rect x='10' y='10' width='20' height='20' rx='10' fill='red'/>",
            })
    void arcsGoTheWayThatTheirFlagsSay(String inside) {
        BufferedImage image = drawn(inside);
        for (int[] at : new int[][] {{20, 20}, {11, 20}, {28, 20}, {20, 11}, {20, 28}, {14, 14}}) {
            assertThat(image.getRGB(at[0], at[1])).as("%d %d", at[0], at[1]).isEqualTo(RED);
        }
        for (int[] at : new int[][] {{11, 11}, {29, 11}, {29, 29}, {11, 29}, {8, 20}, {32, 20}}) {
            assertThat(image.getRGB(at[0], at[1])).as("%d %d", at[0], at[1]).isEqualTo(NOTHING);
        }
    }

    @Test
    void aHoleIsOneByTheRuleOfItsShape() {
        String path = "<path fill='red' fill-rule='%s' d='M0 0h40v40H0z M10 10h20v20H10z'/>";
        assertThat(drawn(path.formatted("evenodd")).getRGB(20, 20)).isEqualTo(NOTHING);
        assertThat(drawn(path.formatted("nonzero")).getRGB(20, 20)).isEqualTo(RED);
    }

    @Test
    void opacityIsThatOfAllAround() {
        BufferedImage image =
                drawn(
                        "<g opacity='.5'><rect width='40' height='40' fill='red' fill-opacity='50%'/></g>");
        assertThat(image.getRGB(20, 20) >>> 24).isBetween(62, 66);
    }

    /** They are of the fonts of a machine, or may take as long as their author likes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text>Words</text>",
                "<g id='a'/><use href='#a'/>",
                "<filter id='f'><feGaussianBlur stdDeviation='9999'/></filter><rect width='9' height='9' filter='url(#f)'/>",
                "<image href='data:image/png;base64,AA=='/>",
                "<pattern id='p' width='1' height='1'/>",
                "<foreignObject/>",
                "<style>g .a{fill:red}</style><rect class='a' width='9' height='9'/>",
                "<style>.a{fill:red}.b{fill:blue}</style><rect class='b a' width='9' height='9'/>",
                "<style>@media print { .a { fill: red } }</style>",
                "<g>",
            })
    void whatIsNotShapesAloneIsNotDrawn(String inside) {
        assertThat(picture(inside)).isEmpty();
    }

    @Test
    void gradientsAreDrawn() {
        String gradient =
                "<linearGradient id='g'><stop stop-color='red'/><stop offset='1' stop-color='blue'/></linearGradient>"
                        + "<rect width='40' height='40' fill='url(#g)'/>";
        assertThat(drawn(gradient).getRGB(1, 20) >> 16 & 0xFF).isGreaterThan(230);
        assertThat(drawn(gradient).getRGB(38, 20) & 0xFF).isGreaterThan(230);
    }
}
