package org.colloquy.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.ArticleWords;
import org.colloquy.site.rendition.word.WordRendition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out as a document of Word comes in again without a lost word. */
class WordRoundTripTest {
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
