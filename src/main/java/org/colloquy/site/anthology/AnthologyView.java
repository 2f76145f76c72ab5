package org.colloquy.site.anthology;

import java.util.List;
import org.colloquy.site.text.Bylines.BylinePiece;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/**
 * The content of the template of an anthology; the interviews and the lists are put in afterwards.
 *
 * @param count how many interviews there are, in words
 */
record AnthologyView(
        String title,
        @Nullable String subtitle,
        @Nullable String editor,
        String count,
        List<PartView> parts) {
    AnthologyView {
        parts = List.copyOf(parts);
    }

    /**
     * A part.
     *
     * @param id null where it has no heading
     */
    record PartView(@Nullable String id, @Nullable String heading, List<ChapterView> chapters) {
        PartView {
            chapters = List.copyOf(chapters);
        }
    }

    /**
     * An interview, as the contents name it.
     *
     * @param chosenBy the queries that choose it, with blanks between; null where none is asked
     */
    record ChapterView(
            int number,
            List<ScriptRun> title,
            List<BylinePiece> byline,
            @Nullable String date,
            String language,
            @Nullable String chosenBy) {
        ChapterView {
            title = List.copyOf(title);
            byline = List.copyOf(byline);
        }
    }

    /**
     * A list behind the interviews.
     *
     * @param key of its heading
     */
    record MatterList(String name, String key) {}

    /** Returns the lists that there can be, in their order. */
    public List<MatterList> lists() {
        return List.of(
                new MatterList("notes", "notes"),
                new MatterList("terms", "terms.used"),
                new MatterList("links", "links"),
                new MatterList("index", "edition.index"),
                new MatterList("sources", "edition.sources"));
    }
}
