package org.colloquy.reader.transcript.speaker;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.text.QuestionSentences;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of letters that mean a question and its answer in other languages than English: {@code P:}
 * and {@code R:}, {@code F:} and {@code A:}.
 *
 * <p>A letter by itself may be anybody's initial. So a pair counts only if most of those that ask
 * are followed by one that answers, and at least half of them ask by their words.
 */
public final class QuestionAnswerLetters {

    /** The keys of two letters. */
    private record Pair(String asking, String answering) {}

    private static final List<Pair> PAIRS =
            List.of(
                    new Pair("p", "r"),
                    new Pair("d", "r"),
                    new Pair("q", "r"),
                    new Pair("f", "a"),
                    new Pair("v", "a"),
                    new Pair("в", "о"),
                    new Pair("s", "c"));

    /** A word with a stop before a letter. */
    private static final Pattern EXCLAMATION =
            Pattern.compile("[\\p{L}\\p{M}]{1,8}[.,!…]{1,3} ?(\\p{L})");

    private static final String QUESTION = "question";
    private static final String ANSWER = "answer";

    private QuestionAnswerLetters() {}

    /** Returns the candidates, those of the pair that a text uses under keys that all know. */
    public static List<LabelCandidate> understood(String text, List<LabelCandidate> all) {
        return withoutExclamations(inPairs(text, all));
    }

    /**
     * Returns the candidates, a letter behind an exclamation that stands once ({@code Oh. Q:}) as
     * the letter, where that is a label elsewhere.
     */
    private static List<LabelCandidate> withoutExclamations(List<LabelCandidate> all) {
        Map<String, Long> counts =
                all.stream()
                        .filter(label -> label.asks() || label.answers() || letter(label) != null)
                        .collect(Collectors.groupingBy(LabelCandidate::key, Collectors.counting()));
        return all.stream().map(label -> withoutExclamation(label, counts)).toList();
    }

    private static LabelCandidate withoutExclamation(
            LabelCandidate label, Map<String, Long> counts) {
        String letter = letter(label);
        return letter != null
                        && counts.getOrDefault(label.key(), 0L) == 1
                        && counts.getOrDefault(letter, 0L) > 1
                ? label.meaning(letter)
                : label;
    }

    /** Returns the letter behind an exclamation; null if a label is none, as most are not. */
    private static @Nullable String letter(LabelCandidate label) {
        if (label.key().chars().noneMatch(sign -> ".,!…".indexOf(sign) >= 0)) {
            return null;
        }
        Matcher exclamation = EXCLAMATION.matcher(label.key());
        return exclamation.matches() ? exclamation.group(1) : null;
    }

    private static List<LabelCandidate> inPairs(String text, List<LabelCandidate> all) {
        return PAIRS.stream()
                .filter(pair -> isUsed(pair, text, all))
                .findFirst()
                .map(pair -> all.stream().map(label -> understood(label, pair)).toList())
                .orElse(all);
    }

    private static LabelCandidate understood(LabelCandidate label, Pair pair) {
        if (label.key().equals(pair.asking())) {
            return label.meaning(QUESTION);
        }
        return label.key().equals(pair.answering()) ? label.meaning(ANSWER) : label;
    }

    private static boolean isUsed(Pair pair, String text, List<LabelCandidate> all) {
        int asked = 0;
        int answered = 0;
        int questions = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).key().equals(pair.asking())) {
                asked++;
                boolean followed =
                        i + 1 < all.size() && all.get(i + 1).key().equals(pair.answering());
                answered += followed ? 1 : 0;
                questions += followed && hasQuestion(text, all.get(i), all.get(i + 1)) ? 1 : 0;
            }
        }
        return answered > 0 && answered * 2 > asked && questions * 2 >= answered;
    }

    private static boolean hasQuestion(String text, LabelCandidate one, LabelCandidate next) {
        int end = next.line();
        return QuestionSentences.hasQuestionMark(text.substring(Math.min(one.end(), end), end));
    }
}
