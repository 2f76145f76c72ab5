package org.colloquy.model.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Profiles that folders give of their series. An interview belongs to the series that names its
 * file, else to that of the nearest folder around it that is one; what its own front matter says
 * counts before both.
 */
public record SeriesProfiles(List<SeriesProfile> all) {
    /** Profiles of a corpus without any. */
    public static final SeriesProfiles NONE = new SeriesProfiles(List.of());

    public SeriesProfiles {
        all = List.copyOf(all);
    }

    /** Returns the series to which the folders put an interview's file. */
    public Optional<SeriesProfile> of(String path) {
        return all.stream()
                .filter(one -> one.interviews().contains(path))
                .findFirst()
                .or(() -> around(path));
    }

    private Optional<SeriesProfile> around(String path) {
        return all.stream()
                .filter(one -> path.startsWith(one.folder()))
                .max(Comparator.comparing(one -> one.folder().length()));
    }

    /**
     * Returns the profile of a series; of two that share an address, the first in order of files.
     */
    public Optional<SeriesProfile> ofSeries(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
