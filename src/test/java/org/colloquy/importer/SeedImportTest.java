package org.colloquy.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.importer.markdown.Import;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.reading.InterviewForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The original of the first interview, as it was found. */
class SeedImportTest {
    private static final Path ORIGINAL = Path.of("seeds/originals/digichina-2022-04-11.txt");

    @TempDir private Path dir;

    private Import done() throws IOException {
        return Import.of(dir, "seed.txt", Files.readAllBytes(ORIGINAL));
    }

    @Test
    void becomesQuestions() throws IOException {
        Interview interview = done().interview();
        assertThat(interview.form()).isEqualTo(InterviewForm.QUESTIONS);
        assertThat(interview.questions())
                .extracting(question -> question.answer().size())
                .containsExactly(3, 4, 3, 3, 3, 2);
        assertThat(interview.introduction()).hasSize(3);
        assertThat(interview.questions().get(0).heading().label()).isEqualTo("DigiChina: ");
    }

    @Test
    void tellsWhatItIs() throws IOException {
        var details = done().interview().details();
        assertThat(details.title()).startsWith("Q&A: South Korea Weighs");
        assertThat(details.subtitle()).startsWith("Baek Seoin argues");
        assertThat(String.valueOf(details.date() == null ? null : details.date().iso()))
                .isEqualTo("2022-04-11");
        assertThat(details.publication()).isEqualTo("DigiChina");
        assertThat(details.interviewers()).extracting(p -> p.name()).containsExactly("Chaeri Park");
        assertThat(details.interviewees()).extracting(p -> p.name()).containsExactly("Baek Seoin");
        assertThat(done().amiss()).isEmpty();
    }

    @Test
    void namesTheFurnitureOfThePage() throws IOException {
        assertThat(
                        done().imported().problems().stream()
                                .filter(p -> p.code().equals("dropped"))
                                .map(p -> p.line() + " " + p.sourceLine()))
                .containsExactly(
                        "5 Published",
                        "7 April 11, 2022",
                        "9 Article Banner Picture",
                        "11 Published",
                        "13 April 11, 2022");
    }

    @Test
    void keepsEveryWordOfTheText() throws IOException {
        String original = Files.readString(ORIGINAL);
        String text = original.substring(original.indexOf("Dr. Baek Seoin is the Head"));
        assertThat(Import.words(done().interview())).isEqualTo(MarkdownEscaper.folded(text));
    }
}
