package org.colloquy.reader.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationCheckerTest {
    private static final String TWO_QUESTIONS = "# A talk\n\n## Why?\n\nSo.\n\n## How?\n\nThus.\n";
    private static final String FOUR_TURNS =
            "# A talk\n\n**Ada:** Tea.\n\n**Ben:** Yes.\n\n**Ada:** Milk?\n\n**Ben:** No.\n";

    @TempDir Path dir;

    private List<String> notes(String original, String translation) {
        return new CorpusFolderBuilder(dir)
                        .file("interviews/talk.md", original)
                        .file("interviews/talk.de.md", translation)
                        .read()
                        .problems()
                        .stream()
                        .filter(problem -> problem.code().equals("differing-translation"))
                        .map(problem -> problem.file() + ": " + problem.message())
                        .toList();
    }

    @Test
    void tellsOfAQuestionThatATranslationLacks() {
        assertThat(notes(TWO_QUESTIONS, "# Ein Gespräch\n\n## Warum?\n\nSo.\n"))
                .containsExactly(
                        "interviews/talk.de.md: this has 1 question, and \"interviews/talk.md\","
                                + " of which it is the translation, 2: see where they differ");
    }

    @Test
    void tellsOfATurnThatATranslationHasBesides() {
        assertThat(notes(FOUR_TURNS, FOUR_TURNS + "\n**Ada:** Well.\n"))
                .containsExactly(
                        "interviews/talk.de.md: this has 5 turns, and \"interviews/talk.md\","
                                + " of which it is the translation, 4: see where they differ");
    }

    @Test
    void saysNothingOfOneWithAsMany() {
        assertThat(notes(TWO_QUESTIONS, TWO_QUESTIONS)).isEmpty();
        assertThat(notes(FOUR_TURNS, FOUR_TURNS)).isEmpty();
        assertThat(notes("# A talk\n\nWords.\n", "# Ein Gespräch\n\nWorte.\n")).isEmpty();
    }

    @Test
    void countsNoTurnsWhereQuestionsAreAsked() {
        String labels =
                "# A talk\n\n## Why?\n\n**Ada:** So.\n\n**Ben:** Yes.\n\n## How?\n\nThus.\n";
        assertThat(notes(TWO_QUESTIONS, labels)).isEmpty();
    }
}
