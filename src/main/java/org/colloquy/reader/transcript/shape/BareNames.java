package org.colloquy.reader.transcript.shape;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.reader.transcript.name.LabelMeaning;

/**
 * Names that stand bare above words between labels that stand alone on their lines: somebody has
 * lost the time or the bold type of the others, or a program writes {@code Unknown Speaker 8:13}
 * for whom it did not tell apart.
 *
 * <p>The line is a full name that labels of the text bear, with a sentence below it in the same
 * paragraph, or says itself that somebody unknown speaks.
 */
final class BareNames {
    private static final int LEAST_LABELS = 3;

    private final SourceBlocks source;
    private final Set<String> names;

    private BareNames(SourceBlocks source, Set<String> names) {
        this.source = source;
        this.names = names;
    }

    /** Returns labels with bare names between them, in the order of the text. */
    static List<LabelCandidate> added(
            List<LabelCandidate> labels, SourceBlocks source, List<ShapedHead> heads) {
        long above = labels.stream().filter(BareNames::isAboveWords).count();
        if (above < LEAST_LABELS || above * 2 <= labels.size()) {
            return labels;
        }
        Set<String> names =
                labels.stream()
                        .map(LabelCandidate::key)
                        .filter(key -> key.indexOf(' ') > 0)
                        .collect(Collectors.toSet());
        BareNames bare = new BareNames(source, names);
        IntSummaryStatistics read =
                labels.stream().mapToInt(LabelCandidate::line).summaryStatistics();
        List<LabelCandidate> found =
                heads.stream()
                        .filter(head -> head.line().start() > read.getMin())
                        .filter(head -> head.line().start() < read.getMax())
                        .filter(bare::isName)
                        .map(ShapedHead::label)
                        .toList();
        return LabelCandidate.inOrder(found, labels);
    }

    private static boolean isAboveWords(LabelCandidate label) {
        return label.place().alone() || label.place().container() == LabelContainer.HEADING;
    }

    private boolean isName(ShapedHead head) {
        HeadLine line = head.line();
        boolean plain = head.signs().equals("§") || head.signs().equals("§T");
        if (!plain
                || line.container() != LabelContainer.PARAGRAPH
                || !line.first()
                || !head.alone()) {
            return false;
        }
        SourceBlock block = source.blocks().get(line.block());
        String words = source.text().substring(line.end(), Math.max(line.end(), block.end()));
        String below = words.strip();
        boolean unknown = head.key().indexOf(' ') > 0 && LabelMeaning.isUnknown(head.key());
        boolean sentence = !below.isEmpty() && !Character.isLowerCase(below.codePointAt(0));
        return unknown ? !below.isEmpty() : sentence && names.contains(head.key());
    }
}
