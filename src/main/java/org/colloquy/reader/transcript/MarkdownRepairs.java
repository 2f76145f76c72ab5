package org.colloquy.reader.transcript;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.part.LabelStripper;
import org.colloquy.reader.transcript.part.PartKind;
import org.colloquy.reader.transcript.part.TextInsertion;
import org.colloquy.reader.transcript.part.TranscriptMark;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;

/**
 * The insertions that make Markdown see what people see: line ends of a header, headings without a
 * blank or in HTML, a question in bold with its answer right behind it, code in an element.
 */
final class MarkdownRepairs {
    private MarkdownRepairs() {}

    /** Returns the insertions in the order of the text. */
    static List<TextInsertion> of(SourceBlocks source, HeaderLines header, DialectFit fit) {
        List<TranscriptMark> marks = fit.marks();
        return Stream.of(
                        header.lineEnds().stream().map(end -> new TextInsertion(end, "  ")),
                        source.unspaced().stream().map(at -> new TextInsertion(at, " ")),
                        source.swallowed().stream().map(at -> new TextInsertion(at, "\n")),
                        source.brokenCode().stream()
                                .map(code -> new TextInsertion(code.start(), "", code.end())),
                        source.markupQuotes().stream().map(MarkdownRepairs::asWords),
                        source.htmlHeadings().entrySet().stream().map(MarkdownRepairs::inMarkdown),
                        TableRepairs.of(source, marks),
                        TimeHeadings.beforeWords(source, fit.dialect().form(), marks).stream(),
                        marks.stream().flatMap(mark -> behindQuestion(mark, source.text())))
                .flatMap(insertions -> insertions)
                .sorted(Comparator.comparingInt(TextInsertion::start))
                .toList();
    }

    private static TextInsertion asWords(int at) {
        return new TextInsertion(at, String.valueOf(LabelStripper.WORDS_START));
    }

    private static TextInsertion inMarkdown(Map.Entry<SourceBlock, String> heading) {
        SourceBlock block = heading.getKey();
        return new TextInsertion(block.start(), "\n" + heading.getValue() + "\n", block.end());
    }

    /** Returns an empty line behind a question in bold whose answer is in the same paragraph. */
    private static Stream<TextInsertion> behindQuestion(TranscriptMark mark, String text) {
        if (mark.part() != PartKind.QUESTION) {
            return Stream.empty();
        }
        int lineEnd = text.indexOf('\n', mark.at());
        SourceBlock block = mark.block();
        if (block != null && block.kind() == BlockKind.PARAGRAPH && block.end() <= lineEnd) {
            return Stream.of(new TextInsertion(block.end(), "\n\n"));
        }
        ResolvedLabel label = mark.label();
        boolean around =
                label != null
                        && label.candidate().isWritten()
                        && label.candidate().style() == LabelStyle.AROUND
                        && label.candidate().end() < lineEnd
                        && endsEmphasis(text.substring(label.candidate().end(), lineEnd));
        return around ? Stream.of(new TextInsertion(lineEnd, "\n")) : Stream.empty();
    }

    private static boolean endsEmphasis(String line) {
        String words = line.stripTrailing();
        return words.endsWith("*") || words.endsWith("_");
    }
}
