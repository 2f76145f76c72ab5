package org.colloquy.site.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.Locator;
import org.colloquy.model.PartialDate;
import org.colloquy.model.interview.AnchorHistory;
import org.colloquy.model.interview.AnchorHistory.Retired;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;

/** The anchors of an interview that no passage of its own bears, where its pages show them. */
final class AnchorLines {
    private final AnchorHistory history;
    private final Messages words;

    AnchorLines(Interview interview, Messages words) {
        this.history = interview.history();
        this.words = words;
    }

    /**
     * A line at which the link of a passage lands that is there no more.
     *
     * @param names anchors of passages that had been merged into it
     * @param state {@code withdrawn}, or {@code unsettled} where nobody has decided yet
     */
    record AnchorLine(String id, String label, List<String> names, String state, String text) {}

    /**
     * Corrections of one day.
     *
     * @param changes the places, in the order of the text
     */
    record Corrected(String date, String isoDate, List<CorrectedPlace> changes) {}

    /** A place that was changed, and how. */
    record CorrectedPlace(String href, String label, String spoken, String how) {}

    /**
     * Returns every name of a place beside its own anchor: explicit ids, and what was merged into
     * it.
     */
    List<String> names(Locator place, List<String> explicit) {
        List<String> merged = history.mergedInto(place);
        return merged.isEmpty()
                ? explicit
                : Stream.concat(explicit.stream(), merged.stream()).toList();
    }

    /** Returns the lines behind a place; those before all others for null. */
    List<AnchorLine> after(@Nullable Locator place) {
        return history.retiredAfter(place).stream().map(this::line).toList();
    }

    private AnchorLine line(Retired one) {
        Locator place = one.locator();
        String state = one.on() == null ? "unsettled" : "withdrawn";
        return new AnchorLine(place.id(), place.label(), names(place, List.of()), state, text(one));
    }

    private String text(Retired one) {
        LocalDate on = one.on();
        if (on == null) {
            return words.text("anchor.unsettled");
        }
        String reason = one.reason().strip();
        String end = reason.matches("(?s).*[.!?\u2026]") ? "" : ".";
        return words.text("anchor.withdrawn", date(on), reason + end);
    }

    /** Returns the corrections since the anchors were recorded, latest first. */
    List<Corrected> corrections() {
        List<Corrected> corrections = new ArrayList<>();
        for (AnchorHistory.Correction one : history.corrections()) {
            List<CorrectedPlace> changes = one.changes().stream().map(this::change).toList();
            corrections.add(new Corrected(date(one.on()), one.on().toString(), changes));
        }
        return corrections;
    }

    private CorrectedPlace change(AnchorHistory.PlaceChange change) {
        Locator place = change.place();
        return new CorrectedPlace(
                SitePaths.fragment(place.id()),
                place.label(),
                words.place(place),
                change.kind() == AnchorHistory.ChangeKind.EDITED
                        ? ""
                        : words.text("correction." + change.kind().word()));
    }

    private String date(LocalDate day) {
        return PartialDate.parse(day.toString()).map(words::date).orElse(day.toString());
    }
}
