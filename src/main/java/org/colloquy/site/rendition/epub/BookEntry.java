package org.colloquy.site.rendition.epub;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.site.wayfinding.MapStop;
import org.colloquy.site.wayfinding.TranscriptMap;

/**
 * Line of the contents of a book, with those below it.
 *
 * @param number of the place, or the time at which it is; empty if it has none
 */
record BookEntry(String number, String title, String href, List<BookEntry> below) {
    BookEntry {
        below = List.copyOf(below);
    }

    /** Returns the sections and questions of an interview, or the stops of a long transcript. */
    static List<BookEntry> of(BookChapter chapter) {
        Interview interview = chapter.interview();
        TranscriptMap map = new TranscriptMap(interview);
        List<BookEntry> entries = new ArrayList<>();
        for (Section section : interview.sections()) {
            List<BookEntry> below = new ArrayList<>();
            for (Question question : section.questions()) {
                add(below, chapter, question.locator(), question.heading().prose().text());
            }
            for (MapStop stop : map.stops(section)) {
                String href = chapter.href(stop.place());
                if (href != null) {
                    String number = stop.time() == null ? stop.place().label() : stop.time();
                    below.add(new BookEntry(number, stop.words(), href, List.of()));
                }
            }
            Locator place = section.locator();
            String href = place == null ? null : chapter.href(place);
            if (place != null && href != null && section.heading() != null) {
                String title = section.heading().prose().text();
                entries.add(new BookEntry(place.label(), title, href, below));
            } else {
                entries.addAll(below);
            }
        }
        return entries;
    }

    private static void add(
            List<BookEntry> entries, BookChapter chapter, Locator place, String title) {
        String href = chapter.href(place);
        if (href != null) {
            entries.add(new BookEntry(place.label(), title, href, List.of()));
        }
    }
}
