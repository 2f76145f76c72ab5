package org.colloquy.site.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.site.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a reader may go on after an interview. */
class OnwardLinksTest {
    @TempDir Path dir = Path.of("");

    @Test
    void leadsToTheInterviewsBeforeAndAfterByDate() {
        file("a", "date: 2020");
        file("b", "date: 2021");
        file("c", "date: 2022");
        assertThat(links("b"))
                .containsExactly(
                        "Earlier interview prev ../interviews/a.html",
                        "Later interview next ../interviews/c.html");
        assertThat(links("a")).containsExactly("Later interview next ../interviews/b.html");
    }

    @Test
    void saysNotWhichIsEarlierWhereNobodyKnows() {
        file("a", "date: 2020");
        file("b", "date: 2020-05");
        file("c", "tags: [x]");
        file("d", "tags: [x]");
        assertThat(links("a")).contains("Another interview next ../interviews/b.html");
        assertThat(links("c"))
                .containsExactlyInAnyOrder(
                        "Another interview next ../interviews/a.html",
                        "Another interview prev ../interviews/d.html");
    }

    @Test
    void followsTheOrderOfASeries() {
        file("a", "date: 2020\nseries: Tides\norder: 2");
        file("b", "date: 2021\nseries: Tides\norder: 1");
        file("c", "date: 2022\nseries: Winds");
        file("d", "date: 2019\nseries: Tides\norder: 10");
        assertThat(links("a"))
                .containsExactly(
                        "Previous in Tides prev ../interviews/b.html",
                        "Next in Tides next ../interviews/d.html");
        assertThat(links("c"))
                .as("alone in its series, it follows the dates")
                .contains("Earlier interview prev ../interviews/b.html");
    }

    @Test
    void offersAnotherInterviewWithWhoAnswersOnce() {
        String who = "\ninterviewees: [Test Person]";
        file("a", "date: 2019" + who);
        file("b", "date: 2020");
        file("c", "date: 2021" + who);
        file("d", "date: 2022" + who);
        assertThat(links("c"))
                .containsExactly(
                        "Earlier interview prev ../interviews/b.html",
                        "Later interview next ../interviews/d.html",
                        "Also with Test Person null ../interviews/a.html");
    }

    @Test
    void staysInTheLanguageOfTheInterview() {
        file("a", "date: 2020\nlanguage: en");
        file("a-fr", "date: 2020\nlanguage: fr\ntranslation-of: a.md");
        file("b", "date: 2021\nlanguage: en");
        file("b-fr", "date: 2021\nlanguage: fr\ntranslation-of: b.md");
        assertThat(links("a-fr")).containsExactly("Later interview next ../interviews/b-fr.html");
        assertThat(links("b")).containsExactly("Earlier interview prev ../interviews/a.html");
    }

    private void file(String name, String details) {
        new CorpusFolderBuilder(dir)
                .file(name + ".md", "---\n" + details + "\n---\n\n# " + name + "\n\nWords.\n");
    }

    private List<String> links(String slug) {
        Corpus corpus = new CorpusFolderBuilder(dir).read();
        return OnwardLinks.of(
                        corpus, corpus.interview(slug).orElseThrow(), "../", Messages.of(corpus))
                .stream()
                .map(link -> link.label() + " " + link.rel() + " " + link.href())
                .toList();
    }
}
