package org.colloquy.markdown.dialect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Labels that introduce somebody: {@code Ada Sample, The Mill:}, who is {@code Sample:} or {@code
 * Ada:} from then on. What stands behind the comma is no other person then.
 */
final class Introductions {
    private Introductions() {}

    /** The candidates, those that introduce somebody named without what stands behind the comma. */
    static List<Candidate> understood(List<Candidate> all) {
        Set<String> keys = new HashSet<>();
        all.forEach(label -> keys.add(label.key()));
        return all.stream().map(label -> understood(label, keys)).toList();
    }

    private static Candidate understood(Candidate label, Set<String> keys) {
        int comma = label.name().indexOf(", ");
        String name = comma < 0 ? "" : label.name().substring(0, comma).strip();
        boolean full =
                name.contains(" ")
                        && Names.shape(name) == Names.Shape.STRONG
                        && !label.style().isDoubtful();
        return full && isMeant(name, keys) ? label.named(name) : label;
    }

    /** Whether a label is the full name, a part of it or its initials. */
    private static boolean isMeant(String name, Set<String> keys) {
        String key = Names.key(name);
        return keys.contains(key)
                || keys.contains(key.substring(0, key.indexOf(' ')))
                || keys.contains(key.substring(key.lastIndexOf(' ') + 1))
                || keys.contains(Names.key(Names.initials(name)));
    }
}
