package org.colloquy.search.index;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.page.HousePage;
import org.colloquy.model.page.HousePassage;

/**
 * Entry of the index of a page of the house: its title, a heading or another block.
 *
 * @param anchor of the block, else of the nearest heading above it; empty where there is none
 * @param isTitle whether the text is the title of the page
 */
public record HousePageEntry(HousePage page, String anchor, String text, boolean isTitle) {

    /** Returns what can be found in a page, in the order of the text, the title first. */
    public static List<HousePageEntry> of(HousePage page) {
        List<HousePageEntry> entries = new ArrayList<>();
        entries.add(new HousePageEntry(page, "", page.title(), true));
        String heading = "";
        for (HousePassage passage : page.passages()) {
            String anchor = passage.id().isEmpty() ? heading : passage.id();
            heading = passage.isHeading() ? anchor : heading;
            entries.add(new HousePageEntry(page, anchor, passage.block().prose().text(), false));
        }
        return entries;
    }

    /** Returns the language of its words, as a BCP 47 tag. */
    public String language() {
        return page.head().language();
    }
}
