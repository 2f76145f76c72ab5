package org.colloquy.model.house;

import org.jspecify.annotations.Nullable;

/**
 * Pictures of a house.
 *
 * @param logo stands for the name at the head; null where the name stands there
 * @param darkLogo the same for dark pages; null where it is the same
 * @param icon what browsers show beside the title; null where it is the program's
 * @param cover the picture of the first page; null where there is none
 */
public record HouseImages(
        @Nullable Logo logo,
        @Nullable Logo darkLogo,
        @Nullable HouseFile icon,
        @Nullable Cover cover) {

    /**
     * A logo.
     *
     * @param width in any unit, in proportion to the height
     */
    public record Logo(HouseFile file, int width, int height) {}

    /**
     * The picture of the first page.
     *
     * @param address below the root of the site
     * @param alternative what it shows, in words; empty where it only adorns
     */
    public record Cover(
            String address,
            String alternative,
            @Nullable String credit,
            @Nullable String license) {}

    /** Returns the pictures of a house that has none. */
    public static HouseImages none() {
        return new HouseImages(null, null, null, null);
    }
}
