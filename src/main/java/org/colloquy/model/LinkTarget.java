package org.colloquy.model;

import org.colloquy.model.interview.InlineDefinition;
import org.colloquy.model.recording.RecordingMoment;

/** Target of a link. */
public sealed interface LinkTarget {

    /** A term, marked where it is mentioned. */
    record TermTarget(String term) implements LinkTarget {}

    /**
     * A place in an interview.
     *
     * @param slug the interview's
     * @param fragment an anchor, an explicit name or the slug of a heading; empty for the whole
     */
    record PassageTarget(String slug, String fragment) implements LinkTarget {}

    /**
     * A page of the house.
     *
     * @param slug the page's
     * @param fragment an id, an explicit name or the slug of a heading; empty for the whole
     */
    record PageTarget(String slug, String fragment) implements LinkTarget {}

    /** An editor's note, marked where the text refers to it. */
    record NoteTarget(String mark) implements LinkTarget {}

    /**
     * Another site, by a link that carries a definition.
     *
     * @param gloss the id of the {@link InlineDefinition}
     */
    record DefinitionTarget(String gloss, String href) implements LinkTarget {}

    /** A moment of the interview's recording. */
    record MomentTarget(RecordingMoment moment) implements LinkTarget {}

    /** A page or file of the site, by its address below the root. */
    record AddressTarget(String address) implements LinkTarget {}

    /** Another site, or a mailbox, by its whole address, which the link's words do not say. */
    record OutwardTarget(String address) implements LinkTarget {}
}
