package org.colloquy.search.query;

/** A condition of a query: something that a passage must have, or must not. */
public sealed interface Clause {

    /** A word in any of its forms; one with a hyphen stands for its parts in a row. */
    record Word(String text) implements Clause {}

    /** Words in a row, as they are written. */
    record Phrase(String text) implements Clause {}

    /** The beginning of a word. */
    record Beginning(String text) implements Clause {}

    /** The speaker's name, or words of it. */
    record SaidBy(String name) implements Clause {}

    /** The speaker's role in the interview. */
    record InPart(SpeakerRole role) implements Clause {}

    /** A topic of the interview, or words of one. */
    record OnTopic(String topic) implements Clause {}

    /** The years of the interview, both included. */
    record InYears(int from, int to) implements Clause {}

    /** A term that the passage names, by any of its names. */
    record OfTerm(String term) implements Clause {}

    /** Says whether the clause asks for words of the text. */
    default boolean isOfText() {
        return this instanceof Word || this instanceof Phrase || this instanceof Beginning;
    }
}
