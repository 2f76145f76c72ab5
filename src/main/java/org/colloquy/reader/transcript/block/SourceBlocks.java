package org.colloquy.reader.transcript.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.text.QuestionSentences;

/** A source text and its blocks. */
public record SourceBlocks(String text, List<SourceBlock> blocks) {
    private static final Pattern UNSPACED =
            Pattern.compile(" {0,3}(#{1,6})(?=[^#\\s]).*[^#\\s]\\s?(#{2,})[ \\t]*");

    private static final Pattern EMPTY_ELEMENT =
            Pattern.compile(" {0,3}<(\\w+)(?: [^<>\\n]*)?(?:/>|>[ \\t]*</\\1>)[ \\t]*");

    /** Cuts a text into blocks. */
    public static SourceBlocks of(String text) {
        return new SourceBlocks(text, BlockScanner.scan(text));
    }

    /** Returns the blocks of words, which headings and rules are not. */
    public List<SourceBlock> content() {
        return blocks.stream().filter(SourceBlock::isContent).toList();
    }

    /**
     * Returns the offsets at which a blank is missing beside the signs of a heading that is closed
     * by signs too: {@code ###Why?###}, which many a Markdown took for a heading before CommonMark.
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

    /** Returns the headings that are written as HTML, each with its equivalent in Markdown. */
    public Map<SourceBlock, String> htmlHeadings() {
        Map<SourceBlock, String> found = new LinkedHashMap<>();
        for (SourceBlock block : headingBlocks()) {
            String markdown = RawHtml.inMarkdown(block.text(text));
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
    List<SourceBlock> headings() {
        List<SourceBlock> all = headingBlocks();
        boolean title =
                !all.isEmpty()
                        && all.get(0).level() == 1
                        && (all.stream().filter(h -> h.level() == 1).count() == 1
                                || !QuestionSentences.isQuestion(all.get(0).headingText(text)));
        return title ? all.subList(1, all.size()) : all;
    }
}
