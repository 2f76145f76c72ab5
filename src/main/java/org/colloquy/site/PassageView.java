package org.colloquy.site;

import java.util.List;
import org.colloquy.citation.Place;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.Label;
import org.colloquy.corpus.Passage;
import org.colloquy.corpus.Prose.ReferenceWriter;
import org.jspecify.annotations.Nullable;

/**
 * A passage on a page.
 *
 * @param cited how a note names its place
 * @param href where its locator leads
 * @param said the label that the source has before it; null if none
 * @param speaker the name that runs in before it, which the source does not have there; null if
 *     none
 * @param speakerHref the speaker's page; null if there is none
 * @param rank of a heading on this page, from 2 to 6; else 0
 * @param paragraph whether its HTML is the contents of a paragraph
 * @param scrolls whether it may be wider than the page
 */
record PassageView(
        String id,
        String label,
        String spoken,
        String cited,
        String href,
        List<String> names,
        @Nullable String said,
        @Nullable String speaker,
        @Nullable String speakerHref,
        boolean named,
        int rank,
        boolean paragraph,
        boolean scrolls,
        Html html,
        List<SeeAlso.Link> seeAlso) {

    /**
     * @param label what the source says before it of who speaks; null if nothing
     * @param speaker who speaks; null if it is not known
     * @param speakerHref the speaker's page; null if there is none
     * @param named whether to say so before the passage
     * @param passageLinks what stands before the fragment in links to passages
     * @param above the rank of the heading above the passage
     */
    static PassageView of(
            Passage passage,
            @Nullable Label label,
            @Nullable String speaker,
            @Nullable String speakerHref,
            boolean named,
            String passageLinks,
            int above,
            ReferenceWriter links,
            SeeAlso seeAlso) {
        Block block = passage.block();
        String id = passage.locator().id();
        boolean wide = block.kind() == Block.Kind.TABLE || block.kind() == Block.Kind.CODE;
        return new PassageView(
                id,
                passage.locator().label(),
                passage.locator().spoken(),
                Place.words(passage.locator()),
                passageLinks + Address.fragment(id),
                passage.names(),
                label == null ? null : label.text(),
                speaker,
                speakerHref,
                named,
                block.depth() == 0 ? 0 : Math.min(6, above + block.depth()),
                block.isParagraph(),
                wide,
                Html.of(block.prose(), links),
                seeAlso.at(passage.locator()));
    }
}
