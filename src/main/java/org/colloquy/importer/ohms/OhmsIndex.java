package org.colloquy.importer.ohms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.importer.model.IndexedSegment;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.Timecode;
import org.colloquy.model.Problem.Severity;

/** Step from the points of an index to segments. */
final class OhmsIndex {
    private static final Set<String> READ =
            Set.of("time", "title", "synopsis", "keywords", "subjects");

    private OhmsIndex() {}

    static List<IndexedSegment> of(OhmsRecord record, OriginalText original) {
        List<IndexedSegment> segments = new ArrayList<>();
        Set<String> others = new TreeSet<>();
        for (OhmsPoint point : record.points()) {
            Long from = Timecode.read(point.text("time"));
            others.addAll(point.namesWithout(READ));
            if (from == null && !point.namesWithout(Set.of("time")).isEmpty()) {
                original.report(
                        Severity.WARNING,
                        "bad-time",
                        point.line(),
                        "the time of this point of the index cannot be read, so the point is left out: \"%s\""
                                .formatted(MarkdownEscaper.folded(point.text("title"))));
            } else if (from != null) {
                segments.add(segment(point, from));
            }
        }
        if (!others.isEmpty()) {
            original.reportFile(
                    Severity.NOTE,
                    "dropped",
                    "left out: what stands in the index under %s"
                            .formatted(String.join(", ", others)));
        }
        return segments;
    }

    private static IndexedSegment segment(OhmsPoint point, long from) {
        return new IndexedSegment(
                from,
                point.entries("subjects"),
                MarkdownEscaper.folded(point.text("title")),
                MarkdownEscaper.folded(point.text("synopsis")),
                point.entries("keywords"));
    }
}
