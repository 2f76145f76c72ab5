package org.colloquy.reader.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Node;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.colloquy.model.Block;
import org.colloquy.model.Problem;
import org.colloquy.model.Settings;
import org.colloquy.reader.entry.EntryFile;
import org.colloquy.reader.entry.TermHeading;
import org.colloquy.reader.frontmatter.FrontMatter;
import org.colloquy.reader.html.MarkdownParser;
import org.colloquy.reader.link.LinkTargets;
import org.colloquy.reader.source.CorpusLayout;
import org.colloquy.reader.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Definitions and bios are read long after their files were parsed. */
class EntryTextsTest {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final List<Problem> problems = new ArrayList<>();

    private EntryFile file(String markdown, Duration limit) {
        List<Node> nodes = new ArrayList<>();
        MarkdownParser.parse(markdown, limit).getChildren().forEach(nodes::add);
        SourceFile source = new SourceFile("glossary.md", markdown, problems);
        List<EntryFile.EntryText> parts = List.of(new EntryFile.EntryText(null, nodes));
        return new EntryFile(source, FrontMatter.of(source), "", parts);
    }

    private static List<Block> blocks(EntryFile file, EntryTexts.OfFile texts) {
        return texts.blocks(file.parts().get(0).nodes());
    }

    private static LinkTargets targets(Path folder) throws IOException {
        return new LinkTargets(
                CorpusLayout.in(folder, new ArrayList<>()),
                new GlossaryReader().glossary(),
                new PeopleReader().people());
    }

    @Test
    void theClockOfAFileDoesNotGoOnWhileOthersAreRead(@TempDir Path folder) throws Exception {
        String words = "The pilots and their boats in the harbour. ".repeat(300).strip();
        EntryFile file = file(words + "\n\n" + words, LIMIT);
        Thread.sleep(LIMIT.toMillis() + 50);
        assertThat(blocks(file, new EntryTexts(Settings.defaults(), targets(folder)).of(file)))
                .extracting(block -> block.prose().text())
                .containsExactly(words, words);
        assertThat(problems).isEmpty();
    }

    /** On a machine with much else to do, the time of a file is up before its headings are read. */
    @Test
    void namesAreReadHoweverLongTheMachineIsBusyInBetween() throws Exception {
        String markdown = "## The pilot of a boat in the harbour\n\nWords.\n\n".repeat(500);
        SourceFile source = new SourceFile("glossary.md", markdown, problems);
        EntryFile file = EntryFile.ofMany(source, LIMIT).orElseThrow();
        Thread.sleep(LIMIT.toMillis() + 50);
        assertThat(file.parts().stream().map(EntryFile.EntryText::heading).filter(Objects::nonNull))
                .extracting(heading -> TermHeading.of(source, 0, heading).name())
                .hasSize(500)
                .containsOnly("The pilot of a boat in the harbour");
    }

    /** The clock is looked at now and then only: time that is up is noticed after some readings. */
    @Test
    void whatTakesTooLongIsShownAsPlainText(@TempDir Path folder) throws Exception {
        EntryFile file = file("The pilots.", Duration.ZERO);
        EntryTexts.OfFile texts = new EntryTexts(Settings.defaults(), targets(folder)).of(file);
        for (int i = 0; i < 5_000; i++) {
            assertThat(blocks(file, texts))
                    .extracting(block -> block.prose().text())
                    .containsExactly("The pilots.");
        }
        assertThat(problems).isNotEmpty().extracting(Problem::code).containsOnly("too-slow");
    }
}
