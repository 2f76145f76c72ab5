package org.colloquy.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.importer.word.SampleDocuments;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.ArticleWords;
import org.colloquy.site.rendition.word.WordRendition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out as a document of Word comes in again without a lost word. */
class WordRoundTripTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/interviews");

    /** Those in which a mark stands in the text, or a question bears a label among turns. */
    private static final Set<String> OTHERWISE =
            Set.of("marks-question-in-turns.md", "marks-questions.md");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seeds",
                "src/test/resources/golden/interviews/korean.md",
                "src/test/resources/golden/interviews/chinese-prompts.md",
                "src/test/resources/golden/interviews/arabic-names.md",
                "src/test/resources/golden/interviews/notes.md",
                "src/test/resources/golden/interviews/turns-sections.md",
                "src/test/resources/golden/interviews/turns-time-first.md",
                "src/test/resources/golden/interviews/blocks.md"
            })
    void noWordIsLost(String source) throws IOException {
        Path original = Path.of(source);
        Path from = Files.isDirectory(original) ? original : alone(original);
        Corpus corpus = new CorpusReader().read(from);
        Interview interview = corpus.interviews().get(0);
        Path document = folder.resolve("talk.docx");
        Files.write(document, new WordRendition().whole(corpus, interview).bytes());
        Path into = Files.createDirectory(folder.resolve("into"));
        ImportResult result = new TranscriptImporter(into, false).take(document);
        assertThat(result.outcome()).isEqualTo(ImportResult.ImportOutcome.WRITTEN);
        Interview again = new CorpusReader().read(into).interviews().get(0);
        assertThat(lost(ArticleWords.of(interview), words(again))).isEmpty();
    }

    /** Returns the interviews that go out and in again: the seed, and one of each dialect. */
    static Stream<Path> dialects() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            List<Path> all = files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
            return Stream.concat(Stream.of(Path.of("seeds")), all.stream());
        }
    }

    @Test
    @Tag("slow")
    void nothingIsPutInAndTheQuestionsAreThose() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Path> all = dialects().toList();
        for (Path source : all) {
            String found = difference(source);
            if (!found.isEmpty() && !OTHERWISE.contains(source.getFileName().toString())) {
                wrong.add(source.getFileName() + ": " + found);
            }
        }
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "askers-below-headings-that-ask",
                "asking-dashes",
                "korean-brackets",
                "marks-headings",
                "prose-tables",
                "rows-of-signs-below-bold",
                "several-answer-plain-questions",
                "table-of-turns-timed",
                "title-at-any-level",
                "turns-time-first"
            })
    void nothingIsPutIntoOneOfEachKind(String name) throws IOException {
        assertThat(difference(GOLDEN.resolve(name + ".md"))).isEmpty();
    }

    @Test
    void theSeedComesInAsItWentOut() throws IOException {
        assertThat(difference(Path.of("seeds"))).isEmpty();
        Corpus corpus = new CorpusReader().read(Path.of("seeds"));
        Path document = folder.resolve("seed.docx");
        Files.write(
                document, new WordRendition().whole(corpus, corpus.interviews().get(0)).bytes());
        Path into = Files.createDirectory(folder.resolve("seeded"));
        ImportResult result = new TranscriptImporter(into, false).take(document);
        assertThat(result.problems().toString())
                .contains("what Colloquy put in, in the style")
                .contains("Locator")
                .contains("See Also");
        InterviewDetails details = new CorpusReader().read(into).interviews().get(0).details();
        InterviewDetails own = corpus.interviews().get(0).details();
        assertThat(details.interviewers().get(0).name()).isEqualTo("Chaeri Park");
        assertThat(details.interviewees().get(0).name()).isEqualTo("Baek Seoin");
        assertThat(details.date()).isEqualTo(own.date());
        assertThat(details.publication()).isEqualTo(own.publication());
        assertThat(details.source()).isEqualTo(own.source());
        assertThat(details.rights()).isEqualTo(own.rights());
        assertThat(details.tags()).isEqualTo(own.tags());
        assertThat(details.foreign()).isEqualTo(own.foreign());
    }

    @Test
    void whatIsTheEditorsComesInAgainAsTheEditors() throws IOException {
        Path from = Files.createDirectory(folder.resolve("from"));
        String figure = "![A lamp](lamp.png \"The lamp of 1923\") {credit=\"Photograph: Ada\"}";
        String bare = "![A lamp](lamp.png) {credit=\"Ada\"}";
        Files.writeString(
                from.resolve("talk.md"),
                """
                ---
                title: The lamps
                speakers: [Jo Pell, Mira Oltan]
                media: https://lamps.example/talk.mp3
                ---

                **Jo Pell:** It is *green*, as at [00:12] it was.

                %s

                > The sea was *here* first.

                **Mira Oltan:** So it is.

                %s
                """
                        .formatted(figure, bare));
        Files.write(from.resolve("lamp.png"), SampleDocuments.PIXEL);
        Corpus corpus = new CorpusReader().read(from);
        Path document = folder.resolve("talk.docx");
        Files.write(
                document, new WordRendition().whole(corpus, corpus.interviews().get(0)).bytes());
        Path into = Files.createDirectory(folder.resolve("into"));
        new TranscriptImporter(into, false).take(document);
        assertThat(Files.readString(into.resolve("talk.md")))
                .contains("It is *green*, as at [00:12] it was.\n")
                .contains("speakers:\n- Jo Pell\n- Mira Oltan\n")
                .contains("\n\n" + figure.replace("lamp.png", "talk-1.png") + "\n\n")
                .contains("\n\n> The sea was *here* first.\n\n")
                .contains("\n\n" + bare.replace("lamp.png", "talk-1.png"));
    }

    /** Returns how the words or the questions of an interview differ that went out and came in. */
    private String difference(Path source) throws IOException {
        Path work = Files.createTempDirectory(folder, "one");
        Corpus corpus =
                new CorpusReader().read(Files.isDirectory(source) ? source : copied(source, work));
        if (corpus.interviews().isEmpty()) {
            return "";
        }
        Interview interview = corpus.interviews().get(0);
        if (ArticleWords.of(interview).isBlank()) {
            return "";
        }
        Path document = work.resolve("talk.docx");
        Files.write(document, new WordRendition().whole(corpus, interview).bytes());
        Path into = Files.createDirectory(work.resolve("into"));
        ImportResult result = new TranscriptImporter(into, false).take(document);
        if (result.outcome() != ImportResult.ImportOutcome.WRITTEN) {
            return "is not imported: " + result.outcome();
        }
        Interview again = new CorpusReader().read(into).interviews().get(0);
        String asked = questions(interview);
        String back = questions(again);
        return differing(spoken(interview), spoken(again)) + differing(asked, back);
    }

    private static String differing(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.equals(other)
                ? ""
                : "…%s… is …%s… "
                        .formatted(
                                one.substring(
                                        Math.max(0, at - 20), Math.min(one.length(), at + 40)),
                                other.substring(
                                        Math.max(0, at - 20), Math.min(other.length(), at + 40)));
    }

    private static String spoken(Interview interview) {
        String words = ArticleWords.of(interview);
        String title = interview.details().titled() ? interview.details().title() : "";
        return words.substring(words.startsWith(title) ? title.length() : 0).replaceAll("\\s+", "");
    }

    private static String questions(Interview interview) {
        return interview.questions().stream()
                .map(question -> question.heading().text().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    private static Path copied(Path file, Path work) throws IOException {
        Path from = Files.createDirectory(work.resolve("from"));
        Files.copy(file, from.resolve(file.getFileName()));
        return from;
    }

    /** Who asks and answers stands in the front matter of one and in labels of the other. */
    private static String words(Interview interview) {
        return interview.details().title() + ArticleWords.of(interview);
    }

    private Path alone(Path file) throws IOException {
        Path alone = Files.createDirectory(folder.resolve("from"));
        Files.copy(file, alone.resolve(file.getFileName()));
        return alone;
    }

    /** Returns from the first sign on that does not follow in its order. */
    private static String lost(String words, String all) {
        int at = 0;
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (sign != ' ') {
                at = all.indexOf(sign, at) + 1;
                if (at == 0) {
                    return words.substring(i);
                }
            }
        }
        return "";
    }
}
