package org.colloquy.site.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A small picture of how often something happens in each year. Its marks are attributes, since the
 * policy of the pages allows no styles in them.
 *
 * @param words the same for those who do not see it
 */
public record Sparkline(List<Bar> bars, String words, String from, String most, String to) {
    static final int WIDTH = 232;
    static final int HEIGHT = 40;

    private static final int GAP = 2;

    /** A year; lengths are in the units of the picture. */
    record Bar(String x, String y, String width, String height, boolean peak) {}

    /**
     * Returns the picture of how often something happens in each year.
     *
     * @param years the number of each, without a gap; at least two
     * @param own the site's own words
     */
    public static Sparkline of(Map<Integer, Integer> years, Messages own) {
        int most = years.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        double step = (double) WIDTH / years.size();
        List<Bar> bars = new ArrayList<>();
        int peak = 0;
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (Map.Entry<Integer, Integer> year : years.entrySet()) {
            double height = (HEIGHT - 1.0) * year.getValue() / most;
            boolean isPeak = peak == 0 && year.getValue() == most;
            peak = isPeak ? year.getKey() : peak;
            first = Math.min(first, year.getKey());
            last = year.getKey();
            bars.add(
                    new Bar(
                            number(bars.size() * step),
                            number(HEIGHT - height),
                            number(Math.max(1, step - GAP)),
                            number(height),
                            isPeak));
        }
        String words =
                own.text(
                        "years.spark",
                        years.getOrDefault(first, 0),
                        "" + first,
                        years.getOrDefault(last, 0),
                        "" + last,
                        most,
                        "" + peak);
        String peaked = own.text("years.most", most, "" + peak);
        return new Sparkline(bars, words, "" + first, peaked, "" + last);
    }

    private static String number(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
