package org.colloquy.reader.transcript.label.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.jspecify.annotations.Nullable;

/**
 * Full names in brackets behind a word that several people share: {@code Kiln (Ada Byron):} beside
 * {@code Kiln (Jo Pell):}. Then the brackets say who speaks, and the word for whom.
 */
final class BracketedNames {
    private BracketedNames() {}

    /** Returns the candidates of a text, with such names in place of the shared words. */
    static List<LabelCandidate> told(List<LabelCandidate> all) {
        Map<String, Set<String>> names = new HashMap<>();
        for (LabelCandidate label : all) {
            String name = fullName(label);
            if (name != null) {
                names.computeIfAbsent(label.key(), key -> new HashSet<>())
                        .add(NameSpelling.key(name));
            }
        }
        names.values().removeIf(several -> several.size() < 2);
        return names.isEmpty()
                ? all
                : all.stream()
                        .map(label -> names.containsKey(label.key()) ? told(label) : label)
                        .toList();
    }

    private static LabelCandidate told(LabelCandidate label) {
        String name = fullName(label);
        return name == null ? label : label.named(name);
    }

    /** Returns the full name in a bracket behind one word; null if there is none. */
    private static @Nullable String fullName(LabelCandidate label) {
        String alias = label.alias();
        boolean full = alias != null && alias.contains(" ") && !label.name().contains(" ");
        return full && !label.isQuestionOrAnswer() ? alias : null;
    }
}
