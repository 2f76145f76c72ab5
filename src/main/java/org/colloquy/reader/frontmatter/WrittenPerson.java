package org.colloquy.reader.frontmatter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.people.Participant;
import org.colloquy.reader.transcript.name.NameInitials;

/**
 * Somebody as written in a line: the initials behind a name, {@code Ada Byron (AB)}, are short for
 * it.
 */
public final class WrittenPerson {
    private static final Pattern WITH_INITIALS =
            Pattern.compile("(\\p{Lu}\\S*(?: \\S+){1,4}) \\((\\p{Lu}{2,5})\\)");

    private WrittenPerson() {}

    /** Returns who is written. */
    public static Participant of(String written) {
        Matcher person = WITH_INITIALS.matcher(written);
        return person.matches() && NameInitials.initials(person.group(1)).equals(person.group(2))
                ? new Participant(person.group(1), null, null, null, List.of(person.group(2)), null)
                : Participant.named(written);
    }
}
