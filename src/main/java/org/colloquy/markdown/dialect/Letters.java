package org.colloquy.markdown.dialect;

import java.util.List;
import java.util.Map;

/**
 * Pairs of letters that mean a question and its answer in other languages than English: {@code P:}
 * and {@code R:}, {@code F:} and {@code A:}.
 *
 * <p>A letter by itself may be anybody's initial. So a pair counts only if most of those that ask
 * are followed by one that answers, and at least half of them ask by their words.
 */
final class Letters {

    /** What asks, what answers; and the words that are known to mean so. */
    private static final List<Map.Entry<String, String>> PAIRS =
            List.of(
                    Map.entry("p", "r"),
                    Map.entry("d", "r"),
                    Map.entry("q", "r"),
                    Map.entry("f", "a"),
                    Map.entry("v", "a"),
                    Map.entry("в", "о"),
                    Map.entry("s", "c"));

    private static final String ASKS = "question";
    private static final String ANSWERS = "answer";

    private final String text;
    private final List<Candidate> all;

    private Letters(String text, List<Candidate> all) {
        this.text = text;
        this.all = all;
    }

    /** The candidates, those of the pair that is found named so that all know what they mean. */
    static List<Candidate> understood(String text, List<Candidate> all) {
        Letters letters = new Letters(text, all);
        return PAIRS.stream()
                .filter(letters::isUsed)
                .findFirst()
                .map(pair -> all.stream().map(label -> understood(label, pair)).toList())
                .orElse(all);
    }

    private static Candidate understood(Candidate label, Map.Entry<String, String> pair) {
        if (label.key().equals(pair.getKey())) {
            return label.meaning(ASKS);
        }
        return label.key().equals(pair.getValue()) ? label.meaning(ANSWERS) : label;
    }

    private boolean isUsed(Map.Entry<String, String> pair) {
        int asked = 0;
        int answered = 0;
        int questions = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).key().equals(pair.getKey())) {
                asked++;
                boolean followed =
                        i + 1 < all.size() && all.get(i + 1).key().equals(pair.getValue());
                answered += followed ? 1 : 0;
                questions += followed && hasQuestion(all.get(i), all.get(i + 1)) ? 1 : 0;
            }
        }
        return answered > 0 && answered * 2 > asked && questions * 2 >= answered;
    }

    private boolean hasQuestion(Candidate one, Candidate next) {
        String words = text.substring(Math.min(one.end(), next.line()), next.line());
        return words.indexOf('?') >= 0 || words.indexOf('？') >= 0;
    }
}
