package org.colloquy.reader.segment;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.text.TextFolding;

/** Column of a table of segments, by the names under which archives have it. */
enum SegmentColumn {
    LOCATOR("locator", "place", "anchor", "passage", "location", "turn", "question"),
    FROM("from", "start", "time", "begin", "timecode", "start time", "time in", "in", "timestamp"),
    END("end", "until", "last passage", "end locator"),
    TO("to", "stop", "end time", "time out", "out"),
    TITLE("title", "segment title", "partial title", "name", "segment"),
    TAGS("tags", "tag", "topics", "topic", "subjects", "subject"),
    SYNOPSIS("synopsis", "summary", "description", "segment synopsis", "abstract"),
    KEYWORDS("keywords", "keyword", "segment keywords");

    /** All of them, each between two bars. */
    private final String names;

    SegmentColumn(String... names) {
        this.names = "|" + String.join("|", names) + "|";
    }

    /** Returns the column with a heading, whatever its case, blanks and hyphens. */
    static Optional<SegmentColumn> named(String heading) {
        String name = TextFolding.lower(heading).replaceAll("[\\s_|-]+", " ").strip();
        return Stream.of(values())
                .filter(column -> !name.isEmpty() && column.names.contains("|" + name + "|"))
                .findFirst();
    }
}
