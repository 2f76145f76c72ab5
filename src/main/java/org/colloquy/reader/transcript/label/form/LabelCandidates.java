package org.colloquy.reader.transcript.label.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.CaptionNumber;
import org.colloquy.reader.transcript.label.LabelParser;
import org.colloquy.reader.transcript.label.StartTimeParser;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.markup.HtmlParagraph;
import org.colloquy.text.QuestionSentences;
import org.colloquy.text.TextLines;
import org.jspecify.annotations.Nullable;

/**
 * The finder of label candidates in a text: at the heads of paragraphs and quotations, and of the
 * lines in them. It recognises forms only, without regard to what stands elsewhere in the text.
 */
public final class LabelCandidates {
    private static final Pattern PICTURE =
            Pattern.compile(" {0,3}!\\[[^\\]\n]*\\]\\([^)\n]*\\)(?:\\{[^}\n]*\\})?\\s*");
    private static final Pattern TAG = Pattern.compile("\\s*<(\\w+)[^<>]*>");
    private static final Pattern STRAY_TAGS = Pattern.compile("(?:\\s*</(?:a|p|span|div)>)+$");
    private static final int MAX_EMPHASIS_LENGTH = 3;

    private final String text;
    private final List<SourceBlock> blocks;

    private LabelCandidates(SourceBlocks source) {
        this.text = source.text();
        this.blocks = source.blocks();
    }

    /** Returns the candidates in the order of the text. */
    public static List<LabelCandidate> in(SourceBlocks source) {
        LabelCandidates candidates = new LabelCandidates(source);
        List<LabelCandidate> found = new ArrayList<>();
        for (int i = 0; i < candidates.blocks.size(); i++) {
            switch (candidates.blocks.get(i).kind()) {
                case PARAGRAPH -> found.addAll(candidates.inParagraph(i));
                case QUOTE -> found.addAll(candidates.inQuote(i));
                default -> {}
            }
        }
        List<LabelCandidate> spoken =
                PicturedNames.checked(QuotedReplies.kept(found, source.blocks()));
        return BracketedNames.told(InitialNames.restored(source.text(), spoken));
    }

    /**
     * Returns the label of a quotation, which is one only if it means a question or an answer, or
     * stands in emphasis, as those who answer in a forum do.
     */
    private List<LabelCandidate> inQuote(int number) {
        SourceBlock block = blocks.get(number);
        int words = behindQuoteSigns(block);
        LabelCandidate label =
                LabelParser.parse(
                        text, block.start(), words, TextLines.end(text, words, block.end()));
        if (label == null || label.style() == LabelStyle.AROUND) {
            return List.of();
        }
        if (label.isQuestionOrAnswer()) {
            return List.of(label.in(number, true));
        }
        return label.style() == LabelStyle.MARKED ? List.of(label.leadingQuote(number)) : List.of();
    }

    private int behindQuoteSigns(SourceBlock block) {
        int at = text.indexOf('>', block.start());
        int words = at;
        while (at < block.end() && text.charAt(at) == '>') {
            words = at + 1;
            at = TextLines.skipBlanks(text, words, block.end());
        }
        return words;
    }

    private List<LabelCandidate> inParagraph(int number) {
        SourceBlock block = blocks.get(number);
        List<LabelCandidate> inside = new ArrayList<>();
        TalkLines lines = new TalkLines(text);
        int first = firstLine(block);
        for (int line = first; line < block.end(); ) {
            int end = endOfOpening(line, block.end());
            LabelCandidate label = label(line, end, block.end());
            if (label != null && label.end() > end) {
                end =
                        TextLines.end(
                                text,
                                label.end(),
                                block.end()); // Its name stands on a line of its own.
            }
            if (label != null && label.style() == LabelStyle.AROUND) {
                end = AnsweredLine.endOfQuestion(text, label, closing(label), end);
            } else if (label != null) {
                end = AnsweredLine.endOfAsked(text, label, end);
            }
            if (label != null && !isWhole(label, number, end)) {
                label = InitialNames.inEmphasis(text, label, end);
            }
            boolean spoken =
                    label != null && isWhole(label, number, end) && !isInSentence(label, block);
            label = spoken ? label : null;
            if (label != null) {
                inside.add(label.in(number, line == first));
            }
            lines.add(line, end, label);
            line = end + 1;
        }
        return lines.areTalk()
                ? inside.stream().map(label -> label.in(number, true)).toList()
                : inside;
    }

    /** Returns where the first line of words begins, below a tag on a line of its own. */
    private int firstLine(SourceBlock block) {
        return HtmlParagraph.isOpened(text, block.start())
                ? TextLines.end(text, block.start()) + 1
                : block.start();
    }

