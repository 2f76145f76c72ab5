package org.colloquy.reader.transcript.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.TableRow;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.reader.transcript.markup.HtmlParagraph;
import org.colloquy.text.TextLines;

/**
 * A stripper of labels, which makes source text ready for Markdown: it takes each label out, and
 * puts a sign on a line of its own where a turn or a question begins. So a paragraph of signs alone
 * in the syntax tree says what comes next, and whatever stood behind a label is read as Markdown of
 * its own.
 */
public final class LabelStripper {
    /** The sign before the number of a mark, a character that never occurs in text. */
    public static final char MARK_START = '\uFDD0';

    /** The sign behind the number of a mark. */
    public static final char MARK_END = '\uFDD1';

    /** The sign before words that would mean something to Markdown at the head of a line. */
    public static final char WORDS_START = '\uFDD2';

    private static final Pattern BLOCK_SIGNS =
            Pattern.compile(
                    "[-+*](?:[ \\t]|$)|\\d{1,9}[.)](?:[ \\t]|$)|#{1,6}[ \\t]|>|```|~~~|={2,}\\s*$|-{2,}|\\*{3,}\\s*$|_{3,}\\s*$|\\[[^\\]]*\\]:|\\|");
    private static final Pattern QUOTE_SIGN = Pattern.compile(" {0,3}> ?");
    private static final Pattern ITEM = Pattern.compile(" {0,3}(?:[-+*]|\\d{1,9}[.)])[ \\t]+");

    private final String source;
    private final StringBuilder out;
    private final List<StrippedText.OffsetShift> shifts = new ArrayList<>();

    /** The offset in the source up to which it was copied or skipped. */
    private int read;

    private LabelStripper(String source) {
        this.source = source;
        this.out = new StringBuilder(source.length());
    }

    /**
     * Strips a text of its labels.
     *
     * @param marks the beginnings of parts, in the order of the text
     * @param insertions what else is put into it, in the order of the text
     */
    public static StrippedText strip(
            String text, List<TranscriptMark> marks, List<TextInsertion> insertions) {
        LabelStripper stripper = new LabelStripper(withoutOwnSigns(text));
        int next = 0;
        for (int i = 0; i < marks.size(); i++) {
            TranscriptMark mark = marks.get(i);
            while (next < insertions.size() && insertions.get(next).start() < mark.at()) {
                stripper.put(insertions.get(next++));
            }
            int behind = i + 1 < marks.size() ? marks.get(i + 1).at() : text.length();
            stripper.apply(mark, i, behind);
        }
        while (next < insertions.size()) {
            stripper.put(insertions.get(next++));
        }
        stripper.copy(stripper.source.length());
        return new StrippedText(stripper.out.toString(), stripper.shifts);
    }

    private static String withoutOwnSigns(String text) {
        return text.replace(MARK_START, '\uFFFD')
                .replace(MARK_END, '\uFFFD')
                .replace(WORDS_START, '\uFFFD');
    }

    private void apply(TranscriptMark mark, int number, int next) {
        endLineAbove(mark.at());
        insert("\n\n" + MARK_START + number + MARK_END + "\n\n");
        if (mark.label() != null && mark.label().candidate().isWritten()) {
            takeOut(mark.label().candidate());
            unwrap(mark.label().candidate(), next);
        } else if (mark.block() != null && mark.block().kind() == BlockKind.ITEM) {
            unpack(mark.block());
        } else if (mark.block() != null && mark.block().kind() == BlockKind.QUOTE) {
            unquote(mark.block());
        } else if (mark.block() != null && mark.block().kind() == BlockKind.ROW) {
            unrow(mark.at());
        }
    }

    /** Copies what stands above a line, without a backslash that breaks it off from that. */
    private void endLineAbove(int line) {
        int last = line - 2;
        if (last > read && TextLines.isBreak(source, last)) {
            copy(last);
            skip(last + 1);
        }
        copy(line);
    }

    /** Makes two paragraphs of a question and its answer in the cells of a row. */
    private void unrow(int line) {
        TableRow row = TableRow.at(source, line);
        int question = row.firstWords(source);
        skip(row.words());
        escape(row.words());
        if (question > row.words()) {
            copy(row.cellEnd(source, row.words()));
            insert(" ");
            skip(question);
        }
        copy(row.cellEnd(source, question));
        insert("\n\n");
        int answer = row.nextCell(source, question);
        skip(answer);
        escape(answer);
        copy(row.end());
        insert("\n");
        skip(row.lineEnd());
    }

    /** Takes the signs of a quotation from a question. */
    private void unquote(SourceBlock quote) {
        int line = quote.start();
        while (line < quote.end()) {
            Matcher sign = QUOTE_SIGN.matcher(source).region(line, quote.end());
            if (sign.lookingAt()) {
                copy(line);
                skip(sign.end());
                escape(sign.end());
            }
            int end = source.indexOf('\n', line);
            line = end < 0 ? quote.end() : end + 1;
        }
    }

