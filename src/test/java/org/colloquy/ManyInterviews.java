package org.colloquy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a corpus of any size, the same for the same seed: interviews in questions and in turns,
 * with questions that come back in many of them, terms, topics, people, links and translations. Its
 * words are made of syllables and mean nothing; they are as often repeated as those of a language
 * are (Zipf).
 */
public final class ManyInterviews {
    private static final String[] SYLLABLES = {
        "ba", "den", "fi", "gol", "har", "ki", "lum", "mo", "nes", "or", "pal", "qui", "ras", "sto",
        "tal", "ul", "ven", "wi", "yar", "zel"
    };
    private static final int WORDS = 4_000;
    private static final int TERMS = 400;
    private static final int TOPICS = 80;

    /** Asked in interview after interview, in a few wordings. */
    private static final List<List<String>> COMMON =
            List.of(
                    List.of("How did you come to this work?", "So how did you come to this work?"),
                    List.of(
                            "Which tools do you use at the harbour?",
                            "And which tools do you use at the harbour?"),
                    List.of("Who was the tide ledger for?", "For whom was the tide ledger?"),
                    List.of("What would you do differently today?"),
                    List.of("Why was the second column of the ledger dropped?"));

    private final Random random;
    private final List<String> words;
    private final List<String> terms;
    private final int interviews;

    private ManyInterviews(int interviews, long seed) {
        this.random = new Random(seed);
        this.interviews = interviews;
        this.words =
                random.ints(WORDS, 0, Integer.MAX_VALUE).mapToObj(ManyInterviews::word).toList();
        this.terms =
                IntStream.range(0, TERMS)
                        .mapToObj(
                                i -> "Term" + word(7_919 * (i + 3)) + " " + word(104_729 * (i + 5)))
                        .toList();
    }

    /** Writes so many interviews into a folder. */
    public static Path write(Path folder, int interviews, long seed) throws IOException {
        ManyInterviews many = new ManyInterviews(interviews, seed);
        Files.createDirectories(folder.resolve("interviews"));
        Files.writeString(folder.resolve("colloquy.yaml"), "title: Ten thousand talks\n");
        Files.writeString(folder.resolve("glossary.md"), many.glossary());
        for (int i = 0; i < interviews; i++) {
            String text = many.interview(i);
            Files.writeString(folder.resolve("interviews/talk-%05d.md".formatted(i)), text);
            if (i % 500 == 6) {
                Files.writeString(
                        folder.resolve("interviews/talk-%05d.es.md".formatted(i)),
                        text.replace("title: ", "title: Charla "));
            }
        }
        return folder;
    }

    private static String word(int number) {
        int rest = Math.floorMod(number, 150_000) + 20;
        StringBuilder word = new StringBuilder();
        for (; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    private String glossary() {
        return terms.stream()
                .map(term -> "## " + term + "\n\nThe " + sentence(14) + ".\n")
                .collect(Collectors.joining("\n"));
    }

    private String interview(int number) {
        StringBuilder text = new StringBuilder();
        int year = 1980 + number * 45 / Math.max(1, interviews);
        text.append("---\ntitle: %s %d\n".formatted(capital(sentence(4)), number));
        text.append("date: %d-%02d-%02d\n".formatted(year, number % 12 + 1, number % 28 + 1));
        text.append("interviewees: [%s]\n".formatted(person(number % (interviews / 3 + 1))));
        text.append("interviewers: [%s]\n".formatted(person(-1 - number % 20)));
        text.append("tags: [topic %d, topic %d]\n---\n\n".formatted(zipf(TOPICS), zipf(TOPICS)));
        boolean inTurns = number % 4 == 3;
        for (String question : questions()) {
            text.append(inTurns ? "**Quill:** " + question : "## " + question).append("\n\n");
            text.append(inTurns ? "**Guest:** " : "");
            text.append(paragraph(number)).append("\n\n").append(paragraph(number)).append("\n\n");
        }
        return text.toString();
    }

    private List<String> questions() {
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            if (i % 3 == 0) {
                List<String> wordings = COMMON.get(zipf(COMMON.size()));
                questions.add(wordings.get(random.nextInt(wordings.size())));
            } else {
                questions.add("Why did the " + sentence(5) + "?");
            }
        }
        return questions.stream().distinct().toList();
    }

    private String paragraph(int number) {
        String text = capital(sentence(18)) + ". ";
        text += "We called it the " + terms.get(zipf(TERMS)) + ", and " + sentence(14) + ". ";
        if (random.nextInt(3) == 0) {
            text +=
                    "Then came %s with %s. "
                            .formatted(person(random.nextInt(50)), terms.get(zipf(TERMS)));
        }
        if (number > 10 && random.nextInt(12) == 0) {
            text += "See [there](talk-%05d.md). ".formatted(random.nextInt(number));
        }
        return text + capital(sentence(16)) + ".";
    }

    private static String person(int number) {
        return capital(word(31 * number + 400)) + " " + capital(word(77 * number + 90_000));
    }

    private String sentence(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> words.get(zipf(words.size())))
                .collect(Collectors.joining(" "));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A number below a bound, small ones more often: the logarithm makes Zipf's law. */
    private int zipf(int bound) {
        return (int) Math.min(bound - 1, Math.exp(random.nextDouble() * Math.log(bound + 1.0)) - 1);
    }
}
