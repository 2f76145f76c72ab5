package org.colloquy.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.corpus.Appearance;
import org.colloquy.corpus.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Roles that somebody had at the time of each interview, the earliest first. Interviews in a row
 * that say the same are told once, with the years of the first and the last.
 */
final class DatedRoles {

    /**
     * A role.
     *
     * @param when {@code 2011} or {@code 2003–2009}; null if unknown
     */
    record Line(@Nullable String when, RoleView role) {}

    private record Span(RoleView role, @Nullable PartialDate first, @Nullable PartialDate last) {
        Span until(@Nullable PartialDate later) {
            return later == null ? this : new Span(role, first, later);
        }

        Line line() {
            if (first == null || last == null) {
                return new Line(null, role);
            }
            String from = Integer.toString(first.year());
            return new Line(first.year() == last.year() ? from : from + "–" + last.year(), role);
        }
    }

    private DatedRoles() {}

    static List<Line> of(List<Appearance> appearances) {
        List<Span> spans = new ArrayList<>();
        appearances.stream()
                .filter(appearance -> appearance.person().role() != null)
                .sorted(
                        Comparator.comparing(
                                DatedRoles::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(appearance -> add(spans, RoleView.of(appearance), date(appearance)));
        return spans.stream().map(Span::line).toList();
    }

    private static @Nullable PartialDate date(Appearance appearance) {
        return appearance.interview().details().date();
    }

    private static void add(List<Span> spans, RoleView role, @Nullable PartialDate date) {
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).role().equals(role)) {
            spans.set(last, spans.get(last).until(date));
        } else {
            spans.add(new Span(role, date, date));
        }
    }
}
