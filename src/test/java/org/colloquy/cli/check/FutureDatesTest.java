package org.colloquy.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FutureDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2031, 5, 20);

    @TempDir private Path folder;

    private List<Problem> check(String name, String frontMatter) {
        return FutureDates.check(
                new CorpusFolderBuilder(folder)
                        .file(name, "---\ntitle: Kettles\n" + frontMatter + "---\n\nSo.\n")
                        .read(),
                TODAY);
    }

    @Test
    void aDayFarAheadIsASlip() {
        assertThat(check("a.md", "date: 2052-01-01\n"))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("future-date");
                            assertThat(problem.message())
                                    .isEqualTo(
                                            "the date 2052-01-01 is more than a year ahead, and lists have this interview as their newest: which day was meant?");
                            assertThat(problem.line()).isEqualTo(3);
                            assertThat(problem.column()).isEqualTo(7);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date: 4 March 2061\n",
                "date: 2033\n",
                "date: 2032-06\n",
                "date: 2032-05-21\n",
                "draft: true\ndate: 2052-01-01\n",
                "publish: 2052-01-01\ndate: 2052-01-01\n",
            })
    void soIsOneInAnotherFormAndOfADraft(String frontMatter) {
        assertThat(check("a.md", frontMatter))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isGreaterThan(2));
    }

    @Test
    void theNameOfAFileMayHaveIt() {
        assertThat(check("2052-01-01-kettles.md", "")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "date: 2031-05-20\n",
                "date: 2032\n",
                "date: 2032-05\n",
                "date: 2032-05-20\n",
                "publish: 2052-01-01\n",
            })
    void whatMayBePlannedIsLeftAlone(String frontMatter) {
        assertThat(check("a.md", frontMatter)).isEmpty();
    }
}
