package org.colloquy.reader.transcript.speaker.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.text.QuestionSentences;

/**
 * Words that stand once before a colon and are explained behind it, beside a talk: {@code There are
 * two kinds:}, and below that {@code **Iron:** it rusts.} and {@code **Brass:** it does not.}
 *
 * <p>They are several in a row right below a paragraph that ends in a colon; or single words in a
 * section, such as a glossary, in which nobody else speaks; or words right above a list, {@code
 * Guests:}, where nobody's turn begins with one. Whoever asks, or has a time, speaks.
 */
final class DefinedWords {
    private final Set<LabelCandidate> once;
    private final SourceBlocks source;

    private DefinedWords(Set<LabelCandidate> once, SourceBlocks source) {
        this.once = once;
        this.source = source;
    }

    /**
     * Returns the words that are explained.
     *
     * @param heads labels and what may part them, in the order of the text
     * @param once those of them that stand once and look like labels
     * @param accepted the keys of the labels
     */
    static Set<LabelCandidate> in(
            List<LabelCandidate> heads,
            Set<LabelCandidate> once,
            Set<String> accepted,
            SourceBlocks source) {
        DefinedWords words = new DefinedWords(once, source);
        Set<LabelCandidate> defined = new HashSet<>(words.announced(heads));
        defined.addAll(words.inOwnSections(heads, accepted));
        defined.addAll(words.aboveLists(heads, accepted));
        return defined;
    }

    /** Returns the rows that a paragraph with a colon at its end announces. */
    private List<LabelCandidate> announced(List<LabelCandidate> heads) {
        List<LabelCandidate> found = new ArrayList<>();
        List<LabelCandidate> row = new ArrayList<>();
        for (LabelCandidate head : heads) {
            boolean next =
                    !row.isEmpty()
                            && head.place().block() == row.get(row.size() - 1).place().block() + 1;
            if (once.contains(head) && (next || isAnnounced(head))) {
                if (!next) {
                    addRow(row, found);
                }
                row.add(head);
            } else {
                addRow(row, found);
            }
        }
        addRow(row, found);
        return found;
    }

    private void addRow(List<LabelCandidate> row, List<LabelCandidate> found) {
        if (row.size() > 1 && row.stream().noneMatch(this::speaks)) {
            found.addAll(row);
        }
        row.clear();
    }

    private boolean isAnnounced(LabelCandidate head) {
        int block = head.place().block();
        if (block == 0) {
            return false;
        }
        SourceBlock before = source.blocks().get(block - 1);
        String words = before.text(source.text()).strip();
        return before.kind() == BlockKind.PARAGRAPH
                && (words.endsWith(":") || words.endsWith("："))
                && words.contains(" ");
    }

    private boolean speaks(LabelCandidate head) {
        return head.time() != null
                || QuestionSentences.isQuestion(
                        source.blocks().get(head.place().block()).text(source.text()));
    }

    /** Returns single words in sections below headings where no label stands and nobody asks. */
    private List<LabelCandidate> inOwnSections(List<LabelCandidate> heads, Set<String> accepted) {
        NavigableMap<Integer, Integer> sections = sections();
        Set<Integer> spoken =
                heads.stream()
                        .filter(
                                head ->
                                        accepted.contains(head.key())
                                                || (once.contains(head) && speaks(head)))
                        .map(head -> section(head, sections))
                        .collect(Collectors.toSet());
        return once.stream()
                .filter(head -> !head.name().contains(" "))
                .filter(head -> section(head, sections) > 0)
                .filter(head -> !spoken.contains(section(head, sections)))
                .toList();
    }

    /** Returns what stands alone above a list, where no label does. */
    private List<LabelCandidate> aboveLists(List<LabelCandidate> heads, Set<String> accepted) {
        boolean usual = heads.stream().anyMatch(h -> accepted.contains(h.key()) && isAboveList(h));
        return usual ? List.of() : once.stream().filter(this::isAboveList).toList();
    }

    private boolean isAboveList(LabelCandidate head) {
        int next = head.place().block() + 1;
        return head.time() == null
                && head.place().alone()
                && next < source.blocks().size()
                && source.blocks().get(next).kind() == BlockKind.ITEM;
    }

    /** Returns the numbers of the headings by their blocks, from 1. */
    private NavigableMap<Integer, Integer> sections() {
        NavigableMap<Integer, Integer> sections = new TreeMap<>();
        List<SourceBlock> blocks = source.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == BlockKind.HEADING) {
                sections.put(i, sections.size() + 1);
            }
        }
        return sections;
    }

    private static int section(LabelCandidate head, NavigableMap<Integer, Integer> sections) {
        var heading = sections.floorEntry(head.place().block());
        return heading == null ? 0 : heading.getValue();
    }
}
