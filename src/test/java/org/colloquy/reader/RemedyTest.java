package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.corpus.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a doubt proposes to paste: the doubt goes, and the reading changes. */
class RemedyTest {
    private static final Pattern SETTINGS = Pattern.compile("paste into colloquy.yaml: (.+)$");
    private static final Pattern FRONT = Pattern.compile("paste into the front matter: (.+)$");

    private static final String LIKE_LABELS =
            """
            # A talk

            [Ada] It was late, and the tea was cold.

            [Ben] It was never warm at all, I say.

            [old lids] These keep no heat, as we know.

            [Ada] Who would ever drink it then?

            [the cup] It stood there for a whole week.

            [Ben] Nobody did, as far as I remember.

            [by hand] That is how it was made then.
            """;

    private static final String ASKED_ABOVE_TURNS =
            """
            # A talk

            ## Why tea?

            **Ada:** It is warm, is it?

            **Ben:** It is.

            **Ada:** So be it.

            **Ben:** So it is.

            ## Why milk?

            **Ada:** It is white, is it?

            **Ben:** It is.

            **Ada:** So be it.

            **Ben:** So it is.

            ## Why sugar?

            **Ada:** It is sweet, is it?

            **Ben:** It is.

            **Ada:** So be it.

            **Ben:** So it is.
            """;

    private static final String BOLD_IN_PROSE =
            """
            # A text

            **Why tea?**

            It is warm.

            **Kettles**

            **Lids**

            **Why milk?**

            It is white.

            **Spoons**

            **Cups**

            **Why sugar?**

            It is sweet.

            **Saucers**

            **Pots**
            """;

    private static final String ASKED_LATE =
            "# A text\n\n"
                    + "It was so for many years.\n\n".repeat(14)
                    + "Why was it so?\n\nNobody knows.\n\n".repeat(6);

    private static final String NAMES_IN_HEADINGS =
            """
            # A talk

            ## Ada

            It was late.

            ## Ben

            It was not.

            ## Ada

            So it was.

            ## Ben

            Perhaps it was.

            ## what became of the lids

            They were lost.

            ## what became of the pots

            They were kept.

            ## how the tea was made

            It was boiled.

            ## how the milk was kept

            It was cooled.

            ## where the spoons went

            They went home.

            ## Ada

            Thank you.

            ## Ben

            Thank you too.
            """;

    private static final String FEW_LABELS =
            "# A text\n\n"
                    + "It was so for many years.\n\n".repeat(20)
                    + "**Ada:** It is.\n\n**Ben:** It is not.\n\n".repeat(3);

    private static final String ONLY_ASKING =
            "# A list\n\n" + "**Ada:** Why is it so?\n\n**Ben:** And how is it made?\n\n".repeat(4);

    private static final String PASSED_LABELS =
            "# A talk\n\n"
                    + "Ada: It was late.\n\nthe smith: So it was.\n\nAda: I say.\n\n"
                    + "Ben: So do I.\n\nthe smith: So be it.\n\nIt was cold.\n\nAda: It was.\n\n"
                    + "It was so for many years.\n\n".repeat(4);

    private static final String STRAY_LABEL =
            "# A talk\n\n"
                    + "**Ada:** It was late.\n\n**Ben:** It was.\n\n".repeat(4)
                    + "**Ada:** So it was.\n\n**The Pot:** It is sold at the door.\n\n"
                    + "**Ben:** I say.\n\n**Ada:** So be it.\n";

    private static final String FIELDS_BESIDE_A_TALK =
            "# Pots\n\n"
                    + "## A pot\n\nIt has a lid.\n\n**Weight:** low\n**Maker:** smith\n\n".repeat(3)
                    + "## The talk\n\n"
                    + "**Ada:** Why is it so?\n\n**Ben:** Nobody in town knows.\n\n"
                    + "**Ada:** Who asked them?\n\n**Ben:** The smith went to all of them.\n";

