package org.colloquy.reader.interview.label;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.people.Participant;
import org.colloquy.text.TextFolding;
import org.jspecify.annotations.Nullable;

/** Labels that say who speaks: {@code DigiChina: How do you …}. */
public final class LabelNames {
    private static final int MAX_CHARACTERS = 60;

    private LabelNames() {}

    /** Returns the names by which people and the outlet may be called in a label. */
    public static Stream<String> names(@Nullable String publication, Stream<Participant> people) {
        return Stream.concat(
                Stream.ofNullable(publication),
                people.flatMap(p -> Stream.concat(Stream.of(p.name()), p.aliases().stream())));
    }

    /** Returns the label at the head of a text, with its colon, if it is one of the names. */
    public static Optional<String> in(String text, Stream<String> names) {
        int colon = colon(text);
        if (colon < 1 || colon > MAX_CHARACTERS) {
            return Optional.empty();
        }
        String name = TextFolding.lower(text.substring(0, colon).strip());
        return names.anyMatch(known -> TextFolding.lower(known).equals(name))
                ? Optional.of(text.substring(0, colon + 1))
                : Optional.empty();
    }

    /** Returns the name in a label: less its colon and what white space follows. */
    public static String name(String label) {
        String written = label.strip();
        return written.substring(0, written.length() - 1).strip();
    }

    private static int colon(String text) {
        int ascii = text.indexOf(':');
        int wide = text.indexOf('：');
        return ascii < 0 || (wide >= 0 && wide < ascii) ? wide : ascii;
    }
}
