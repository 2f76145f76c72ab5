package org.colloquy.importer.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.model.Problem.Severity;
import org.colloquy.text.CountedNoun;

/**
 * Words that a typesetter has divided at the ends of lines. Whether a hyphen there belongs to the
 * word nobody can tell without knowing the language, so they are left and said.
 */
final class DividedWords {
    private static final Pattern FIRST_PART = Pattern.compile(".*\\p{L}-\\s*");
    private static final Pattern REST = Pattern.compile("\\s*\\p{Ll}.*");

    private DividedWords() {}

    /** Says how many there are, at the first of them. */
    static void report(OriginalText original) {
        List<String> lines = original.lines();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (FIRST_PART.matcher(lines.get(i)).matches()
                    && REST.matcher(lines.get(i + 1)).matches()) {
                places.add(i + 1);
            }
        }
        if (!places.isEmpty()) {
            original.report(
                    Severity.NOTE,
                    "divided-words",
                    places.get(0),
                    "%s divided at the end of a line, here first, and left with a hyphen and a blank"
                            .formatted(
                                    CountedNoun.of(places.size(), "word")
                                            + (places.size() == 1 ? " is" : " are")));
        }
    }
}
