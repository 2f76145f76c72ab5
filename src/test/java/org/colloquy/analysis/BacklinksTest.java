package org.colloquy.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.Talks;
import org.colloquy.model.interview.Interview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places of other interviews that lead to a passage. */
class BacklinksTest {
    @TempDir private Path dir;
    private Talks talks = new Talks(Path.of(""));

    @BeforeEach
    void target() {
        talks =
                new Talks(dir)
                        .file(
                                "interviews/target.md",
                                "---\ntitle: Target\ndate: 1990\n---\n\n## Why?\n\nOne.\n\nTwo.\n\n## When?\n\nThree.\n");
    }

    private void talk(String slug, int year, String... answers) {
        StringBuilder text = new StringBuilder("---\ntitle: Talk\ndate: %d\n---\n".formatted(year));
        for (String answer : answers) {
            text.append("\n## What of it?\n\n").append(answer).append('\n');
        }
        talks.file("interviews/" + slug + ".md", text.toString());
    }

    /** What leads to a place of the target, as {@code interview#place}. */
    private List<String> leadingTo(String anchor) {
        Corpus corpus = talks.corpus();
        Interview target = Talks.interview(corpus, "target");
        return Talks.across(corpus).backlinks().to(target, Talks.place(target, anchor)).stream()
                .map(link -> link.from().slug() + "#" + link.at().id())
                .toList();
    }

    @Test
    void areNamedAtThePassageTheyLeadToTheOldestFirst() {
        talk("young", 2010, "See [there](target.md#q1-p2).");
        talk("old", 2001, "No.", "See [there](target.md#q1-p2), and [when](target.md#q2).");
        assertThat(leadingTo("q1-p2")).containsExactly("old#q2-p1", "young#q1-p1");
        assertThat(leadingTo("q2")).containsExactly("old#q2-p1");
        assertThat(leadingTo("q1-p1")).isEmpty();
    }

    @Test
    void areNamedOnceHoweverOftenAPassageLeadsThere() {
        talk("a", 2001, "See [one](target.md#q1-p1), and [one](target.md#q1-p1) again.");
        assertThat(leadingTo("q1-p1")).containsExactly("a#q1-p1");
    }

    /**
     * A link to a whole interview leads to no passage, nor does one to a place that is not there.
     */
    @Test
    void areNotMadeOfLinksToNoPassage() {
        talk(
                "a",
                2001,
                "See [all](target.md), [none](target.md#q9), [outside](https://a.example/).");
        for (String anchor : List.of("q1", "q1-p1", "q1-p2", "q2", "q2-p1")) {
            assertThat(leadingTo(anchor)).isEmpty();
        }
    }

    /** Code hosts have no name for a heading without letters. */
    @Test
    void areNotMadeOfLinksToAWholeInterviewWhereAHeadingHasNoLetters() {
        talks.file(
                "interviews/target.md",
                "---\ntitle: Target\ndate: 1990\n---\n\n## Why?\n\nOne.\n\n## ?!\n\nTwo.\n");
        talk("a", 2001, "See [all](target.md).");
        for (String anchor : List.of("q1", "q2")) {
            assertThat(leadingTo(anchor)).isEmpty();
        }
    }

    /** Who reads an interview sees its own links. */
    @Test
    void areOfOtherInterviewsOnly() {
        talks.file(
                "interviews/target.md",
                "---\ntitle: Target\n---\n\n## Why?\n\nOne.\n\nSee [above](#q1-p1) and [so](target.md#q1-p1).\n");
        assertThat(leadingTo("q1-p1")).isEmpty();
    }
}
