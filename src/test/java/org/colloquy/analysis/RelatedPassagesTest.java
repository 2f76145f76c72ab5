package org.colloquy.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which passages of other interviews speak of the same things, and why. */
class RelatedPassagesTest {
    @TempDir private Path dir;

    @BeforeEach
    void glossary() throws IOException {
        Files.writeString(
                dir.resolve("glossary.md"),
                "## weir\n\nA low dam.\n\n## sluice\n\nA gate.\n\n## gauge\n\nA staff.\n");
    }

    /** An interview whose answers are these. */
    private void talk(String slug, String... answers) throws IOException {
        StringBuilder text = new StringBuilder("# Talk of " + slug + "\n");
        for (int i = 0; i < answers.length; i++) {
            text.append("\n## What of ")
                    .append(i + 1)
                    .append("?\n\n")
                    .append(answers[i])
                    .append('\n');
        }
        Files.writeString(dir.resolve(slug + ".md"), text);
    }

    /**
     * What is related to the first question of the first interview, as {@code slug#place: terms}.
     */
    private List<String> related() throws IOException {
        Corpus corpus = new CorpusReader().read(dir);
        Interview first =
                corpus.interviews().stream()
                        .filter(i -> i.slug().equals("a"))
                        .findFirst()
                        .orElseThrow();
        return RelatedPassages.of(corpus).to(first, first.questions().get(0).locator()).stream()
                .map(
                        p ->
                                "%s#%s: %s"
                                        .formatted(
                                                p.interview().slug(),
                                                p.place().id(),
                                                String.join(", ", p.terms())))
                .toList();
    }

    @Test
    void twoSharedTermsAreAReasonTheRarerFirst() throws IOException {
        talk("a", "The weir and the sluice.", "Nothing of it.");
        talk("b", "A boat.", "First the weir, then the sluice.");
        talk("c", "Our sluice.");
        assertThat(related()).containsExactly("b#q2: weir, sluice");
    }

    @Test
    void oneSharedTermIsAReasonOnlyIfBothComeBackToIt() throws IOException {
        talk("a", "The weir, yes, the weir.", "A boat.");
        talk("b", "A weir.");
        talk("c", "One weir and another weir.");
        talk("d", "A gauge.");
        assertThat(related()).containsExactly("c#q1: weir");
    }

    @Test
    void ofEachInterviewTheMostRelatedAndNoneOfItself() throws IOException {
        talk("a", "The weir, the sluice, the gauge.", "The weir, the sluice, the gauge.");
        talk("b", "The weir and the sluice.", "The weir, the sluice, the gauge.", "A boat.");
        assertThat(related()).containsExactly("b#q2: gauge, sluice, weir");
    }

    @Test
    void aHandfulTheMostRelatedFirst() throws IOException {
        talk("a", "The weir, the sluice, the gauge.");
        for (String slug : List.of("f", "e", "d", "c")) {
            talk(slug, "The weir and the sluice.", "A boat.");
        }
        talk("g", "The weir, the sluice, the gauge.", "A boat.");
        talk("h", "A gauge.");
        assertThat(related())
                .hasSize(4)
                .map(line -> line.substring(0, 1))
                .containsExactly("g", "c", "d", "e");
    }

    /** Three reasons are enough for a reader. */
    @Test
    void ofManySharedTermsTheRarestAreNamed() throws IOException {
        Files.writeString(
                dir.resolve("glossary.md"),
                "## weir\n\nX.\n\n## sluice\n\nX.\n\n## gauge\n\nX.\n\n## lock\n\nX.\n");
        talk("a", "The weir, the sluice, the gauge, the lock.", "A weir.", "A boat and a sluice.");
        talk("b", "The weir, the sluice, the gauge, the lock.", "A weir.");
        assertThat(related()).containsExactly("b#q1: gauge, lock, sluice");
    }

    /** Of a transcript without questions a section is what speaks of one thing. */
    @Test
    void sectionsOfTranscriptsAreRelatedToo() throws IOException {
        talk("a", "The weir and the sluice.", "A boat.");
        Files.writeString(
                dir.resolve("b.md"),
                """
                # Talk of b

                ## Morning

                **Ida:** A gauge.

                **Ada:** No boat.

                ## Evening

                **Ida:** The sluice.

                **Ada:** And the weir.
                """);
        assertThat(related()).containsExactly("b#s2: sluice, weir");
    }

    /** What an editor adds elsewhere changes no reason, and what is taken away is none any more. */
    @Test
    void areThoseOfTheEditionThatIsRead() throws IOException {
        talk("a", "The weir and the sluice.", "A boat.");
        talk("b", "The weir and the sluice.", "A gauge.");
        assertThat(related()).containsExactly("b#q1: sluice, weir");
        talk("b", "The weir.", "A gauge.");
        assertThat(related()).isEmpty();
    }

    @Test
    void whatStandsEverywhereRelatesNothing() throws IOException {
        talk("a", "The weir, the weir.");
        talk("b", "The weir, the weir.");
        assertThat(related()).isEmpty();
    }
}
