package org.colloquy.reader.transcript.speaker.decision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.reader.transcript.label.candidate.DistinctLabel;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.name.NameInitials;
import org.colloquy.reader.transcript.name.NameShape;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.colloquy.reader.transcript.speaker.evidence.LabelCounts;

/** Labels that are sure because others are their initials, or a part of them. */
final class InitialsLabels {
    private static final int MIN_PART_LENGTH = 3;

    /** The most labels among which people are named in full before they are abbreviated. */
    private static final int MOST_OPENING = 6;

    private final List<LabelCandidate> all;
    private final LabelCounts counts;
    private final Set<String> markedKeys;

    /** The keys of initials with signs between them, {@code A. S.}, by their letters. */
    private final Map<String, Set<String>> parted = new HashMap<>();

    private InitialsLabels(List<LabelCandidate> all, LabelCounts counts) {
        this.all = all;
        this.counts = counts;
        this.markedKeys =
                all.stream()
                        .filter(c -> c.style() == LabelStyle.MARKED && c.place().first())
                        .map(LabelCandidate::key)
                        .collect(Collectors.toSet());
        all.forEach(this::addParted);
    }

    private void addParted(LabelCandidate candidate) {
        String letters = NameInitials.initialLetters(candidate.name());
        if (!letters.equals(candidate.name())) {
            parted.computeIfAbsent(letters, l -> new HashSet<>()).add(candidate.key());
        }
    }

    /** Returns the keys that may be those of initials. */
    private Stream<String> keysOf(String initials) {
        return initials.length() < 2
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(NameSpelling.key(initials)),
                        parted.getOrDefault(initials, Set.of()).stream());
    }

    /** Returns the keys of such labels. */
    static Set<String> keys(List<LabelCandidate> all, LabelCounts counts) {
        InitialsLabels labels = new InitialsLabels(all, counts);
        Set<String> keys = new HashSet<>();
        Set<DistinctLabel> seen = new HashSet<>();
        for (LabelCandidate candidate : all) {
            if (seen.add(candidate.distinct()) && labels.isFullName(candidate)) {
                labels.addKeys(candidate, keys);
            }
        }
        labels.addBracketed(keys);
        labels.addAbbreviated(keys);
        return keys;
    }

    /**
     * Adds the keys of names that stand once, at the beginning, and are only a letter from then on:
     * {@code Interviewer:}, {@code I.:}. A letter without a stop may be anybody's, unless two names
     * are cut short like that.
     */
    private void addAbbreviated(Set<String> keys) {
        Set<String> before = new HashSet<>();
        Set<String> byLetter = new HashSet<>();
        for (int i = 0; i < Math.min(all.size(), MOST_OPENING); i++) {
            LabelCandidate candidate = all.get(i);
            if (isNamedOnce(candidate)) {
                if (isAbbreviated(candidate, before, ".")) {
                    keys.add(candidate.key());
                } else if (isAbbreviated(candidate, before, "")) {
                    byLetter.add(candidate.key());
                }
            }
            before.add(candidate.key());
        }
        if (byLetter.size() > 1) {
            keys.addAll(byLetter);
        }
    }

    private boolean isNamedOnce(LabelCandidate candidate) {
        return candidate.place().first()
                && candidate.name().length() >= MIN_PART_LENGTH
                && counts.count(candidate) == 1
                && counts.canBeName(candidate);
    }

    /** Tells whether the first letter of a name, or of its last word, is a label further on. */
    private boolean isAbbreviated(LabelCandidate full, Set<String> before, String stop) {
        String name = full.name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return Stream.of(name, last)
                .map(word -> NameSpelling.key(word.substring(0, 1)) + stop)
                .anyMatch(
                        key ->
                                !before.contains(key)
                                        && counts.isRepeated(key)
                                        && counts.isAtHead(key)
                                        && all.stream()
                                                .filter(c -> c.key().equals(key))
                                                .allMatch(c -> c.style() == full.style()));
    }

    /** Tells whether the name in a bracket is a label elsewhere without its middle. */
    private boolean isShortenedInBracket(LabelCandidate candidate) {
        String alias = candidate.alias();
        return alias != null && shortened(alias).anyMatch(counts::isAtHead);
    }

    private boolean isFullName(LabelCandidate candidate) {
        return candidate.name().contains(" ")
                && candidate.place().first()
                && counts.canBeName(candidate);
    }

    private void addKeys(LabelCandidate candidate, Set<String> keys) {
        String name = candidate.name();
        if (isPartRepeated(name) || isShortenedInBracket(candidate)) {
            keys.add(candidate.key());
        }
        // A full name and its initials, each said once, are two turns of one person.
        keysOf(NameInitials.initials(name))
                .filter(counts::isAtHead)
                .forEach(initials -> keys.addAll(List.of(candidate.key(), initials)));
        // So are a name with more between its first word and its last, and those two alone.
        shortened(name)
                .filter(counts::isAtHead)
                .forEach(key -> keys.addAll(List.of(candidate.key(), key)));
        // So are a full name and its first part, set apart in the same way.
        String first = NameSpelling.key(firstPart(name));
        if (candidate.style() == LabelStyle.MARKED
                && firstPart(name).length() >= MIN_PART_LENGTH
                && markedKeys.contains(first)
                && NameShape.of(name) == NameShape.STRONG) {
            keys.addAll(List.of(candidate.key(), first));
        }
    }

    /** Tells whether the initials of a name, its first part or its last, repeat as a label. */
    private boolean isPartRepeated(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return keysOf(NameInitials.initials(name)).anyMatch(counts::isRepeated)
                || isLongAndRepeated(last)
                || isLongAndRepeated(firstPart(name));
    }

    private boolean isLongAndRepeated(String part) {
        return part.length() >= MIN_PART_LENGTH && counts.isRepeated(part);
    }

    /** Returns the key of the first and the last word of more: {@code Mr. Sample}. */
    private static Stream<String> shortened(String name) {
        int first = name.indexOf(' ');
        int last = name.lastIndexOf(' ');
        return first < 0 || first == last
                ? Stream.empty()
                : Stream.of(NameSpelling.key(name.substring(0, first) + name.substring(last)));
    }

    private static String firstPart(String name) {
        return name.substring(0, name.indexOf(' '));
    }

    /**
     * Adds the keys of {@code RS)} and, in the next paragraph, {@code AM)}: nothing else is written
     * like that.
     */
    private void addBracketed(Set<String> keys) {
        for (int i = 1; i < all.size(); i++) {
            LabelCandidate one = all.get(i - 1);
            LabelCandidate other = all.get(i);
            if (isBracketed(one)
                    && isBracketed(other)
                    && other.place().block() == one.place().block() + 1) {
                keys.addAll(List.of(one.key(), other.key()));
            }
        }
    }

    private static boolean isBracketed(LabelCandidate candidate) {
        String written = candidate.wording().written();
        return written.endsWith(")")
                && candidate.alias() == null
                && candidate.key().length() > 1
                && candidate.name().length() == written.length() - 1;
    }
}
