package org.colloquy.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.Talks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passages in which others speak of somebody by a full name. */
class MentionsOfPeopleTest {
    @TempDir private Path dir;
    private Talks talks = new Talks(Path.of(""));

    @BeforeEach
    void people() {
        talks =
                new Talks(dir)
                        .file(
                                "people.md",
                                "## Ottilie Marsh {aliases=\"Tilly Marsh; Marsh\"}\n\nA lock keeper.\n\n## Bo Reed\n\nA bargee.\n");
    }

    private void talk(String slug, int year, String interviewee, String... answers) {
        StringBuilder text =
                new StringBuilder(
                        "---\ntitle: Talk\ndate: %d\ninterviewees: [%s]\n---\n"
                                .formatted(year, interviewee));
        for (String answer : answers) {
            text.append("\n## What of it?\n\n").append(answer).append('\n');
        }
        talks.file("interviews/" + slug + ".md", text.toString());
    }

    /** Where somebody is spoken of, as {@code interview#place: the name as written}. */
    private List<String> mentions(String name) {
        Corpus corpus = talks.corpus();
        var profile =
                corpus.people().all().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return Talks.across(corpus).personMentions().of(profile).stream()
                .map(
                        found ->
                                "%s#%s: %s"
                                        .formatted(
                                                found.interview().slug(),
                                                found.passage().locator().id(),
                                                found.passage()
                                                        .text()
                                                        .substring(found.start(), found.end())))
                .toList();
    }

    @Test
    void areByFullNameOrAnAliasOfTwoWordsTheNewestFirst() {
        talk("old", 1990, "Bo Reed", "I knew Ottilie Marsh well.");
        talk("young", 2001, "Ada Sample", "No.", "There was Tilly Marsh, too.");
        assertThat(mentions("Ottilie Marsh"))
                .containsExactly("young#q2-p1: Tilly Marsh", "old#q1-p1: Ottilie Marsh");
    }

    @Test
    void areNotByOneWordNorByAPartOfAWordNorInOtherLetters() {
        talk(
                "a",
                1990,
                "Bo Reed",
                "The marsh, and Marsh, and Ottilie.",
                "An Ottilie Marshall, and ottilie marsh.");
        assertThat(mentions("Ottilie Marsh")).isEmpty();
    }

    @Test
    void areTheFirstOfEachPassage() {
        talk("a", 1990, "Bo Reed", "Ottilie Marsh; Tilly Marsh.\n\nOttilie Marsh’s boat.");
        assertThat(mentions("Ottilie Marsh"))
                .containsExactly("a#q1-p1: Ottilie Marsh", "a#q1-p2: Ottilie Marsh");
    }

    @Test
    void areOfInterviewsInWhichThePersonHasNoPart() {
        talk("a", 1990, "Ottilie Marsh", "I am Ottilie Marsh, and not Bo Reed.");
        assertThat(mentions("Ottilie Marsh")).isEmpty();
        assertThat(mentions("Bo Reed")).containsExactly("a#q1-p1: Bo Reed");
    }

    @Test
    void areFoundBesideOneAnother() {
        talk("a", 1990, "Ada Sample", "Bo Reed, Ottilie Marsh and (Bo Reed).");
        assertThat(mentions("Bo Reed")).containsExactly("a#q1-p1: Bo Reed");
        assertThat(mentions("Ottilie Marsh")).containsExactly("a#q1-p1: Ottilie Marsh");
    }
}
