package org.colloquy.anchors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invents sentences: common words between rare ones, as in any language. */
public final class InventedProse {
    private static final List<String> COMMON =
            List.of(
                    "the", "of", "and", "to", "in", "a", "that", "was", "it", "for", "we", "they",
                    "on", "with", "as", "had", "not", "but", "from", "which", "when", "there",
                    "all", "were", "by", "this", "have", "one", "an", "so");
    private static final List<String> FOREIGN =
            List.of(
                    "ul", "sho", "vin", "tam", "deg", "pol", "yra", "esk", "wil", "hun", "jor",
                    "fej", "ost", "nim", "cyr", "dob", "elu", "gwa");
    private static final String[] HEADS = {
        "ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "za", "pre", "sto", "gra", "fli",
        "cho"
    };
    private static final String[] TAILS = {
        "n", "r", "st", "ment", "ling", "ve", "dor", "ck", "sion", "ble", "ty", "mer", "ns", "d"
    };
    private static final List<String> SHORT =
            List.of("Yes.", "No.", "Yes, of course.", "I think so.", "Not at all.", "Mm-hm.");

    private final Random random;

    public InventedProse(Random random) {
        this.random = random;
    }

    String word() {
        if (random.nextInt(100) < 45) {
            return COMMON.get((int) (COMMON.size() * Math.pow(random.nextDouble(), 2)));
        }
        return rare();
    }

    private String rare() {
        // Squared: some rare words come back more often than others.
        int rank = (int) (1500 * Math.pow(random.nextDouble(), 2));
        String head = HEADS[rank % HEADS.length] + HEADS[rank / HEADS.length % HEADS.length];
        return head + TAILS[rank / 7 % TAILS.length];
    }

    String sentence() {
        List<String> words = new ArrayList<>();
        for (int k = 6 + random.nextInt(13); k > 0; k--) {
            words.add(word());
        }
        return capital(String.join(" ", words)) + ".";
    }

    String paragraph() {
        List<String> sentences = new ArrayList<>();
        for (int k = 1 + random.nextInt(5); k > 0; k--) {
            sentences.add(sentence());
        }
        return String.join(" ", sentences);
    }

    /** A short answer now and then, else a paragraph. */
    public String answer() {
        return random.nextInt(100) < 20 ? SHORT.get(random.nextInt(SHORT.size())) : paragraph();
    }

    String question() {
        List<String> words = new ArrayList<>();
        for (int k = 6 + random.nextInt(8); k > 0; k--) {
            words.add(word());
        }
        return "How " + String.join(" ", words) + "?";
    }

    /** A heading of a section: a word, or a few. */
    String heading() {
        List<String> words = new ArrayList<>();
        for (int k = 1 + random.nextInt(4); k > 0; k--) {
            words.add(rare());
        }
        return capital(String.join(" ", words));
    }

    /** The same text with a word or two of it changed; of a single word some letters. */
    String likeOther(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        if (words.size() == 1) {
            return capital(TAILS[random.nextInt(3)]) + text.substring(1);
        }
        for (int k = 1 + random.nextInt(2); k > 0; k--) {
            int at = 1 + random.nextInt(words.size() - 1);
            String stop = words.get(at).replaceAll("[\\p{L}\\p{N}]", "");
            words.set(at, rare() + stop);
        }
        return String.join(" ", words);
    }

    /**
     * A text in another language: other words in nearly the same order. Names, which are some of
     * the rare words, stay, and so do a few common words that both languages happen to have.
     *
     * @param names how many of a hundred rare words are names
     */
    String translated(String text, int names) {
        List<String> words = new ArrayList<>();
        boolean name = false;
        for (String word : text.split(" ")) {
            String bare = word.replaceAll("[^\\p{L}\\p{N}]", "");
            String lower = bare.toLowerCase(Locale.ROOT);
            int hash = Math.floorMod(lower.hashCode() * 31 + lower.length(), 1 << 16);
            if (COMMON.contains(lower) || bare.length() < 4) {
                name = false;
                words.add(
                        hash % 12 == 0
                                ? word
                                : word.replace(bare, FOREIGN.get(hash % FOREIGN.size())));
            } else {
                // Names come in twos: a first one and a last one.
                boolean first = hash % 100 < names;
                boolean kept = first || (name && hash % 2 == 0);
                name = first;
                String tail = TAILS[hash / 11 % TAILS.length];
                String other = "u" + HEADS[hash / 7 % HEADS.length] + tail + "esk";
                words.add(kept ? word : word.replace(bare, other));
            }
        }
        for (int k = 1; k < words.size() - 2; k++) {
            if (random.nextInt(4) == 0) {
                words.set(k, words.set(k + 1, words.get(k)));
            }
        }
        return String.join(" ", words);
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
