package org.colloquy.site.rendition.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.Heading;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;

/**
 * One question or section of an interview, which has a page of its own.
 *
 * @param text the section; of a question, a section without a heading that holds it alone
 */
public record InterviewExtract(Locator locator, Heading heading, Section text) {

    /** Returns the sections of an interview, then its questions. */
    public static Stream<InterviewExtract> all(Interview interview) {
        return Stream.concat(
                interview.headedSections().stream().flatMap(InterviewExtract::of),
                interview.questions().stream().map(InterviewExtract::of));
    }

    private static InterviewExtract of(Question question) {
        return new InterviewExtract(
                question.locator(),
                question.heading(),
                new Section(null, null, List.of(), List.of(question), List.of()));
    }

    private static Stream<InterviewExtract> of(Section section) {
        Locator locator = section.locator();
        Heading heading = section.heading();
        return locator == null || heading == null
                ? Stream.empty()
                : Stream.of(new InterviewExtract(locator, heading, section));
    }

    /** Returns the question or section of an interview that has an anchor. */
    public static Optional<InterviewExtract> at(Interview interview, String anchor) {
        return all(interview).filter(one -> one.locator().id().equals(anchor)).findFirst();
    }
}
