package org.colloquy.search.cluster;

import java.util.List;
import org.colloquy.search.analysis.WordForm;

/**
 * Forms of words as a text that the cluster cuts into the same forms at the same places: places
 * apart by a blank, the forms at one place by a bar. So our words are found there as they are here,
 * whatever analyzers the cluster has.
 */
final class WordPlaces {
    /** A place at which a form stood that is not told; the cluster takes it out and counts it. */
    static final String GAP = "~";

    /** Separator of the forms at one place. */
    static final char BAR = '|';

    private static final char BLANK = ' ';

    /** The beginning of a stem here, and there, where control characters are long to write. */
    private static final char MARK = '\u0001';

    private static final char WRITTEN_MARK = '/';

    private final StringBuilder text = new StringBuilder();
    private int last = -1;

    /** Returns the forms of a text, in the order of their places. */
    static String of(List<WordForm> forms) {
        WordPlaces places = new WordPlaces();
        forms.forEach(form -> places.add(form.form(), form.position()));
        return places.text();
    }

    /** Returns a form as the cluster has it. */
    static String written(String form) {
        return form.replace(MARK, WRITTEN_MARK);
    }

    /**
     * Adds a form.
     *
     * @param place not before that of the form added last
     */
    void add(String form, int place) {
        if (place == last && !text.isEmpty()) {
            text.append(BAR);
        } else {
            for (int gap = last + 1; gap < place; gap++) {
                text.append(text.isEmpty() ? "" : BLANK).append(GAP);
            }
            text.append(text.isEmpty() ? "" : BLANK);
        }
        text.append(written(form));
        last = place;
    }

    String text() {
        return text.toString();
    }
}
