package org.colloquy.markdown.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.markdown.dialect.Chunk.Kind;

/** A text and its blocks. */
record Body(String text, List<Chunk> chunks) {
    private static final Pattern UNSPACED =
            Pattern.compile(" {0,3}(#{1,6})(?=[^#\\s]).*[^#\\s]\\s?(#{2,})[ \\t]*");

    private static final Pattern EMPTY_ELEMENT =
            Pattern.compile(" {0,3}<(\\w+)(?: [^<>\\n]*)?(?:/>|>[ \\t]*</\\1>)[ \\t]*");

    static Body of(String text) {
        return new Body(text, Chunks.of(text));
    }

    /** The blocks of words, which headings and rules are not. */
    List<Chunk> content() {
        return chunks.stream().filter(Chunk::isContent).toList();
    }

    /**
     * Where a blank is missing behind the signs of a heading that is closed by signs too: {@code
     * ###Why?###}, which many a Markdown took for a heading before CommonMark.
     */
    List<Integer> unspaced() {
        List<Integer> places = new ArrayList<>();
        for (Chunk chunk : chunks) {
            if (chunk.kind() != Kind.HEADING) {
                continue;
            }
            Matcher closed = UNSPACED.matcher(text).region(chunk.start(), chunk.end());
            if (closed.matches()) {
                places.add(closed.end(1));
                places.add(closed.start(2));
            }
        }
        return places;
    }

    /**
     * Where a heading stands directly below a line that is an empty element, such as an anchor:
     * what Markdown would take for a part of that element.
     */
    List<Integer> swallowed() {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i < chunks.size(); i++) {
            Chunk before = chunks.get(i - 1);
            Chunk heading = chunks.get(i);
            if (heading.kind() == Kind.HEADING
                    && before.end() + 1 == heading.start()
                    && EMPTY_ELEMENT.matcher(lastLine(before)).matches()) {
                places.add(heading.start());
            }
        }
        return places;
    }

    /** The headings that are written as HTML, and what they are in Markdown. */
    Map<Chunk, String> htmlHeadings() {
        Map<Chunk, String> found = new LinkedHashMap<>();
        for (Chunk chunk : headingChunks()) {
            String markdown = RawHtml.inMarkdown(chunk.text(text));
            if (markdown != null) {
                found.put(chunk, markdown);
            }
        }
        return found;
    }

    private List<Chunk> headingChunks() {
        return chunks.stream().filter(chunk -> chunk.kind() == Kind.HEADING).toList();
    }

    private String lastLine(Chunk chunk) {
        String words = chunk.text(text);
        return words.substring(words.lastIndexOf('\n') + 1);
    }

    /** The headings below the title. */
    List<Chunk> headings() {
        List<Chunk> all = headingChunks();
        boolean title =
                !all.isEmpty()
                        && all.get(0).level() == 1
                        && (all.stream().filter(h -> h.level() == 1).count() == 1
                                || !Asking.asks(all.get(0).headingText(text)));
        return title ? all.subList(1, all.size()) : all;
    }
}
