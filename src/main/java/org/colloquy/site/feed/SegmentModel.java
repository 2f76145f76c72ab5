package org.colloquy.site.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.InterviewSegment;
import org.jspecify.annotations.Nullable;

/**
 * Stretch of an interview that an editor has indexed.
 *
 * @param from the anchor of the section, question, turn or passage with which it begins
 * @param to the anchor with which it ends; null if it goes on until the next one begins
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SegmentModel(
        String from,
        @Nullable String to,
        String title,
        List<String> tags,
        String synopsis,
        List<String> keywords) {

    /** Returns what is indexed of an interview, in the order of the text. */
    static List<SegmentModel> all(Interview interview) {
        return interview.segments().stream().map(SegmentModel::of).toList();
    }

    private static SegmentModel of(InterviewSegment segment) {
        return new SegmentModel(
                segment.from().id(),
                segment.to() == null ? null : segment.to().id(),
                segment.title(),
                segment.tags(),
                segment.synopsis(),
                segment.keywords());
    }
}
