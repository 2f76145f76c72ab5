package org.colloquy.reader.frontmatter.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseDoubtsTest {
    private static final String CODE = "perhaps-draft";

    @TempDir private Path folder = Path.of("set by JUnit");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Tea\naccess: restricted",
                "title: Tea\nAccess_Level: Confidential",
                "title: Tea\nwip: true",
                "title: Tea\nwork-in-progress: yes",
                "title: Tea\nstatus: In review",
                "title: Tea\nstate: work_in_progress",
                "title: Tea\napproved: false",
                "title: Tea\npublic: no",
                "title: 'DRAFT: Tea'",
                "title: '[Draft] Tea'",
                "title: Draft - Tea",
                "title: 'NOT FOR PUBLICATION: Tea'",
            })
    void whatIsPerhapsNotToBeReadIsPublishedWithAWarning(String head) throws IOException {
        Corpus corpus = read("---\n" + head + "\n---\n\n## Which tea?\n\nGreen.\n");
        assertThat(corpus.interviews().get(0).details().release().held()).isFalse();
        assertThat(doubts(corpus))
                .singleElement()
                .satisfies(
                        doubt ->
                                assertThat(doubt.message())
                                        .contains("\"draft: true\"", "\"draft: false\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Tea\naccess: open",
                "title: Tea\naccess: [restricted]",
                "title: Tea\nstatus: final",
                "title: Tea\nwip: false",
                "title: Tea\npublic: true",
                "title: Tea\napproved: 2021-04-03",
                "title: Drafts of a treaty",
                "title: Draft treaties on tea",
                "title: 'The draft: who wrote it'",
                "title: Confidential sources and tea",
                "title: Tea\nwip: true\ndraft: false",
                "title: 'DRAFT: Tea'\npublish: 2020-01-01",
                "title: Tea\nwip: true\ndraft: true",
                "title: Tea\naccess: restricted\nstatus: draft",
                "title: Tea: green\nwip: true\ndraft: true",
                "wip: true\ntitle: Tea: green\ndraft: true",
            })
    void whatMeansSomethingElseOrIsDecidedIsNotDoubted(String head) throws IOException {
        assertThat(doubts(read("---\n" + head + "\n---\n\n## Which tea?\n\nGreen.\n"))).isEmpty();
    }

    @Test
    void theTitleOfTheTextCountsToo() throws IOException {
        assertThat(doubts(read("# DRAFT: Tea\n\n## Which tea?\n\nGreen.\n"))).hasSize(1);
    }

    private Corpus read(String text) throws IOException {
        Files.writeString(folder.resolve("tea.md"), text);
        return new CorpusReader().read(folder);
    }

    private static List<Problem> doubts(Corpus corpus) {
        return corpus.problems().stream().filter(p -> p.code().equals(CODE)).toList();
    }
}
