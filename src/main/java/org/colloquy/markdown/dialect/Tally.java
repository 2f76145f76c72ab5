package org.colloquy.markdown.dialect;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.colloquy.markdown.dialect.Candidate.Style;

/** How often each of the words before colons is said, and whether they can be names at all. */
final class Tally {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");

    private final String text;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> heads = new HashMap<>();
    private final Map<Style, Map<String, Integer>> doubtful = new EnumMap<>(Style.class);
    private final Map<Candidate.Said, Boolean> names = new HashMap<>();

    Tally(List<Candidate> all, String text) {
        this.text = text;
        for (Candidate candidate : all) {
            counts.merge(stem(candidate), 1, Integer::sum);
            heads.merge(stem(candidate), candidate.place().first() ? 1 : 0, Integer::sum);
            if (candidate.style().isDoubtful()) {
                doubtful.computeIfAbsent(candidate.style(), style -> new HashMap<>())
                        .merge(candidate.key(), 1, Integer::sum);
            }
        }
    }

    /** Numbered parts count together: one who asks from the hall may do so once. */
    private static String stem(Candidate candidate) {
        return Names.stem(candidate.key());
    }

    boolean isSaid(String name) {
        return counts.containsKey(Names.key(name));
    }

    /** Whether a label is said more than once. */
    boolean isOften(String name) {
        return counts.getOrDefault(Names.key(name), 0) > 1;
    }

    /** Whether a label stands at the head of a paragraph anywhere. */
    boolean isAtHead(String key) {
        return heads.getOrDefault(key, 0) > 0;
    }

    int count(Candidate candidate) {
        return counts.getOrDefault(stem(candidate), 0);
    }

    boolean isAtHead(Candidate candidate) {
        return isAtHead(stem(candidate));
    }

    /** Whether it looks like a name, and not only like a handle, at the head of a paragraph. */
    boolean isNamedAtHead(Candidate candidate) {
        return candidate.place().first()
                && couldName(candidate)
                && Names.shape(candidate.name()) == Names.Shape.STRONG;
    }

    /** Whether the words before a colon can be a name. */
    boolean couldName(Candidate candidate) {
        return names.computeIfAbsent(candidate.said(), said -> isLikeName(candidate));
    }

    private boolean isLikeName(Candidate candidate) {
        String key = candidate.key();
        if (Names.isNoName(key) || candidate.isEvent() || candidate.asks() || candidate.answers()) {
            return false;
        }
        if (candidate.style().isDoubtful() && !isDoubtfulButMeant(candidate)) {
            return false;
        }
        return Names.shape(candidate.name()) != Names.Shape.NONE;
    }

    /** A dash, a bracket or nothing behind a name: only where at least two names do so again. */
    private boolean isDoubtfulButMeant(Candidate candidate) {
        Map<String, Integer> same = doubtful.getOrDefault(candidate.style(), Map.of());
        return same.getOrDefault(candidate.key(), 0) > 1
                && same.values().stream().filter(count -> count > 1).limit(2).count() > 1;
    }

    /** Whether what stands behind a label is a full name. */
    boolean isBeforeName(Candidate candidate) {
        int end = text.indexOf('\n', candidate.end());
        String rest = text.substring(candidate.end(), end < 0 ? text.length() : end);
        boolean brackets = rest.indexOf('(') >= 0;
        String name = (brackets ? IN_BRACKETS.matcher(rest).replaceAll("") : rest).strip();
        return name.contains(" ") && Names.shape(name) == Names.Shape.STRONG;
    }
}
