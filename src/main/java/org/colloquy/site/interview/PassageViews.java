package org.colloquy.site.interview;

import org.colloquy.model.Block;
import org.colloquy.model.Locator;
import org.colloquy.model.Prose.ReferenceWriter;
import org.colloquy.model.interview.Passage;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.RenderedProse;
import org.jspecify.annotations.Nullable;

/**
 * The passages of one page, as it shows them.
 *
 * @param words the site's own
 * @param seeAlso what is shown beside and below passages
 */
record PassageViews(
        Messages words, ReferenceWriter links, FurtherReading seeAlso, AnchorLines anchors) {
    /**
     * Returns a passage as the page shows it.
     *
     * @param place its number
     * @param voice who speaks
     * @param above the rank of the heading above the passage
     */
    PassageView of(
            Passage passage,
            PassageView.@Nullable PassagePlace place,
            PassageView.PassageSpeaker voice,
            int above) {
        Block block = passage.block();
        boolean wide =
                block.kind() == Block.BlockForm.TABLE || block.kind() == Block.BlockForm.CODE;
        // The number of a picture stands before its caption; without one it would stand alone.
        boolean bare = block.kind() == Block.BlockForm.FIGURE && !block.prose().isCaptioned();
        return new PassageView(
                new PassageView.PassageAnchor(
                        passage.locator().id(),
                        words.place(passage.locator()),
                        bare ? null : place,
                        anchors.names(passage.locator(), passage.names())),
                voice,
                new PassageView.PassageWords(
                        block.depth() == 0 ? 0 : Math.min(6, above + block.depth()),
                        block.isParagraph(),
                        wide,
                        passage.locator().kind() == Locator.PlaceKind.TURN && block.isParagraph()
                                ? RenderedProse.ofTurn(block.prose(), links)
                                : RenderedProse.of(block.prose(), links)),
                new PassageView.PassageSequel(
                        seeAlso.at(passage.locator()),
                        seeAlso.after(passage.locator()),
                        anchors.after(passage.locator())));
    }
}
