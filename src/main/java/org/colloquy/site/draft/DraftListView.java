package org.colloquy.site.draft;

import java.util.List;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/**
 * The list of drafts.
 *
 * @param count of all, in words
 */
record DraftListView(String count, List<DraftGroup> groups) {

    /** Drafts of one kind. */
    record DraftGroup(String title, List<DraftEntry> entries) {}

    /**
     * A draft.
     *
     * @param file in which it is written
     * @param state until when it is one
     * @param missing what has to be done before it can go; nothing if it is ready
     */
    record DraftEntry(
            String href,
            String language,
            List<ScriptRun> title,
            String file,
            String state,
            List<DraftLack> missing) {}

    /**
     * Something that a draft lacks.
     *
     * @param words the site's own
     * @param message of {@code check}, in English; null where the words say all
     */
    record DraftLack(String words, @Nullable String message) {}
}
