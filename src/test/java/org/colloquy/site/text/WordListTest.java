package org.colloquy.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The list of the site's own words for translators says what the English file says. */
class WordListTest {
    private static final Path LIST = Path.of("docs/guide/words.md");
    private static final Path ENGLISH = Path.of("src/main/resources/messages/words_en.properties");

    private static final String HEAD =
            """
            # The site's own words

            This list is for translators; [languages.md](languages.md) says how to add a language. It is made
            from `src/main/resources/messages/words_en.properties`: change that file and run
            `mvn test -Dtest=WordListTest -Dgolden.update=true`. A blank at the beginning or end of a text is
            shown as `␣`.
            """;

    private static final String TABLE = "\n| key | English |\n|---|---|\n";

    @Test
    void hasEveryWordWithItsPlace() throws IOException {
        String list = list(Files.readString(ENGLISH));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(LIST, list);
        }
        assertThat(list)
                .as("run this test with -Dgolden.update=true")
                .isEqualTo(Files.readString(LIST));
    }

    /** The comments begin groups: the name of one, and the place where its texts are seen. */
    private static String list(String file) throws IOException {
        StringBuilder list = new StringBuilder(HEAD);
        boolean inComment = false;
        String texts = file.substring(file.indexOf("\n\n") + 2);
        for (String line : texts.lines().filter(one -> !one.isBlank()).toList()) {
            boolean comment = line.startsWith("# ");
            if (comment) {
                list.append(inComment ? "" : "\n## ").append(line.substring(2)).append('\n');
                list.append(inComment ? "" : "\n");
            } else {
                list.append(inComment ? TABLE : "").append(row(line));
            }
            inComment = comment;
        }
        return list.toString();
    }

    private static String row(String line) throws IOException {
        Properties one = new Properties();
        one.load(new StringReader(line));
        String key = one.stringPropertyNames().iterator().next();
        String text = one.getProperty(key).replaceAll("^ | $", "␣").replace("|", "\\|");
        return "| `%s` | %s |%n".formatted(key, text.isEmpty() ? "" : "`" + text + "`");
    }
}
