package org.colloquy.cli.anchors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.colloquy.anchors.match.AnchorComparison;
import org.colloquy.anchors.match.AnchorComparison.ComparedPlace;
import org.colloquy.anchors.match.AnchorVerdict;
import org.colloquy.console.UsageException;
import org.colloquy.model.interview.Interview;

/** Doubtful anchors that a person says are what is proposed for them: one, or all likely ones. */
final class AcceptedDoubts {
    private static final Pattern NUMBER = Pattern.compile("0?\\.\\d{1,6}|1(?:\\.0{1,6})?");

    private final String slug;
    private final String place;
    private final double least;

    private AcceptedDoubts(String slug, String place, double least) {
        this.slug = slug;
        this.place = place;
        this.least = least;
    }

    /**
     * Reads what was given with the option.
     *
     * @throws UsageException if it is neither a likelihood nor an anchor
     */
    static AcceptedDoubts of(String given) {
        int hash = given.lastIndexOf('#');
        if (hash >= 0) {
            return new AcceptedDoubts(given.substring(0, hash), given.substring(hash + 1), 0);
        }
        if (!NUMBER.matcher(given).matches() || Double.parseDouble(given) == 0) {
            throw new UsageException(
                    "\"%s\" is neither a likelihood such as 0.9 nor an anchor such as ada#5.2"
                            .formatted(given));
        }
        return new AcceptedDoubts("", "", Double.parseDouble(given));
    }

    /** Tells whether one anchor is meant, and not all that are likely. */
    boolean isOne() {
        return !place.isEmpty();
    }

    String slug() {
        return slug;
    }

    /**
     * Returns the rows that are accepted; of two with one proposal neither, unless it was named.
     */
    List<ComparedPlace> in(Interview interview, AnchorComparison comparison) {
        List<ComparedPlace> doubts =
                comparison.rows().stream()
                        .filter(row -> row.verdict() == AnchorVerdict.IN_DOUBT)
                        .toList();
        if (isOne()) {
            return interview.slug().equals(slug)
                    ? doubts.stream().filter(this::isNamed).toList()
                    : List.of();
        }
        Map<String, Integer> times = new HashMap<>();
        doubts.forEach(row -> times.merge(key(row), 1, Integer::sum));
        return doubts.stream()
                .filter(row -> row.likelihood() >= least && times.getOrDefault(key(row), 0) == 1)
                .toList();
    }

    private static String key(ComparedPlace row) {
        return (row.locator().isBlock() ? "" : row.locator().kind().name()) + row.digest();
    }

    private boolean isNamed(ComparedPlace row) {
        return row.locator().id().equals(place) || row.locator().label().equals(place);
    }
}
