package org.colloquy.site;

import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Prose.Reference;
import org.colloquy.corpus.Prose.ReferenceWriter;
import org.colloquy.corpus.Target;

/**
 * The links of a passage that is quoted on another page: the editor's notes are not on it, so their
 * marks lead to the interview.
 */
final class QuotedLinks implements ReferenceWriter {
    private final ReferenceWriter links;
    private final String page;
    private final Words words;

    /**
     * @param page the way to the interview from which is quoted
     */
    QuotedLinks(Corpus corpus, String root, String page) {
        this.links = Links.plain(corpus, root);
        this.page = page;
        this.words = Words.of(corpus);
    }

    @Override
    public String startTag(Reference reference) {
        if (!(reference.target() instanceof Target.OfNote note)) {
            return links.startTag(reference);
        }
        String label = Address.escaped(words.text("note", note.mark()));
        return "<a class=\"mark\" data-generated href=\"%1$s#fn-%2$s\" aria-label=\"%3$s\">\u200B%2$s"
                .formatted(Address.escaped(page), note.mark(), label);
    }
}
