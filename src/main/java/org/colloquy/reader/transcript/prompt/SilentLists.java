package org.colloquy.reader.transcript.prompt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;

/**
 * Items of a list one below the other, none of which asks or has words below it, among items that
 * prompt: the aims of a talk, what somebody lists in an answer, or the sources at the end.
 */
final class SilentLists {
    private static final int LEAST_ITEMS = 2;

    private SilentLists() {}

    /**
     * Returns blocks without these items.
     *
     * @param alike blocks that are set apart as prompts are, in the order of the text
     * @param answered those of them that have words below
     */
    static List<SourceBlock> without(
            List<SourceBlock> alike,
            Set<SourceBlock> answered,
            List<SourceBlock> blocks,
            SetApartBlocks apart) {
        Set<SourceBlock> silent = new HashSet<>();
        Set<SourceBlock> set = new HashSet<>(alike);
        List<SourceBlock> run = new ArrayList<>();
        for (SourceBlock block : blocks) {
            if (block.kind() == BlockKind.ITEM && set.contains(block) && !apart.asks(block)) {
                run.add(block);
            } else {
                addSilent(silent, run, answered);
                run.clear();
            }
        }
        addSilent(silent, run, answered);
        return alike.stream().filter(block -> !silent.contains(block)).toList();
    }

    private static void addSilent(
            Set<SourceBlock> silent, List<SourceBlock> run, Set<SourceBlock> answered) {
        if (run.size() >= LEAST_ITEMS
                && run.subList(0, run.size() - 1).stream().noneMatch(answered::contains)) {
            silent.addAll(run);
        }
    }
}
