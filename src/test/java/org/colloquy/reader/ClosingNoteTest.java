package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.interview.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What closes a text behind the last label is said by nobody, and stays where it is. */
class ClosingNoteTest {
    private static final String TALK =
            "**Mira:** Why %d?\n\n**Jo Pell:** It rained.\n\nIt never stopped.\n\n";
    private static final String PROMPTED = "**Why the roof %d?**\n\n**Jo Pell:** It rained.\n\n";

    @TempDir Path dir;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Jo Pell mends roofs in Hull.*",
                "_The talk was shortened._\n\n_Words: M. Oltan._",
                "[The tape ends.]",
                "END OF INTERVIEW",
                "**[End of Tape 2]**",
                "Fin de la entrevista.",
                "采访结束",
                "Transcribed by https://scribe.example",
                "End of recording\n\nTranscribed by Mira van Oltan and Ari Vos",
                "Transkription: Ida Kern",
                "（二〇一九年五月）",
                "This conversation was lightly edited for length and clarity.",
                "_This interview has been edited and condensed._\n\nLeave a comment\n\n———\n\nSee also: roofs",
                "Das Gespräch wurde redaktionell gekürzt.",
                "Esta entrevista ha sido editada para mayor claridad.",
                "Jo Pell mends roofs in Hull, where she was born.\n\nShe sings.",
                "**Jo Pell** is a roofer in Hull. **She** sings.",
                "[Jo Pell](https://pell.example) has mended roofs for years.",
                "This interview was first published in The Roof.",
                "The conversation originally appeared in [The Roof](https://roof.example).",
                "This talk was recorded on 3 May 2019 in Hull, and was translated by Ida Kern.",
                "Interview: Ida Kern",
                "Interview by Ida Kern and Ari Vos.",
                "Das Gespräch führte Ida Kern.",
                "Propos recueillis par Ida Kern",
                "Entrevista realizada por Ida Kern.",
                "Photos by Ida Kern",
                "---\n\n*The talk was shortened.*",
                "---\n\nWritten down by the roofers' guild.",
                "* * *\n\nMore talks stand in the archive.\n\nWrite to us.",
                "**About Jo Pell**\n\nShe mends roofs in Hull.\n\nShe sings.",
                "**About the author**\n\nShe mends roofs in Hull."
            })
    void isSaidByNobody(String note) {
        for (String form : List.of(TALK, PROMPTED)) {
            List<Passage> all = read(form, note);
            List<Passage> plain = read(form, "");
            assertThat(all).as(form).hasSizeGreaterThan(plain.size());
            assertThat(all.subList(0, plain.size()))
                    .as(form)
                    .extracting(Passage::speaker)
                    .containsExactlyElementsOf(plain.stream().map(Passage::speaker).toList());
            assertThat(all.subList(plain.size(), all.size()))
                    .as(form)
                    .allMatch(passage -> passage.speaker() == null);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Never* the stairs.",
                "It rains (still).",
                "The end of the interview was the best.",
                "End of the roof, end of the rain.",
                "Transcribed by hand, the letters filled a room.",
                "Transcription by ear is slow.",
                "END OF THE ROAD",
                "Mira Oltan mends roofs in Hull.",
                "Jo Pell, they said. Come down.",
                "Jo Pell!",
                "Interview people, I say.",
                "This interview was a surprise.",
                "The interview was recorded, wasn't it?",
                "This roof was first published in a paper.",
                "This interview was edited badly, and I was furious.",
                "The conversation was edited by three people. Two slept.",
                "My talk was edited in a night.",
                "This talk is edited, is it?",
                "This roof has been shortened for clarity.",
                "**About the rain**\n\nIt is wet.",
                "**Jo Pell came late.**\n\nShe did."
            })
    void isNoneOfItsWords(String words) {
        assertThat(read(TALK, words)).last().extracting(Passage::speaker).isEqualTo("Jo Pell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n\n> A roof is a promise.",
                "---\n\nOne.\n\nTwo.\n\nThree.\n\nFour.",
                "---\n\nIt rained again.\n\n---",
                "---\n\n[00:12:01] It rained again.",
                "---\n\nand it rained again.",
                "---\n\nIt rained again.\n\nIs that enough?"
            })
    void isNoneBehindARuleThatPartsWhatIsSaid(String words) {
        assertThat(read(TALK, words)).last().extracting(Passage::speaker).isEqualTo("Jo Pell");
        assertThat(read(TALK + "---\n\n", "It rained again."))
                .last()
                .extracting(Passage::speaker)
                .isEqualTo("Jo Pell");
    }

    @Test
    void isNoneAtTheLengthOfAStory() {
        assertThat(read(TALK, "---\n\n" + "It rained again. ".repeat(60)))
                .last()
                .extracting(Passage::speaker)
                .isEqualTo("Jo Pell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Mira:** So?\n\n*It sings.*\n\n", "**Mira:**\n\n*It sings.*\n\n"})
    void isNoneWhereSomebodySpeaksLikeThat(String turn) {
        assertThat(read(TALK + turn, "**Jo Pell:** So.\n\n*It sings.*"))
                .last()
                .extracting(Passage::speaker)
                .isEqualTo("Jo Pell");
    }

    private List<Passage> read(String form, String note) {
        StringBuilder text = new StringBuilder("# A talk\n\n");
        for (int i = 0; i < 4; i++) {
            text.append(form.formatted(i));
        }
        return new CorpusFolderBuilder(dir)
                .file("interviews/a.md", text + note + "\n")
                .interview()
                .passages()
                .toList();
    }
}
