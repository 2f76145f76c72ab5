package org.colloquy.reader.transcript;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.people.Speaker;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.model.reading.ReadingVerdict;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.colloquy.reader.transcript.doubt.people.SpokenParts;
import org.colloquy.reader.transcript.folder.FoundForms;
import org.colloquy.reader.transcript.mark.BlockMark;
import org.colloquy.reader.transcript.mark.IdleMark;
import org.colloquy.reader.transcript.mark.MarkedTopic;
import org.colloquy.reader.transcript.part.LabelStripper;
import org.colloquy.reader.transcript.part.PartBeginning;
import org.colloquy.reader.transcript.part.PartKind;
import org.colloquy.reader.transcript.part.StrippedText;
import org.colloquy.reader.transcript.part.TranscriptMark;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.colloquy.reader.transcript.speaker.ResolvedSpeakers;
import org.colloquy.reader.transcript.speaker.SpellingSlip;

/** A text as it was read: its dialect, its speakers, and the Markdown of its words. */
public final class ParsedTranscript {
    private static final String NOBODY_ASKS =
            "the heading is not a question, so nobody speaks in it: paste {.question} after it, or move the mark to the end of the paragraph below";

    private final DialectFit fit;
    private final ReadingVerdict verdict;
    private final List<ReadingDoubt> doubts;
    private final ResolvedSpeakers speakers;
    private final FoundForms forms;
    private final StrippedText stripped;
    private final SourceBlocks source;
    private final List<BlockMark> marks;
    private final List<MarkedTopic> topics;
    private final List<IdleMark> idle;

    /** True if most labels stand on a line above the words. */
    private final boolean labelledAbove;

    ParsedTranscript(
            DialectFit fit,
            ReadingVerdict verdict,
            List<ReadingDoubt> doubts,
            LabelledText text,
            FoundForms forms,
            StrippedText stripped) {
        this.forms = forms;
        this.source = text.source();
        this.fit = fit;
        this.verdict = verdict;
        this.doubts = List.copyOf(doubts);
        this.speakers = text.speakers();
        this.marks = text.marks();
        this.topics = text.marked().topics();
        this.idle = text.marked().idle();
        this.stripped = stripped;
        List<ResolvedLabel> said =
                speakers.labels().stream().filter(label -> !label.isEvent()).toList();
        this.labelledAbove = said.stream().filter(ResolvedLabel::isAlone).count() * 2 > said.size();
    }

    public Dialect dialect() {
        return fit.dialect();
    }

    /** Returns the verdict on how it was read. */
    public ReadingVerdict verdict() {
        return verdict;
    }

    /** Returns the doubts whether it was read as it was meant. */
    public List<ReadingDoubt> doubts() {
        return doubts;
    }

    /** Returns the forms in which it is written. */
    public FoundForms forms() {
        return forms;
    }

    /** Returns the speakers whom labels name, in the order of the text. */
    public List<Speaker> speakers() {
        boolean labelled = fit.marks().stream().anyMatch(mark -> mark.label() != null);
        return labelled ? speakers.speakers() : List.of();
    }

    /** Tells whether a turn or a question begins anywhere. */
    public boolean hasBeginnings() {
        return fit.marks().stream()
                .map(TranscriptMark::part)
                .anyMatch(part -> part == PartKind.TURN || part == PartKind.QUESTION);
    }

    /**
     * Tells whether a mark makes a heading a question or none; empty if nothing does.
     *
     * @param offset in {@link #markdown} at which it begins
     */
    public Optional<Boolean> asks(int offset) {
        int at = source(offset);
        return marks.stream()
                .filter(mark -> mark.isOfHeading() && mark.holds(at))
                .findFirst()
                .flatMap(BlockMark::asks);
    }

    /**
     * Returns who asks at a heading, as a mark says; empty if none does.
     *
     * @param offset in {@link #markdown} at which it begins
     */
    public Optional<String> asker(int offset) {
        int at = source(offset);
        return marks.stream()
                .filter(mark -> mark.isOfHeading() && mark.holds(at))
                .flatMap(mark -> labelled(mark.block().start()))
                .findFirst();
    }

