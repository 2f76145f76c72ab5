package org.colloquy.analysis.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.Talks;
import org.colloquy.model.interview.Interview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interviews of which it is known that a question was not asked in them. */
class UnaskedInterviewsTest {
    @TempDir private Path dir;

    private Talks talks() {
        return new Talks(dir)
                .asking("a", 1998, "Who greased the lock gates?")
                .asking("b", 1999, "Who greased the lock gates?");
    }

    private static List<String> unasked(Talks talks) {
        Corpus corpus = talks.corpus();
        QuestionGroup group = QuestionGroups.of(corpus).all().get(0);
        return new UnaskedInterviews(corpus, group).all().stream().map(Interview::slug).toList();
    }

    @Test
    void areThoseThatAskOtherThings() {
        assertThat(unasked(talks().asking("c", 2000, "Where did the barges winter?")))
                .containsExactly("c");
    }

    /** Half of the words may be another way to ask the same. */
    @Test
    void areNotThoseThatMayAskTheSameInOtherWords() {
        assertThat(unasked(talks().asking("c", 2000, "What did you put on the lock gates?")))
                .isEmpty();
    }

    @Test
    void areNotTranscriptsInWhichItMayHaveBeenAskedAnywhere() {
        assertThat(
                        unasked(
                                talks().file(
                                                "interviews/c.md",
                                                "# C\n\n**Host:** Where did barges winter?\n\n**Guest:** Here.\n\n**Host:** Ah.\n\n**Guest:** Yes.\n")))
                .isEmpty();
    }

    @Test
    void areNotThoseInALanguageInWhichNobodyWasAsked() {
        assertThat(
                        unasked(
                                talks().file(
                                                "interviews/c.md",
                                                "---\ntitle: C\nlanguage: de\n---\n\n## Wo waren die Boote?\n\nHier.\n")))
                .isEmpty();
    }

    /** Neither the translation of one that was asked, nor that of one that was not, again. */
    @Test
    void areCountedOnceWhateverTheirLanguages() {
        String german = "---\ntitle: %s\n---\n\n## Wo waren die Boote?\n\nHier.\n";
        assertThat(
                        unasked(
                                talks().asking("c", 2000, "Where did the barges winter?")
                                        .file("interviews/c.de.md", german.formatted("C"))
                                        .file("interviews/a.de.md", german.formatted("A"))))
                .containsExactly("c");
    }

    /** Of a question that says nothing of its subject it can never be told. */
    @Test
    void areUnknownForAQuestionWithoutASubject() {
        assertThat(
                        unasked(
                                new Talks(dir)
                                        .asking("a", 1998, "Who are you and what do you do?")
                                        .asking("b", 1999, "Who are you and what do you do?")
                                        .asking("c", 2000, "Where did the barges winter?")))
                .isEmpty();
    }
}
