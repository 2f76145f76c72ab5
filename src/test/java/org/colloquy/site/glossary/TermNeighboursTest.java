package org.colloquy.site.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terms in the same passages. */
class TermNeighboursTest {
    @TempDir Path folder;

    @Test
    void eachPassageCountsOnceAndTheMostFrequentComesFirst() {
        Corpus corpus =
                corpus(
                        "Alpha, Beta and again Beta with Alpha.",
                        "Alpha and Gamma.",
                        "Gamma beside Alpha.",
                        "Delta alone.");
        assertThat(beside(corpus, "alpha")).containsExactly("Gamma 2", "Beta 1");
        assertThat(beside(corpus, "beta")).containsExactly("Alpha 1");
        assertThat(beside(corpus, "delta")).isEmpty();
    }

    @Test
    void termsThatStandTogetherEquallyOftenComeByTheirIds() {
        Corpus corpus = corpus("Delta, Gamma, Beta and Alpha.");
        assertThat(beside(corpus, "gamma")).containsExactly("Alpha 1", "Beta 1", "Delta 1");
    }

    private Corpus corpus(String... answers) {
        StringBuilder text = new StringBuilder("---\ntitle: Talk\n---\n\n");
        for (String answer : answers) {
            text.append("## What is it?\n\n").append(answer).append("\n\n");
        }
        StringBuilder glossary = new StringBuilder();
        for (String term : List.of("Alpha", "Beta", "Gamma", "Delta")) {
            glossary.append("## ").append(term).append("\n\nA letter.\n\n");
        }
        return new CorpusFolderBuilder(folder)
                .file("glossary.md", glossary.toString())
                .file("talk.md", text.toString())
                .read();
    }

    private static List<String> beside(Corpus corpus, String id) {
        return TermNeighbours.in(corpus).of(corpus.term(id).orElseThrow()).stream()
                .map(one -> one.term().title() + " " + one.passages())
                .toList();
    }
}
