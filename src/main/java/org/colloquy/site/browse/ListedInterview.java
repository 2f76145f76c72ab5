package org.colloquy.site.browse;

import org.colloquy.model.interview.Interview;
import org.jspecify.annotations.Nullable;

/** An interview in its place in a list, below a heading. */
record ListedInterview(Interview interview, ListHeading heading) {

    /**
     * Heading in a list.
     *
     * @param id its anchor, the same for the same heading
     * @param language of the name; null for that of the corpus
     * @param path of the page to which it leads, below the root; null if it leads nowhere
     */
    record ListHeading(String id, String name, @Nullable String language, @Nullable String path) {
        ListHeading(String id, String name) {
            this(id, name, null, null);
        }
    }
}
