package org.colloquy.reader.transcript.shape;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;

/**
 * Words in emphasis with which a line goes on amid a sentence where a text is broken by hand:
 * {@code the jar,\n_cracked_ by then, leaked}. Such a word stands once in its shape, and all
 * fillers that come again begin their paragraphs.
 */
final class MidSentenceHeads {
    private final String text;
    private final Map<String, Long> counts;

    /** The shapes in which a filler that comes again also stands within a paragraph. */
    private final Set<String> within = new HashSet<>();

    private MidSentenceHeads(List<ShapedHead> heads, String text) {
        this.text = text;
        this.counts =
                heads.stream()
                        .collect(
                                Collectors.groupingBy(
                                        MidSentenceHeads::filled, Collectors.counting()));
        heads.stream()
                .filter(head -> !head.line().first() && isRepeated(head))
                .forEach(head -> within.add(head.shape()));
    }

    /** Returns beginnings without those that are such words. */
    static List<ShapedHead> removed(List<ShapedHead> heads, String text) {
        MidSentenceHeads words = new MidSentenceHeads(heads, text);
        return heads.stream().filter(head -> !words.isOne(head)).toList();
    }

    private static String filled(ShapedHead head) {
        return head.shape() + head.key();
    }

    private boolean isRepeated(ShapedHead head) {
        return counts.getOrDefault(filled(head), 0L) > 1;
    }

    private boolean isOne(ShapedHead head) {
        HeadLine line = head.line();
        return line.container() == LabelContainer.PARAGRAPH
                && !line.first()
                && !head.alone()
                && head.signs().equals("§")
                && !isRepeated(head)
                && !within.contains(head.shape())
                && goesOn(text.charAt(line.start() - 2));
    }

    private static boolean goesOn(char last) {
        return Character.isLetter(last) || last == ',';
    }
}
