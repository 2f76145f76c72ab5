package org.colloquy.model.page;

import java.util.List;
import org.colloquy.model.Block;

/**
 * Block of a page of the house.
 *
 * @param block which of a heading is its words
 * @param rank of a heading, from 2, as the title is the first; 0 of any other block
 * @param id by which links lead here; empty of a block that has none
 * @param names further permanent names of the same place
 * @param slug what a code host makes of a heading for its own links; empty of any other block
 */
public record HousePassage(Block block, int rank, String id, List<String> names, String slug) {
    public HousePassage {
        names = List.copyOf(names);
    }

    /** Tells whether it is a heading. */
    public boolean isHeading() {
        return rank > 0;
    }

    /** Tells whether a link to a fragment leads here. */
    boolean isAt(String fragment) {
        return !fragment.isEmpty()
                && (fragment.equals(id) || fragment.equals(slug) || names.contains(fragment));
    }
}
