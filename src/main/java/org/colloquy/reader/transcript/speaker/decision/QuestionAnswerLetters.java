package org.colloquy.reader.transcript.speaker.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.name.NameShape;
import org.colloquy.reader.transcript.name.PairLetters;
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

    /** A word with a stop before a letter. */
    private static final Pattern EXCLAMATION =
            Pattern.compile("[\\p{L}\\p{M}]{1,8}[.,!…]{1,3} ?(\\p{L})");

    /** A letter or a word with a stop, behind which a dash may stand. */
    private static final Pattern STOPPED = Pattern.compile("([\\p{L}\\p{M}]+)\\.([-–—]?)");

    /** A number and nothing else, as behind each question of a form that was filled in. */
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d+(?:[.,/]\\d+)?[.;]?\\s*");

    /** The longest word that is a label before a stop, whatever follows. */
    private static final int MAX_SURE_LENGTH = 4;

    private static final String QUESTION = "question";
    private static final String ANSWER = "answer";

    private QuestionAnswerLetters() {}

    /**
     * Returns the candidates, those of the pair that a text uses under keys that all know, and
     * without what only a pair could make labels.
     */
    public static List<LabelCandidate> understood(String text, List<LabelCandidate> found) {
        List<LabelCandidate> all = found.stream().filter(label -> !isMarked(text, label)).toList();
        List<LabelCandidate> sure = all.stream().filter(label -> !isUnsure(label)).toList();
        boolean settled = sure.size() == all.size() || isAnyUsed(text, sure);
        return withoutExclamations(settled ? inPairs(text, sure) : withStops(text, all));
    }

    /** Tells whether a numbered letter that asks stands before a number: {@code Q1. 3}. */
    private static boolean isMarked(String text, LabelCandidate label) {
        if (!label.asks() || label.wording().written().chars().noneMatch(Character::isDigit)) {
            return false;
        }
        int end = text.indexOf('\n', label.end());
        return NUMBER.matcher(text.substring(label.end(), end < 0 ? text.length() : end)).matches();
    }

    /**
     * Returns the candidates with those before a stop or alone, if they are pairs, and with those
     * that ask whoever answers by name: {@code Q Why?}, {@code MS. LIND: So.}
     */
    private static List<LabelCandidate> withStops(String text, List<LabelCandidate> all) {
        List<LabelCandidate> paired = inPairs(text, all);
        boolean used = isUsed(LabelCandidate::asks, LabelCandidate::answers, text, paired);
        Set<String> names = used ? Set.of() : repeatedNames(paired);
        boolean named =
                isUsed(LabelCandidate::asks, label -> names.contains(label.key()), text, paired);
        return paired.stream()
                .filter(
                        label ->
                                !isUnsure(label)
                                        || (used && label.isQuestionOrAnswer())
                                        || (named && label.asks()))
                .toList();
    }

    /** Returns the keys of names with a colon that come again. */
    private static Set<String> repeatedNames(List<LabelCandidate> all) {
        Map<String, Long> counts =
                all.stream()
                        .filter(label -> !isUnsure(label) && !label.isQuestionOrAnswer())
                        .filter(label -> !label.style().isDoubtful() && label.place().first())
                        .filter(label -> label.shape() == NameShape.STRONG)
                        .collect(Collectors.groupingBy(LabelCandidate::key, Collectors.counting()));
        counts.values().removeIf(count -> count < 2);
        return counts.keySet();
    }

    /**
     * Tells whether a candidate may as well begin a sentence: a letter of a pair and a stop, as
     * before many a name, a whole word and a stop, or a letter alone.
     */
    private static boolean isUnsure(LabelCandidate label) {
        String written = label.wording().written();
        if (written.length() == 1 && Character.isLetter(written.charAt(0))) {
            return true;
        }
        Matcher stopped = STOPPED.matcher(written);
        return stopped.matches()
                && (!label.isQuestionOrAnswer()
                        || !stopped.group(2).isEmpty()
                        || stopped.group(1).length() > MAX_SURE_LENGTH);
    }

    /**
     * Returns the candidates, a letter behind an exclamation that stands once ({@code Oh. Q:}) as
     * the letter, where that is a label elsewhere.
     */
    private static List<LabelCandidate> withoutExclamations(List<LabelCandidate> all) {
        Map<String, Long> counts =
                all.stream()
                        .filter(label -> label.isQuestionOrAnswer() || letter(label) != null)
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

    private static boolean isAnyUsed(String text, List<LabelCandidate> all) {
        return PairLetters.ALL.stream().anyMatch(pair -> isUsed(pair, text, all));
    }

    private static List<LabelCandidate> inPairs(String text, List<LabelCandidate> all) {
        return PairLetters.ALL.stream()
                .filter(pair -> isUsed(pair, text, all))
                .findFirst()
                .map(pair -> all.stream().map(label -> understood(label, pair)).toList())
                .orElse(all);
    }

    private static LabelCandidate understood(LabelCandidate label, PairLetters pair) {
        if (label.key().equals(pair.asking())) {
            return label.meaning(QUESTION);
        }
        return label.key().equals(pair.answering()) ? label.meaning(ANSWER) : label;
    }

    private static boolean isUsed(PairLetters pair, String text, List<LabelCandidate> all) {
        return isUsed(
                label -> label.key().equals(pair.asking()),
                label -> label.key().equals(pair.answering()),
                text,
                all);
    }

    private static boolean isUsed(
            Predicate<LabelCandidate> asks,
            Predicate<LabelCandidate> answers,
            String text,
            List<LabelCandidate> all) {
        int asked = 0;
        int answered = 0;
        int questions = 0;
        for (int i = 0; i < all.size(); i++) {
            if (asks.test(all.get(i))) {
                asked++;
                boolean followed = i + 1 < all.size() && answers.test(all.get(i + 1));
                answered += followed ? 1 : 0;
                questions += followed && hasQuestion(text, all.get(i), all.get(i + 1)) ? 1 : 0;
            }
        }
        return answered > 0 && answered * 2 > asked && questions * 2 >= answered;
    }

    private static boolean hasQuestion(String text, LabelCandidate one, LabelCandidate next) {
        int end = next.line();
        return QuestionSentences.hasAnyQuestionMark(text.substring(Math.min(one.end(), end), end));
    }
}
