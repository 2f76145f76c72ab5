package org.colloquy.reader.transcript.speaker.evidence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;

/**
 * Names that are written out at first and are one letter from then on: {@code Margin:}, and later
 * {@code M:}; or, as Chinese, Japanese and Korean have no blank behind a family name, that name
 * alone: {@code 王小明：}, and later {@code 王：}. It stands for the only name of the text that begins
 * with it, or whose last word does, and only if that name comes nowhere behind the first such
 * letter: whoever is named anew is somebody else.
 */
public final class CutNames {
    /**
     * More names than one can have parts that begin or end it; more of them are several people's.
     */
    private static final int MOST_PARTS = 12;

    private static final int LONGEST_FAMILY_NAME = 4;

    /** Letters of the scripts in which no blank parts a family name from what follows. */
    private static final Pattern UNPARTED =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー\\p{IsHangul}]+");

    private CutNames() {}

    /** Tells whether a name is in a script in which no blank parts a family name from the rest. */
    public static boolean isUnparted(String name) {
        return UNPARTED.matcher(name).matches();
    }

    /**
     * Returns the names by the keys of their letters.
     *
     * @param labels in the order of the text
     */
    public static Map<String, String> of(List<LabelCandidate> labels) {
        Map<String, Integer> letters = new HashMap<>();
        Map<String, Integer> last = new LinkedHashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            LabelCandidate label = labels.get(i);
            if (isLetter(label) || isFamilyName(label)) {
                letters.putIfAbsent(label.name(), i);
            }
            if (!label.isEvent() && !label.name().isEmpty() && !isLetter(label)) {
                last.put(label.name(), i);
            }
        }
        Map<String, String> names = new HashMap<>();
        letters.forEach(
                (letter, first) -> {
                    List<String> fitting = fitting(letter, last.keySet());
                    List<String> whole =
                            fitting.size() > MOST_PARTS
                                    ? List.of()
                                    : fitting.stream()
                                            .filter(name -> !isPart(name, fitting))
                                            .toList();
                    boolean before =
                            fitting.stream().allMatch(name -> last.getOrDefault(name, 0) < first);
                    if (whole.size() == 1 && before) {
                        names.put(labels.get(first).key(), whole.get(0));
                    }
                });
        return Map.copyOf(names);
    }

    private static boolean isLetter(LabelCandidate label) {
        return label.name().length() == 1
                && Character.isUpperCase(label.name().charAt(0))
                && !label.isQuestionOrAnswer();
    }

    /** Tells whether it may be a family name without a blank behind it. */
    private static boolean isFamilyName(LabelCandidate label) {
        return label.name().length() <= LONGEST_FAMILY_NAME
                && isUnparted(label.name())
                && !label.isQuestionOrAnswer();
    }

    private static List<String> fitting(String letter, Set<String> names) {
        return names.stream()
                .filter(name -> name.length() > letter.length())
                .filter(
                        name ->
                                name.startsWith(letter)
                                        || name.startsWith(letter, name.lastIndexOf(' ') + 1))
                .toList();
    }

    /** Tells whether a name is the first or the last part of another. */
    private static boolean isPart(String name, List<String> names) {
        return names.stream()
                .anyMatch(other -> other.startsWith(name + " ") || other.endsWith(" " + name));
    }
}
