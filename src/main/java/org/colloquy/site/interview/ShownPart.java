package org.colloquy.site.interview;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Section;
import org.colloquy.site.text.path.SitePaths;

/**
 * The part of an interview that a page shows: all of it, or one question or section alone.
 *
 * @param address where the page stands
 * @param whole whether it is the whole interview
 */
record ShownPart(
        String address, List<Passage> introduction, List<Section> sections, boolean whole) {

    static ShownPart whole(Interview interview) {
        return new ShownPart(
                SitePaths.interview(interview),
                interview.introduction(),
                interview.sections(),
                true);
    }

    /** Returns a section alone, or one that holds a question alone. */
    static ShownPart alone(Interview interview, Locator locator, Section only) {
        return new ShownPart(SitePaths.part(interview, locator), List.of(), List.of(only), false);
    }

    /** Returns all passages, in the order of the text. */
    Stream<Passage> passages() {
        return Stream.concat(introduction.stream(), sections.stream().flatMap(Section::passages));
    }
}
