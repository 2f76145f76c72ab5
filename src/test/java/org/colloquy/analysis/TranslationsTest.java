package org.colloquy.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.Talks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interviews that are one interview in several languages. */
class TranslationsTest {
    private static final String TALK =
            "---\ntitle: Talk\n%s---\n\n## Why?\n\nSo.\n\n## When?\n\nThen.\n";

    @TempDir private Path dir;
    private Talks talks = new Talks(Path.of(""));

    @BeforeEach
    void folder() {
        talks = new Talks(dir);
    }

    private void talk(String name, String details) {
        talks.file("interviews/" + name + ".md", TALK.formatted(details));
    }

    /** The translations of an interview, as {@code language interview}. */
    private List<String> of(String slug) {
        Corpus corpus = talks.corpus();
        return Talks.across(corpus).translations().of(Talks.interview(corpus, slug)).stream()
                .map(other -> other.details().language() + " " + other.slug())
                .toList();
    }

    @Test
    void areFilesThatDifferByALanguageOnly() {
        talk("talk", "");
        talk("talk.es", "");
        talk("talk.de", "");
        talk("tale.de", "");
        assertThat(of("talk")).containsExactly("de talk.de", "es talk.es");
        assertThat(of("talk.es")).containsExactly("de talk.de", "en talk");
        assertThat(of("tale.de")).isEmpty();
    }

    @Test
    void areFilesOfWhichOneSaysSo() {
        talk("talk", "");
        talk("entretien", "language: fr\ntranslation-of: talk.md\n");
        assertThat(of("talk")).containsExactly("fr entretien");
        assertThat(of("entretien")).containsExactly("en talk");
    }

    /** What is a translation of a translation is one of the original, too. */
    @Test
    void areOfEachOtherWhoeverSaysSo() {
        talk("talk", "");
        talk("entretien", "language: fr\ntranslation-of: talk.md\n");
        talk("entrevista", "language: es\ntranslation-of: entretien.md\n");
        talk("talk.de", "");
        assertThat(of("talk")).containsExactly("de talk.de", "es entrevista", "fr entretien");
        assertThat(of("entrevista")).containsExactly("de talk.de", "en talk", "fr entretien");
    }

    @Test
    void areOneOfEachLanguageAndNoneOfTheSame() {
        talk("talk", "");
        talk("a", "language: fr\ntranslation-of: talk.md\n");
        talk("b", "language: fr\ntranslation-of: talk.md\n");
        assertThat(of("talk")).containsExactly("fr a");
        assertThat(of("a")).containsExactly("en talk");
    }

    @Test
    void standBesideOneAnotherWhereTheyHaveAsManyQuestions() {
        talk("talk", "");
        talk("talk.es", "");
        talks.file("interviews/talk.de.md", "# Gespräch\n\n## Warum?\n\nDarum.\n");
        Corpus corpus = talks.corpus();
        Translations translations = Talks.across(corpus).translations();
        var talk = Talks.interview(corpus, "talk");
        assertThat(translations.beside(talk, "es")).contains(Talks.interview(corpus, "talk.es"));
        assertThat(translations.beside(talk, "de")).isEmpty();
        assertThat(translations.beside(talk, "fr")).isEmpty();
    }

    /** Of transcripts without questions the sections are counted, and of prose nothing is. */
    @Test
    void standBesideOneAnotherWhereTheyHaveAsManySections() {
        String turns =
                "# Talk\n\n## %s\n\n**Ida:** One.\n\n**Ada:** Two.\n\n**Ida:** Three.\n\n**Ada:** Four.\n";
        talks.file("interviews/turns.md", turns.formatted("Morning"))
                .file("interviews/turns.de.md", turns.formatted("Morgen"))
                .file("interviews/prose.md", "# Prose\n\nWords.\n")
                .file("interviews/prose.de.md", "# Prosa\n\nWorte.\n");
        Corpus corpus = talks.corpus();
        Translations translations = Talks.across(corpus).translations();
        assertThat(translations.beside(Talks.interview(corpus, "turns"), "de")).isPresent();
        assertThat(translations.beside(Talks.interview(corpus, "prose"), "de")).isEmpty();
    }
}
