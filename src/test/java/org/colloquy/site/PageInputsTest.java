package org.colloquy.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.build.BuildCache;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.layout.PageMaterial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageInputsTest {
    /** Remembers from one edition to the next, as in a program that runs on. */
    private final BuildCache cache = BuildCache.inMemory();

    @TempDir private Path folder;

    @BeforeEach
    void write() throws IOException {
        put("colloquy.yaml", "title: Talks\nmenu: [{About: pages/about.md}]\n");
        put("glossary.md", "## kiln\n\nAs in [the other](interviews/two.md).\n");
        put("pages/about.md", "# About\n\nSee [the other](../interviews/two.md).\n");
        put(
                "interviews/one.md",
                "---\ndate: 2021\n---\n# One\n\n## Why the kiln?\n\nIt is warm.\n");
    }

    @Test
    void areTheSameWhateverOtherInterviewsThereAre() throws IOException {
        put("interviews/two.md", "---\ndate: 2022\n---\n# Two\n\n## What is clay?\n\nEarth.\n");
        String before = inputs();
        put("interviews/three.md", "---\ndate: 2023\n---\n# Three\n\n## Who fires it?\n\nWe do.\n");
        assertThat(inputs()).isEqualTo(before);
    }

    @Test
    void areOthersWhereALinkNowLeadsSomewhere() throws IOException {
        String before = inputs();
        put("interviews/two.md", "---\ndate: 2022\n---\n# Two\n\n## What is clay?\n\nEarth.\n");
        assertThat(inputs()).isNotEqualTo(before);
    }

    @Test
    void areTheSameWhateverIsSaidWhereALinkLeads() throws IOException {
        put("interviews/two.md", "# Two\n\n## What is clay?\n\nEarth.\n");
        put("interviews/one.md", "# One\n\n## Why?\n\nAs [there](two.md#what-is-clay).\n");
        String before = inputs();
        put("interviews/two.md", "# Two\n\n## What is clay?\n\nWet earth.\n");
        assertThat(inputs()).isEqualTo(before);
        put("interviews/two.md", "# Two\n\n## Who?\n\nWe.\n\n## What is clay?\n\nEarth.\n");
        assertThat(inputs()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    It cracked.              | It cracked at once. | true
                    "# Two"                  | "# The second"      | false
                    A kiln it was. It        | It was. It          | false
                    "## What is clay?"       | "## And clay?"      | true
                    "## What"                | "## Who?\\n\\nWe.\\n\\n## What" | false
                    """)
    void areOthersWhereAnotherPassageIsRelatedOrIsNamedOtherwise(
            String from, String to, boolean same) throws IOException {
        put("glossary.md", "## kiln\n\nHot.\n\n## glaze\n\nThin.\n");
        put("interviews/one.md", "# One\n\n## Why the kiln?\n\nThe kiln is warm. A kiln.\n");
        put("interviews/three.md", "# Three\n\n## How is it done?\n\nWith glaze.\n");
        String two = "# Two\n\n## What is clay?\n\nA kiln it was. It cracked. The kiln, too.\n";
        put("interviews/two.md", two);
        String before = inputs();
        put("interviews/two.md", two.replace(from, to.replace("\\n", "\n")));
        assertThat(inputs().equals(before)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    It is warm.         | It was warm.                     | true
                    It is warm.         | It is warm, as a kiln is.        | false
                    It is warm.         | "It is warm.\n\nAnd dry."         | false
                    # One               | # The first                      | false
                    date: 2021          | date: 2020                       | false
                    date: 2021          | "date: 2021\ntags: [clay]"       | false
                    date: 2021          | "date: 2021\ninterviewees: [Ada]" | false
                    ## Why the kiln?    | ## Why that kiln?                | true
                    """)
    void ofAListAreOthersOnlyWhereItShowsSomethingElse(String from, String to, boolean same)
            throws IOException {
        String before = listed();
        Path file = folder.resolve("interviews/one.md");
        Files.writeString(file, Files.readString(file).replace(from, to.replace("\\n", "\n")));
        assertThat(listed().equals(before)).isEqualTo(same);
    }

    private String inputs() throws IOException {
        return inputs(PageMaterial::of);
    }

    private String listed() throws IOException {
        return inputs(one -> PageMaterial.listing(List.of(one), ""));
    }

    private String inputs(Function<Interview, PageMaterial> page) throws IOException {
        Corpus corpus = new CorpusReader().read(folder);
        PageMaterial one = page.apply(corpus.interview("one").orElseThrow());
        return new PageInputs(corpus, new CorpusAnalysis(corpus, cache)).of(one).orElseThrow();
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
