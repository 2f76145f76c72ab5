package org.colloquy.reader.transcript;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.markup.HtmlParagraph;
import org.colloquy.reader.transcript.part.PartKind;
import org.colloquy.reader.transcript.part.TextInsertion;
import org.colloquy.reader.transcript.part.TranscriptMark;
import org.colloquy.text.TextLines;

/**
 * The insertions that part a question from the answer right behind it, in Markdown and in
 * paragraphs of HTML, which run together without an empty line.
 */
final class QuestionEnds {
    /** A blank before the signs that should end the emphasis, which Markdown does not take so. */
    private static final Pattern OPEN_END =
            Pattern.compile(
                    "(?<=\\S)([ \\t\u00A0]+)(\\*{1,3}|_{1,3})(?=(?:[ \\t]?\\[\\^[^\\]\\s\\[]+\\])*\\s*$)");

    /** Blanks behind the signs of bold type, which Markdown does not take for its beginning. */
    private static final Pattern OPEN_START =
            Pattern.compile("\\s*(\\*\\*|__)([ \\t\u00A0]+)(?=\\S)");

    private QuestionEnds() {}

    /** Returns what is put at the end of the question that a mark begins, or behind it. */
    static Stream<TextInsertion> of(TranscriptMark mark, SourceBlocks source) {
        if (mark.part() != PartKind.QUESTION) {
            return Stream.empty();
        }
        SourceBlock block = mark.block();
        if (block == null) {
            return Stream.concat(
                    closedBehindLabel(mark, source).stream(),
                    behindLabelled(mark, source).stream());
        }
        return block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.QUOTE
                ? Stream.of(
                                opened(block, source.text()),
                                closed(block, source.text()),
                                behind(block, source.text()))
                        .flatMap(Optional::stream)
                : Stream.empty();
    }

    /**
     * Returns the signs that begin bold type without the blanks behind them, before the first word;
     * one that must not break a line stays.
     */
    private static Optional<TextInsertion> opened(SourceBlock asked, String text) {
        Matcher start = OPEN_START.matcher(text).region(asked.start(), asked.end());
        return start.lookingAt()
                ? Optional.of(
                        new TextInsertion(
                                start.start(1),
                                start.group(2).strip() + start.group(1),
                                start.end(2)))
                : Optional.empty();
    }

    /**
     * Returns the signs that end the emphasis before a blank instead of behind it, as they must.
     */
    private static Optional<TextInsertion> closed(SourceBlock asked, String text) {
        Matcher end = OPEN_END.matcher(text).region(asked.start(), asked.end());
        return end.find()
                ? Optional.of(
                        new TextInsertion(end.start(), end.group(2) + end.group(1), end.end()))
                : Optional.empty();
    }

    /** Returns these signs where the words behind a bold label stand in bold type of their own. */
    private static Optional<TextInsertion> closedBehindLabel(
            TranscriptMark mark, SourceBlocks source) {
        LabelCandidate label = mark.label() == null ? null : mark.label().candidate();
        if (label == null || !label.isWritten() || label.style() != LabelStyle.MARKED) {
            return Optional.empty();
        }
        return closed(source.blocks().get(label.place().block()), source.text());
    }

    private static Optional<TextInsertion> behind(SourceBlock asked, String text) {
        if (asked.end() == text.length()) {
            return Optional.empty();
        }
        int to = HtmlParagraph.behindBreak(text, asked.end(), text.length());
        int words = HtmlParagraph.words(text, asked.start(), asked.end());
        String question = text.substring(asked.start(), asked.end()).stripTrailing();
        if (words == asked.start() || question.endsWith("</p>")) {
            return Optional.of(new TextInsertion(asked.end(), "\n\n", to));
        }
        int next = to < text.length() && text.charAt(to) == '\n' ? to + 1 : to;
        String opening = text.substring(asked.start(), words).strip();
        return Optional.of(
                new TextInsertion(asked.start() + question.length(), "</p>\n\n" + opening, next));
    }

    private static Optional<TextInsertion> behindLabelled(
            TranscriptMark mark, SourceBlocks source) {
        LabelCandidate label = mark.label() == null ? null : mark.label().candidate();
        if (label == null || !label.isWritten()) {
            return Optional.empty();
        }
        String text = source.text();
        if (HtmlParagraph.words(text, mark.at(), label.end()) > mark.at()) {
            return source.blocks().stream()
                    .filter(block -> block.start() == mark.at())
                    .map(block -> new TextInsertion(block.end(), "\n\n"))
                    .findFirst();
        }
        int lineEnd = text.indexOf('\n', mark.at());
        int end = TextLines.endBeforeBreak(text, lineEnd);
        boolean around =
                label.style() == LabelStyle.AROUND
                        && label.end() < end
                        && endsEmphasis(text.substring(label.end(), end));
        return around
                ? Optional.of(new TextInsertion(end, "\n", lineEnd))
                : aboveFence(label.place().block(), source);
    }

    /** Returns the break between a question and the end of the fence in which it stands. */
    private static Optional<TextInsertion> aboveFence(int asked, SourceBlocks source) {
        List<SourceBlock> blocks = source.blocks();
        if (asked + 1 == blocks.size()) {
            return Optional.empty();
        }
        SourceBlock next = blocks.get(asked + 1);
        int end = blocks.get(asked).end();
        boolean fence = next.kind() == BlockKind.SILENT && next.sign(source.text()) == ':';
        return fence && next.start() == end + 1
                ? Optional.of(new TextInsertion(end, "\n"))
                : Optional.empty();
    }

    private static boolean endsEmphasis(String line) {
        String words = line.stripTrailing();
        return words.endsWith("*") || words.endsWith("_");
    }
}
