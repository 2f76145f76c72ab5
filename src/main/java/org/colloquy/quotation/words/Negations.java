package org.colloquy.quotation.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of one language that turn what is said into its opposite. They lie in {@code
 * attribution/negations.properties}.
 *
 * @param language its tag, without region and script
 * @param words whole words
 * @param parts what is one within a word, or in a script that sets no blanks
 */
public record Negations(String language, Set<String> words, Set<String> parts) {
    private static final Properties ALL = new Properties();

    static {
        try (InputStream file =
                Negations.class.getResourceAsStream("/attribution/negations.properties")) {
            ALL.load(new InputStreamReader(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns those of a language; none where they are not known. */
    public static Negations of(String tag) {
        String language = tag.split("[-_]", 2)[0];
        String[] lists = (ALL.getProperty(language, "") + ";").split(";", -1);
        return new Negations(language, entries(lists[0]), entries(lists[1]));
    }

    private static Set<String> entries(String list) {
        return Stream.of(list.split(",", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Tells whether one is among some words, which stand in a row. */
    public boolean isAmong(List<ComparedWord> row) {
        String all = row.stream().map(ComparedWord::form).collect(Collectors.joining());
        return row.stream().anyMatch(word -> words.contains(word.form()))
                || parts.stream().anyMatch(all::contains);
    }

    /** Tells whether a capital in the middle of a sentence makes no name. */
    public boolean hasNounsInCapitals() {
        return language.equals("de");
    }
}
