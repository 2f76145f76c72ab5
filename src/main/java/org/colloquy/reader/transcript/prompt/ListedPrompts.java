package org.colloquy.reader.transcript.prompt;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;

/**
 * Prompts that are only listed: nothing is said below them, and each comes again, word for word,
 * where something is.
 */
public final class ListedPrompts {
    /** The least of them that are a list. */
    private static final int LEAST = 3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private ListedPrompts() {}

    /** Returns blocks that may be prompts without these. */
    public static List<SourceBlock> without(List<SourceBlock> alike, SourceBlocks source) {
        if (alike.size() <= LEAST) {
            return alike;
        }
        Set<Integer> answered = answered(alike, source);
        Set<String> known =
                alike.stream()
                        .filter(block -> answered.contains(block.start()))
                        .map(block -> words(block, source))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.toSet());
        List<SourceBlock> others =
                alike.stream()
                        .filter(
                                block ->
                                        answered.contains(block.start())
                                                || !known.contains(words(block, source)))
                        .toList();
        return alike.size() - others.size() < LEAST ? alike : others;
    }

    /** Returns the offsets of those behind or below which there are other words. */
    private static Set<Integer> answered(List<SourceBlock> alike, SourceBlocks source) {
        Map<Integer, Integer> ends =
                alike.stream()
                        .collect(
                                Collectors.toMap(
                                        SourceBlock::start, SourceBlock::end, (one, other) -> one));
        Set<Integer> answered = new HashSet<>();
        List<SourceBlock> blocks = source.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            SourceBlock block = blocks.get(i);
            boolean behind = ends.getOrDefault(block.start(), block.end()) < block.end();
            boolean below =
                    i + 1 < blocks.size()
                            && blocks.get(i + 1).isContent()
                            && !ends.containsKey(blocks.get(i + 1).start());
            if (behind || below) {
                answered.add(block.start());
            }
        }
        return answered;
    }

    /** Returns the words of a block without numbers and signs. */
    private static String words(SourceBlock block, SourceBlocks source) {
        return BETWEEN_WORDS
                .matcher(block.text(source.text()))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
