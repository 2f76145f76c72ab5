package org.colloquy.site;

import java.util.List;
import org.colloquy.corpus.LanguageRuns.Run;
import org.jspecify.annotations.Nullable;

/** What the page of an interview, or of one question or section, shows. */
record ReaderView(
        String slug,
        List<Run> title,
        boolean titled,
        @Nullable List<Run> subtitle,
        @Nullable String date,
        @Nullable String isoDate,
        String byline,
        List<String> roles,
        List<Entry> contents,
        String partNames,
        List<PassageView> introduction,
        List<Part> parts,
        List<TermNotes.Note> notes,
        Source source,
        @Nullable Neighbours neighbours) {

    /** Whether the page has questions; its parts are sections else. */
    public boolean asks() {
        return parts.stream().anyMatch(part -> !part.questions().isEmpty());
    }

    /** A line of the contents. */
    record Entry(
            String href, String number, List<Run> text, @Nullable String part, boolean topic) {}

    /**
     * A section with its questions, or what stands under none.
     *
     * @param heading null where there is none
     */
    record Part(
            @Nullable HeadingView heading,
            List<PassageView> lead,
            List<QuestionView> questions,
            List<TurnView> turns) {}

    /**
     * A heading with its place.
     *
     * @param label who asks, as the source says it there
     * @param asker who asks; null if it is not known
     * @param named whether to say who asks, which the source does not there
     * @param alone the address of the page that shows this alone; null on that page
     */
    record HeadingView(
            String id,
            String number,
            String spoken,
            String href,
            List<String> names,
            @Nullable String label,
            @Nullable String asker,
            boolean named,
            Html html,
            String shownAddress,
            @Nullable String alone) {}

    /**
     * A question and what was answered.
     *
     * @param rank of its heading: 1 alone, 2 below the title, 3 in a section
     */
    record QuestionView(HeadingView heading, int rank, List<PassageView> answer) {}

    /**
     * Where the text is from and whose it is.
     *
     * @param link the source's address; null if the source is none
     */
    record Source(
            @Nullable String publication,
            @Nullable String date,
            @Nullable String link,
            @Nullable String reference,
            @Nullable String rights,
            String markdown,
            String json) {}

    /** What surrounds a question or section that is shown alone. */
    record Neighbours(
            String interview,
            String interviewHref,
            String place,
            @Nullable Entry before,
            @Nullable Entry after) {}
}
