package org.colloquy.site.interview;

import java.util.List;
import org.colloquy.site.text.Bylines.BylinePiece;
import org.colloquy.site.text.RenderedProse;
import org.colloquy.text.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/**
 * Contents of the page of an interview, or of one question or section.
 *
 * @param transcript whether it is in turns
 * @param recording the address of its recording; null if none is named
 * @param voices the speakers who can be read in full, everybody first; empty where there is no
 *     choice
 * @param links the addresses outside the site to which it links, in the order of their numbers
 * @param retired the lines before all passages for what is there no more
 * @param facets none where this is not the whole interview
 * @param corrections the changes since the anchors were recorded
 */
record InterviewView(
        String slug,
        boolean transcript,
        List<ScriptRun> title,
        boolean titled,
        @Nullable List<ScriptRun> subtitle,
        @Nullable String date,
        @Nullable String isoDate,
        List<BylinePiece> byline,
        List<Translation> translations,
        List<String> roles,
        @Nullable String recording,
        List<SpeakerFilter.SpeakerChoice> voices,
        List<ContentsEntry> contents,
        String partNames,
        List<PassageView> introduction,
        List<InterviewPart> parts,
        List<EditorNotes.NoteView> editorNotes,
        List<GlossaryNotes.Note> notes,
        List<String> links,
        CitationView citation,
        @Nullable Neighbours neighbours,
        List<AnchorLines.AnchorLine> retired,
        List<AnchorLines.Corrected> corrections,
        List<SearchFacet> facets) {

    /**
     * Property by which a search of other make can narrow its results: {@code topic}, {@code
     * tides}.
     */
    record SearchFacet(String name, String value) {}

    /** Tells whether the page has questions; its parts are sections else. */
    public boolean asks() {
        return parts.stream().anyMatch(part -> !part.questions().isEmpty());
    }

    /** Tells whether the parts before and after are questions; they are sections else. */
    public boolean stepsByQuestion() {
        return neighbours == null
                ? asks()
                : parts.stream().allMatch(part -> part.heading() == null);
    }

    /** Tells whether italics are in the first lines of the page. */
    public boolean slanted() {
        return neighbours == null && subtitle != null;
    }

    /**
     * Translation of the interview into another language.
     *
     * @param name of the language, in itself
     * @param beside the address of the page that has both; null if they cannot stand side by side
     */
    record Translation(String href, String language, String name, @Nullable String beside) {}

    /** Tells whether there is something to stand in the side column. */
    public boolean sided() {
        return !contents.isEmpty() || !voices.isEmpty();
    }

    /**
     * A line of the contents.
     *
     * @param part the name of what is read below it; null of a topic
     * @param time when it begins in the recording; null if that is not known
     */
    record ContentsEntry(
            String href,
            String number,
            List<ScriptRun> text,
            @Nullable String part,
            boolean topic,
            @Nullable String time) {}

    /**
     * A section with its questions, or what stands under none.
     *
     * @param heading null where there is none
     */
    record InterviewPart(
            @Nullable HeadingView heading,
            List<PassageView> lead,
            List<QuestionView> questions,
            List<List<TurnView>> turns) {}

    /**
     * A heading with its place.
     *
     * @param cited how a note names its place
     * @param label who asks, as the source says it there
     * @param asker who asks; null if it is not known
     * @param askerHref the page of who asks; null if there is none
     * @param named whether to say who asks, which the source does not there
     * @param alone the address of the page that shows this alone; null on that page
     */
    record HeadingView(
            String id,
            String number,
            String spoken,
            String cited,
            String href,
            List<String> names,
            @Nullable String label,
            @Nullable String asker,
            @Nullable String askerHref,
            boolean named,
            RenderedProse html,
            String shownAddress,
            @Nullable String alone,
            List<FurtherReading.ReadingGroup> seeAlso,
            List<AnchorLines.AnchorLine> retired) {}

    /**
     * A question and what was answered.
     *
     * @param rank of its heading: 1 alone, 2 below the title, 3 in a section
     */
    record QuestionView(HeadingView heading, int rank, List<PassageView> answer) {}

    /** Neighbours of a question or section that is shown alone. */
    record Neighbours(
            String interview,
            String interviewHref,
            String place,
            @Nullable ContentsEntry before,
            @Nullable ContentsEntry after) {}
}
