package org.colloquy.site.interview;

import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.site.text.RenderedProse;
import org.jspecify.annotations.Nullable;

/** A heading with its place. */
record HeadingView(
        HeadingPlace at,
        HeadingAsker voice,
        RenderedProse html,
        HeadingAddress address,
        List<FurtherReading.ReadingGroup> seeAlso,
        List<AnchorLines.AnchorLine> retired) {

    /** A heading of more letters than this is a paragraph, and is set in the size of one. */
    private static final int LENGTHY = 250;

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** Tells whether it is as long as a paragraph. */
    public boolean lengthy() {
        return TAG.matcher(html.markup()).replaceAll("").length() > LENGTHY;
    }

    /**
     * Place of a heading.
     *
     * @param cited how a note names its place
     */
    record HeadingPlace(
            String id,
            String number,
            String spoken,
            String cited,
            String href,
            List<String> names) {}

    /**
     * Asker of a question.
     *
     * @param label who asks, as the source says it there
     * @param asker who asks; null if it is not known
     * @param askerHref the page of who asks; null if there is none
     * @param named whether to say who asks, which the source does not there
     */
    record HeadingAsker(
            @Nullable String label,
            @Nullable String asker,
            @Nullable String askerHref,
            boolean named) {}

    /**
     * Addresses of a heading: on paper, and of its own page.
     *
     * @param alone the address of the page that shows this alone; null on that page
     */
    record HeadingAddress(String shownAddress, @Nullable String alone) {}
}
