package org.colloquy.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.colloquy.quotation.draft.DraftReader;
import org.colloquy.quotation.draft.QuotationScanner;
import org.colloquy.quotation.match.DifferencePart;
import org.colloquy.quotation.match.DifferencePart.ChangeOfWords;
import org.colloquy.reader.CorpusReader;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.result.EntryFinder;
import org.colloquy.site.quotation.DifferenceText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of single quotations: what is forgiven, and what never is. */
class QuotationJudgeTest {
    private static final SearchIndex INDEX = SearchIndex.inMemory();
    private static QuotationJudge judge;

    @BeforeAll
    static void read() throws IOException {
        Path folder = Path.of("src/test/resources/quotations");
        judge =
                new QuotationJudge(
                        new EntryFinder(INDEX.snapshot(new CorpusReader().read(folder))));
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    private static JudgedQuotation judged(String draft) {
        List<JudgedQuotation> all =
                QuotationScanner.scan(DraftReader.plain(draft)).all().stream()
                        .map(judge::judge)
                        .toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i did not LIKE the oil|CAPITALS",
                "[I]t was in 1987, on a morning|",
                "My  father\u00A0had counted the steps|WHITE_SPACE",
                "my father had counted the ‘steps’ for me|QUOTE_MARKS",
                "I did not like the oil, but I liked the silence after the burner was lit,|ENDING",
                "I did not like the oil, but I liked the silence after the burner was lit.|",
                "They ﬁrst found|",
                "Ｔｈｅｙ found the channel by the light|LETTER_FORMS"
            })
    void writingIsForgivenAndNamed(String words, String forgiven) {
        JudgedQuotation one = judged("He said: “" + words + "”");
        if (words.contains("ﬁrst")) {
            assertThat(one.verdict()).isNotEqualTo(QuotationVerdict.EXACT);
            return;
        }
        assertThat(one.verdict()).isEqualTo(QuotationVerdict.EXACT);
        if (forgiven != null) {
            assertThat(one.forgiven()).contains(Allowance.valueOf(forgiven));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I did like the oil, but I liked the silence",
                "I did not like the oil but I liked the silence",
                "I didn't like the oil, but I liked the silence after",
                "In the winter of 2008 we had 17 boats in the bay",
                "In the winter of 2009 we had 17 small boats in the bay",
                "In the winter of 2009 had 17 boats in the bay",
                "They have not asked me anything since the meeting?",
                "我们用了22天才把它补好，期间不让任何车辆通过",
                "Me da un poco de péna, aunque nunca le pedí que se quedara",
                "한 사람은 바람을 읽는 법을 저보다 빨리 배웠 습니다"
            })
    void aChangedWordNeverIs(String words) {
        assertThat(judged("She wrote: “" + words + "”").verdict())
                .isEqualTo(QuotationVerdict.ALTERED);
    }

