package org.colloquy.reader.transcript.dialect;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.reader.transcript.mark.BlockMark;
import org.colloquy.reader.transcript.mark.MarkedText;
import org.colloquy.reader.transcript.shape.LabelShapes;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.colloquy.reader.transcript.speaker.ResolvedSpeakers;

/**
 * A source text with its blocks and the labels in it, for the dialects to judge.
 *
 * @param marked the marks that are taken out of it
 * @param candidates all lines that have the form of a label
 * @param byFolder whether its labels are some only because those of other files look the same
 */
public record LabelledText(
        SourceBlocks source,
        DialectHints hints,
        LabelShapes shapes,
        ResolvedSpeakers speakers,
        MarkedText marked,
        List<LabelCandidate> candidates,
        boolean byFolder) {

    /**
     * Finds the blocks and the labels of a text.
     *
     * @param from the offset at which the interview begins, behind the lines of its header
     */
    public static LabelledText of(String written, DialectHints hints, int from) {
        return LabelSearch.in(written, hints, from);
    }

    /** Tells whether nobody said how this text is to be read. */
    public boolean mayBeSettled() {
        return LabelSearch.mayBeSettled(hints, marks());
    }

    /** Returns what marks say of blocks. */
    public List<BlockMark> marks() {
        return marked.marks();
    }

    public String text() {
        return source.text();
    }

    public List<SourceBlock> blocks() {
        return source.blocks();
    }

    /** Returns the labels in print, in the order of the text. */
    public List<ResolvedLabel> labels() {
        return marks().isEmpty()
                ? speakers.labels()
                : speakers.labels().stream()
                        .filter(label -> label.candidate().isWritten())
                        .toList();
    }

    /** Returns the labels that only marks at paragraphs and items stand for, in order. */
    List<ResolvedLabel> unwritten() {
        return speakers.labels().stream()
                .filter(label -> !label.candidate().isWritten())
                .filter(label -> label.candidate().place().container() != LabelContainer.HEADING)
                .toList();
    }

    /** Returns the offsets at which lines with labels begin. */
    public Set<Integer> labelLines() {
        return labels().stream().map(label -> label.candidate().line()).collect(Collectors.toSet());
    }

    /** Returns the block in which a label stands. */
    public SourceBlock blockOf(ResolvedLabel label) {
        return blocks().get(label.candidate().place().block());
    }

    /** Returns the words behind a label, up to the end of its block. */
    String wordsBehind(ResolvedLabel label) {
        int start = label.candidate().end();
        return text().substring(start, Math.max(start, blockOf(label).end()));
    }

    /**
     * Returns the share of blocks that stand behind a label with no heading between, 0 to 1. A
     * block in which several people speak counts as one for each label.
     */
    public double spokenShare() {
        int spoken = 0;
        int all = 0;
        int next = 0;
        boolean speaks = false;
        List<ResolvedLabel> labels = labels();
        for (SourceBlock block : blocks()) {
            int before = next;
            while (next < labels.size() && labels.get(next).candidate().line() <= block.end()) {
                speaks |= labels.get(next).candidate().line() >= block.start();
                next++;
            }
            speaks &= block.kind() != BlockKind.HEADING || next > before;
            int weight = Math.max(1, next - before);
            all += block.isContent() ? weight : 0;
            spoken += block.isContent() && speaks ? weight : 0;
        }
        return (double) spoken / all;
    }
}
