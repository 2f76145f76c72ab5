package org.colloquy.site.text.link;

import org.colloquy.model.LinkTarget;
import org.colloquy.model.Prose.Reference;
import org.colloquy.model.Prose.ReferenceWriter;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SitePaths;

/**
 * The links of a passage that is quoted on another page: the editor's notes are not on it, so their
 * marks lead to the interview.
 */
public final class QuotedLinks implements ReferenceWriter {
    private final ReferenceWriter links;
    private final String page;
    private final Messages words;

    /**
     * Creates the links of passages that are quoted on one page.
     *
     * @param words the site's own on this page
     * @param page the way to the interview from which is quoted
     */
    public QuotedLinks(Corpus corpus, Messages words, String root, String page) {
        this.links = LinkRenderer.plain(corpus, root);
        this.page = page;
        this.words = words;
    }

    @Override
    public String startTag(Reference reference) {
        if (!(reference.target() instanceof LinkTarget.NoteTarget note)) {
            return links.startTag(reference);
        }
        String label = SitePaths.escaped(words.text("note", note.mark()));
        return "<a class=\"mark\" data-generated href=\"%1$s#fn-%2$s\" aria-label=\"%3$s\">\u200B%2$s"
                .formatted(SitePaths.escaped(page), note.mark(), label);
    }
}
