package org.colloquy.reader.transcript.dialect;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.folder.LabelForm;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.reader.transcript.label.candidate.LabelPlace;
import org.colloquy.reader.transcript.label.form.LabelCandidates;
import org.colloquy.reader.transcript.mark.BlockMark;
import org.colloquy.reader.transcript.mark.MarkedText;
import org.colloquy.reader.transcript.shape.LabelShapes;
import org.colloquy.reader.transcript.shape.TaughtLabels;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.colloquy.reader.transcript.speaker.KnownSpeakers;
import org.colloquy.reader.transcript.speaker.SpeakerResolver;
import org.colloquy.reader.transcript.speaker.decision.IntroductionLabels;
import org.colloquy.reader.transcript.speaker.decision.LabelClassifier;
import org.colloquy.reader.transcript.speaker.decision.LanguageLabels;
import org.colloquy.reader.transcript.speaker.decision.QuestionAnswerLetters;
import org.colloquy.reader.transcript.speaker.decision.SilentLabels;

/**
 * The search for the labels of a text.
 *
 * <p>Labels in known forms come first. Unless the text is declared to be prose, the shapes of other
 * beginnings complete them; then those that the settings teach, those inside lines, and those that
 * the settings call no speakers. A text in which nobody speaks by itself may have the labels of the
 * files beside it. Marks name speakers last, and so over all others.
 */
final class LabelSearch {
    private final MarkedText marked;
    private final SourceBlocks source;
    private final DialectHints hints;
    private final KnownSpeakers known;
    private final int from;
    private final List<LabelCandidate> candidates;
    private final LabelShapes shapes;

    private LabelSearch(String written, DialectHints hints, int from) {
        this.marked = MarkedText.of(written);
        this.source = marked.source();
        this.hints = hints;
        this.from = from;
        this.known = KnownSpeakers.of(hints, source.text());
        List<LabelCandidate> found =
                LabelCandidates.in(source).stream().filter(c -> c.line() >= from).toList();
        this.candidates =
                IntroductionLabels.shortened(
                        QuestionAnswerLetters.understood(source.text(), found));
        this.shapes = LabelShapes.of(source, from);
    }

    /**
     * Returns a text with its labels.
     *
     * @param from the offset at which the interview begins, behind the lines of its header
     */
    static LabelledText in(String written, DialectHints hints, int from) {
        return new LabelSearch(written, hints, from).labelled();
    }

    private LabelledText labelled() {
        List<LabelCandidate> found = inText();
        List<LabelCandidate> inText = LanguageLabels.areAll(found, known) ? List.of() : found;
        List<LabelCandidate> settled = byFolder(inText);
        List<LabelCandidate> labels = withMarks(settled.isEmpty() ? inText : settled);
        return new LabelledText(
                source,
                hints,
                shapes,
                SpeakerResolver.resolve(labels, known, hints, SilentLabels.keys(labels, source)),
                marked,
                candidates,
                !settled.isEmpty());
    }

    /** Returns the labels that the text shows by itself, or with what the settings teach. */
    private List<LabelCandidate> inText() {
        List<LabelCandidate> inKnownForms =
                LabelClassifier.labels(candidates, known, hints, source);
        if (hints.declared() == Dialect.PROSE) {
            return inKnownForms;
        }
        List<LabelCandidate> completed = shapes.withBareNames(shapes.completed(inKnownForms));
        List<LabelCandidate> listed = shapes.withListed(completed);
        return withNotSpeakers(shapes.withInner(withTaught(listed)));
    }

    /** Returns labels completed by those that are like the one that is taught. */
    private List<LabelCandidate> withTaught(List<LabelCandidate> labels) {
        String example = hints.taught().label();
        return example == null
                ? labels
                : TaughtLabels.completed(
                        labels, source, from, example, hints.taught()::isNoSpeaker);
    }

    /** Returns labels, if there are any, with those that are taught to be events. */
    private List<LabelCandidate> withNotSpeakers(List<LabelCandidate> labels) {
        if (labels.isEmpty() || hints.taught().notSpeakers().isEmpty()) {
            return labels;
        }
        List<LabelCandidate> events =
                Stream.concat(shapes.alike(labels).stream(), candidates.stream())
                        .filter(candidate -> hints.taught().isNoSpeaker(candidate.key()))
                        .toList();
        return LabelCandidate.inOrder(events, labels);
    }

    /** Returns the labels of a text that has none by itself, as other files have them. */
    private List<LabelCandidate> byFolder(List<LabelCandidate> labels) {
        LabelForm form = hints.folder() == null ? null : hints.folder().label();
        return form != null
                        && mayBeSettled(hints, marked.marks())
                        && labels.stream().allMatch(LabelCandidate::isEvent)
                ? shapes.like(form)
                : List.of();
    }

    /** Tells whether nobody said how a text is to be read. */
    static boolean mayBeSettled(DialectHints hints, List<BlockMark> marks) {
        return hints.declared() == null
                && hints.taught().label() == null
                && hints.taught().prompt() == null
                && marks.isEmpty();
    }

    /** Returns labels with those that marks stand for; a label that is there has another name. */
    private List<LabelCandidate> withMarks(List<LabelCandidate> labels) {
        Map<Integer, LabelCandidate> byLine = new TreeMap<>();
        labels.forEach(label -> byLine.put(label.line(), label));
        for (BlockMark mark : marked.marks()) {
            String speaker = mark.speaker();
            if (speaker != null) {
                int at = mark.block().start();
                LabelCandidate there = byLine.get(at);
                byLine.put(at, there == null ? unwritten(speaker, mark) : there.named(speaker));
            }
        }
        return List.copyOf(byLine.values());
    }

    private LabelCandidate unwritten(String speaker, BlockMark mark) {
        int number = source.blocks().indexOf(mark.block());
        LabelContainer container =
                mark.isOfHeading() ? LabelContainer.HEADING : LabelContainer.PARAGRAPH;
        return LabelCandidate.unwritten(
                speaker, mark.block().start(), new LabelPlace(number, true, false, container));
    }
}
