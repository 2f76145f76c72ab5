package org.colloquy.analysis.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Wording that stands for all wordings of a group: one that calls nobody by name, and asks nothing
 * that the others do not ask; among these the one nearest to all others, their medoid (Kaufman and
 * Rousseeuw, <i>Finding Groups in Data</i>, 1990), by the words that two have in common (Jaccard).
 */
final class TypicalWording {
    /** Bound on the wordings that are compared with each other, the most frequent. */
    private static final int MAX_WORDINGS = 64;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Name with which somebody is called at the beginning, and at the end. */
    private static final Pattern BEGINNING = Pattern.compile("^([^,，]{1,60})[,，]\\s*(?=\\S)");

    private static final Pattern END = Pattern.compile("[,，]\\s*([^,，?？]{1,60}?)\\s*([?？])$");

    /**
     * Wording, how often it is used, and its words.
     *
     * @param calls whether it has the name of somebody who speaks
     */
    private record UsedWording(
            QuestionOccurrence first, int times, Set<String> words, boolean calls) {
        static UsedWording of(QuestionOccurrence first) {
            Set<String> words = new HashSet<>(List.of(first.wording().key().split(" ")));
            words.addAll(first.wording().content());
            Set<String> names = first.names();
            boolean calls =
                    WORD.matcher(first.wording().title())
                            .results()
                            .anyMatch(word -> names.contains(word.group()));
            return new UsedWording(first, 1, words, calls);
        }

        UsedWording again() {
            return new UsedWording(first, times + 1, words, calls);
        }

        /** Tells whether another asks all that this one asks. */
        boolean fits(UsedWording other) {
            return other.first.wording().content().containsAll(first.wording().content());
        }

        double distance(List<UsedWording> others) {
            return others.stream().mapToDouble(other -> other.times * distance(other)).sum();
        }

        private double distance(UsedWording other) {
            long shared = words.stream().filter(other.words::contains).count();
            return 1 - (double) shared / (words.size() + other.words.size() - shared);
        }
    }

    private TypicalWording() {}

    /**
     * Returns the occurrence whose wording stands for all.
     *
     * @param members the oldest first, at least one
     */
    static QuestionOccurrence of(List<QuestionOccurrence> members) {
        Map<String, UsedWording> wordings = new LinkedHashMap<>();
        for (QuestionOccurrence member : members) {
            UsedWording known = wordings.get(member.wording().title());
            wordings.put(
                    member.wording().title(),
                    known == null ? UsedWording.of(member) : known.again());
        }
        List<UsedWording> all = new ArrayList<>(wordings.values());
        all.sort((one, other) -> other.times() - one.times());
        List<UsedWording> some = all.subList(0, Math.min(MAX_WORDINGS, all.size()));
        return some.stream()
                .min(
                        Comparator.comparing(UsedWording::calls)
                                .thenComparing(
                                        one ->
                                                -some.stream()
                                                        .filter(one::fits)
                                                        .mapToInt(UsedWording::times)
                                                        .sum())
                                .thenComparing(one -> one.distance(some)))
                .orElseThrow()
                .first();
    }

    /** Returns the title of a wording, without the name that it may begin or end with. */
    static String title(QuestionOccurrence occurrence) {
        String title = occurrence.wording().title();
        Set<String> names = occurrence.names();
        Matcher beginning = BEGINNING.matcher(title);
        if (beginning.find() && areNames(beginning.group(1), names)) {
            String rest = title.substring(beginning.end());
            int first = rest.codePointAt(0);
            return Character.toString(Character.toTitleCase(first))
                    + rest.substring(Character.charCount(first));
        }
        Matcher end = END.matcher(title);
        return end.find() && areNames(end.group(1), names)
                ? title.substring(0, end.start()) + end.group(2)
                : title;
    }

    private static boolean areNames(String words, Set<String> names) {
        return names.containsAll(List.of(words.strip().split("[\\s.]+")));
    }
}
