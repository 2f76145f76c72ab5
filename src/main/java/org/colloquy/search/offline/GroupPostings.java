package org.colloquy.search.offline;

/** Places of one word in the units of a group. */
final class GroupPostings {
    private final NumberEncoder spots = new NumberEncoder();
    private final NumberEncoder places = new NumberEncoder();
    private final NumberEncoder stretches = new NumberEncoder();
    private int last;
    private int stretch;

    /**
     * Adds the places in one more unit.
     *
     * @param unit its number in the group
     * @param ownSpots how many of its passages have the word, and these
     * @param ownPlaces its positions in each of these
     */
    void add(int unit, String ownSpots, String ownPlaces) {
        spots.add(unit - last).append(ownSpots);
        last = unit;
        if (places.length() - stretch > OfflineWord.STRETCH_LETTERS) {
            stretch = places.length();
            stretches.add(stretch).add(unit);
        }
        places.append(ownPlaces);
    }

    String spots() {
        return spots.toString();
    }

    String places() {
        return places.toString();
    }

    /** Returns the last unit, and where each stretch behind the first begins. */
    String bounds() {
        return new NumberEncoder().add(last).append(stretches.toString()).toString();
    }
}
