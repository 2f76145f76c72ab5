package org.colloquy.site.rendition.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.Block;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.site.wayfinding.PassageLines;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown of an interview with the numbers of its places in it: {@code [5.2] It was dark.}
 * Without these it is the source, character for character. A place whose words are not found in the
 * source, where markup or a reference stands for them, has no number.
 */
final class LocatorMarkdown {
    /** Signs that make the rest of a line something: a heading, an item, a quote. */
    private static final Pattern MARKER =
            Pattern.compile(" {0,3}(?:#{1,6}|[-*+]|\\d{1,9}[.)]|>)[ \\t]++");

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:`{3,}|~{3,}).*");
    private static final Pattern INDENTED = Pattern.compile("^(?: {4}|\\t).*");

    private final List<String> lines;
    private final Map<Integer, List<String>> before = new LinkedHashMap<>();
    private final Map<Integer, List<String>> within = new LinkedHashMap<>();

    private LocatorMarkdown(String source) {
        this.lines = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)").splitAsStream(source).toList();
    }

    static String write(Interview interview) {
        LocatorMarkdown markdown = new LocatorMarkdown(interview.source());
        PassageLines found = PassageLines.of(interview);
        Map<String, MarkedPlace> places = new LinkedHashMap<>();
        places(interview).forEach(place -> places.putIfAbsent(place.locator().id(), place));
        found.all()
                .forEach(
                        (anchor, line) -> {
                            MarkedPlace place = places.get(anchor);
                            if (place != null && found.isFound(anchor)) {
                                markdown.add(place, line - 1);
                            }
                        });
        return markdown.written();
    }

    /**
     * Place that has a number.
     *
     * @param kind of the block; null for a heading or a turn
     */
    private record MarkedPlace(Locator locator, Block.@Nullable BlockForm kind) {
        /** Returns whether its first line has a form that a number would break. */
        boolean isRigid() {
            return kind == Block.BlockForm.TABLE
                    || kind == Block.BlockForm.CODE
                    || kind == Block.BlockForm.FIGURE;
        }
    }

    /** Returns every place; of a turn, its number stands for its first block. */
    private static Stream<MarkedPlace> places(Interview interview) {
        return Stream.concat(
                interview.introduction().stream().map(LocatorMarkdown::place),
                interview.sections().stream().flatMap(LocatorMarkdown::places));
    }

    private static Stream<MarkedPlace> places(Section section) {
        Stream<MarkedPlace> own =
                Stream.ofNullable(section.locator()).map(place -> new MarkedPlace(place, null));
        return Stream.of(
                        own,
                        section.lead().stream().map(LocatorMarkdown::place),
                        section.questions().stream().flatMap(LocatorMarkdown::places),
                        section.turns()
                                .flatMap(
                                        turn ->
                                                Stream.concat(
                                                        Stream.of(
                                                                new MarkedPlace(
                                                                        turn.locator(), null)),
                                                        turn.passages().stream()
                                                                .skip(turn.label() == null ? 0 : 1)
                                                                .map(LocatorMarkdown::place))))
                .flatMap(places -> places);
    }

    private static Stream<MarkedPlace> places(Question question) {
        return Stream.concat(
                Stream.of(new MarkedPlace(question.locator(), null)),
                question.answer().stream().map(LocatorMarkdown::place));
    }

    private static MarkedPlace place(Passage passage) {
        return new MarkedPlace(passage.locator(), passage.block().kind());
    }

    private void add(MarkedPlace place, int line) {
        if (line < 0 || line >= lines.size()) {
            return;
        }
        String label = "[" + place.locator().label() + "]";
        String text = lines.get(line);
        if (place.isRigid() || text.stripLeading().startsWith("<") || isCode(line)) {
            before.computeIfAbsent(beginning(line), l -> new ArrayList<>()).add(label);
        } else {
            within.computeIfAbsent(line, l -> new ArrayList<>()).add(label);
        }
    }

    private boolean isCode(int line) {
        return INDENTED.matcher(lines.get(line)).lookingAt()
                || (line > 0 && FENCE.matcher(lines.get(line - 1).stripTrailing()).matches());
    }

    /** Returns the first line of a block, which stands behind an empty one. */
    private int beginning(int line) {
        int first = line;
        while (first > 0 && !lines.get(first - 1).isBlank()) {
            first--;
        }
        return first;
    }

    /** Returns where the words of a line begin, which may be an item of a quote of a list. */
    private static int behindMarkers(String line) {
        Matcher marker = MARKER.matcher(line);
        int at = 0;
        while (marker.region(at, line.length()).lookingAt()) {
            at = marker.end();
        }
        return at;
    }

    private String written() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            before.getOrDefault(i, List.of()).forEach(label -> text.append(label).append("\n\n"));
            int at = within.containsKey(i) ? behindMarkers(line) : 0;
            text.append(line, 0, at);
            within.getOrDefault(i, List.of()).forEach(label -> text.append(label).append(' '));
            text.append(line, at, line.length());
        }
        return text.toString();
    }
}
