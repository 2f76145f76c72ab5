package org.colloquy.search.offline;

import java.util.ArrayList;
import java.util.List;

/** Places of one word in all interviews and pages of the house. */
final class WordPostings {
    /** Says that a bit for each passage of the corpus follows. */
    private static final char DENSE = '-';

    private final NumberEncoder spots = new NumberEncoder();
    private final NumberEncoder places = new NumberEncoder();
    private final List<int[]> breaks = new ArrayList<>();
    private int before;

    /**
     * Adds the places in one more group.
     *
     * @param first the number of the first interview or page in it
     * @param ownSpots as {@link InvertedGroup} has them
     * @param ownBounds likewise
     */
    void add(int first, String ownSpots, String ownPlaces, String ownBounds) {
        NumberDecoder own = new NumberDecoder(ownSpots);
        int unit = first + own.next();
        spots.add(unit - before).append(ownSpots, own.offset(), ownSpots.length());
        NumberDecoder bounds = new NumberDecoder(ownBounds);
        before = first + bounds.next();
        int start = 0;
        while (bounds.hasNext()) {
            int end = bounds.next();
            addPlaces(unit, ownPlaces, start, end);
            unit = first + bounds.next();
            start = end;
        }
        addPlaces(unit, ownPlaces, start, ownPlaces.length());
    }

    private void addPlaces(int unit, String own, int start, int end) {
        if (breaks.isEmpty() || lastPart() + end - start > OfflineWord.MAX_LETTERS) {
            breaks.add(new int[] {unit, places.length()});
        }
        places.append(own, start, end);
    }

    /** Returns the letters of the part that is being filled. */
    private int lastPart() {
        return places.length() - breaks.get(breaks.size() - 1)[1];
    }

    /**
     * Returns what stands in the index.
     *
     * @param sizes how many passages each interview and page of the house has
     */
    OfflineWord row(String form, List<String> relatives, int[] sizes) {
        String found = spots(sizes);
        if (found.length() + places.length() <= OfflineWord.MAX_LETTERS) {
            return new OfflineWord(form, found, places.toString(), List.of(), relatives);
        }
        List<OfflineWord.PlacePart> parts = new ArrayList<>();
        for (int i = 0; i < breaks.size(); i++) {
            int end = i + 1 < breaks.size() ? breaks.get(i + 1)[1] : places.length();
            String text = places.between(breaks.get(i)[1], end);
            parts.add(new OfflineWord.PlacePart(breaks.get(i)[0], text));
        }
        return new OfflineWord(form, found, "", parts, relatives);
    }

    private String spots(int[] sizes) {
        if (spots.length() <= OfflineWord.MAX_LETTERS) {
            return spots.toString();
        }
        String dense = dense(sizes);
        return dense.length() < spots.length() ? dense : spots.toString();
    }

    /** Returns a bit for each passage, those of each interview in letters of their own. */
    private String dense(int[] sizes) {
        NumberDecoder numbers = spots.decoded();
        StringBuilder text = new StringBuilder().append(DENSE);
        int next = numbers.next();
        for (int unit = 0; unit < sizes.length; unit++) {
            int signs = (sizes[unit] + NumberEncoder.SIGN_BITS - 1) / NumberEncoder.SIGN_BITS;
            int[] bits = new int[signs];
            if (unit == next) {
                int count = numbers.next();
                int passage = 0;
                for (int i = 0; i < count; i++) {
                    passage += numbers.next();
                    numbers.next(); // Who says it is told elsewhere.
                    bits[passage / NumberEncoder.SIGN_BITS] |=
                            1 << passage % NumberEncoder.SIGN_BITS;
                }
                next = numbers.hasNext() ? unit + numbers.next() : -1;
            }
            for (int bit : bits) {
                text.append(NumberEncoder.sign(bit));
            }
        }
        return text.toString();
    }
}
