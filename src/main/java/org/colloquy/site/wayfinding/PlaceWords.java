package org.colloquy.site.wayfinding;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.site.text.Messages;

/**
 * Words with which a reader asks for a place, in the language of the page and in English, parted by
 * blanks.
 */
public record PlaceWords(String hours, String minutes, String seconds, String sections) {
    public static PlaceWords of(Messages words) {
        return new PlaceWords(
                both(words, "goto.hours"),
                both(words, "goto.minutes"),
                both(words, "goto.seconds"),
                both(words, "goto.sections"));
    }

    private static String both(Messages words, String key) {
        return Stream.of(words, Messages.english())
                .flatMap(language -> Stream.of(language.text(key).split(" ")))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Returns the words of a list. */
    static Set<String> list(String words) {
        return Set.of(words.split(" "));
    }
}
