package org.colloquy.reader.transcript.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.markup.HtmlParagraph;
import org.colloquy.reader.transcript.markup.HtmlPieces;
import org.colloquy.text.QuestionSentences;
import org.colloquy.text.TextLines;

/** A source text and its blocks. */
public record SourceBlocks(String text, List<SourceBlock> blocks) {
    private static final Pattern UNSPACED =
            Pattern.compile(" {0,3}(#{1,6})(?=[^#\\s]).*[^#\\s]\\s?(#{2,})[ \\t]*");

    /** Signs before a capital, or a script whose writers set no words apart. */
    private static final Pattern UNSPACED_WORDS =
            Pattern.compile(
                    " {0,3}(#{2,6})(?=[\\p{Lu}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}])");

    private static final Pattern QUOTED_LINE = Pattern.compile("\\n[ \\t]*>");

    private static final Pattern EMPTY_ELEMENT =
            Pattern.compile(" {0,3}<(\\w+)(?: [^<>\\n]*)?(?:/>|>[ \\t]*</\\1>)[ \\t]*");

    /** Cuts a text into blocks. */
    public static SourceBlocks of(String text) {
        List<SourceBlock> blocks = UnderlinedWords.in(BlockScanner.scan(text), text);
        return new SourceBlocks(text, FoldedHeadings.in(blocks, text));
    }

    /** Returns the blocks of words, which headings and rules are not. */
    public List<SourceBlock> content() {
        return blocks.stream().filter(SourceBlock::isContent).toList();
    }

    /**
     * Returns the offsets at which a blank is missing beside the signs of a heading that is closed
     * by signs too: {@code ###Why?###}, which many a Markdown took for a heading before CommonMark;
     * or that begins with two signs and a capital, or is Chinese, Japanese or Korean.
     */
    public List<Integer> unspaced() {
        List<Integer> places = new ArrayList<>();
        for (SourceBlock block : blocks) {
            if (block.kind() != BlockKind.HEADING) {
                continue;
            }
            Matcher closed = UNSPACED.matcher(text).region(block.start(), block.end());
            if (closed.matches()) {
                places.add(closed.end(1));
                places.add(closed.start(2));
                continue;
            }
            Matcher open = UNSPACED_WORDS.matcher(text).region(block.start(), block.end());
            if (open.lookingAt()) {
                places.add(open.end(1));
            }
        }
        return places;
    }

    /** Returns the offsets of rules that Markdown would take for what underlines a heading. */
    public List<Integer> underlined() {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i < blocks.size(); i++) {
            SourceBlock above = blocks.get(i - 1);
            SourceBlock rule = blocks.get(i);
            if (rule.kind() == BlockKind.RULE
                    && above.kind() == BlockKind.PARAGRAPH
                    && above.end() + 1 == rule.start()
                    && rule.sign(text) == '-') {
                places.add(rule.start());
            }
        }
        return places;
    }

    /**
     * Returns the offsets of headings directly below a line that is an empty element, such as an
     * anchor: Markdown would take them for a part of that element.
     */
    public List<Integer> swallowed() {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i < blocks.size(); i++) {
            SourceBlock before = blocks.get(i - 1);
            SourceBlock heading = blocks.get(i);
            if (heading.kind() == BlockKind.HEADING
                    && before.end() + 1 == heading.start()
                    && EMPTY_ELEMENT.matcher(lastLine(before)).matches()) {
                places.add(heading.start());
            }
        }
        return places;
    }

    /**
     * Returns the blanks before HTML right below a heading in HTML: as the heading becomes one of
     * Markdown, they would make code of it.
     */
    public List<SourceBlock> indentedHtml() {
        List<SourceBlock> found = new ArrayList<>();
        for (int i = 1; i < blocks.size(); i++) {
            SourceBlock above = blocks.get(i - 1);
            int start = blocks.get(i).start();
            int words = TextLines.skipBlanks(text, start, blocks.get(i).end());
            if (above.isHtmlHeading(text)
                    && above.end() + 1 == start
                    && words > start
                    && text.charAt(words) == '<') {
                found.add(new SourceBlock(BlockKind.SILENT, start, words, 0));
            }
        }
        return found;
    }

    /**
     * Returns the scripts and styles that Markdown would cut at an empty line, since they stand in
     * another element; each without what stands behind it on its last line.
     */
    public List<SourceBlock> brokenCode() {
        List<SourceBlock> found = new ArrayList<>();
        for (int i = 1; i < blocks.size(); i++) {
            SourceBlock block = blocks.get(i);
            SourceBlock before = blocks.get(i - 1);
            boolean inside =
                    block.kind() == BlockKind.SILENT
                            && before.kind() == BlockKind.OTHER
                            && before.end() + 1 == block.start();
            String words = inside ? block.text(text) : "";
            String end = words.contains("\n\n") ? HtmlParagraph.codeEnd(firstLine(words)) : null;
            if (end != null) {
                int closed = words.toLowerCase(Locale.ROOT).indexOf(end);
                int to = closed < 0 ? block.end() : block.start() + closed + end.length();
                found.add(new SourceBlock(BlockKind.SILENT, block.start(), to, 0));
            }
        }
        return found;
    }

    /**
     * Returns the offsets of the signs, in markup of more than one line, that Markdown would take
     * for the beginning of a quote: {@code >}}} ends a shortcode.
     */
    public List<Integer> markupQuotes() {
        List<Integer> places = new ArrayList<>();
        for (SourceBlock block : blocks) {
            if (block.kind() == BlockKind.SILENT && block.sign(text) == '{') {
                Matcher line = QUOTED_LINE.matcher(text).region(block.start(), block.end());
                while (line.find()) {
                    places.add(line.end() - 1);
                }
            }
        }
        return places;
    }

    /** Returns the offsets of paragraphs of HTML that begin right behind another element. */
    public List<Integer> behindElements() {
        return blocks.stream()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                .map(SourceBlock::start)
                .filter(start -> HtmlPieces.isBehindAnother(text, start))
                .toList();
    }

    private static String firstLine(String words) {
        return words.substring(0, words.indexOf('\n'));
    }

    /** Returns the headings that are written as HTML, each with its equivalent in Markdown. */
    public Map<SourceBlock, String> htmlHeadings() {
        Map<SourceBlock, String> found = new LinkedHashMap<>();
        for (SourceBlock block : headingBlocks()) {
            String markdown = HtmlHeading.inMarkdown(block.text(text), block.level());
            if (markdown != null) {
                found.put(block, markdown);
            }
        }
        return found;
    }

    private List<SourceBlock> headingBlocks() {
        return blocks.stream().filter(block -> block.kind() == BlockKind.HEADING).toList();
    }

    private String lastLine(SourceBlock block) {
        String words = block.text(text);
        return words.substring(words.lastIndexOf('\n') + 1);
    }

    /** Returns the headings below the title. */
    public List<SourceBlock> headings() {
        List<SourceBlock> all = headingBlocks();
        boolean title =
                !all.isEmpty()
                        && all.get(0).level() == 1
                        && (all.stream().filter(h -> h.level() == 1).count() == 1
                                || !QuestionSentences.isQuestionAlone(
                                        all.get(0).headingText(text)));
        return title ? all.subList(1, all.size()) : all;
    }
}
