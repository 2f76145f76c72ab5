package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.colloquy.model.interview.EditorNote;
import org.colloquy.model.interview.Invented;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.people.Speaker;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.text.language.LanguageSuffix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How kinds, forms, marks and addresses are written for people and for other programs. */
class WordsOfReportsTest {

    @Test
    void kindsAreLowerCaseWords() {
        assertThat(Arrays.stream(InterviewForm.values()).map(InterviewForm::word))
                .containsExactly("questions", "turns", "prose");
        assertThat(Arrays.stream(Speaker.SpeakerKind.values()).map(Speaker.SpeakerKind::word))
                .containsExactly("person", "group", "event", "unknown");
        assertThat(Arrays.stream(Problem.Severity.values()).map(Problem.Severity::word))
                .containsExactly("error", "warning", "note");
    }

    @Test
    void aDialectIsFoundByItsName() {
        assertThat(Dialect.ASKED_IN_BOLD.word()).isEqualTo("asked-in-bold");
        assertThat(Dialect.values())
                .allSatisfy(dialect -> assertThat(Dialect.of(dialect.word())).contains(dialect));
        assertThat(Dialect.of("HEADINGS")).isEmpty();
        assertThat(Dialect.NAMES.form()).isEqualTo(InterviewForm.TURNS);
    }

    @Test
    void notesAreMarkedByLettersThatGoOnBehindZ() {
        assertThat(IntStream.of(0, 1, 25, 26, 27, 51, 52, 701, 702).mapToObj(EditorNote::mark))
                .containsExactly("a", "b", "z", "aa", "ab", "az", "ba", "zz", "aaa");
    }

    @Test
    void aLabelIsWhatTheSourceHas() {
        SpeakerLabel label =
                new SpeakerLabel(
                        "[0:12] ", "Ada (AS):", " [0:13]", "Ada", java.util.List.of(), null);
        assertThat(label.text()).isEqualTo("[0:12] Ada (AS): [0:13]");
    }

    @Test
    void onlyAParagraphIsAParagraph() {
        assertThat(Invented.block("Words.").isParagraph()).isTrue();
        assertThat(new Block(Block.BlockForm.LIST, Prose.empty(), 0).isParagraph()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example, https://a.example/",
        "https://a.example/talks/, https://a.example/talks/",
        "http://a.example:8080/x, http://a.example:8080/x/",
        "ftp://a.example/,",
        "a.example,",
        "https:///x,",
        "https://a.example/?q=1,",
        "https://a.example/#x,",
        "https://a example/,"
    })
    void aSiteIsPublishedAtAnAddressOfTheWebThatEndsInASlash(String written, String address) {
        assertThat(Settings.baseUrl(written)).isEqualTo(java.util.Optional.ofNullable(address));
    }

    @Test
    void problemsAreOrderedByPlaceThenByWeight() {
        Problem note = Invented.problem(Problem.Severity.NOTE, "a.md", 2);
        Problem error = Invented.problem(Problem.Severity.ERROR, "a.md", 2);
        assertThat(error).isLessThan(note);
        assertThat(note).isLessThan(Invented.problem(Problem.Severity.ERROR, "a.md", 3));
        assertThat(note).isLessThan(Invented.problem(Problem.Severity.ERROR, "b.md", 1));
        Problem file = Problem.ofFile(Problem.Severity.ERROR, "odd", "a.md", "This is odd.");
        assertThat(file).isEqualByComparingTo(Invented.problem(Problem.Severity.ERROR, "a.md", 1));
        assertThat(file.isError()).isTrue();
        assertThat(note.isError()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "talk.es.md, es, talk",
        "a/talk.zh-Hant.md, zh-Hant, a/talk",
        "talk.pt-BR.markdown, pt-BR, talk",
        "talk.xx.md, , talk.xx",
        "talk.md, , talk",
        "a.b/talk, , a.b/talk",
        ".es.md, , .es"
    })
    void aFileMayNameItsLanguage(String file, String language, String without) {
        assertThat(LanguageSuffix.of(file)).isEqualTo(java.util.Optional.ofNullable(language));
        assertThat(LanguageSuffix.without(file)).isEqualTo(without);
    }
}
