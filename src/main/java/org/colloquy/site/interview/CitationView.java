package org.colloquy.site.interview;

import java.util.List;
import org.colloquy.citation.CitationPart;
import org.colloquy.site.rendition.RenditionLinks;
import org.colloquy.text.language.ScriptRuns;
import org.jspecify.annotations.Nullable;

/**
 * Citations of what a page shows.
 *
 * @param dialog the forms that script fills for what is being read
 * @param whole the interview, or the question or section that stands alone
 * @param choice the kind of places that are listed below
 * @param places the places on the page, in order: empty if there are too many to be listed
 * @param elsewhere whether paragraphs are left to the pages of their questions
 * @param rule the way to cite what is not listed; null if all is listed
 * @param pointing the sentence that says on paper how to point at a place; null if there is none
 */
record CitationView(
        CitationDialog dialog,
        CitedPlaceView whole,
        String choice,
        List<CitedPlaceView> places,
        boolean elsewhere,
        @Nullable String rule,
        @Nullable String pointing,
        CitedSource source) {

    /**
     * Dialog for what is being read.
     *
     * @param forms the forms with their slots
     * @param voices those who speak, by whom script knows the speaker of selected words
     */
    record CitationDialog(List<FormView> forms, List<CitedVoice> voices) {}

    /** A form, whether or not it is filled. */
    record FormView(String name, String title, List<CitationPartView> parts) {}

    /**
     * Somebody who speaks.
     *
     * @param speaker as passages name their speaker
     * @param name as citations have it
     * @param alone whether the forms name them first anyway, as the only one who answers
     */
    record CitedVoice(String speaker, String name, boolean alone) {}

    /**
     * A place with its forms.
     *
     * @param href where the place is from this page
     */
    record CitedPlaceView(String name, String href, List<FormView> forms) {}

    /**
     * A part of a form: a text of one language, a slot, or a name of another direction.
     *
     * @param text of a slot, what stands in it
     * @param slot null for a text
     * @param isolated a title or name that keeps its own direction, in runs; empty for others
     */
    record CitationPartView(
            String text,
            @Nullable String language,
            @Nullable CitationPart slot,
            List<ScriptRuns.ScriptRun> isolated) {
        static CitationPartView text(ScriptRuns.ScriptRun run) {
            return new CitationPartView(run.text(), run.language(), null, List.of());
        }

        static CitationPartView slot(String text, CitationPart slot) {
            return new CitationPartView(text, null, slot, List.of());
        }

        static CitationPartView isolated(String text, List<ScriptRuns.ScriptRun> runs) {
            return new CitationPartView(text, null, null, runs);
        }
    }

    /**
     * Source of the text, and whose it is.
     *
     * @param recordings where it is heard, part by part; none if that is not named
     * @param link the source's address; null if the source is none
     * @param files those that have the same text, by what readers do with them
     * @param edit where the file can be edited; null if that is not told
     */
    record CitedSource(
            @Nullable String publication,
            @Nullable String date,
            @Nullable String link,
            @Nullable String reference,
            List<String> recordings,
            @Nullable String rights,
            List<RenditionLinks.RenditionGroup> files,
            @Nullable String edit) {}
}
