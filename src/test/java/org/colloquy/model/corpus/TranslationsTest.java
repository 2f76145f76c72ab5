package org.colloquy.model.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.interview.Interview;
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
        return corpus.translations().of(Talks.interview(corpus, slug)).stream()
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
        Translations translations = corpus.translations();
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
        Translations translations = corpus.translations();
        assertThat(translations.beside(Talks.interview(corpus, "turns"), "de")).isPresent();
        assertThat(translations.beside(Talks.interview(corpus, "prose"), "de")).isEmpty();
    }

    private List<String> leads() {
        return talks.corpus().translations().leads().stream().map(Interview::slug).toList();
    }

    private List<String> versions(String slug) {
        Corpus corpus = talks.corpus();
        return corpus.translations().versions(Talks.interview(corpus, slug)).stream()
                .map(Interview::slug)
                .toList();
    }

    @Test
    void areCountedOnceByTheirOriginal() {
        talk("talk.ko", "");
        talk("talk", "");
        talk("entretien", "language: fr\ntranslation-of: talk.md\n");
        talk("other", "");
        assertThat(leads()).containsExactly("other", "talk");
        assertThat(versions("entretien")).containsExactly("talk", "entretien", "talk.ko");
        assertThat(versions("other")).containsExactly("other");
        Corpus corpus = talks.corpus();
        assertThat(corpus.translations().count(corpus.interviews().stream())).isEqualTo(2);
        assertThat(corpus.interviews()).hasSize(4);
    }

    /** A file with a language in its name is the original where the others say so. */
    @Test
    void areLedByTheFileThatTheOthersName() {
        talk("talk.ko", "");
        talk("talk", "translation-of: talk.ko.md\n");
        talk("b", "language: fr\ntranslation-of: talk.md\n");
        assertThat(leads()).containsExactly("talk.ko");
    }

    @Test
    void areLedByTheFirstWhereNoneIsTheOriginal() {
        talk("talk.ko", "");
        talk("talk.de", "");
        talk("b", "translation-of: a.md\n");
        talk("a", "translation-of: b.md\n");
        assertThat(leads()).containsExactly("a", "talk.de");
    }

    /** What is published is read as if the original was not there, which nobody is to know of. */
    @Test
    void areApartWhereTheOriginalIsADraft() {
        talk("talk", "draft: true\n");
        talk("b", "language: fr\ntranslation-of: talk.md\n");
        talk("a", "language: de\ntranslation-of: talk.md\n");
        assertThat(talks.corpus().withoutDrafts().translations().leads())
                .extracting(Interview::slug)
                .containsExactly("a", "b");
    }
}
