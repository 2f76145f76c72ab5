package org.colloquy.reader.interview;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.InterviewSegment;
import org.colloquy.reader.transcript.ParsedTranscript;
import org.colloquy.reader.transcript.mark.MarkedTopic;
import org.jspecify.annotations.Nullable;

/** Collector of the segments that marks begin, each at the place that its block has become. */
final class SegmentCollector {
    private final ParsedTranscript transcript;
    private final Deque<MarkedTopic> waiting;
    private final List<InterviewSegment> segments = new ArrayList<>();

    SegmentCollector(ParsedTranscript transcript) {
        this.transcript = transcript;
        this.waiting = new ArrayDeque<>(transcript.topics());
    }

    /**
     * Tells of a node of the body that has been added. What a node bears that has no place of its
     * own, as the title, begins with the next one.
     *
     * @param place the first that the node has become; null if it has become none
     */
    void added(Node node, @Nullable Locator place) {
        MarkedTopic next = waiting.peek();
        if (next == null || place == null) {
            return;
        }
        int end = transcript.source(Math.max(node.getStartOffset(), node.getEndOffset() - 1));
        while (next != null && next.offset() <= end) {
            waiting.remove();
            segments.add(
                    new InterviewSegment(
                            place,
                            null,
                            next.title(),
                            next.tags(),
                            next.synopsis(),
                            next.keywords()));
            next = waiting.peek();
        }
    }

    List<InterviewSegment> segments() {
        return segments;
    }
}
