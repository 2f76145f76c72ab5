package org.colloquy.reader.transcript.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.StartTime;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.FoundTime;
import org.colloquy.reader.transcript.label.StartTimeParser;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.reader.transcript.label.candidate.LabelSpan;
import org.colloquy.reader.transcript.label.candidate.LabelWording;
import org.colloquy.reader.transcript.part.TextInsertion;
import org.colloquy.reader.transcript.part.TranscriptMark;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.jspecify.annotations.Nullable;

/**
 * Headings that are only a time, as some programs write them above what was said then: they are the
 * time of the label below, or stand before the words of the paragraph below. In prose they stay
 * headings, since nothing tells that it was spoken.
 */
public final class TimeHeadings {
    private static final Pattern HEADING =
            Pattern.compile(" {0,3}#{1,6}[ \\t]+([*_]{0,3})(\\S[^\\n]{0,400}?)\\1[ \\t]*#*[ \\t]*");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,40})\\]\\([^()\\s]*\\)");

    private TimeHeadings() {}

    /** Returns a fit in which labels begin at the headings that are their times. */
    public static DialectFit above(DialectFit fit, LabelledText text) {
        if (text.blocks().stream().noneMatch(block -> time(block, text.text()) != null)) {
            return fit;
        }
        List<TranscriptMark> marks = fit.marks().stream().map(mark -> above(mark, text)).toList();
        return new DialectFit(fit.dialect(), fit.score(), fit.why(), marks);
    }

    private static TranscriptMark above(TranscriptMark mark, LabelledText text) {
        ResolvedLabel label = mark.label();
        if (label == null
                || !label.candidate().isWritten()
                || label.candidate().place().container() != LabelContainer.PARAGRAPH
                || label.candidate().place().block() == 0
                || label.candidate().line() != text.blockOf(label).start()) {
            return mark;
        }
        SourceBlock heading = text.blocks().get(label.candidate().place().block() - 1);
        StartTime time = time(heading, text.text());
        return time == null
                ? mark
                : new TranscriptMark(
                        mark.part(), heading.start(), timed(label, heading, time), mark.block());
    }

    private static ResolvedLabel timed(ResolvedLabel label, SourceBlock heading, StartTime time) {
        LabelCandidate there = label.candidate();
        LabelWording wording = there.wording();
        String before = time.written() + " " + wording.before();
        StartTime first = there.time() == null ? time : there.time();
        LabelCandidate candidate =
                new LabelCandidate(
                        new LabelSpan(
                                heading.start(),
                                heading.start(),
                                there.span().keptEmphasis(),
                                there.end()),
                        new LabelWording(before, wording.written(), wording.after()),
                        there.labelName(),
                        first,
                        there.style(),
                        there.place());
        SpeakerLabel shown = label.label();
        return new ResolvedLabel(
                candidate,
                new SpeakerLabel(
                        before,
                        shown.written(),
                        shown.after(),
                        shown.speaker(),
                        shown.people(),
                        first),
                label.kind());
    }

    /** Returns what puts the other times before the words below them. */
    public static List<TextInsertion> beforeWords(
            SourceBlocks source, InterviewForm form, List<TranscriptMark> marks) {
        List<TextInsertion> insertions = new ArrayList<>();
        Set<Integer> marked = marks.stream().map(TranscriptMark::at).collect(Collectors.toSet());
        List<SourceBlock> blocks = source.blocks();
        for (int i = 0; form != InterviewForm.PROSE && i + 1 < blocks.size(); i++) {
            SourceBlock heading = blocks.get(i);
            SourceBlock below = blocks.get(i + 1);
            boolean free = !marked.contains(heading.start()) && !marked.contains(below.start());
            if (free
                    && below.kind() == BlockKind.PARAGRAPH
                    && time(heading, source.text()) != null) {
                insertions.add(
                        new TextInsertion(
                                heading.start(),
                                heading.headingText(source.text()) + " ",
                                below.start()));
            }
        }
        return insertions;
    }

    private static boolean hasDigit(SourceBlock block, String text) {
        for (int at = block.start(); at < block.end(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the time that a heading is, with the text of a link for the link; null if none. */
    private static @Nullable StartTime time(SourceBlock block, String text) {
        if (block.kind() != BlockKind.HEADING || !hasDigit(block, text)) {
            return null;
        }
        Matcher heading = HEADING.matcher(text).region(block.start(), block.end());
        if (!heading.matches()) {
            return null;
        }
        Matcher link = LINK.matcher(heading.group(2));
        String words = link.matches() ? link.group(1) : heading.group(2);
        FoundTime found = StartTimeParser.parse(words, 0, words.length());
        return found != null && found.end() == words.length() ? found.time() : null;
    }
}
