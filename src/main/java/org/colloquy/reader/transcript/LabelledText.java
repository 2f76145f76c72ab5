package org.colloquy.reader.transcript;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.folder.LabelForm;
import org.colloquy.reader.transcript.label.LabelCandidates;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.reader.transcript.label.candidate.LabelPlace;
import org.colloquy.reader.transcript.mark.BlockMark;
import org.colloquy.reader.transcript.mark.MarkedText;
import org.colloquy.reader.transcript.shape.LabelShapes;
import org.colloquy.reader.transcript.shape.TaughtLabels;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.colloquy.reader.transcript.speaker.IntroductionLabels;
import org.colloquy.reader.transcript.speaker.KnownSpeakers;
import org.colloquy.reader.transcript.speaker.LabelClassifier;
import org.colloquy.reader.transcript.speaker.QuestionAnswerLetters;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.colloquy.reader.transcript.speaker.ResolvedSpeakers;
import org.colloquy.reader.transcript.speaker.SilentLabels;
import org.colloquy.reader.transcript.speaker.SpeakerResolver;

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
        MarkedText marked = MarkedText.of(written);
        SourceBlocks source = marked.source();
        String text = source.text();
        KnownSpeakers known = KnownSpeakers.of(hints, text);
        List<LabelCandidate> found =
                LabelCandidates.in(source).stream().filter(c -> c.line() >= from).toList();
        List<LabelCandidate> candidates =
                IntroductionLabels.shortened(QuestionAnswerLetters.understood(text, found));
        LabelShapes shapes = LabelShapes.of(source, from);
        List<LabelCandidate> inKnownForms =
                LabelClassifier.labels(candidates, known, hints, source);
        List<LabelCandidate> labels =
                hints.declared() == Dialect.PROSE
                        ? inKnownForms
                        : withNotSpeakers(
                                shapes.withInner(
                                        taught(
                                                shapes.completed(inKnownForms),
                                                source,
                                                hints,
                                                from)),
                                candidates,
                                shapes,
                                hints);
        List<LabelCandidate> settled = byFolder(labels, shapes, hints, marked);
        List<LabelCandidate> all = withMarks(settled.isEmpty() ? labels : settled, marked);
        return new LabelledText(
                source,
                hints,
                shapes,
                SpeakerResolver.resolve(all, known, hints, SilentLabels.keys(all, source)),
                marked,
                candidates,
                !settled.isEmpty());
    }

    /** Returns the labels of a text that has none by itself, as other files have them. */
    private static List<LabelCandidate> byFolder(
            List<LabelCandidate> labels,
            LabelShapes shapes,
            DialectHints hints,
            MarkedText marked) {
        LabelForm form = hints.folder() == null ? null : hints.folder().label();
        return form != null
                        && mayBeSettled(hints, marked.marks())
                        && labels.stream().allMatch(LabelCandidate::isEvent)
                ? shapes.like(form)
                : List.of();
    }

    /** Tells whether nobody said how this text is to be read. */
    boolean mayBeSettled() {
        return mayBeSettled(hints, marks());
    }

    private static boolean mayBeSettled(DialectHints hints, List<BlockMark> marks) {
        return hints.declared() == null
                && hints.taught().label() == null
                && hints.taught().prompt() == null
                && marks.isEmpty();
    }

    /** Returns labels completed by those that are like the one that is taught. */
    private static List<LabelCandidate> taught(
            List<LabelCandidate> labels, SourceBlocks source, DialectHints hints, int from) {
        String example = hints.taught().label();
        return example == null
                ? labels
                : TaughtLabels.completed(
                        labels, source, from, example, hints.taught()::isNoSpeaker);
    }

    /** Returns labels, if there are any, with those that are taught to be events. */
    private static List<LabelCandidate> withNotSpeakers(
            List<LabelCandidate> labels,
            List<LabelCandidate> candidates,
            LabelShapes shapes,
            DialectHints hints) {
        if (labels.isEmpty() || hints.taught().notSpeakers().isEmpty()) {
            return labels;
        }
        Map<Integer, LabelCandidate> byLine = new TreeMap<>();
        Stream.concat(shapes.alike(labels).stream(), candidates.stream())
                .filter(candidate -> hints.taught().isNoSpeaker(candidate.key()))
                .forEach(candidate -> byLine.put(candidate.line(), candidate));
        labels.forEach(label -> byLine.put(label.line(), label));
        return List.copyOf(byLine.values());
    }

    /** Returns labels with those that marks stand for; a label that is there has another name. */
    private static List<LabelCandidate> withMarks(List<LabelCandidate> labels, MarkedText marked) {
        Map<Integer, LabelCandidate> byLine = new TreeMap<>();
        labels.forEach(label -> byLine.put(label.line(), label));
        for (BlockMark mark : marked.marks()) {
            String speaker = mark.speaker();
            if (speaker != null) {
                int at = mark.block().start();
                LabelCandidate there = byLine.get(at);
                byLine.put(
                        at,
                        there == null ? unwritten(speaker, mark, marked) : there.named(speaker));
            }
        }
        return List.copyOf(byLine.values());
    }

    private static LabelCandidate unwritten(String speaker, BlockMark mark, MarkedText marked) {
        int number = marked.source().blocks().indexOf(mark.block());
        LabelPlace place =
                new LabelPlace(
                        number,
                        true,
                        false,
                        mark.isOfHeading() ? LabelContainer.HEADING : LabelContainer.PARAGRAPH);
        return LabelCandidate.unwritten(speaker, mark.block().start(), place);
    }

    /** Returns what marks say of blocks. */
    List<BlockMark> marks() {
        return marked.marks();
    }

    String text() {
        return source.text();
    }

    List<SourceBlock> blocks() {
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

    /** Returns the block in which a label stands. */
    SourceBlock blockOf(ResolvedLabel label) {
        return blocks().get(label.candidate().place().block());
    }

    /**
     * Returns the share of blocks that stand behind a label with no heading between, 0 to 1. A
     * block in which several people speak counts as one for each label.
     */
    double spokenShare() {
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
