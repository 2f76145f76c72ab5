package org.colloquy.reader.transcript.speaker;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.jspecify.annotations.Nullable;

/**
 * The names in the labels of a text as they are written, and how often each is.
 *
 * @param counts how often each key occurs, in the order of the text
 * @param names the first spelling of each key, in the same order
 * @param bearers the name before each short name in brackets, or in the brackets behind its first
 *     letter, by the key of the short name
 */
public record LabelSpellings(
        Map<String, Integer> counts, Map<String, String> names, Map<String, String> bearers) {

    /** More labels than people talk; comparing each with each would take too long. */
    private static final int MAX_COMPARED = 500;

    private static final int MIN_SLIP_LENGTH = 7;
    private static final int MAX_SLIPS = 2;

    /** The longest title that one letter makes another, with its stop: {@code Mrs.}. */
    private static final int LONGEST_TITLE = 4;

    /** A name is sure enough to be meant by another if it occurs so often, or is twice as long. */
    private static final int MIN_SURE_COUNT = 3;

    static LabelSpellings of(List<LabelCandidate> labels) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> bearers = new LinkedHashMap<>();
        Set<String> borne = new HashSet<>();
        for (LabelCandidate label : labels) {
            counts.merge(label.key(), 1, Integer::sum);
            names.putIfAbsent(label.key(), label.name());
            if (label.alias() != null) {
                boolean initial = label.labelName().isInitial();
                String key = NameSpelling.key(initial ? label.name() : label.alias());
                String name = initial ? label.alias() : label.name();
                String bearer = bearers.putIfAbsent(key, name);
                if (bearer != null && areTwo(NameSpelling.key(bearer), NameSpelling.key(name))) {
                    borne.add(key);
                }
            }
        }
        // A short name that several people bear tells none of them from the others.
        bearers.keySet().removeAll(borne);
        // A full name in brackets that is a label too names its bearer itself.
        bearers.keySet().removeIf(key -> key.contains(" ") && names.containsKey(key));
        return new LabelSpellings(counts, names, bearers);
    }

    /** Returns the spellings of labels that are given by their names alone, in order. */
    public static LabelSpellings ofNames(List<String> labels) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (String label : labels) {
            String key = NameSpelling.key(label);
            counts.merge(key, 1, Integer::sum);
            names.putIfAbsent(key, label);
        }
        return new LabelSpellings(counts, names, Map.of());
    }

    /** Tells whether two names share neither their first words nor the last. */
    private static boolean areTwo(String one, String other) {
        String last = one.substring(one.lastIndexOf(' ') + 1);
        return !one.startsWith(other)
                && !other.startsWith(one)
                && !(" " + other).endsWith(" " + last)
                && !isSlip(one, other);
    }

    /** Tells whether there are too many names to compare each with each. */
    boolean isTooMany() {
        return counts.size() > MAX_COMPARED;
    }

    /** Returns the name before a short name in brackets; null if the name is no such short name. */
    @Nullable String bearer(String key) {
        String bearer = bearers.get(key);
        return bearer == null || NameSpelling.key(bearer).equals(key) ? null : bearer;
    }

    /**
     * Returns the key that a name is a slip of the pen for, which occurs once, or twice beside many
     * of the other; empty if none.
     */
    public Optional<String> slipFor(String key) {
        int count = counts.getOrDefault(key, 0);
        if (count == 0
                || count > MAX_SLIPS
                || key.length() < MIN_SLIP_LENGTH
                || LabelMeaning.isUnknown(key)
                || isTooMany()) {
            return Optional.empty();
        }
        return counts.entrySet().stream()
                .filter(
                        entry ->
                                entry.getValue() >= MIN_SURE_COUNT * count * count
                                        || (count == 1
                                                && entry.getKey().length() > 2 * MIN_SLIP_LENGTH))
                .map(Map.Entry::getKey)
                .filter(other -> !other.equals(key) && isSlip(key, other))
                .filter(other -> !areTitled(key, other))
                .findFirst();
    }

    /**
     * Tells whether two names differ in a short first word alone, as those of people who share a
     * name do: {@code Mr. Pell}, {@code Mrs. Pell}.
     */
    private static boolean areTitled(String one, String other) {
        int behind = one.indexOf(' ');
        int otherBehind = other.indexOf(' ');
        return behind > 0
                && otherBehind > 0
                && Math.max(behind, otherBehind) <= LONGEST_TITLE
                && one.substring(behind).equals(other.substring(otherBehind));
    }

    /** Tells whether two names differ in one letter, or in two that changed places. */
    public static boolean isSlip(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(a.length(), b.length());
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int left = a.length() - start - end;
        int right = b.length() - start - end;
        boolean letter = left <= 1 && right <= 1 && left + right > 0;
        boolean swapped =
                left == 2
                        && right == 2
                        && a.charAt(start) == b.charAt(start + 1)
                        && a.charAt(start + 1) == b.charAt(start);
        return letter || swapped;
    }
}
