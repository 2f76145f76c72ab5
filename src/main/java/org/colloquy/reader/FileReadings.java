package org.colloquy.reader;

import java.util.List;
import org.colloquy.reader.identity.HouseReading;

/**
 * Readings of the files of a folder, apart from those that all of them share.
 *
 * @param interviews in the order of their files
 * @param pages of the house, likewise
 * @param series what folders say of series, likewise
 */
record FileReadings(
        HouseReading house,
        List<InterviewReading> interviews,
        List<HousePageReading> pages,
        List<SeriesReading> series) {
    FileReadings {
        interviews = List.copyOf(interviews);
        pages = List.copyOf(pages);
        series = List.copyOf(series);
    }
}
