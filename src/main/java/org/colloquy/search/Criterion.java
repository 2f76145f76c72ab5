package org.colloquy.search;

/** What a passage must have, or must not. */
public sealed interface Criterion {

    /** A word in any of its forms; one with a hyphen stands for its parts in a row. */
    record Word(String text) implements Criterion {}

    /** Words in a row, as they are written. */
    record Phrase(String text) implements Criterion {}

    /** A word that begins so. */
    record Beginning(String text) implements Criterion {}

    /** Somebody says it whose name has these words. */
    record SaidBy(String name) implements Criterion {}

    /** It is said in this part. */
    record InPart(Role role) implements Criterion {}

    /** The interview has a topic with these words. */
    record OnTopic(String topic) implements Criterion {}

    /** The interview is of these years, both included. */
    record InYears(int from, int to) implements Criterion {}

    /** It names this term, by any of its names. */
    record OfTerm(String term) implements Criterion {}

    /** Whether it asks for words of the text. */
    default boolean isOfText() {
        return this instanceof Word || this instanceof Phrase || this instanceof Beginning;
    }
}
