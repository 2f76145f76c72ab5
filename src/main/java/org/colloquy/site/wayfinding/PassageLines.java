package org.colloquy.site.wayfinding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.Heading;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the source at which the places of an interview begin. The words of each are looked for
 * in order, by their letters alone, so that markup between them does no harm. A place that is not
 * found is given the line of the one before it.
 */
public final class PassageLines {
    private static final int[] LENGTHS = {40, 20, 10, 5};

    /** A short beginning may stand in other places: it is not looked for further away than this. */
    private static final int NEAR = 3000;

    private static final int SHORT = 10;

    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> found = new HashSet<>();
    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> lineOfLetter = new ArrayList<>();
    private int at;

    private PassageLines() {}

    /** Returns the lines of an interview. */
    public static PassageLines of(Interview interview) {
        PassageLines found = new PassageLines();
        found.readSource(interview.source());
        interview.introduction().forEach(found::add);
        interview.sections().forEach(found::add);
        return found;
    }

    /** Returns the line of each anchor, in the order of the text. */
    public Map<String, Integer> all() {
        return lines;
    }

    /** Returns whether the words of a place are on its line, as far as letters tell. */
    public boolean isFound(String anchor) {
        return found.contains(anchor);
    }

    /** Returns the anchor of the last place that begins on a line or before it. */
    public Optional<String> anchor(int line) {
        String last = null;
        for (Map.Entry<String, Integer> place : lines.entrySet()) {
            if (place.getValue() > line) {
                break;
            }
            last = place.getKey();
        }
        return Optional.ofNullable(last);
    }

    private void readSource(String source) {
        int from = behindFrontMatter(source);
        int line = 1;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (i >= from && Character.isLetterOrDigit(c)) {
                letters.append(c);
                lineOfLetter.add(line);
            } else if (c == ']' && source.startsWith("](", i)) {
                i = behindAddress(source, i + 2);
            }
            boolean ends = c == '\n' || (c == '\r' && !source.startsWith("\n", i + 1));
            line += ends ? 1 : 0;
        }
    }

    /** Returns where the address of a link ends, which is no word; its start if it does not. */
    private static int behindAddress(String source, int start) {
        int end = source.indexOf(')', start);
        int line = source.indexOf('\n', start);
        return end < 0 || (line >= 0 && line < end) ? start : end;
    }

    private static int behindFrontMatter(String source) {
        String first = source.lines().findFirst().orElse("").strip();
        int end = first.equals("---") || first.equals("+++") ? source.indexOf("\n" + first, 3) : -1;
        return end < 0 ? 0 : end + 4;
    }

    private void add(Section section) {
        add(section.locator(), section.heading());
        section.lead().forEach(this::add);
        section.questions().forEach(this::add);
        section.turns().forEach(this::add);
    }

    private void add(Question question) {
        add(question.locator(), question.heading());
        question.answer().forEach(this::add);
    }

    private void add(Turn turn) {
        List<Passage> passages = turn.passages();
        if (!passages.isEmpty()) {
            // Its first passage is found at the same place.
            int before = at;
            put(turn.locator(), passages.get(0).text());
            at = before;
        }
        passages.forEach(this::add);
    }

    private void add(@Nullable Locator locator, @Nullable Heading heading) {
        if (locator != null && heading != null) {
            put(locator, heading.prose().text());
        }
    }

    private void add(Passage passage) {
        put(passage.locator(), passage.text());
    }

    private void put(Locator locator, String words) {
        int begin = find(beginning(words));
        int start = begin < 0 ? at : begin;
        if (begin >= 0) {
            found.add(locator.id());
        }
        if (!lineOfLetter.isEmpty()) {
            lines.put(locator.id(), lineOfLetter.get(Math.min(start, lineOfLetter.size() - 1)));
        }
        at = begin < 0 ? at : start + 1;
    }

    private int find(String wanted) {
        for (int length : LENGTHS) {
            if (wanted.isEmpty()) {
                return -1;
            }
            String beginning = wanted.substring(0, Math.min(length, wanted.length()));
            int found = letters.indexOf(beginning, at);
            if (found >= 0 && (beginning.length() > SHORT || found - at < NEAR)) {
                return found;
            }
        }
        return -1;
    }

    private static String beginning(String words) {
        StringBuilder beginning = new StringBuilder();
        for (int i = 0; i < words.length() && beginning.length() < LENGTHS[0]; i++) {
            if (Character.isLetterOrDigit(words.charAt(i))) {
                beginning.append(words.charAt(i));
            }
        }
        return beginning.toString();
    }
}
