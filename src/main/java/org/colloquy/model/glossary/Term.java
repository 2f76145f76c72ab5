package org.colloquy.model.glossary;

import java.util.List;
import org.colloquy.model.Block;
import org.colloquy.model.PartialDate;
import org.colloquy.model.TermLinking;
import org.jspecify.annotations.Nullable;

/**
 * A term of the glossary.
 *
 * @param linking which of its mentions are linked; null where the settings decide
 * @param see the id of another term under which this one is defined, or which is worth a look
 * @param source where the definition is from
 * @param senses in the order of their dates
 */
public record Term(
        String id,
        TermNaming names,
        Match match,
        @Nullable TermLinking linking,
        @Nullable String see,
        @Nullable String source,
        List<Sense> senses) {

    /**
     * Ways to compare a name with the words of a text. Glossaries name them as the constants are
     * called: {@code any-case}.
     */
    public enum Match {
        /** Exact where a letter after the first is a capital or a digit occurs, else any case. */
        AUTO,
        EXACT,
        ANY_CASE,
        /** Found only where the author links it. */
        EXPLICIT
    }

    public Term {
        senses = List.copyOf(senses);
    }

    /** Returns its name as the heading gives it, less the bracket. */
    public String name() {
        return names.name();
    }

    /** Returns the bracketed short form of its name. */
    public @Nullable String abbreviation() {
        return names.abbreviation();
    }

    /** Returns the bracket that tells namesakes apart and is no name. */
    public @Nullable String qualifier() {
        return names.qualifier();
    }

    /** Returns its further names. */
    public List<String> aliases() {
        return names.aliases();
    }

    /** Returns the same term with another definition. */
    public Term withSenses(@Nullable String other, List<Sense> definition) {
        return new Term(id, names, match, linking, other, source, definition);
    }

    /** Returns the name under which the term is listed: its short form if it has one. */
    public String title() {
        return names.title();
    }

    /** Tells whether this entry only leads to another. */
    public boolean isPointer() {
        return see != null && senses.isEmpty();
    }

    /** Returns the definition as it holds now; nothing for an entry that only leads to another. */
    public List<Block> definition() {
        return senses.isEmpty() ? List.of() : senses.get(senses.size() - 1).definition();
    }

    /** Returns the senses that came after one, in the order of their dates. */
    public List<Sense> after(Sense sense) {
        return senses.subList(senses.indexOf(sense) + 1, senses.size());
    }

    /** Returns the sense that held on a date: the latest that had begun, else the first. */
    public Sense on(@Nullable PartialDate date) {
        Sense held = senses.get(0);
        for (Sense sense : senses) {
            if (sense.since() != null && date != null && sense.since().compareTo(date) <= 0) {
                held = sense;
            }
        }
        return held;
    }
}
