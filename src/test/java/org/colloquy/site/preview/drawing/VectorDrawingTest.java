package org.colloquy.site.preview.drawing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings of logos: which points of them have which colour. */
class VectorDrawingTest {
    private static final int RED = 0xFFFF0000;
    private static final int NOTHING = 0;

    private static BufferedImage drawn(String inside) throws UndrawableException {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'>%s</svg>";
        VectorDrawing drawing = new VectorDrawing(svg.formatted(inside).getBytes(UTF_8));
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        drawing.draw(graphics, 1);
        graphics.dispose();
        return image;
    }

    /** Each draws a square from 10 to 30, in red. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect x='10' y='10' width='20' height='20px' fill='red'/>",
                "<rect x='10' y='10' width='20' height='20' style='fill: rgb(255, 0,0);'/>",
                "<style>.a,.b{fill:#0f0}.b{fill:#f00}</style><g class='b'><path d='M10 10h20v20H10z'/></g>",
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
    void shapesAreWhereTheyAreSaidToBe(String inside) throws UndrawableException {
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
    void arcsGoTheWayThatTheirFlagsSay(String inside) throws UndrawableException {
        BufferedImage image = drawn(inside);
        for (int[] at : new int[][] {{20, 20}, {11, 20}, {28, 20}, {20, 11}, {20, 28}, {14, 14}}) {
            assertThat(image.getRGB(at[0], at[1])).as("%d %d", at[0], at[1]).isEqualTo(RED);
        }
        for (int[] at : new int[][] {{11, 11}, {29, 11}, {29, 29}, {11, 29}, {8, 20}, {32, 20}}) {
            assertThat(image.getRGB(at[0], at[1])).as("%d %d", at[0], at[1]).isEqualTo(NOTHING);
        }
    }

    @Test
    void aHoleIsOneByTheRuleOfItsShape() throws UndrawableException {
        String path = "<path fill='red' fill-rule='%s' d='M0 0h40v40H0z M10 10h20v20H10z'/>";
        assertThat(drawn(path.formatted("evenodd")).getRGB(20, 20)).isEqualTo(NOTHING);
        assertThat(drawn(path.formatted("nonzero")).getRGB(20, 20)).isEqualTo(RED);
    }

    @Test
    void opacityIsThatOfAllAround() throws UndrawableException {
        BufferedImage image =
                drawn(
                        "<g opacity='.5'><rect width='40' height='40' fill='red' fill-opacity='50%'/></g>");
        assertThat(image.getRGB(20, 20) >>> 24).isBetween(62, 66);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<use href='#a'/>",
                "<svg viewBox='0 0 1 1'/>",
                "<rect width='50%' height='1'/>",
                "<path d='M0 0 B 1 1'/>",
                "<path d='M0 0 A 1 1 0 2 1 5 5'/>",
                "<path d='M0 0Z1 1'/>",
                "<g transform='spin(3)'/>",
                "<g transform='scale(1) and more'/>",
                "<rect width='1' height='1' fill='papaya'/>",
                "<rect width='1' height='1' stroke='red' stroke-dasharray='1 2'/>",
                "<g clip-path='url(#none)'/>",
                "<style>@media print { .a { fill: red } }</style>",
            })
    void whatIsNotUnderstoodIsNotDrawnInPart(String inside) {
        assertThatThrownBy(() -> drawn(inside)).isInstanceOf(UndrawableException.class);
    }
}
