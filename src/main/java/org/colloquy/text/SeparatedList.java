package org.colloquy.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list in one cell or one value. Semicolons set its entries apart, or bars as spreadsheets have
 * them; where there is neither, commas do. So an entry may hold a comma, as a name that begins with
 * the family's does.
 */
public final class SeparatedList {
    private static final Pattern STRONG = Pattern.compile("[;；|]");
    private static final Pattern WEAK = Pattern.compile("[,，、]");

    private SeparatedList() {}

    /** Returns the entries of a list as it was written, without blank ones, each once. */
    public static List<String> read(String written) {
        Pattern between = STRONG.matcher(written).find() ? STRONG : WEAK;
        return Stream.of(between.split(written))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns entries as a list that is read as the same entries, if none holds a semicolon. */
    public static String write(List<String> entries) {
        boolean alone = entries.size() == 1 && WEAK.matcher(entries.get(0)).find();
        return String.join("; ", entries) + (alone ? ";" : "");
    }
}
