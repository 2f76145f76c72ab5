package org.colloquy.site.feed;

import java.util.List;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.AnchorHistory;
import org.jspecify.annotations.Nullable;

/**
 * Record of an interview's anchors, as far as there is one.
 *
 * @param recorded whether anchors are permanent
 * @param corrections latest day first
 * @param retired anchors that no passage bears
 * @param merged anchors that lead to another place
 */
record HistoryModel(
        boolean recorded,
        List<CorrectionModel> corrections,
        List<RetiredModel> retired,
        List<MergedModel> merged) {

    static HistoryModel of(AnchorHistory history) {
        return new HistoryModel(
                history.recorded(),
                history.corrections().stream().map(CorrectionModel::of).toList(),
                history.retired().stream().map(RetiredModel::of).toList(),
                history.heirs().entrySet().stream()
                        .map(one -> MergedModel.of(one.getKey(), one.getValue()))
                        .toList());
    }

    private record CorrectionModel(String date, List<ChangeModel> changes) {
        static CorrectionModel of(AnchorHistory.Correction one) {
            return new CorrectionModel(
                    one.on().toString(), one.changes().stream().map(ChangeModel::of).toList());
        }
    }

    /**
     * Place that was changed.
     *
     * @param kind {@code edited}, {@code added}, {@code merged} or {@code withdrawn}
     */
    private record ChangeModel(String id, String locator, String kind) {
        static ChangeModel of(AnchorHistory.PlaceChange change) {
            return new ChangeModel(
                    change.place().id(), change.place().label(), change.kind().word());
        }
    }

    /**
     * Anchor that no passage bears.
     *
     * @param date when it was withdrawn; null where nobody has decided yet what became of it
     */
    private record RetiredModel(
            String id, String locator, @Nullable String date, @Nullable String reason) {
        static RetiredModel of(AnchorHistory.Retired one) {
            boolean settled = one.on() != null;
            return new RetiredModel(
                    one.locator().id(),
                    one.locator().label(),
                    settled ? String.valueOf(one.on()) : null,
                    settled ? one.reason() : null);
        }
    }

    private record MergedModel(String id, String locator, String into) {
        static MergedModel of(Locator merged, Locator into) {
            return new MergedModel(merged.id(), merged.label(), into.id());
        }
    }
}
