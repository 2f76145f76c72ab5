package org.colloquy.site.pages;

import java.util.List;
import org.colloquy.site.note.EditorNotes;
import org.colloquy.site.note.GlossaryNotes;
import org.colloquy.site.text.RenderedProse;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/**
 * Page of the house as it is shown.
 *
 * @param notes the editor's
 * @param terms that it uses
 * @param links the addresses outside the site to which it leads, for paper
 */
record HousePageView(
        HousePageTitle title,
        List<HouseBlock> blocks,
        List<EditorNotes.NoteView> notes,
        List<GlossaryNotes.Note> terms,
        List<String> links) {

    /**
     * Name of the page.
     *
     * @param slug its address below {@code pages/}
     * @param titled whether the source gives the title
     */
    record HousePageTitle(String slug, String text, List<ScriptRun> runs, boolean titled) {}

    /**
     * Block of the page.
     *
     * @param id null of a block that has none
     * @param names further permanent names of the place
     * @param rank of a heading, from 2; 0 of any other block
     * @param paragraph whether its HTML is the contents of a paragraph
     * @param scrolls whether it may be wider than the page
     * @param words of a heading, for the link to it
     */
    record HouseBlock(
            @Nullable String id,
            List<String> names,
            int rank,
            boolean paragraph,
            boolean scrolls,
            String words,
            RenderedProse html) {

        /** Returns the link to it; null of a block that has none. */
        public @Nullable String href() {
            return id == null ? null : SitePaths.fragment(id);
        }
    }

    /** Tells whether notes stand behind the text, which open beside it. */
    public boolean noted() {
        return !notes.isEmpty() || !terms.isEmpty();
    }
}
