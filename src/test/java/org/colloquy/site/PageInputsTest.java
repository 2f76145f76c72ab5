package org.colloquy.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.layout.PageMaterial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageInputsTest {
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

    private String inputs() throws IOException {
        Corpus corpus = new CorpusReader().read(folder);
        PageMaterial one = PageMaterial.of(corpus.interview("one").orElseThrow());
        return new PageInputs(corpus, new CorpusAnalysis(corpus)).of(one).orElseThrow();
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
