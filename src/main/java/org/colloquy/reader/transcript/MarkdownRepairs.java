package org.colloquy.reader.transcript;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.TimeHeadings;
import org.colloquy.reader.transcript.part.LabelStripper;
import org.colloquy.reader.transcript.part.TextInsertion;
import org.colloquy.reader.transcript.part.TranscriptMark;

/**
 * The insertions that make Markdown see what people see: line ends of a header, headings without a
 * blank or in HTML, a question in bold with its answer right behind it, code in an element.
 */
final class MarkdownRepairs {
    private MarkdownRepairs() {}

    /** Returns the insertions in the order of the text. */
    static List<TextInsertion> of(SourceBlocks source, HeaderLines header, DialectFit fit) {
        List<TranscriptMark> marks = fit.marks();
        Set<Integer> marked = marks.stream().map(TranscriptMark::at).collect(Collectors.toSet());
        return Stream.of(
                        header.lineEnds().stream().map(end -> new TextInsertion(end, "  ")),
                        source.unspaced().stream().map(at -> new TextInsertion(at, " ")),
                        source.underlined().stream().map(at -> new TextInsertion(at, "\n")),
                        source.swallowed().stream().map(at -> new TextInsertion(at, "\n")),
                        source.behindElements().stream()
                                .filter(at -> !marked.contains(at))
                                .map(at -> new TextInsertion(at, "\n\n")),
                        source.brokenCode().stream()
                                .map(code -> new TextInsertion(code.start(), "", code.end())),
                        source.indentedHtml().stream()
                                .map(blanks -> new TextInsertion(blanks.start(), "", blanks.end())),
                        source.markupQuotes().stream().map(MarkdownRepairs::asWords),
                        source.htmlHeadings().entrySet().stream()
                                .map(heading -> inMarkdown(heading, source.text())),
                        TableRepairs.of(source, marks),
                        TimeHeadings.beforeWords(source, fit.dialect().form(), marks).stream(),
                        marks.stream().flatMap(mark -> QuestionEnds.of(mark, source)),
                        AnswersBelow.of(marks, source))
                .flatMap(insertions -> insertions)
                .sorted(Comparator.comparingInt(TextInsertion::start))
                .toList();
    }

    private static TextInsertion asWords(int at) {
        return new TextInsertion(at, String.valueOf(LabelStripper.WORDS_START));
    }

    private static TextInsertion inMarkdown(Map.Entry<SourceBlock, String> heading, String text) {
        SourceBlock block = heading.getKey();
        boolean first = block.start() == 0 || text.charAt(block.start() - 1) == '\n';
        String before = first ? "\n" : "\n\n";
        String behind =
                block.end() == text.length() || text.charAt(block.end()) == '\n' ? "\n" : "\n\n";
        return new TextInsertion(block.start(), before + heading.getValue() + behind, block.end());
    }
}
