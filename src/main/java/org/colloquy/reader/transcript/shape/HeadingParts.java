package org.colloquy.reader.transcript.shape;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.reader.transcript.label.candidate.LabelName;
import org.colloquy.reader.transcript.label.candidate.LabelWording;
import org.colloquy.reader.transcript.name.LabelMeaning;

/**
 * Headings that count the parts of a text and say more behind the number. What they say is
 * something else each time, {@code Round 2 - The crack}, or always the same: then it says who
 * speaks, {@code Part 2 - Guest}. Whoever has no name may have a number, {@code Speaker 2}.
 */
final class HeadingParts {
    private static final Pattern NUMBERED = Pattern.compile("\\s\\d{1,3}$");

    private final String text;
    private final Map<String, Set<String>> words = new HashMap<>();

    private HeadingParts(String text) {
        this.text = text;
    }

    /** Returns beginnings, of such headings those that say who speaks, under that name. */
    static List<ShapedHead> named(List<ShapedHead> heads, String text) {
        HeadingParts parts = new HeadingParts(text);
        heads.stream().filter(HeadingParts::isNumbered).forEach(parts::add);
        return heads.stream()
                .flatMap(head -> isNumbered(head) ? parts.named(head) : Stream.of(head))
                .toList();
    }

    private void add(ShapedHead head) {
        words.computeIfAbsent(head.shape() + head.key(), key -> new HashSet<>()).add(behind(head));
    }

    private String behind(ShapedHead head) {
        return text.substring(head.end(), head.line().end()).strip();
    }

    /** Returns a heading under the name behind its number; nothing where others say more. */
    private Stream<ShapedHead> named(ShapedHead head) {
        Set<String> all = words.getOrDefault(head.shape() + head.key(), Set.of());
        HeadLine line = head.line();
        return all.size() > 1
                ? Stream.empty()
                : Stream.of(
                        new ShapedHead(
                                line,
                                head.shape(),
                                LabelName.of(behind(head), null),
                                new LabelWording("", text.substring(line.words(), line.end()), ""),
                                head.time(),
                                line.end(),
                                true));
    }

    private static boolean isNumbered(ShapedHead head) {
        return head.line().container() == LabelContainer.HEADING
                && !head.alone()
                && NUMBERED.matcher(head.name().name()).find()
                && !LabelMeaning.isUnknown(head.key())
                && !head.name().asks()
                && !head.name().answers();
    }
}
