package org.colloquy.markdown.dialect;

import java.util.List;
import org.colloquy.markdown.dialect.Chunk.Kind;

/** A text and its blocks. */
record Body(String text, List<Chunk> chunks) {

    static Body of(String text) {
        return new Body(text, Chunks.of(text));
    }

    /** The blocks of words, which headings and rules are not. */
    List<Chunk> content() {
        return chunks.stream().filter(Chunk::isContent).toList();
    }

    /** The headings below the title. */
    List<Chunk> headings() {
        List<Chunk> all = chunks.stream().filter(chunk -> chunk.kind() == Kind.HEADING).toList();
        boolean title =
                !all.isEmpty()
                        && all.get(0).level() == 1
                        && (all.stream().filter(h -> h.level() == 1).count() == 1
                                || !Asking.asks(all.get(0).headingText(text)));
        return title ? all.subList(1, all.size()) : all;
    }
}
