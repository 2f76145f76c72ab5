package org.colloquy.reader.transcript.speaker.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.name.NameInitials;
import org.colloquy.reader.transcript.name.NameShape;
import org.colloquy.reader.transcript.name.NameSpelling;

/**
 * Labels that introduce somebody: {@code Ada Sample, The Mill:}, who is {@code Sample:} or {@code
 * Ada:} from then on, or is introduced each time: {@code Ada Sample, potter:}. The words behind the
 * comma are then no other person.
 */
public final class IntroductionLabels {
    private IntroductionLabels() {}

    /** Returns the candidates, those that introduce somebody without the words behind the comma. */
    public static List<LabelCandidate> shortened(List<LabelCandidate> all) {
        Map<String, Integer> keys = new HashMap<>();
        all.forEach(label -> keys.merge(label.key(), 1, Integer::sum));
        return all.stream().map(label -> shortened(label, keys)).toList();
    }

    private static LabelCandidate shortened(LabelCandidate label, Map<String, Integer> keys) {
        int comma = label.name().indexOf(", ");
        String name = comma < 0 ? "" : label.name().substring(0, comma).strip();
        boolean full =
                name.contains(" ")
                        && NameShape.of(name) == NameShape.STRONG
                        && !label.style().isDoubtful();
        return full && (isLabel(name, keys.keySet()) || isTrade(label, comma, keys))
                ? label.named(name)
                : label;
    }

    /** Tells whether words in small letters stand behind the comma each time. */
    private static boolean isTrade(LabelCandidate label, int comma, Map<String, Integer> keys) {
        return keys.getOrDefault(label.key(), 0) > 1
                && Character.isLowerCase(label.name().codePointAt(comma + 2));
    }

    /** Tells whether the full name, a part of it or its initials are a label too. */
    private static boolean isLabel(String name, Set<String> keys) {
        String key = NameSpelling.key(name);
        return keys.contains(key)
                || keys.contains(key.substring(0, key.indexOf(' ')))
                || keys.contains(key.substring(key.lastIndexOf(' ') + 1))
                || keys.contains(NameSpelling.key(NameInitials.initials(name)));
    }
}
