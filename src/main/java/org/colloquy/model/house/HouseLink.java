package org.colloquy.model.house;

/**
 * Link that the house gives each of its pages.
 *
 * @param name the words of the link
 * @param address the whole address of another site, or one below the root of this, not encoded
 * @param fragment the place on the page; empty for the whole
 */
public record HouseLink(String name, String address, String fragment) {

    /** Tells whether it leads to a page of this site. */
    public boolean isInside() {
        return !address.contains(":");
    }
}
