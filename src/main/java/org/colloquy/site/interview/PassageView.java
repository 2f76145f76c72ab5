package org.colloquy.site.interview;

import java.util.List;
import org.colloquy.model.Block;
import org.colloquy.model.Locator;
import org.colloquy.model.Prose.ReferenceWriter;
import org.colloquy.model.interview.Passage;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.RenderedProse;
import org.colloquy.site.text.SitePaths;
import org.colloquy.site.text.SpeakerLabelView;
import org.jspecify.annotations.Nullable;

/**
 * A passage on a page.
 *
 * @param place its number, as a link; null if a number stands above it that is its own
 * @param said the label that the source has before it; null if none
 * @param speaker who speaks; null if it is not known
 * @param speakerHref the speaker's page; null if there is none
 * @param named whether the name runs in before it, which the source does not have there
 * @param rank of a heading on this page, from 2 to 6; else 0
 * @param paragraph whether its HTML is the contents of a paragraph
 * @param scrolls whether it may be wider than the page
 * @param after where one may read on at the end of a question
 * @param retired the lines behind it for passages that are there no more
 */
record PassageView(
        String id,
        String spoken,
        @Nullable PassagePlace place,
        List<String> names,
        @Nullable SpeakerLabelView said,
        @Nullable String speaker,
        @Nullable String speakerHref,
        boolean named,
        int rank,
        boolean paragraph,
        boolean scrolls,
        RenderedProse html,
        List<FurtherReading.ReadingGroup> seeAlso,
        List<FurtherReading.ReadingGroup> after,
        List<AnchorLines.AnchorLine> retired) {

    /**
     * The number of a place, as a link.
     *
     * @param spoken the number in words
     * @param cited how a note names the place
     * @param href where the number leads
     */
    record PassagePlace(String label, String spoken, String cited, String href) {

        /**
         * Returns the place of a passage as a page shows it.
         *
         * @param words the site's own
         * @param page what stands before the fragment in links to places
         */
        static PassagePlace of(Locator locator, String page, Messages words) {
            String spoken = words.place(locator);
            return new PassagePlace(
                    locator.label(),
                    page.isEmpty() ? spoken : words.text("place.elsewhere", spoken),
                    org.colloquy.citation.CitedPlace.words(locator),
                    page + SitePaths.fragment(locator.id()));
        }
    }

    /** Speaker of a passage, as a page says it. */
    record PassageSpeaker(
            @Nullable SpeakerLabelView label,
            @Nullable String speaker,
            @Nullable String href,
            boolean named) {}

    /**
     * Returns a passage as a page shows it.
     *
     * @param words the site's own
     * @param place its number
     * @param voice who speaks
     * @param above the rank of the heading above the passage
     */
    static PassageView of(
            Passage passage,
            Messages words,
            @Nullable PassagePlace place,
            PassageSpeaker voice,
            int above,
            ReferenceWriter links,
            FurtherReading seeAlso,
            AnchorLines anchors) {
        Block block = passage.block();
        boolean wide =
                block.kind() == Block.BlockForm.TABLE || block.kind() == Block.BlockForm.CODE;
        return new PassageView(
                passage.locator().id(),
                words.place(passage.locator()),
                place,
                anchors.names(passage.locator(), passage.names()),
                voice.label(),
                voice.speaker(),
                voice.href(),
                voice.named(),
                block.depth() == 0 ? 0 : Math.min(6, above + block.depth()),
                block.isParagraph(),
                wide,
                RenderedProse.of(block.prose(), links),
                seeAlso.at(passage.locator()),
                seeAlso.after(passage.locator()),
                anchors.after(passage.locator()));
    }
}
