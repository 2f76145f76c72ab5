package org.colloquy.times;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.colloquy.anchors.Readings;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.timing.TimePrecision;

/**
 * An invented transcript in two voices, whose words know when they are said. It is edited as people
 * edit, and what is true afterwards comes along with the words.
 */
final class InventedTalk {
    static final String[] EDITS = {"typo", "reworded", "moved", "inserted", "deleted", "split"};

    private static final String[] COMMON =
            "the of and a to in that was it we they had but on".split(" ");

    /**
     * Word of the talk.
     *
     * @param from when it is said, in milliseconds; -1 of a word that nobody said
     */
    record SaidWord(String text, long from, long to) {
        static SaidWord unsaid(String text) {
            return new SaidWord(text, -1, -1);
        }

        boolean isSaid() {
            return from >= 0;
        }
    }

    private final Random chance;
    private final List<List<SaidWord>> turns = new ArrayList<>();

    InventedTalk(long seed, int turns) {
        chance = new Random(seed);
        long now = 500;
        for (int i = 0; i < turns; i++) {
            List<SaidWord> words = new ArrayList<>();
            int count = 3 + chance.nextInt(chance.nextInt(4) == 0 ? 90 : 30);
            for (int k = 0; k < count; k++) {
                long length = 90L + chance.nextInt(400);
                words.add(new SaidWord(word(), now, now + length));
                now += length + chance.nextInt(120);
            }
            this.turns.add(words);
            now += 300;
        }
    }

    /** A word as often as in speech: a third are of a few, most of the others seldom. */
    private String word() {
        return chance.nextInt(3) == 0
                ? COMMON[chance.nextInt(COMMON.length)]
                : rare((int) (4000 * Math.pow(chance.nextDouble(), 2)));
    }

    private static String rare(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 30; rest > 0; rest /= 75) {
            word.append("bdfgklmnprstvwz".charAt(rest % 15)).append("aeiou".charAt(rest / 15 % 5));
        }
        return word.toString();
    }

    List<SpokenWord> spoken() {
        return turns.stream()
                .flatMap(List::stream)
                .map(
                        word ->
                                new SpokenWord(
                                        word.text(), word.from(), word.to(), TimePrecision.WORD))
                .toList();
    }

    /** The words of each turn as it stands now. */
    List<List<SaidWord>> turns() {
        return turns;
    }

    Interview interview() {
        StringBuilder text = new StringBuilder("---\ntitle: Talk\n---\n\n");
        for (int i = 0; i < turns.size(); i++) {
            text.append(i % 2 == 0 ? "**Ida Sample:** " : "**Bruno Specimen:** ");
            text.append(turns.get(i).stream().map(SaidWord::text).collect(Collectors.joining(" ")));
            text.append(".\n\n");
        }
        return Readings.of(text.toString());
    }

    /** Edits one place, by one of the {@link #EDITS}. */
    void edit(String kind) {
        int at = chance.nextInt(turns.size());
        List<SaidWord> turn = turns.get(at);
        int from = chance.nextInt(turn.size());
        int to = Math.min(turn.size(), from + 3 + chance.nextInt(12));
        switch (kind) {
            case "typo" -> turn.set(from, new SaidWord(turn.get(from).text() + "x", -1, -1));
            case "reworded" -> replace(turn, from, to, unsaid(2 + chance.nextInt(12)));
            case "inserted" -> turn.addAll(from, unsaid(1 + chance.nextInt(15)));
            case "deleted" -> {
                if (to - from < turn.size()) {
                    turn.subList(from, to).clear();
                }
            }
            case "split" -> {
                if (from > 0) {
                    List<SaidWord> rest = turn.subList(from, turn.size());
                    turns.add(at + 1, new ArrayList<>(rest));
                    rest.clear();
                }
            }
            case "moved" -> Collections.swap(turns, at, chance.nextInt(turns.size()));
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private static void replace(List<SaidWord> turn, int from, int to, List<SaidWord> by) {
        turn.subList(from, to).clear();
        turn.addAll(from, by);
    }

    private List<SaidWord> unsaid(int count) {
        List<SaidWord> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(SaidWord.unsaid(word()));
        }
        return words;
    }
}
