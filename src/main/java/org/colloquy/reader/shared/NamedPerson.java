package org.colloquy.reader.shared;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.colloquy.model.corpus.PersonIndex;
import org.colloquy.model.people.Participant;
import org.colloquy.reader.frontmatter.FrontMatterFields;

/**
 * Somebody whom an interview names, and where.
 *
 * @param key what spellings of the name have in common
 * @param isInFull whether the name tells who is meant in other interviews too
 */
public record NamedPerson(Participant participant, int offset, String key, boolean isInFull) {
    /** {@code J}, {@code J.} or {@code J.-P.}, in scripts that have capitals. */
    private static final Pattern INITIALS =
            Pattern.compile("[\\p{Lu}\\p{Ll}]\\p{M}*(?:\\.-?[\\p{Lu}\\p{Ll}]\\p{M}*)*\\.?");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    public static NamedPerson of(FrontMatterFields.PlacedPerson placed) {
        Participant participant = placed.participant();
        return new NamedPerson(
                participant,
                placed.offset(),
                PersonIndex.key(participant.name()),
                isFullName(participant.name()));
    }

    /** Returns somebody whose name tells nothing in other interviews. */
    public static NamedPerson local(FrontMatterFields.PlacedPerson placed) {
        Participant participant = placed.participant();
        return new NamedPerson(
                participant, placed.offset(), PersonIndex.key(participant.name()), false);
    }

    /** Returns whether a name has two words that are no initials. */
    static boolean isFullName(String name) {
        return Arrays.stream(PersonIndex.key(name).split(" "))
                        .filter(word -> LETTER.matcher(word).find() && word.indexOf('@') < 0)
                        .filter(word -> !INITIALS.matcher(word).matches())
                        .count()
                >= 2;
    }
}
