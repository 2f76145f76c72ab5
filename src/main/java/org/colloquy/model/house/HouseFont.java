package org.colloquy.model.house;

/**
 * Font of a house.
 *
 * @param lightest the weight that it has, or the least of those it has
 * @param heaviest the greatest of its weights
 */
public record HouseFont(
        HouseFace face, HouseFile file, int lightest, int heaviest, boolean italic) {}
