package org.colloquy.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes a corpus of any size, the same for the same seed: half of its files in questions, half in
 * turns, and a glossary whose terms occur in them. Its words are made of syllables, as frequent as
 * in no language, but as long as in most.
 *
 * @param transcripts how many files
 * @param bytes of all transcripts together
 * @param turns of all transcripts together
 * @param terms in the glossary
 * @param mentions how many of a thousand sentences name a term
 */
record CorpusGenerator(
        int transcripts, long bytes, int turns, int terms, int mentions, long seed) {
    /** As large as the largest public collections. */
    static final CorpusGenerator LARGE =
            new CorpusGenerator(2_000, 119_000_000L, 360_000, 10_000, 125, 20_240_229L);

    private static final String[] SYLLABLES = {
        "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu",
        "va", "we", "zi", "chor", "stel", "brin", "dron", "plum", "quar"
    };
    private static final int QUESTIONS = 30;
    private static final int WORDS_PER_SENTENCE = 14;

    /** The same corpus with a part of its transcripts; the glossary stays as it is. */
    CorpusGenerator part(int eighths) {
        return new CorpusGenerator(
                transcripts * eighths / 8, bytes * eighths / 8, turns * eighths / 8, terms, mentions, seed);
    }

    /** Smaller by a factor in everything. */
    CorpusGenerator scaled(double factor) {
        return new CorpusGenerator(
                (int) (transcripts * factor),
                (long) (bytes * factor),
                (int) (turns * factor),
                (int) (terms * factor),
                mentions,
                seed);
    }

    /**
     * Writes it.
     *
     * @throws IOException if the folder cannot be written
     */
    void write(Path folder) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> names = names(random);
        Path interviews = Files.createDirectories(folder.resolve("interviews"));
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("glossary.md"))) {
            for (String name : names) {
                out.write("## " + name + "\n\n" + sentence(random, names) + "\n\n");
            }
        }
        long each = bytes / transcripts;
        for (int i = 0; i < transcripts; i++) {
            SplittableRandom own = new SplittableRandom(seed + i + 1);
            StringBuilder text = new StringBuilder("---\ntitle: Interview %d\n---\n\n".formatted(i));
            if (i % 2 == 0) {
                questions(text, own, names, each);
            } else {
                turns(text, own, names, each);
            }
            Files.writeString(interviews.resolve("interview-%05d.md".formatted(i)), text);
        }
    }

    private List<String> names(SplittableRandom random) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < terms; i++) {
            String first = word(random);
            names.add(
                    Character.toUpperCase(first.charAt(0)) + first.substring(1) + " " + word(random)
                            + Integer.toString(i, 36));
        }
        return names;
    }

    private void questions(
            StringBuilder text, SplittableRandom random, List<String> names, long size) {
        for (int q = 0; q < QUESTIONS; q++) {
            String asked = sentence(random, names);
            text.append("## ").append(asked, 0, asked.length() - 1).append("?\n\n");
            long end = size * (q + 1) / QUESTIONS;
            while (text.length() < end) {
                paragraph(text, random, names, 4);
            }
        }
    }

    private void turns(StringBuilder text, SplittableRandom random, List<String> names, long size) {
        int count = Math.max(2, 2 * turns / transcripts);
        for (int t = 0; t < count; t++) {
            text.append(t % 2 == 0 ? "**Ada Sample:** " : "**Jo Pell:** ");
            long end = size * (t + 1) / count;
            do {
                text.append(sentence(random, names)).append(' ');
            } while (text.length() < end);
            text.append("\n\n");
        }
    }

    private void paragraph(
            StringBuilder text, SplittableRandom random, List<String> names, int sentences) {
        for (int i = 0; i < sentences; i++) {
            text.append(sentence(random, names)).append(i + 1 < sentences ? " " : "\n\n");
        }
    }

    private String sentence(SplittableRandom random, List<String> names) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < WORDS_PER_SENTENCE; i++) {
            boolean term = i == 6 && !names.isEmpty() && random.nextInt(1_000) < mentions;
            sentence.append(term ? names.get(random.nextInt(names.size())) : word(random))
                    .append(' ');
        }
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        sentence.setCharAt(sentence.length() - 1, '.');
        return sentence.toString();
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        int syllables = 1 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}
