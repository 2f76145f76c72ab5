package org.colloquy.anchors;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.colloquy.anchors.Manuscript.Kind;
import org.colloquy.anchors.Manuscript.Part;
import org.colloquy.anchors.record.Fingerprint;

/**
 * A passage that is cut into parts, which may be edited in the same stroke. Each part counts how
 * many words of the passage it holds, and so says which of them has to keep the number.
 */
final class PassageParts {
    private static final double LEAST = 0.3;

    /** A word, and whether it stood in the passage before. */
    private record Word(String text, boolean original) {
        int count() {
            return original ? Fingerprint.of(text).words() : 0;
        }
    }

    private final List<List<Word>> parts = new ArrayList<>();
    private final Random random;
    private final InventedProse prose;

    private PassageParts(Random random) {
        this.random = random;
        this.prose = new InventedProse(random);
    }

    /**
     * Cuts a text.
     *
     * @param share of a hundred words, how many go to the first part
     * @param count of parts; fewer if there are not as many words
     */
    static PassageParts of(String text, int share, int count, Random random) {
        PassageParts made = new PassageParts(random);
        List<Word> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            words.add(new Word(word, true));
        }
        int first =
                count == 1
                        ? words.size()
                        : Math.max(1, Math.min(words.size() - 1, words.size() * share / 100));
        made.parts.add(new ArrayList<>(words.subList(0, first)));
        List<Word> rest = words.subList(first, words.size());
        for (int left = count - 1; left > 0 && !rest.isEmpty(); left--) {
            int fair = rest.size() / left;
            int size =
                    left == 1 || fair < 2
                            ? rest.size()
                            : fair / 2 + 1 + random.nextInt(Math.max(1, fair));
            made.parts.add(new ArrayList<>(rest.subList(0, Math.min(size, rest.size()))));
            rest = rest.subList(Math.min(size, rest.size()), rest.size());
        }
        return made;
    }

    /**
     * Edits one part or some: a word in eight is another, a sentence is put in, a word is left out.
     */
    void edit() {
        int must = random.nextInt(parts.size());
        for (int k = 0; k < parts.size(); k++) {
            List<Word> words = parts.get(k);
            if (k != must && random.nextInt(2) == 0) {
                continue;
            }
            switch (random.nextInt(3)) {
                case 0 -> {
                    for (int w = 1 + random.nextInt(words.size()); w < words.size(); w += 8) {
                        words.set(w, new Word(prose.word(), false));
                    }
                }
                case 1 -> {
                    int at = random.nextBoolean() ? 0 : words.size();
                    for (String word : prose.sentence().split(" ")) {
                        words.add(at++, new Word(word, false));
                    }
                }
                default -> {
                    if (words.size() > 8) {
                        words.remove(random.nextInt(words.size()));
                    } else {
                        words.add(new Word("otherwise", false));
                    }
                }
            }
        }
    }

    int size() {
        return parts.size();
    }

    String text(int k) {
        return String.join(" ", parts.get(k).stream().map(Word::text).toList());
    }

    int held(int k) {
        return parts.get(k).stream().mapToInt(Word::count).sum();
    }

    /**
     * Returns the index of the one that holds most, of equals the first; -1 if it holds too little
     * for it to be the whole.
     *
     * @param all the number of words before
     */
    static int most(List<Integer> held, int all) {
        int most = 0;
        for (int k = 1; k < held.size(); k++) {
            most = held.get(k) > held.get(most) ? k : most;
        }
        return held.get(most) < LEAST * all ? -1 : most;
    }

    /** Gives the ids of a passage that was cut to the part that has to keep its number. */
    static void settle(Manuscript text, List<Part> parts, List<Integer> ids) {
        List<Integer> held =
                parts.stream().map(part -> Fingerprint.of(part.words()).words()).toList();
        give(text, parts, held, held.stream().mapToInt(n -> n).sum(), List.copyOf(ids));
    }

    /** The same where it is known how many words each part holds. */
    static void give(
            Manuscript text, List<Part> parts, List<Integer> held, int all, List<Integer> ids) {
        parts.forEach(part -> part.ids.removeAll(ids));
        int most = most(held, all);
        if (most < 0) {
            text.doubtful.addAll(ids);
        } else {
            parts.get(most).ids.addAll(ids);
        }
    }

    /** The parts as passages of their own, the first of them the one that was cut. */
    List<Part> cut(Part part) {
        List<Part> all = new ArrayList<>();
        part.text = text(0);
        all.add(part);
        for (int k = 1; k < parts.size(); k++) {
            all.add(new Part(Kind.BLOCK, text(k)));
        }
        return all;
    }
}