    @Test
    void theDifferenceSaysWhatIsMissingAndWhatWasPutIn() {
        JudgedQuotation one = judged("“I did like the strong oil, but I liked the silence”");
        assertThat(one.difference())
                .containsExactly(
                        new DifferencePart(ChangeOfWords.SAME, "I did"),
                        new DifferencePart(ChangeOfWords.LACKING, " not"),
                        new DifferencePart(ChangeOfWords.SAME, " like the"),
                        new DifferencePart(ChangeOfWords.ADDED, " strong"),
                        new DifferencePart(ChangeOfWords.SAME, " oil, but I liked the silence"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A light is a lamp, and we have enough lamps along the road"
                        + "|A light [-that shines for guests only-] is a lamp, and we have enough lamps along the road",
                "Every machine can fail quietly, while a dark tower"
                        + "|[-A-] {+Every+} machine can fail quietly, while a dark tower",
                "loved the silence after the burner was lit"
                        + "|[-liked-] {+loved+} the silence after the burner was lit",
                "while a dark tower is noticed by everyone"
                        + "|while a dark tower is noticed by [-everybody-] {+everyone+}",
                "You could hear the whole harbour breathing below you, asleep"
                        + "|You could hear the whole harbour breathing below you, [-as if it were one large animal-] asleep",
                "Yes, I did not like the oil, but I liked the silence"
                        + "|{+Yes,+} I did not like the oil, but I liked the silence",
                "I did not like the oil, but I liked the silence, honestly"
                        + "|I did not like the oil, but I liked the silence{+, honestly+}",
                "I tell them that a receiver knows what a reef looks like"
                        + "|I tell them that a receiver [-does not know-] {+knows+} what a reef looks like",
                "It was in the winter, on a morning when the fog did not lift"
                        + "|It was in [-1987-] {+the winter+}, on a morning when the fog did not lift",
                "My daughter is right about most things"
                        + "|My daughter [-says that I am stubborn, and she-] is right about most things",
                "我们花了21天才把它补好，期间不让任何车辆通过" + "|我们[-用-]{+花+}了21天才把它补好，期间不让任何车辆通过"
            })
    void theDifferenceBeginsAndEndsWithWordsThatWereSaid(String words, String difference) {
        JudgedQuotation one = judged("“" + words + "”");
        assertThat(one.verdict()).isEqualTo(QuotationVerdict.ALTERED);
        assertThat(DifferenceText.of(one)).isEqualTo(difference);
    }

    @Test
    void theShownPlaceHasAllWordsThatTheDifferenceSaysWereSaid() {
        QuotedPlace place = judged("“A light is a lamp, and we have enough lamps”").places().get(0);
        assertThat(place.words())
                .isEqualTo(
                        "A light that shines for guests only is a lamp, and we have enough lamps");
    }

    @Test
    void aQuotationReachesOverBlocksOfOneTurnAndNeverOverTwoSpeakers() {
        JudgedQuotation one =
                judged(
                        "“somebody had to carry the oil up twice a night.\n\n“I did not like the oil, but I liked the silence”");
        assertThat(one.verdict()).isEqualTo(QuotationVerdict.EXACT);
        assertThat(one.places().get(0).locators()).hasSize(2);
        assertThat(
                        judged(
                                        "“as if it were one large animal asleep. People say that nobody needs a lighthouse any more”")
                                .verdict())
                .isEqualTo(QuotationVerdict.JOINED);
        assertThat(
                        judged(
                                        "“as if it were one large animal asleep … People say that nobody needs a lighthouse any more”")
                                .verdict())
                .isEqualTo(QuotationVerdict.JOINED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“I did not like the oil,” said Tomas Halloran.|EXACT",
                "“I did not like the oil,” Halloran said.|EXACT",
                "“I did not like the oil,” said Ines Varga.|OTHER_SPEAKER",
                "“I did not like the oil,” Varga told the council.|OTHER_SPEAKER",
                "Ines Varga: “I did not like the oil”|OTHER_SPEAKER",
                "According to Ines Varga, “I did not like the oil”.|OTHER_SPEAKER",
                "Varga remembered: “I did not like the oil”|OTHER_SPEAKER",
                "“I did not like the oil,” he said of Ines Varga.|EXACT",
                "“I did not like the oil,” he told Ines Varga.|EXACT",
                "He said to Varga: “I did not like the oil”|EXACT",
                "When Ines Varga asked Tomas Halloran, he said: “I did not like the oil”|EXACT",
                "“I did not like the oil,” said Nobody Known.|EXACT",
                "„I did not like the oil“, sagte Ines Varga.|OTHER_SPEAKER",
                "« I did not like the oil », a dit Ines Varga.|OTHER_SPEAKER",
                "Ines Varga는 “I did not like the oil”라고 말했다.|OTHER_SPEAKER"
            })
    void whomTheDraftNamesHasToHaveSaidIt(String draft, QuotationVerdict verdict) {
        assertThat(judged(draft).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“did not like the oil … as if it were one large animal”",
                "“I did not like [it], but I liked the silence”",
                "“I did not like the oil [...] You could hear the whole harbour”",
                "“I did not like the oil, but [he] liked the silence”",
                "“[He] did not like the oil, but I liked the silence”",
                "“I did not like the oil, but I liked the silence [of the tower]”"
            })
    void gapsThatAreNamedAreNoChange(String draft) {
        assertThat(judged(draft).verdict()).isEqualTo(QuotationVerdict.SHORTENED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“I did … like the oil, but I liked the noise”",
                "“I [did] hate the oil, but I liked the silence”"
            })
    void aChangeBesideAGapIsAChange(String draft) {
        assertThat(judged(draft).verdict()).isEqualTo(QuotationVerdict.ALTERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"“07 meters of rope”", "“900 thousand guests”", "“of the tower of the”"})
    void fewWordsThatNobodySaidAreNotFound(String draft) {
        assertThat(judged(draft).verdict()).isEqualTo(QuotationVerdict.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tomas Halloran, interviewed by Ines Varga, “The last light on the mole,” Voices of the harbour, 4 March 2021.",
                "Halloran, Tomas. “The Last Light on the Mole.” Interview by Ines Varga. Voices of the harbour.",
                "[“The last light on the mole”](https://example.org/)",
                "Greta Sommerfeld, „Die Mühle am Deich“, 2018",
                "Read our “Un puesto en el mercado viejo”!"
            })
    void aTitleOfTheCorpusIsNoQuotationOfAnybody(String draft) {
        JudgedQuotation one = judged(draft);
        assertThat(one.verdict()).isEqualTo(QuotationVerdict.TITLE);
        assertThat(one.verdict().isFine()).isTrue();
        assertThat(one.places()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The last light on the mole,” said Tomas Halloran.",
                "Read “The first light on the mole”.",
                "Read “The last light on the mole?”",
                "Read “Light on the mole”."
            })
    void aTitleThatSomebodyIsMadeToSayOrThatIsOtherwiseIsNotFound(String draft) {
        assertThat(judged(draft).verdict()).isEqualTo(QuotationVerdict.NOT_FOUND);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "“",
                "“‘",
                "\"",
                "'",
                "„“",
                "« ",
                "“a ",
                "[",
                "“[a ",
                "“… a ",
                "“a” ",
                "“I did not like the oil ",
                "> a\n",
                "。",
                "a\n",
                "‘s’ s "
            })
    void aHostileDraftEndsInTime(String part) {
        String draft = part.repeat(150_000 / part.length()) + "”";
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () ->
                        QuotationScanner.scan(DraftReader.plain(draft)).all().stream()
                                .limit(20)
                                .forEach(judge::judge));
    }
}
