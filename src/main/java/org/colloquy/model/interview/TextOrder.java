package org.colloquy.model.interview;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Locator;
import org.jspecify.annotations.Nullable;

/** Order of an interview: which of its passages stand in each section, question and turn. */
public final class TextOrder {
    private final List<Passage> passages = new ArrayList<>();
    private final Map<Locator, Span> spans = new HashMap<>();

    /** Passages of a place, by their numbers. */
    private record Span(int begin, int end) {
        Span with(Span other) {
            return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
        }
    }

    public TextOrder(InterviewText text) {
        text.introduction().forEach(this::add);
        for (Section section : text.sections()) {
            int begin = passages.size();
            section.lead().forEach(this::add);
            section.questions().forEach(question -> add(question.locator(), question.answer()));
            section.turns().forEach(turn -> add(turn.locator(), turn.passages()));
            Locator place = section.locator();
            if (place != null && section.heading() != null) {
                add(place, begin);
            }
        }
    }

    private void add(Passage passage) {
        add(passage.locator(), passages.size(), passages.size() + 1);
        passages.add(passage);
    }

    private void add(Locator place, List<Passage> said) {
        int begin = passages.size();
        said.forEach(this::add);
        add(place, begin);
    }

    private void add(Locator place, int begin) {
        add(place, begin, passages.size());
    }

    /** A turn goes on behind an event, and is one place all the same. */
    private void add(Locator place, int begin, int end) {
        spans.merge(place, new Span(begin, end), Span::with);
    }

    /** Returns all passages, in the order of the text. */
    public List<Passage> passages() {
        return passages;
    }

    /** Tells whether a place stands in the text. */
    public boolean holds(Locator place) {
        return spans.containsKey(place);
    }

    /** Returns the number of the first passage of a place, or of the next if it has none. */
    public int begin(Locator place) {
        Span span = spans.get(place);
        return span == null ? passages.size() : span.begin();
    }

    /** Returns the number behind that of the last passage of a place. */
    public int end(Locator place) {
        Span span = spans.get(place);
        return span == null ? passages.size() : span.end();
    }

    /**
     * Returns segments in the order of the text, each with its passages. One that names no end ends
     * where the next begins.
     */
    public List<SegmentExtent> extents(Collection<InterviewSegment> segments) {
        List<InterviewSegment> ordered =
                segments.stream()
                        .filter(segment -> holds(segment.from()))
                        .sorted(Comparator.comparingInt(segment -> begin(segment.from())))
                        .toList();
        Deque<SegmentExtent> extents = new ArrayDeque<>();
        int next = passages.size();
        int last = -1;
        for (int i = ordered.size() - 1; i >= 0; i--) {
            InterviewSegment segment = ordered.get(i);
            int begin = begin(segment.from());
            next = last > begin ? last : next;
            last = begin;
            extents.addFirst(new SegmentExtent(segment, begin, end(segment.to(), begin, next)));
        }
        return List.copyOf(extents);
    }

    private int end(@Nullable Locator to, int begin, int next) {
        return to == null ? next : Math.max(begin, end(to));
    }
}