    private Stream<String> labelled(int line) {
        return speakers.labels().stream()
                .filter(label -> label.candidate().line() == line)
                .map(ResolvedLabel::speaker);
    }

    /**
     * Returns the labels that this reading uses.
     *
     * @param questions how many there are, those in headings among them
     */
    public SpokenParts spoken(int questions) {
        List<TranscriptMark> labelled =
                fit.marks().stream()
                        .filter(mark -> mark.part() != PartKind.EVENT && mark.label() != null)
                        .toList();
        long asked = count(labelled, PartKind.QUESTION);
        boolean turns = dialect().form() == InterviewForm.TURNS;
        return new SpokenParts(
                labelled.stream()
                        .map(TranscriptMark::label)
                        .filter(Objects::nonNull)
                        .filter(label -> !label.isEvent())
                        .toList(),
                turns || (asked > 0 && asked * 2 >= questions),
                turns || count(labelled, PartKind.SAID) * 2 >= questions);
    }

    private static long count(List<TranscriptMark> marks, PartKind part) {
        return marks.stream().filter(mark -> mark.part() == part).count();
    }

    /**
     * Returns the marks that name a speaker or a topic and do nothing.
     *
     * @param asking the offsets in {@link #markdown} at which headings begin that ask
     */
    public List<IdleMark> idleMarks(List<Integer> asking) {
        Stream<IdleMark> unused =
                marks.stream()
                        .filter(mark -> mark.speaker() != null && mark.isOfHeading())
                        .filter(mark -> fit.marks().stream().noneMatch(m -> isLabelAt(m, mark)))
                        .filter(mark -> asking.stream().noneMatch(at -> mark.holds(source(at))))
                        .map(mark -> new IdleMark(mark.block().start(), ".speaker", NOBODY_ASKS));
        return Stream.concat(idle.stream(), unused)
                .sorted(Comparator.comparingInt(IdleMark::offset))
                .toList();
    }

    private static boolean isLabelAt(TranscriptMark there, BlockMark mark) {
        return there.label() != null && mark.holds(there.at());
    }

    /** Returns the marks that say what the text is about, in its order. */
    public List<MarkedTopic> topics() {
        return topics;
    }

    /** Returns the source text with its blocks. */
    public SourceBlocks source() {
        return source;
    }

    /** Returns Markdown without the labels. */
    public String markdown() {
        return stripped.text();
    }

    /** Returns the offset in the source text of an offset in {@link #markdown}. */
    public int source(int offset) {
        return stripped.source(offset);
    }

    /** Returns what the text of a paragraph says begins there; empty if it is words. */
    public Optional<PartBeginning> beginning(CharSequence paragraph) {
        if (paragraph.length() < 3 || paragraph.charAt(0) != LabelStripper.MARK_START) {
            return Optional.empty();
        }
        String number = paragraph.toString().strip();
        int index = Integer.parseInt(number.substring(1, number.length() - 1));
        TranscriptMark mark = fit.marks().get(index);
        boolean replied =
                index + 1 < fit.marks().size() && isReply(mark, fit.marks().get(index + 1));
        return Optional.of(new PartBeginning(mark.part(), mark.label(), replied));
    }

    /** Tells whether somebody speaks at a mark who did not ask before, to give thanks now. */
    private static boolean isReply(TranscriptMark asked, TranscriptMark next) {
        ResolvedLabel asking = asked.label();
        ResolvedLabel said = next.label();
        return next.part() == PartKind.SAID
                && (asking == null || said == null || !asking.speaker().equals(said.speaker()));
    }

    /**
     * Tells whether words below the label of an event are that event's: they are those of whoever
     * spoke before where it is a break, or where other labels have their words beside them.
     */
    public boolean ownsWordsBelow(ResolvedLabel event) {
        return labelledAbove && !event.candidate().isEvent();
    }

    /** Returns words without the signs that kept them from being read as something else. */
    public static String words(String html) {
        return html.indexOf(LabelStripper.WORDS_START) < 0
                ? html
                : html.replace(String.valueOf(LabelStripper.WORDS_START), "");
    }

    /** Returns the labels that were taken for a slip of the pen. */
    public List<SpellingSlip> slips() {
        return speakers.slips();
    }
}
