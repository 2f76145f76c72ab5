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

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