    /**
     * Returns the end of a line; where it is the time of whoever speaks below, of the one below.
     */
    private int endOfOpening(int line, int limit) {
        int end = TextLines.end(text, line, limit);
        int above = CaptionNumber.endWithTime(text, line, end, limit);
        boolean timed = above > end || StartTimeParser.isTimeAlone(text, line, end);
        return timed && above < limit ? TextLines.end(text, above + 1, limit) : end;
    }

    /**
     * Returns the label with which a line begins, in the first form that fits; null if none does.
     */
    private @Nullable LabelCandidate label(int line, int end, int limit) {
        LabelCandidate linked =
                LinkFreeLine.mayHaveLink(text, line, end)
                        ? LinkFreeLine.parse(text, line, end)
                        : null;
        return linked != null ? linked : unlinked(line, end, limit);
    }

    private @Nullable LabelCandidate unlinked(int line, int end, int limit) {
        LabelCandidate label =
                LabelParser.parse(text, line, HtmlParagraph.firstWords(text, line, end), end);
        if (label == null) {
            label = SplitEmphasis.parse(text, line, end);
        }
        if (label == null || label.style() == LabelStyle.AROUND) {
            LabelCandidate italic = ItalicTurn.parse(text, line, end, limit);
            label = italic == null ? label : italic;
        }
        if (label == null) {
            label = DefinitionLabel.parse(text, line, end, limit);
        }
        return label != null ? label : TimeBelowName.parse(text, line, end, limit);
    }

    /** Tells whether the emphasis around a label and its words, if there is any, is one. */
    private boolean isWhole(LabelCandidate label, int number, int end) {
        return label.style() != LabelStyle.AROUND
                || (!isCaption(label, number) && isClosed(label, blocks.get(number), end));
    }

    /**
     * Tells whether it is a word in a sentence that goes on from the line above, with a dash behind
     * it: {@code Look at the answer — or ask}.
     */
    private boolean isInSentence(LabelCandidate label, SourceBlock block) {
        return label.style() == LabelStyle.DASH
                && label.line() > block.start()
                && label.isQuestionOrAnswer()
                && label.name().length() > 1
                && Character.isLowerCase(label.name().codePointAt(0))
                && Character.isLetter(text.charAt(label.line() - 2));
    }

    /** Tells whether words in italics below a picture say what it shows, and ask nothing. */
    private boolean isCaption(LabelCandidate label, int number) {
        return label.span().keptEmphasis() == 1
                && number > 0
                && isPicture(blocks.get(number - 1))
                && !QuestionSentences.isQuestion(blocks.get(number).text(text));
    }

    private boolean isPicture(SourceBlock block) {
        return block.kind() == BlockKind.PARAGRAPH
                && block.sign(text) == '!'
                && PICTURE.matcher(text).region(block.start(), block.end()).matches();
    }

    /**
     * Tells whether the emphasis that begins before the name ends with the paragraph, or with its
     * line where that asks, or where the next one has a label of its own.
     */
    private boolean isClosed(LabelCandidate label, SourceBlock block, int end) {
        if (label.line() == firstLine(block) && closesAround(label, block.end())) {
            return true;
        }
        int next = end + 1;
        int words = TextLines.endBeforeBreak(text, end);
        return next < block.end()
                && closesAround(label, words)
                && (QuestionSentences.isQuestion(text.substring(label.span().start(), words))
                        || LabelParser.parse(
                                        text, next, next, TextLines.end(text, next, block.end()))
                                != null);
    }

    /** Tells whether the emphasis that begins before the name ends at an offset, and not before. */
    private boolean closesAround(LabelCandidate label, int end) {
        String words =
                STRAY_TAGS
                        .matcher(text.substring(Math.min(label.end(), end), end).stripTrailing())
                        .replaceFirst("");
        String sign = closing(label);
        if (sign.isEmpty() || !words.endsWith(sign)) {
            return false;
        }
        String inner = words.substring(0, words.length() - sign.length());
        return !inner.isBlank() && !inner.contains(sign);
    }

    /** Returns the signs that close the emphasis which begins before the name. */
    private String closing(LabelCandidate label) {
        int offset = label.span().start() + label.wording().before().length();
        Matcher tag = TAG.matcher(text).region(offset, text.length());
        if (tag.lookingAt()) {
            return "</" + tag.group(1) + ">";
        }
        int start = offset;
        while (start < text.length() && text.charAt(start) != '*' && text.charAt(start) != '_') {
            start++;
        }
        int end = start;
        while (end < text.length()
                && end - start < MAX_EMPHASIS_LENGTH
                && (text.charAt(end) == '*' || text.charAt(end) == '_')) {
            end++;
        }
        return new StringBuilder(text.substring(start, end)).reverse().toString();
    }
}