    private void takeOut(LabelCandidate label) {
        if (label.place().container() != LabelContainer.PARAGRAPH) {
            skip(label.end());
            escape(label.end());
            return;
        }
        if (label.span().keptEmphasis() == 0) {
            copy(label.span().start());
            skip(label.end());
            if (HtmlParagraph.firstWords(source, label.line(), label.end()) == label.line()) {
                escape(label.end());
            }
            return;
        }
        copy(HtmlParagraph.firstWords(source, label.line(), label.end()));
        int open = label.span().start();
        while ("*_<".indexOf(source.charAt(open)) < 0) {
            open++;
        }
        skip(open);
        copy(open + label.span().keptEmphasis());
        skip(label.end());
    }

    /** Takes the words of a label out of the list or the quotation in which they stand. */
    private void unwrap(LabelCandidate label, int next) {
        if (label.place().container() == LabelContainer.ITEM) {
            outdent(label.end(), label.span().start() - label.line(), next);
        } else if (label.place().container() == LabelContainer.QUOTE) {
            unquote(label, next);
        } else if (label.place().container() == LabelContainer.PARAGRAPH) {
            outdentBelow(label.end(), next);
        }
    }

    /** Takes as much from the lines below a label alone as would make code of the first of them. */
    private void outdentBelow(int end, int next) {
        int line = source.indexOf('\n', end - 1) + 1;
        boolean alone = line > 0 && (line <= end || source.substring(end, line).isBlank());
        if (!alone) {
            return;
        }
        LineIndentation words = LineIndentation.of(source, line, source.length());
        if (words.isOfCode()) {
            outdent(end - 1, words.columns(), next);
        }
    }

    /** Takes the signs of a quotation from the lines below a label in it. */
    private void unquote(LabelCandidate label, int next) {
        long depth =
                source.substring(label.line(), label.span().start())
                        .chars()
                        .filter(c -> c == '>')
                        .count();
        int line = source.indexOf('\n', label.end() - 1) + 1;
        while (line > 0 && line < next) {
            int at = line;
            for (int signs = 0; signs < depth; signs++) {
                Matcher sign = QUOTE_SIGN.matcher(source).region(at, source.length());
                if (!sign.lookingAt()) {
                    return;
                }
                at = sign.end();
            }
            copy(line);
            skip(at);
            line = source.indexOf('\n', line) + 1;
        }
    }

    private void escape(int at) {
        int end = source.indexOf('\n', at);
        int limit = end < 0 ? source.length() : end;
        if (at == limit || Character.isLetter(source.charAt(at))) {
            return;
        }
        if (BLOCK_SIGNS.matcher(source).region(at, limit).lookingAt()) {
            insert(String.valueOf(WORDS_START));
        }
    }

    /** Takes a question out of its list, together with the lines that are indented below it. */
    private void unpack(SourceBlock item) {
        Matcher sign = ITEM.matcher(source).region(item.start(), item.end());
        if (sign.lookingAt()) {
            skip(sign.end());
            part(item.end());
            outdent(item.end(), sign.end() - item.start(), source.length());
        }
    }

    /** Parts a question from words behind it on its line, or on the line below. */
    private void part(int questionEnd) {
        int lineEnd = source.indexOf('\n', questionEnd);
        if (lineEnd < 0 || questionEnd > lineEnd) {
            return;
        }
        copy(questionEnd);
        skip(HtmlParagraph.behindBreak(source, questionEnd, lineEnd));
        if (!source.substring(questionEnd, lineEnd).isBlank()) {
            insert("\n\n");
        } else if (isWordsLine(lineEnd + 1)) {
            insert("\n");
        }
    }

    private boolean isWordsLine(int line) {
        int end = source.indexOf('\n', line);
        return line < source.length()
                && !source.substring(line, end < 0 ? source.length() : end).isBlank();
    }

    private void outdent(int from, int width, int next) {
        int line = source.indexOf('\n', from) + 1;
        while (line > 0 && line < next) {
            int end = source.indexOf('\n', line);
            end = end < 0 ? source.length() : end;
            LineIndentation words = LineIndentation.of(source, line, width);
            boolean blank = source.substring(line, end).isBlank();
            if (!blank && words.columns() < Math.min(2, width)) {
                return;
            }
            if (!blank) {
                copy(line);
                skip(words.end());
            }
            line = end + 1;
        }
    }

    private void put(TextInsertion insertion) {
        copy(insertion.start());
        insert(insertion.characters());
        skip(insertion.end());
    }

    private void copy(int to) {
        if (to > read) {
            out.append(source, read, to);
            read = to;
        }
    }

    private void skip(int to) {
        if (to > read) {
            read = to;
            shift();
        }
    }

    private void insert(String text) {
        out.append(text);
        shift();
    }

    /** Notes that offsets differ by another number from here on. */
    private void shift() {
        int last = shifts.size() - 1;
        if (last >= 0 && shifts.get(last).stripped() == out.length()) {
            shifts.remove(last);
        }
        shifts.add(new StrippedText.OffsetShift(out.length(), read));
    }
}
