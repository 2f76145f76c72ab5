package org.colloquy.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwinInterviewsTest {
    private static final String HEAD =
            "title: Who counts the kettles?\ndate: 2031-02-03\ninterviewees: [Osk Perrin]\n";

    private static final String TALK =
            "## Does anybody count them?\n\n"
                    + "Nobody in my street does, and nobody ever will. ".repeat(24)
                    + "\n";

    @TempDir private Path folder;

    private void write(String name, String frontMatter, String text) {
        new CorpusFolderBuilder(folder).file(name, "---\n" + frontMatter + "---\n\n" + text);
    }

    private List<String> found() {
        return new CorpusFolderBuilder(folder)
                .read().problems().stream()
                        .filter(
                                problem ->
                                        List.of("perhaps-twice", "perhaps-copy")
                                                .contains(problem.code()))
                        .map(
                                problem ->
                                        "%s %s: %s"
                                                .formatted(
                                                        problem.severity().word(),
                                                        problem.file(),
                                                        problem.message()))
                        .toList();
    }

    @Test
    void theSecondOfOneTitleIsNamedOnce() {
        write("kettles.md", HEAD, "Nobody.\n");
        write("kettles 2.md", HEAD, "Somebody.\n");
        assertThat(found())
                .containsExactly(
                        "note kettles 2.md: \"kettles.md\" has the same title, date and people, so readers cannot tell the two apart: delete one of them, or give this one another title, a subtitle or its own date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Who counts the kettles?\ninterviewees: [Osk Perrin]\n",
                "title: Who counts the kettles?\ndate: 2031-02-04\ninterviewees: [Osk Perrin]\n",
                "title: Who counts the kettles?\ndate: 2031-02-03\ninterviewees: [Gerda Moll]\n",
                HEAD + "subtitle: The second evening\n",
                HEAD + "series: Kettles\norder: 2\n",
                HEAD + "language: de\n",
                HEAD + "translation-of: kettles.md\n",
                "title: Who counts the pots?\ndate: 2031-02-03\ninterviewees: [Osk Perrin]\n",
                "date: 2031-02-03\ninterviewees: [Osk Perrin]\n",
            })
    void whatDiffersInOneThingIsLeftAlone(String other) {
        write("kettles.md", HEAD + "language: en\n", "Nobody.\n");
        write("more.md", other, "Somebody.\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void theSameWordsAreNamedWhateverTheirTitle() {
        write("kettles.md", HEAD, TALK);
        write("pots.md", "title: Pots\n", TALK);
        write("street.md", "title: Street\n", TALK.replace("street", "lane"));
        assertThat(found())
                .containsExactly(
                        "warning pots.md: these are the words of \"kettles.md\" once more, so readers find them twice: delete one of the two files");
    }

    @Test
    void aShortTextMayBeLikeAnother() {
        write("kettles.md", HEAD, "No comment.\n");
        write("pots.md", "title: Pots\n", "No comment.\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void aCopyThatIsKnownByItsNameIsNamedOnce() {
        write("kettles.md", HEAD, TALK);
        write("kettles copy.md", HEAD, TALK);
        assertThat(found())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("by its name"));
    }
}
