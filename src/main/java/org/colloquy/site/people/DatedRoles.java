package org.colloquy.site.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Appearance;
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
    record RoleLine(@Nullable String when, RoleView role) {}

    private record YearSpan(
            RoleView role, @Nullable PartialDate first, @Nullable PartialDate last) {
        YearSpan until(@Nullable PartialDate later) {
            return later == null ? this : new YearSpan(role, first, later);
        }

        RoleLine line() {
            if (first == null || last == null) {
                return new RoleLine(null, role);
            }
            String from = Integer.toString(first.year());
            return new RoleLine(
                    first.year() == last.year() ? from : from + "–" + last.year(), role);
        }
    }

    private DatedRoles() {}

    static List<RoleLine> of(List<Appearance> appearances) {
        List<YearSpan> spans = new ArrayList<>();
        appearances.stream()
                .filter(appearance -> appearance.participant().role() != null)
                .sorted(
                        Comparator.comparing(
                                DatedRoles::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(appearance -> add(spans, RoleView.of(appearance), date(appearance)));
        return spans.stream().map(YearSpan::line).toList();
    }

    private static @Nullable PartialDate date(Appearance appearance) {
        return appearance.interview().details().date();
    }

    private static void add(List<YearSpan> spans, RoleView role, @Nullable PartialDate date) {
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).role().equals(role)) {
            spans.set(last, spans.get(last).until(date));
        } else {
            spans.add(new YearSpan(role, date, date));
        }
    }
}
