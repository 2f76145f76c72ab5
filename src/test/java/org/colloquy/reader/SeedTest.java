package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.colloquy.model.Block;
import org.colloquy.model.Heading;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Question;
import org.colloquy.model.reading.InterviewForm;
import org.junit.jupiter.api.Test;

/** The interview that the program comes with. */
class SeedTest {
    private static final Path SEEDS = Path.of("seeds");
    private static final Path ORIGINAL = SEEDS.resolve("originals/digichina-2022-04-11.txt");
    private static final List<String> FURNITURE =
            List.of("Published", "April 11, 2022", "Article Banner Picture");

    private final Corpus corpus = new CorpusFolderBuilder(SEEDS).read();
    private final Interview interview = corpus.interviews().get(0);

    @Test
    void hasNoProblems() {
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.interviews()).hasSize(1);
    }

    @Test
    void hasSixQuestions() {
        assertThat(interview.form()).isEqualTo(InterviewForm.QUESTIONS);
        assertThat(interview.headedSections()).isEmpty();
        assertThat(interview.introduction()).hasSize(3);
        assertThat(interview.questions())
                .extracting(question -> question.answer().size())
                .containsExactly(3, 4, 3, 3, 3, 2);
        assertThat(interview.passages()).hasSize(21);
        assertThat(interview.passages())
                .extracting(p -> p.block().kind())
                .containsOnly(Block.BlockForm.PARAGRAPH);
    }

    @Test
    void keepsTheWordsOfTheOriginal() throws IOException {
        String original =
                Files.readAllLines(ORIGINAL).stream()
                        .filter(line -> !FURNITURE.contains(line.strip()))
                        .collect(Collectors.joining("\n"));
        String read = String.join("\n", texts());
        assertThat(folded(read)).isEqualTo(folded(original));
        assertThat(noBreakSpaces(read)).isEqualTo(noBreakSpaces(original)).isPositive();
    }

    @Test
    void mentionsEveryTerm() {
        assertThat(corpus.terms()).hasSizeGreaterThanOrEqualTo(45);
        assertThat(corpus.terms())
                .allSatisfy(term -> assertThat(corpus.occurrences(term.id())).isNotEmpty());
    }

    @Test
    void findsTermsAtTheirPlaces() {
        assertThat(places("chip4")).containsExactly("5.2", "6.2");
        assertThat(places("control-tower")).containsExactly("1.1", "1.1", "5.1");
    }

    @Test
    void linksTheFirstMentionInEachQuestion() {
        assertThat(corpus.occurrences("control-tower"))
                .extracting(occurrence -> occurrence.mention().linked())
                .containsExactly(true, false, true);
    }

    private List<String> places(String term) {
        return corpus.occurrences(term).stream()
                .map(Corpus.Occurrence::mention)
                .map(mention -> mention.place().label())
                .toList();
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        texts.add(interview.details().title());
        texts.add(Objects.requireNonNull(interview.details().subtitle()));
        interview.introduction().forEach(passage -> texts.add(passage.text()));
        for (Question question : interview.questions()) {
            Heading heading = question.heading();
            texts.add(heading.text());
            question.answer().forEach(passage -> texts.add(passage.text()));
        }
        return texts;
    }

    private static String folded(String text) {
        return text.replaceAll("[ \\t\\n\\r]+", " ").replaceAll("^ | $", "");
    }

    private static long noBreakSpaces(String text) {
        return text.chars().filter(c -> c == '\u00A0').count();
    }
}
