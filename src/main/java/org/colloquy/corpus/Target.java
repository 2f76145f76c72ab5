package org.colloquy.corpus;

/** Target of a link. */
public sealed interface Target {

    /** A term, marked where it is mentioned. */
    record OfTerm(String term) implements Target {}

    /**
     * A place in an interview.
     *
     * @param slug the interview's
     * @param fragment an anchor, an explicit name or the slug of a heading; empty for the whole
     */
    record OfPassage(String slug, String fragment) implements Target {}

    /** An editor's note, marked where the text refers to it. */
    record OfNote(String mark) implements Target {}

    /**
     * Another site, by a link that carries a definition.
     *
     * @param gloss the id of the {@link Gloss}
     */
    record OfGloss(String gloss, String href) implements Target {}

    /**
     * A moment of the interview's recording.
     *
     * @param seconds from its beginning
     */
    record OfMoment(Recording recording, double seconds) implements Target {}

    /** A page or file of the site, by its address below the root. */
    record OfAddress(String address) implements Target {}

    /** Another site, or a mailbox, by its whole address, which the link's words do not say. */
    record Outward(String address) implements Target {}
}
