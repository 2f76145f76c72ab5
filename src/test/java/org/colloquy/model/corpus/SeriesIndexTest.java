package org.colloquy.model.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.SeriesIndex.Series;
import org.colloquy.model.interview.Interview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interviews that belong together, because they say so or by their folders. */
class SeriesIndexTest {
    @TempDir private Path dir;
    private Talks talks = new Talks(Path.of(""));

    @BeforeEach
    void folder() {
        talks = new Talks(dir);
    }

    private void talk(String name, String details) {
        talks.file(
                "interviews/" + name + ".md",
                "---\ntitle: Talk %s\n%s---\n\n## Why?\n\nSo.\n".formatted(name, details));
    }

    private List<String> series() {
        return talks.corpus().series().all().stream().map(SeriesIndexTest::line).toList();
    }

    private static String line(Series series) {
        return series.id()
                + " "
                + series.name()
                + ": "
                + String.join(" ", series.interviews().stream().map(Interview::slug).toList());
    }

    @Test
    void areThoseThatInterviewsName() {
        talk("b/one-10", "series: Harbour days\n");
        talk("a/one-9", "series: harbour Days\n");
        talk("a/one-2", "series: [Harbour days]\n");
        talk("a/other", "");
        assertThat(series()).containsExactly("harbour-days Harbour days: a/one-2 a/one-9 b/one-10");
        Corpus corpus = talks.corpus();
        assertThat(corpus.series().of(Talks.interview(corpus, "a/other"))).isEmpty();
        assertThat(corpus.problems()).isEmpty();
    }

    @Test
    void haveTheirInterviewsInTheOrderThatTheseGive() {
        talk("c", "series: S\norder: 2\n");
        talk("b", "series: S\norder: 1.5\n");
        talk("a", "series: S\norder: 10\n");
        talk("0", "series: S\n");
        assertThat(series()).containsExactly("s S: b c a 0");
    }

    @Test
    void areFoldersWhereNoInterviewNamesAny() {
        talk("all/part-10/a", "");
        talk("all/part-2/a", "");
        talk("all/part-2/deep/b", "");
        talk("all/loose", "order: 1\n");
        assertThat(series())
                .containsExactly(
                        "part-2 Part 2: all/part-2/a all/part-2/deep/b",
                        "part-10 Part 10: all/part-10/a");
    }

    @Test
    void areNotFoldersThatTellNothing() {
        talk("one/a", "");
        talk("one/b", "");
        assertThat(series()).as("a single folder").isEmpty();
        talk("two/c", "");
        assertThat(series()).hasSize(2);
        talks.file("interviews/one/b.md", "---\ndraft: true\ntitle: B\n---\n\nWords.\n");
        assertThat(talks.corpus().withoutDrafts().series().all())
                .as("a folder for each interview")
                .isEmpty();
    }

    @Test
    void countAnInterviewOnceWhateverItsLanguages() {
        talk("a", "");
        talk("a.es", "series: S\n");
        talk("b", "series: S\n");
        assertThat(series()).containsExactly("s S: a b");
        Corpus corpus = talks.corpus();
        assertThat(corpus.series().of(Talks.interview(corpus, "a.es")))
                .isEqualTo(corpus.series().find("s"));
    }

    @Test
    void wrongPlacesInASeriesAreProblemsWithTheirPlaces() {
        talk("a", "series: [S, T]\n");
        talk("b", "series: {name: S}\norder: second\n");
        talk("c", "series: []\norder:\n");
        assertThat(talks.corpus().problems().stream().map(Problem::toString))
                .hasSize(3)
                .anyMatch(
                        text ->
                                text.contains("a.md")
                                        && text.contains("series: must be a single text"))
                .anyMatch(
                        text ->
                                text.contains("b.md")
                                        && text.contains("series: must be a single text"))
                .anyMatch(
                        text -> text.contains("b.md") && text.contains("order: must be a number"));
    }

    @Test
    void areWhatAFileInTheirFolderSays() {
        talk("a/one", "");
        talk("a/deep/two", "");
        talk("b/three", "series: night watch\n");
        talk("c/four", "");
        talks.file("interviews/a/series.yaml", "title: Night Watch\norder: 2\n");
        talks.file(
                "interviews/a/deep/series.yaml",
                "title: Deep water\norder: 1\ninterviews: [../../c/four.md]\n");
        assertThat(series())
                .containsExactly(
                        "deep-water Deep water: c/four a/deep/two",
                        "night-watch Night Watch: a/one b/three");
        assertThat(talks.corpus().problems()).isEmpty();
    }

    @Test
    void areFoldersStillWhereOneOfThemHasAFile() {
        talk("harbour-days/one", "");
        talk("harbour-days/two", "");
        talk("night-shifts/three", "");
        talks.file("interviews/night-shifts/series.yaml", "title: Nights\n");
        assertThat(series())
                .containsExactly(
                        "harbour-days Harbour days: harbour-days/one harbour-days/two",
                        "nights Nights: night-shifts/three");
    }

    @Test
    void haveFilesThatContradictNamed() {
        talk("a/one", "series: Other\n");
        talk("b/two", "");
        talks.file("interviews/a/series.yaml", "title: Days\ninterviews: [none.md]\n");
        talks.file("interviews/b/series.yaml", "title: days\n");
        assertThat(
                        talks.corpus().problems().stream()
                                .map(p -> p.code() + " " + p.file() + ":" + p.line()))
                .containsExactlyInAnyOrder(
                        "other-series interviews/a/one.md:3",
                        "unresolved-link interviews/a/series.yaml:2",
                        "duplicate-series interviews/b/series.yaml:1");
        assertThat(series()).containsExactly("days Days: b/two", "other Other: a/one");
    }
}
