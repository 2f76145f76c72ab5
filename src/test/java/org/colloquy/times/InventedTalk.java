package org.colloquy.times;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.colloquy.anchors.Readings;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.times.match.WordToken;

/**
 * An invented transcript in two voices, whose words know when they are said. It is edited as people
 * edit, and what is true afterwards comes along with the words.
 */
public final class InventedTalk {
    public static final List<String> EDITS =
            List.of("typo", "reworded", "moved", "inserted", "deleted", "split");

    private static final String[] COMMON =
            "the of and a to in that was it we they had but on".split(" ");

    /**
     * Word of the talk.
     *
     * @param from when it is said, in milliseconds; -1 of a word that nobody said
     */
    public record SaidWord(String text, long from, long to) {
        static SaidWord unsaid(String text) {
            return new SaidWord(text, -1, -1);
        }

        public boolean isSaid() {
            return from >= 0;
        }
    }

    private final Random chance;
    private final Supplier<String> unsaid;
    private final List<List<SaidWord>> turns = new ArrayList<>();

    /**
     * Creates a talk of words that are there already.
     *
     * @param unsaid gives the words that edits put in
     */
    public InventedTalk(long seed, List<List<SaidWord>> turns, Supplier<String> unsaid) {
        this.chance = new Random(seed);
        this.unsaid = unsaid;
        turns.forEach(turn -> this.turns.add(new ArrayList<>(turn)));
    }

    InventedTalk(long seed, int turns) {
        chance = new Random(seed);
        unsaid = this::word;
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
    public List<List<SaidWord>> turns() {
        return turns;
    }

    Interview interview() {
        return Readings.of(markdown("title: Talk\n"));
    }

    /**
     * Returns the talk as it stands now, in Markdown.
     *
     * @param front its front matter, with a line end
     */
    public String markdown(String front) {
        StringBuilder text = new StringBuilder("---\n" + front + "---\n\n");
        for (int i = 0; i < turns.size(); i++) {
            text.append(i % 2 == 0 ? "**Ida Sample:** " : "**Bruno Specimen:** ");
            text.append(turns.get(i).stream().map(SaidWord::text).collect(Collectors.joining(" ")));
            text.append(".\n\n");
        }
        return text.toString();
    }

    /**
     * Edits one place, by one of the {@link #EDITS}. Where nobody could tell from the text what was
     * done, as where one of two equal words is taken out, another place is taken.
     */
    public void edit(String kind) {
        int at = chance.nextInt(turns.size());
        List<SaidWord> turn = turns.get(at);
        int from = chance.nextInt(turn.size());
        int to = Math.min(turn.size(), from + 3 + chance.nextInt(12));
        switch (kind) {
            case "typo" -> turn.set(from, SaidWord.unsaid(mistyped(turn.get(from).text())));
            case "reworded" -> replace(kind, turn, from, to, unsaid(2 + chance.nextInt(12)));
            case "inserted" -> replace(kind, turn, from, from, unsaid(1 + chance.nextInt(15)));
            case "deleted" -> {
                if (to - from < turn.size()) {
                    replace(kind, turn, from, to, List.of());
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

    private static String mistyped(String word) {
        return word.charAt(0) + "x" + word.substring(1);
    }

    private void replace(String kind, List<SaidWord> turn, int from, int to, List<SaidWord> by) {
        List<SaidWord> old = turn.subList(from, to);
        if (isUnclear(turn, from, to, old) || isUnclear(turn, from, to, by) || isAlike(old, by)) {
            edit(kind);
            return;
        }
        old.clear();
        turn.addAll(from, by);
    }

    /** Tells whether words end as what stands before them does, or begin as what follows them. */
    private static boolean isUnclear(List<SaidWord> turn, int from, int to, List<SaidWord> words) {
        return !words.isEmpty()
                && ((from > 0 && isSame(turn.get(from - 1), words.get(words.size() - 1)))
                        || (to < turn.size() && isSame(turn.get(to), words.get(0))));
    }

    private static boolean isAlike(List<SaidWord> old, List<SaidWord> by) {
        return !old.isEmpty()
                && !by.isEmpty()
                && (isSame(old.get(0), by.get(0))
                        || isSame(old.get(old.size() - 1), by.get(by.size() - 1)));
    }

    private static boolean isSame(SaidWord one, SaidWord other) {
        return WordToken.of(one.text())
                .get(0)
                .folded()
                .equals(WordToken.of(other.text()).get(0).folded());
    }

    private List<SaidWord> unsaid(int count) {
        List<SaidWord> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(SaidWord.unsaid(unsaid.get()));
        }
        return words;
    }
}
