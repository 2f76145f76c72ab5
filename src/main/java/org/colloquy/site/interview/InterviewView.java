package org.colloquy.site.interview;

import java.util.List;
import org.colloquy.site.listening.PlayerView;
import org.colloquy.site.note.EditorNotes;
import org.colloquy.site.note.GlossaryNotes;
import org.colloquy.site.preview.CoverView;
import org.colloquy.site.rendition.citing.ReferenceData;
import org.colloquy.site.text.Bylines.BylinePiece;
import org.colloquy.site.timeline.TopicBar;
import org.colloquy.site.wayfinding.PlaceWords;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/**
 * Contents of the page of an interview, or of one question or section.
 *
 * @param facets none where this is not the whole interview
 */
record InterviewView(
        InterviewKind kind,
        Masthead masthead,
        SideColumn side,
        BodyView body,
        BackMatter back,
        @Nullable Neighbours neighbours,
        AnchorChanges changes,
        List<SearchFacet> facets) {

    /** A title longer than this, in characters, is set smaller: four lines of a wide screen. */
    private static final int LENGTHY_TITLE = 110;

    /**
     * Name and form of an interview.
     *
     * @param transcript whether it is in turns
     */
    record InterviewKind(String slug, boolean transcript) {}

    /**
     * Head of the page.
     *
     * @param cover null where there is none, and above a question or section
     */
    record Masthead(
            MastheadTitle heading,
            @Nullable CoverView cover,
            @Nullable String date,
            @Nullable String isoDate,
            List<BylinePiece> byline,
            List<Translation> translations,
            List<String> roles) {

        /** Returns the title. */
        public List<ScriptRun> title() {
            return heading.title();
        }

        /** Tells whether the title has more letters than a first screen has room for. */
        public boolean lengthy() {
            return title().stream().mapToInt(run -> run.text().length()).sum() > LENGTHY_TITLE;
        }

        /** Returns whether the source gives the title. */
        public boolean titled() {
            return heading.titled();
        }

        /** Returns the second line of the title. */
        public @Nullable List<ScriptRun> subtitle() {
            return heading.subtitle();
        }
    }

    /**
     * Title of the page.
     *
     * @param titled whether the source gives it
     */
    record MastheadTitle(
            List<ScriptRun> title, boolean titled, @Nullable List<ScriptRun> subtitle) {}

    /**
     * Ways through the page: its recording, its voices and its contents.
     *
     * @param recordings the files of its recording; none if none is named
     * @param timeline where topics are and who speaks when
     * @param tools for going to a place and finding words; null where these are not wanted
     * @param player what plays the recording; null where the page plays none
     */
    record SideColumn(
            List<RecordingLink> recordings,
            InterviewTimeline timeline,
            List<ContentsEntry> contents,
            String partNames,
            @Nullable PlaceTools tools,
            @Nullable PlayerView player) {

        /** Returns the speakers who can be read in full; empty where there is no choice. */
        public List<SpeakerFilter.SpeakerChoice> voices() {
            return timeline.voices();
        }

        /** Returns where each topic is; null if nothing is indexed. */
        public @Nullable TopicBar topics() {
            return timeline.topics();
        }
    }

    /**
     * Fields of a transcript that lead to a place in it.
     *
     * @param words with which a reader asks for a place
     * @param timed whether its turns bear times
     */
    record PlaceTools(PlaceWords words, boolean timed) {}

    /** Words of the interview. */
    record BodyView(List<PassageView> introduction, List<InterviewPart> parts) {}

    /**
     * End of the page: notes, links, and how to cite it.
     *
     * @param onward where one may read on; empty where this is not the whole interview
     * @param links the addresses outside the site to which it links, in the order of their numbers
     * @param reference what the head of the page says for reference managers
     * @param embedding where other sites learn how to show the page in a frame; null if none may
     */
    record BackMatter(
            List<OnwardLinks.OnwardLink> onward,
            List<EditorNotes.NoteView> editorNotes,
            List<GlossaryNotes.Note> notes,
            List<String> links,
            CitationView citation,
            List<ReferenceData.MetaEntry> reference,
            @Nullable String embedding) {}

    /**
     * Changes of the anchors.
     *
     * @param retired the lines before all passages for what is there no more
     * @param corrections the changes since the anchors were recorded
     */
    record AnchorChanges(
            List<AnchorLines.AnchorLine> retired, List<AnchorLines.Corrected> corrections) {}

    /**
     * Property by which a search of other make can narrow its results: {@code topic}, {@code
     * tides}.
     */
    record SearchFacet(String name, String value) {}

    /** Tells whether the page has questions; its parts are sections else. */
    public boolean asks() {
        return body.parts().stream().anyMatch(part -> !part.questions().isEmpty());
    }

    /** Tells whether the parts before and after are questions; they are sections else. */
    public boolean stepsByQuestion() {
        return neighbours == null
                ? asks()
                : body.parts().stream().allMatch(part -> part.heading() == null);
    }

    /** Tells whether italics are in the first lines of the page. */
    public boolean slanted() {
        return neighbours == null && masthead.subtitle() != null;
    }

    /**
     * Translation of the interview into another language.
     *
     * @param name of the language, in itself
     * @param beside the address of the page that has both; null if they cannot stand side by side
     */
    record Translation(String href, String language, String name, @Nullable String beside) {}

    /** Returns what a side column lists first: questions, sections, contents or speakers. */
    public String lists() {
        if (asks()) {
            return "questions";
        }
        if (side.contents().isEmpty()) {
            return side.voices().isEmpty() ? "topics" : "speakers";
        }
        return hasMap() ? "contents" : "sections";
    }

    /** Tells whether the contents are nothing but the stops of a map. */
    private boolean hasMap() {
        return !side.contents().isEmpty() && side.contents().stream().allMatch(ContentsEntry::stop);
    }

    /** Returns the key of the name of a side column with contents and speakers. */
    public String columnName() {
        String lists = lists();
        return switch (side.voices().isEmpty() ? "" : lists) {
            case "contents" -> "speakers.contents";
            case "sections" -> "speakers.sections";
            case "" -> lists;
            default -> "speakers";
        };
    }

    /** Returns the key of the name of the bar. */
    public String barName() {
        return switch (lists()) {
            case "questions" -> "question.by-question";
            case "sections" -> "section.by-section";
            case "contents" -> "part.by-part";
            case "topics" -> "topics";
            default -> "speakers";
        };
    }

    /** Returns what the keys of a whole interview lead to: a question, a section or a part. */
    public String steps() {
        return hasMap() ? "part" : stepsByQuestion() ? "question" : "section";
    }

    /** Tells whether the side column has nothing but contents. */
    public boolean plain() {
        return side.voices().isEmpty() && side.tools() == null && side.topics() == null;
    }

    /** Tells whether there is something to stand in the side column. */
    public boolean sided() {
        return !side.contents().isEmpty() || !side.voices().isEmpty() || side.topics() != null;
    }

    /**
     * A line of the contents.
     *
     * @param part the name of what is read below it; null of a topic, and of a stop on the map of a
     *     long transcript
     * @param time when it begins in the recording; null if that is not known
     */
    record ContentsEntry(
            String href,
            String number,
            List<ScriptRun> text,
            @Nullable String part,
            boolean topic,
            @Nullable String time) {

        /** Tells whether it is a stop on the map of a long transcript. */
        public boolean stop() {
            return part == null && !topic;
        }
    }

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
