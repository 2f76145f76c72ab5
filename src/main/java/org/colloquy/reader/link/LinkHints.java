package org.colloquy.reader.link;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.HousePage;
import org.colloquy.reader.entry.Suggestions;

/**
 * Proposals for links that lead to no place in an interview. Looking for them takes as long as
 * there are places, so of very many such links only the first are given it: reading stays linear in
 * the size of a file.
 */
public final class LinkHints {
    /** Bound on the places that are looked at for one interview. */
    private static final long MAX_PLACES = 1_000_000;

    private final Map<String, Long> looked = new HashMap<>();

    /**
     * Returns the end of a message about a link to a place that is not there; empty if there is
     * none.
     */
    public String hint(String fragment, Interview interview) {
        return hint(fragment, interview.path(), interview::fragments);
    }

    /** Returns the end of a message about a link to a place that a page does not have. */
    public String hint(String fragment, HousePage page) {
        return hint(fragment, page.path(), page::fragments);
    }

    private String hint(String fragment, String path, Supplier<Stream<String>> places) {
        long all = looked.merge(path, places.get().count(), Long::sum);
        return all <= MAX_PLACES ? Suggestions.hint(fragment, places.get()) : "";
    }
}
