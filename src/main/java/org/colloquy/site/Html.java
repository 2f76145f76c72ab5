package org.colloquy.site;

import org.colloquy.corpus.Prose;
import org.colloquy.corpus.Prose.ReferenceWriter;

/**
 * Prose as one page shows it: what templates print unescaped, and nothing else. It is made of
 * {@link Prose} only, so that every piece of it has passed the allow-list.
 */
final class Html {
    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    static Html of(Prose prose, ReferenceWriter links) {
        return new Html(prose.html(links));
    }

    public String markup() {
        return markup;
    }
}