    @Test
    void fieldsAreNobodysWhenTheSettingsSaySo(@TempDir Path dir) {
        check(FIELDS_BESIDE_A_TALK, dir);
    }

    @Test
    void wordsBetweenTurnsAreLabelsWhenTheFrontMatterNamesThem(@TempDir Path dir) {
        check(PASSED_LABELS, dir);
    }

    @ParameterizedTest
    @ValueSource(strings = {LIKE_LABELS, ASKED_ABOVE_TURNS, BOLD_IN_PROSE, NAMES_IN_HEADINGS})
    void whatIsPastedChangesTheReading(String text, @TempDir Path dir) {
        check(text, dir);
    }

    @Test
    void aLabelThatStandsOnceIsNobodysWhenTheSettingsSaySo(@TempDir Path dir) {
        check(STRAY_LABEL, dir);
    }

    @Test
    void questionsThatComeLateAreReadAsSuchWhenTheFrontMatterSaysSo(@TempDir Path dir) {
        check(ASKED_LATE, dir);
    }

    @Test
    void aTextWithAFewLabelsIsProseWhenTheFrontMatterSaysSo(@TempDir Path dir) {
        check(FEW_LABELS, dir);
    }

    @Test
    void aListOfQuestionsIsProseWhenTheFrontMatterSaysSo(@TempDir Path dir) {
        check(ONLY_ASKING, dir);
    }

    @Test
    void promptsThatWerePassedOverAreQuestionsWhenTheyAreMarked(@TempDir Path dir) {
        String text =
                "# A text\n\n"
                        + "**Why is it so?**\n\nNobody knows.\n\n".repeat(4)
                        + "**On tea**\n\nIt is warm.\n\n**On pots**\n\n**On lids**\n\n"
                        + "**On milk**\n\nIt is white.\n";
        Corpus before = folder(dir, text).read();
        assertThat(doubts(before)).anyMatch(doubt -> doubt.endsWith("paste {.question}"));
        String marked = text.replaceAll("(\\*\\*On \\w+\\*\\*)", "$1 {.question}");
        Corpus after = folder(dir.resolve("marked"), marked).read();
        assertThat(doubts(after)).isEmpty();
        assertThat(reading(after)).hasSizeGreaterThan(0).isNotEqualTo(reading(before));
    }

    private static void check(String text, Path dir) {
        Corpus before = folder(dir, text).read();
        List<String> doubts = doubts(before);
        assertThat(doubts).as("doubts").isNotEmpty();
        for (int i = 0; i < doubts.size(); i++) {
            Corpus after = pasted(dir.resolve("pasted" + i), text, doubts.get(i));
            assertThat(doubts(after)).doesNotContain(doubts.get(i));
            assertThat(after.problems().stream().map(p -> p.severity().name()))
                    .doesNotContain("ERROR");
            assertThat(reading(after)).isNotEqualTo(reading(before));
        }
    }

    private static Corpus pasted(Path dir, String text, String doubt) {
        Matcher settings = SETTINGS.matcher(doubt);
        if (settings.find()) {
            return folder(dir, text).file("colloquy.yaml", settings.group(1) + "\n").read();
        }
        Matcher front = FRONT.matcher(doubt);
        assertThat(front.find()).as(doubt).isTrue();
        return folder(dir, "---\n" + front.group(1) + "\n---\n\n" + text).read();
    }

    private static CorpusFolderBuilder folder(Path dir, String text) {
        return new CorpusFolderBuilder(dir).file("interviews/a.md", text);
    }

    private static List<String> doubts(Corpus corpus) {
        return corpus.problems().stream()
                .filter(problem -> problem.code().equals("perhaps-misread"))
                .map(problem -> problem.message())
                .toList();
    }

    private static List<String> reading(Corpus corpus) {
        return CorpusDump.of(corpus).stream()
                .filter(line -> line.matches("(?:turn|question|block|event|form|dialect) .*"))
                .toList();
    }
}
