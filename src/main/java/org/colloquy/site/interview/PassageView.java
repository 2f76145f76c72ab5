package org.colloquy.site.interview;

import java.util.List;
import org.colloquy.model.Locator;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.RenderedProse;
import org.colloquy.site.text.SpeakerLabelView;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;

/** A passage on a page. */
record PassageView(
        PassageAnchor at, PassageSpeaker voice, PassageWords words, PassageSequel sequel) {

    /** Returns the anchor. */
    public String id() {
        return at.id();
    }

    /** Returns the number in words. */
    public String spoken() {
        return at.spoken();
    }

    /** Returns the number as a link. */
    public @Nullable PassagePlace place() {
        return at.place();
    }

    /** Returns the other anchors. */
    public List<String> names() {
        return at.names();
    }

    /** Returns the label that the source has before it. */
    public @Nullable SpeakerLabelView said() {
        return voice.label();
    }

    /** Returns who speaks. */
    public @Nullable String speaker() {
        return voice.speaker();
    }

    /** Returns the address of the speaker's page. */
    public @Nullable String speakerHref() {
        return voice.href();
    }

    /** Tells whether the name runs in before it. */
    public boolean named() {
        return voice.named();
    }

    /** Returns the rank of a heading, else 0. */
    public int rank() {
        return words.rank();
    }

    /** Tells whether its HTML is the contents of a paragraph. */
    public boolean paragraph() {
        return words.paragraph();
    }

    /** Tells whether it may be wider than the page. */
    public boolean scrolls() {
        return words.scrolls();
    }

    /** Returns its HTML. */
    public RenderedProse html() {
        return words.html();
    }

    /** Returns where one may read on. */
    public List<FurtherReading.ReadingGroup> seeAlso() {
        return sequel.seeAlso();
    }

    /** Returns where one may read on at the end of a question. */
    public List<FurtherReading.ReadingGroup> after() {
        return sequel.after();
    }

    /** Returns the lines for passages that are there no more. */
    public List<AnchorLines.AnchorLine> retired() {
        return sequel.retired();
    }

    /**
     * Place of a passage.
     *
     * @param place its number, as a link; null if a number stands above it that is its own
     */
    record PassageAnchor(
            String id, String spoken, @Nullable PassagePlace place, List<String> names) {}

    /**
     * Words of a passage, and how they are set.
     *
     * @param rank of a heading on this page, from 2 to 6; else 0
     * @param paragraph whether its HTML is the contents of a paragraph
     * @param scrolls whether it may be wider than the page
     */
    record PassageWords(int rank, boolean paragraph, boolean scrolls, RenderedProse html) {}

    /**
     * Lines behind a passage.
     *
     * @param after where one may read on at the end of a question
     * @param retired the lines behind it for passages that are there no more
     */
    record PassageSequel(
            List<FurtherReading.ReadingGroup> seeAlso,
            List<FurtherReading.ReadingGroup> after,
            List<AnchorLines.AnchorLine> retired) {}

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
         * @param page what stands before the fragment in links to places
         * @param words the site's own
         * @param moment when it begins in the recording; null if that is not known
         */
        static PassagePlace of(
                Locator locator, String page, Messages words, @Nullable String moment) {
            String spoken = words.place(locator);
            return new PassagePlace(
                    locator.label(),
                    page.isEmpty() ? spoken : words.text("place.elsewhere", spoken),
                    org.colloquy.citation.CitedPlace.words(locator, moment),
                    page + SitePaths.fragment(locator.id()));
        }
    }

    /**
     * Speaker of a passage, as a page says it.
     *
     * @param label what the source has before the passage; null if nothing
     * @param speaker who speaks; null if it is not known
     * @param href the speaker's page; null if there is none
     * @param named whether the name runs in before it, which the source does not have there
     */
    record PassageSpeaker(
            @Nullable SpeakerLabelView label,
            @Nullable String speaker,
            @Nullable String href,
            boolean named) {}
}
