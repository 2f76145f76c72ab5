package org.colloquy.importer.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.colloquy.importer.ImportResult.ImportOutcome;
import org.colloquy.importer.markdown.Import;
import org.colloquy.importer.markdown.OddWords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No word of a document is lost, changed or moved, whatever signs are in it and however it looks.
 */
class DocumentWordsTest {
    private static final List<String> WORDS =
            OddWords.and("=", "밤은", "(so)", "it’s", "—", "x", "A", "and", "then,");

    @TempDir private Path dir;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void areThoseOfItsReading(long seed) throws IOException {
        RandomDocument document = new RandomDocument(new Random(seed));
        Import done = Import.of(dir, "talk.docx", document.make());
        assertThat(done.imported().outcome()).as(done.said()).isEqualTo(ImportOutcome.WRITTEN);
        assertThat(bare(Import.words(done.interview())))
                .as(done.markdown())
                .isEqualTo(bare(document.said.toString()));
    }

    /** Brackets would else become one thing, in which half of the signs is not seen as such. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said **then, [** and went] on.",
                "He [said **then]** and went on.",
                "He said //then, [[// and **went]** on]."
            })
    void bracketsMayCrossTheEndsOfEmphasis(String words) throws IOException {
        Import done = Import.of(dir, "talk.docx", new WordFile().add("Why?", words).bytes());
        assertThat(Import.words(done.interview()))
                .as(done.markdown())
                .contains(words.replaceAll("\\*\\*|//", ""));
    }

    /** Words without white space: a tab and a line end may become a blank. */
    private static String bare(String words) {
        return words.replaceAll("[\\s\\u00A0]+", "");
    }

    /** Document of random words in random looks. */
    private static final class RandomDocument {
        private final Random random;
        private final WordFile file = new WordFile();
        private final StringBuilder said = new StringBuilder();

        RandomDocument(Random random) {
            this.random = random;
        }

        byte[] make() throws IOException {
            file.styled("Title", "A talk");
            for (int i = 0; i < 40; i++) {
                if (random.nextInt(12) == 0) {
                    table();
                } else {
                    XWPFParagraph paragraph = file.document().createParagraph();
                    if (random.nextInt(10) == 0) {
                        paragraph.setStyle("Heading" + (1 + random.nextInt(3)));
                    }
                    words(paragraph, 1 + random.nextInt(14));
                }
            }
            return file.bytes();
        }

        private void table() {
            XWPFTable table = file.document().createTable(2, 2);
            for (int i = 0; i < 4; i++) {
                words(
                        table.getRow(i / 2).getCell(i % 2).getParagraphs().get(0),
                        1 + random.nextInt(4));
            }
        }

        private void words(XWPFParagraph paragraph, int count) {
            // A letter first, so that no list begins, and no label is read.
            add(paragraph.createRun(), "so");
            for (int i = 0; i < count; i++) {
                XWPFRun run = paragraph.createRun();
                run.setBold(random.nextInt(4) == 0);
                run.setItalic(random.nextInt(4) == 0);
                run.setStrikeThrough(random.nextInt(12) == 0);
                String blank = random.nextInt(3) == 0 ? "" : " ";
                String behind = random.nextInt(3) == 0 ? " " : "";
                add(run, blank + WORDS.get(random.nextInt(WORDS.size())) + behind);
                if (random.nextInt(15) == 0) {
                    run.addBreak(BreakType.TEXT_WRAPPING);
                }
            }
        }

        private void add(XWPFRun run, String words) {
            run.setText(words);
            said.append(words);
        }
    }

    @Tag("slow")
    @Test
    void ofTwoHundredPagesAreAllThere() throws IOException {
        WordFile file = new WordFile().styled("Title", "A long talk");
        StringBuilder said = new StringBuilder();
        for (int i = 1; i <= 1_200; i++) {
            String question = "What came in the year " + (700 + i) + "?";
            String answer =
                    "In that year, number " + i + ", the lamps were lit again. ".repeat(14).strip();
            file.add("**" + question + "**", answer);
            said.append(question).append(answer);
        }
        long begun = System.nanoTime();
        Import done = Import.of(dir, "long.docx", file.bytes());
        assertThat(done.interview().questions()).hasSize(1_200);
        assertThat(bare(Import.words(done.interview()))).isEqualTo(bare(said.toString()));
        assertThat(System.nanoTime() - begun).isLessThan(60_000_000_000L);
    }
}
