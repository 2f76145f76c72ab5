package org.colloquy.reader.transcript.shape;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.reader.transcript.name.LabelMeaning;

/**
 * Headings that count the parts of a text and say more behind the number, each something else:
 * {@code Round 2 - The crack}. Whoever has no name may have a number, {@code Speaker 2}, and
 * headings that come again word for word may name people.
 */
final class HeadingParts {
    private static final Pattern NUMBERED = Pattern.compile("\\s\\d{1,3}$");

    private HeadingParts() {}

    /** Returns beginnings without those of such headings. */
    static List<ShapedHead> without(List<ShapedHead> heads, String text) {
        Map<String, Set<String>> words = new HashMap<>();
        heads.stream()
                .filter(HeadingParts::isNumbered)
                .forEach(
                        head ->
                                words.computeIfAbsent(
                                                head.shape() + head.key(), k -> new HashSet<>())
                                        .add(text.substring(head.end(), head.line().end())));
        return heads.stream()
                .filter(
                        head ->
                                !isNumbered(head)
                                        || words.getOrDefault(head.shape() + head.key(), Set.of())
                                                        .size()
                                                == 1)
                .toList();
    }

    private static boolean isNumbered(ShapedHead head) {
        return head.line().container() == LabelContainer.HEADING
                && !head.alone()
                && NUMBERED.matcher(head.name().name()).find()
                && !LabelMeaning.isUnknown(head.key())
                && !LabelMeaning.asks(head.key())
                && !LabelMeaning.answers(head.key());
    }
}
