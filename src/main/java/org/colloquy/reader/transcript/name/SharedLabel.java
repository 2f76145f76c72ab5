package org.colloquy.reader.transcript.name;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.text.Whitespace;

/** The labels under which several people speak. */
public final class SharedLabel {
    /** A handle with the letter that some sites put before it: {@code u/heron}. */
    private static final Pattern HANDLE = Pattern.compile("\\p{Ll}/\\S{2,}");

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[/&+,、，・]|\\b(?:and|und|et|y)\\b|(?<=\\S)[と和및](?=\\S))\\s*");

    private SharedLabel() {}

    /** Returns the names in a label of several people. */
    public static List<String> names(String name) {
        if (name.length() == 1 || HANDLE.matcher(name).matches()) {
            return List.of(name);
        }
        return Arrays.stream(SEPARATOR.split(name.strip()))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** Tells whether a key is a word for several people. */
    public static boolean isGroupWord(String key) {
        return LabelWords.GROUPS.contains(key);
    }

    /** Tells whether words say that one or some of several speak: {@code Two in the audience}. */
    public static boolean isOfSeveral(String words) {
        String[] all = Whitespace.split(NameSpelling.plain(words).strip());
        return LabelWords.SOME.contains(NameSpelling.key(all[0]))
                || Arrays.stream(all)
                        .map(NameSpelling::key)
                        .anyMatch(
                                key ->
                                        LabelMeaning.isUnknown(key)
                                                || (!key.equals("all") && isGroupWord(key)));
    }
}
