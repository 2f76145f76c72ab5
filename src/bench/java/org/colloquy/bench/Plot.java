package org.colloquy.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Lines over sizes, both logarithmic, as SVG that suits light and dark pages. */
final class Plot {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 260;
    private static final int LEFT = 56;
    private static final int BOTTOM = 40;
    private static final int TOP = 48;
    private static final int RIGHT = 16;
    private static final String STYLE =
            "<style>text{font:12px sans-serif;fill:#333}.axis,.grid{stroke:#999;fill:none}"
                    + ".grid{stroke-opacity:.3}.l0{stroke:#0b57a4;fill:none;stroke-width:2}"
                    + ".l1{stroke:#a4470b;fill:none;stroke-width:2}.p0{fill:#0b57a4}"
                    + ".p1{fill:#a4470b}@media(prefers-color-scheme:dark){text{fill:#ddd}"
                    + ".l0{stroke:#8cc1ff}.l1{stroke:#ffb27a}.p0{fill:#8cc1ff}.p1{fill:#ffb27a}}"
                    + "</style>";

    private final String title;
    private final int[] sizes;
    private final List<String> names = new ArrayList<>();
    private final List<double[]> lines = new ArrayList<>();

    Plot(String title, int[] sizes) {
        this.title = title;
        this.sizes = sizes.clone();
    }

    /**
     * @param seconds for each size
     */
    void line(String name, double[] seconds) {
        names.add(name);
        lines.add(seconds.clone());
    }

    /** Several plots, two in a row. */
    static String together(List<Plot> plots) {
        StringBuilder svg = new StringBuilder();
        int rows = (plots.size() + 1) / 2;
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">\n"
                        .formatted(2 * WIDTH, rows * HEIGHT));
        svg.append("<title>Seconds by size, with the exponent of each line</title>\n");
        svg.append(STYLE).append('\n');
        for (int i = 0; i < plots.size(); i++) {
            svg.append(
                    "<g transform=\"translate(%d %d)\">\n"
                            .formatted(i % 2 * WIDTH, i / 2 * HEIGHT));
            plots.get(i).draw(svg);
            svg.append("</g>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private void draw(StringBuilder svg) {
        text(svg, LEFT, 18, "start", title);
        int low = (int) Math.floor(Math.log10(least()));
        int high = (int) Math.ceil(Math.log10(most()));
        for (int power = low; power <= high; power++) {
            double y = y(Math.pow(10, power), low, high);
            svg.append(
                    number(
                            "<path class=\"grid\" d=\"M%.1f %.1fH%.1f\"/>\n",
                            (double) LEFT, y, (double) (WIDTH - RIGHT)));
            text(svg, LEFT - 6, y + 4, "end", seconds(power));
        }
        for (int size : sizes) {
            text(svg, x(size), HEIGHT - BOTTOM + 18, "middle", "×" + size);
        }
        for (int i = 0; i < lines.size(); i++) {
            line(svg, i, low, high);
        }
    }

    private void line(StringBuilder svg, int number, int low, int high) {
        double[] line = lines.get(number);
        StringBuilder path = new StringBuilder();
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < line.length; i++) {
            double x = x(sizes[i]);
            double y = y(line[i], low, high);
            path.append(number("%s%.1f %.1f", i == 0 ? "M" : "L", x, y));
            points.append(
                    number("<circle class=\"p%d\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>", number, x, y));
        }
        svg.append("<path class=\"l%d\" d=\"%s\"/>%s%n".formatted(number, path, points));
        double x = LEFT + 12 + number * 130.0;
        svg.append(
                number("<circle class=\"p%d\" cx=\"%.1f\" cy=\"32\" r=\"4\"/>", number, x - 8));
        text(svg, x, 36, "start", names.get(number));
    }

    private double least() {
        return lines.stream()
                .flatMapToDouble(Arrays::stream)
                .min()
                .orElse(1);
    }

    private double most() {
        return lines.stream()
                .flatMapToDouble(Arrays::stream)
                .max()
                .orElse(1);
    }

    private double x(int size) {
        double whole = Math.log10(sizes[sizes.length - 1]);
        return LEFT + Math.log10(size) / whole * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double seconds, int low, int high) {
        double part = (Math.log10(seconds) - low) / (high - low);
        return HEIGHT - BOTTOM - part * (HEIGHT - BOTTOM - TOP);
    }

    private static String seconds(int power) {
        return power >= 0 ? (int) Math.pow(10, power) + " s" : (int) Math.pow(10, power + 3) + " ms";
    }

    private static void text(
            StringBuilder svg, double x, double y, String anchor, String words) {
        svg.append(
                number(
                        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
                        x, y, anchor, words));
    }

    private static String number(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
