package org.colloquy.reader.transcript.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.text.TextLines;

/**
 * Words above a rule without an empty line between, which Markdown takes for a heading that is
 * underlined. They are what somebody says if they begin up to a colon as two other paragraphs do,
 * and no other such heading does: {@code **Ada:** It boils.} Two lines or more of which each names
 * a field are facts: {@code **Interviewer:** Ada Byron} above {@code **Date:** 3 May 2021}.
 */
final class UnderlinedWords {
    private static final int MAX_OPENING = 60;
    private static final int LEAST_SIGNS = 3;
    private static final int LEAST_ALIKE = 2;
    private static final int LEAST_FIELDS = 2;

    /** {@code **Date:**} or {@code **Date**:} at the head of a line. */
    private static final Pattern FIELD =
            Pattern.compile(" {0,3}(\\*\\*|__)[^*_:：]{1,40}(?:[:：]\\1|\\1 ?[:：])");

    private UnderlinedWords() {}

    /** Returns the blocks of a text, such headings as a paragraph and a rule. */
    static List<SourceBlock> in(List<SourceBlock> blocks, String text) {
        if (blocks.stream().noneMatch(block -> isUnderlined(block, text))) {
            return blocks;
        }
        Map<String, Long> spoken =
                openings(blocks.stream().filter(b -> b.kind() == BlockKind.PARAGRAPH), text);
        Map<String, Long> headed =
                openings(blocks.stream().filter(b -> isUnderlined(b, text)), text);
        List<SourceBlock> found = new ArrayList<>();
        for (SourceBlock block : blocks) {
            String opening = opening(block, text);
            boolean isTurn =
                    spoken.getOrDefault(opening, 0L) >= LEAST_ALIKE
                            && headed.getOrDefault(opening, 0L) == 1;
            if (isUnderlined(block, text) && (isTurn || namesFields(block, text))) {
                int rule = ruleOf(block, text);
                found.add(new SourceBlock(BlockKind.PARAGRAPH, block.start(), rule - 1, 0));
                found.add(new SourceBlock(BlockKind.RULE, rule, block.end(), 0));
            } else {
                found.add(block);
            }
        }
        return List.copyOf(found);
    }

    private static Map<String, Long> openings(Stream<SourceBlock> blocks, String text) {
        return blocks.map(block -> opening(block, text))
                .filter(opening -> !opening.isEmpty())
                .collect(Collectors.groupingBy(opening -> opening, Collectors.counting()));
    }

    /** Returns the offset of the line below the words of a heading that is underlined. */
    private static int ruleOf(SourceBlock heading, String text) {
        return text.lastIndexOf('\n', heading.end() - 1) + 1;
    }

    /** Tells whether each line of several names a field. */
    private static boolean namesFields(SourceBlock heading, String text) {
        List<String> lines =
                text.substring(heading.start(), ruleOf(heading, text)).lines().toList();
        return lines.size() >= LEAST_FIELDS
                && lines.stream().allMatch(line -> FIELD.matcher(line).lookingAt());
    }

    private static boolean isUnderlined(SourceBlock block, String text) {
        int rule = block.kind() == BlockKind.HEADING ? ruleOf(block, text) : 0;
        return rule > block.start()
                && text.startsWith("-".repeat(LEAST_SIGNS), rule)
                && block.level() == 2;
    }

    /** Returns what stands before the words behind the first colon of a block; empty if none. */
    private static String opening(SourceBlock block, String text) {
        int end = TextLines.end(text, block.start(), block.end());
        int limit = Math.min(end, block.start() + MAX_OPENING);
        int colon = block.start();
        while (colon < limit && ":：".indexOf(text.charAt(colon)) < 0) {
            colon++;
        }
        return colon < limit ? text.substring(block.start(), colon).strip() : "";
    }
}
