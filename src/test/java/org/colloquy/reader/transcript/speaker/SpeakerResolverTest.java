package org.colloquy.reader.transcript.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Speaker;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.form.LabelCandidates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The people whom labels mean. Each label stands in a paragraph of its own. */
class SpeakerResolverTest {

    private static ResolvedSpeakers resolved(DialectHints hints, String labels) {
        String text =
                Arrays.stream(labels.split("; "))
                        .map(label -> label + ": Words.\n")
                        .collect(Collectors.joining("\n"));
        return SpeakerResolver.resolve(
                LabelCandidates.in(SourceBlocks.of(text)),
                KnownSpeakers.of(hints, text),
                hints,
                Set.of());
    }

    private static String speakers(DialectHints hints, String labels) {
        return resolved(hints, labels).speakers().stream()
                .map(SpeakerResolverTest::shown)
                .collect(Collectors.joining("; "));
    }

    private static String shown(Speaker speaker) {
        String kind =
                speaker.kind() == Speaker.SpeakerKind.PERSON ? "" : " " + speaker.kind().word();
        return speaker.name() + kind + " " + speaker.turns();
    }

    private static List<Participant> people(String... names) {
        return Arrays.stream(names).map(Participant::named).toList();
    }

    private static DialectHints hints(
            List<Participant> asking, List<Participant> answering, List<Participant> all) {
        return new DialectHints(asking, answering, all, "The Outlet", null);
    }

    private static final DialectHints NONE = hints(people(), people(), people());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Margin; Jo; M; J; M; J|Margin 3; Jo 3",
                "Margin; Jo; M; Jo; M|Margin 3; Jo 2",
                "Margin; M; Margin; M|Margin 2; M 2",
                "Margin; Mona; M; M|Margin 1; Mona 1; M 2",
                "M; Margin; M|M 2; Margin 1",
                "Jo Margin; Ben; M; B; M|Jo Margin 3; Ben 2",
                "Margin; Ada Margin; Q; M; M|Ada Margin 4; Q unknown 1"
            })
    void aLetterIsShortForTheNameBeforeItThatBeginsWithIt(String labels, String speakers) {
        assertThat(speakers(NONE, labels)).isEqualTo(speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kiln (Ada Byron); Kiln (Jo Pell); Kiln (Ada Byron)|Ada Byron 2; Jo Pell 1",
                "Kiln (Ada Byron); Kiln (Jo Pell); Ada; Kiln|Ada Byron 2; Jo Pell 1; Kiln 1",
                "Kiln (Ada Byron); Ben; Kiln (Ada Byron)|Kiln 2; Ben 1",
                "Jo Pell (Red Kiln); Ben; Jo Pell (Blue Pot)|Jo Pell 2; Ben 1",
                "Kiln (Ada); Ben; Kiln (Jo)|Kiln 2; Ben 1",
                "Kiln (by phone); Ben; Kiln (from home)|Kiln 2; Ben 1",
                "Q (Ada Byron); A; Q (Jo Pell); A|Q unknown 2; A unknown 2"
            })
    void oneWordBeforeSeveralFullNamesInBracketsNamesNobody(String labels, String speakers) {
        assertThat(speakers(NONE, labels)).isEqualTo(speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Sample; Sample; Ada|Ada Sample 3",
                "Ada Chell; ACh; Ben|Ada Chell 2; Ben 1",
                "MIRA OLTAN; OLTAN; MIRA; MO|MIRA OLTAN 4",
                "Mira Oltan; OLTAN; Ben|Mira Oltan 2; Ben 1",
                "Mira Pell; PEL; Ben|Mira Pell 1; PEL 1; Ben 1",
                "MIRA OLTAN; JO OLTAN; OLTAN|MIRA OLTAN 1; JO OLTAN 1; OLTAN 1",
                "Mira Oltan; OLTANS; NATO|Mira Oltan 1; OLTANS 1; NATO 1",
                "Mira Bo; Ben Okri; BO|Mira Bo 1; Ben Okri 2",
                "MIRA BO; BEN OKRI; BO|MIRA BO 1; BEN OKRI 1; BO 1",
                "Szymon Chell; SzCh; Ben|Szymon Chell 2; Ben 1",
                "Ada Chell; ADo; Ben|Ada Chell 1; ADo 1; Ben 1",
                "Ada Mona Chell; ACh; Ben|Ada Mona Chell 1; ACh 1; Ben 1",
                "Ada Chell; Amy Chorn; ACh|Ada Chell 1; Amy Chorn 1; ACh 1",
                "Ada Chell; Adc; Ben|Ada Chell 1; Adc 1; Ben 1",
                "Ada Sample; Ben Sample; Sample|Ada Sample 1; Ben Sample 1; Sample 1",
                "E Sample; Ben; E|E Sample 2; Ben 1",
                "Ida; Mr. Ben; I.; B.|Ida 2; Mr. Ben 2",
                "Ida; Ina; I.|Ida 1; Ina 1; I. 1",
                "Ada Sample; Ben Sample; A. Sample; B. Sample|Ada Sample 2; Ben Sample 2",
                "Ada Sample; Anna Sample; A. Sample|Ada Sample 1; Anna Sample 1; A. Sample 1",
                "Ada Sample; AS; as|Ada Sample 3",
                "Ada Sample; A.S.; A. S.|Ada Sample 3",
                "Ada Sample; Anna Stern; A.S.|Ada Sample 1; Anna Stern 1; A.S. 1",
                "Tea & Milk; T&M|Tea & Milk group 2",
                "Tea Milk; T&M|Tea Milk 1; T&M group 1",
                "Keeper Ada Sample; Keeper Sample|Keeper Ada Sample 2",
                "Ada B. Sample; Ada Sample; Sample|Ada B. Sample 3",
                "Keeper Ada Sample; Keeper Ben Sample; Keeper Sample|Keeper Ada Sample 1; Keeper Ben Sample 1; Keeper Sample 1",
                "Tea and Milk; Tea Milk|Tea and Milk group 1; Tea Milk 1",
                "Ada Sample; Sam|Ada Sample 1; Sam 1",
                "Host; Host Sample|Host unknown 1; Host Sample 1",
                "Audience Member; Member|Audience Member unknown 1; Member 1",
                "Ada and Ben; Ben|Ada and Ben group 1; Ben 1",
                "Ada Sample (Heron); heron|Ada Sample 2",
                "Minister of Lamps (Ada Sample); Ada Sample|Ada Sample 2",
                "Ada (Ben); Ben (Ada); Ben|Ada 1; Ben 2",
                "Question 1; Answer; Q; A|Question unknown 2; Answer unknown 2",
                "Music; Ada|Music event 0; Ada 1",
                "The Outlet; Ada|The Outlet group 1; Ada 1"
            })
    void arePeopleByWhatIsKnownOfThem(String labels, String speakers) {
        assertThat(speakers(NONE, labels)).isEqualTo(speakers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gromov, Lev; Ada|Gromov, Lev 1; Ada 1",
                "Gromov, Lev; Lev Gromov|Lev Gromov 2",
                "Gromov, Lev; Lev; LG|Gromov, Lev 3",
                "Jo Pell, The Kiln Company; Ada|Jo Pell, The Kiln Company 1; Ada 1",
                "Jo Pell, Head of Kilns; Ada|Jo Pell, Head of Kilns 1; Ada 1",
                "Jo Pell, BBC; Ada|Jo Pell, BBC 1; Ada 1",
                "Jo Pell, Blue Kiln; Ada Sample, Blue Kiln; Ida|Jo Pell, Blue Kiln 1; Ada Sample, Blue Kiln 1; Ida 1",
                "Jo Pell, Blue Kiln; Ada Sample, Red Mill|Jo Pell, Blue Kiln 1; Ada Sample, Red Mill 1",
                "Ada Bell, Jo Pell; Ida|Ada Bell, Jo Pell group 1; Ida 1",
                "Jo Pell, Blue Kiln; Ada Bell, Jo Pell|Jo Pell, Blue Kiln 1; Ada Bell, Jo Pell group 1",
                "Ada, Jo; Ada; Jo|Ada, Jo group 1; Ada 1; Jo 1",
                "Ada, Jo; Ida|Ada, Jo 1; Ida 1",
                "Ada, Jo, Bo; Ida|Ada, Jo, Bo group 1; Ida 1",
                "Ada, Bo and Jo; Ida|Ada, Bo and Jo group 1; Ida 1",
                "Ada Bell, Jo Pell & Bo; Ida|Ada Bell, Jo Pell & Bo group 1; Ida 1",
                "王、李; 周|王、李 group 1; 周 1"
            })
    void aCommaMayStandBetweenPeopleOrInAName(String labels, String speakers) {
        assertThat(speakers(NONE, labels)).isEqualTo(speakers);
    }

    @Test
    void aNameWithACommaIsThatOfTheFrontMatter() {
        DialectHints known = hints(people(), people("Lev Gromov"), people("Jo Pell"));
        assertThat(speakers(known, "Gromov, Lev; Jo Pell, Kiln Company"))
                .isEqualTo("Lev Gromov 1; Jo Pell 1");
        assertThat(speakers(known, "Lev Gromov, Jo Pell")).isEqualTo("Lev Gromov, Jo Pell group 1");
    }

    @Test
    void mayBeMeantByTheNameInABracket() {
        DialectHints known = hints(people(), people("Ada Sample"), people());
        assertThat(speakers(known, "heron (Ada Sample); kite (Ben Sample)"))
                .isEqualTo("Ada Sample 1; kite 1");
        assertThat(speakers(known, "heron (AS)"))
                .as("letters there may be another's")
                .isEqualTo("heron 1");
    }

    @Test
    void areLettersOfWhoAsksAndAnswersAlone() {
        List<Participant> ida = people("Ida Asker");
        List<Participant> ada = people("Ada Sample");
        List<Participant> two = people("Ada Sample", "Ben Sample");
        assertThat(speakers(hints(ida, ada, people()), "Q; A"))
                .isEqualTo("Ida Asker 1; Ada Sample 1");
        assertThat(speakers(hints(ida, two, people()), "Q; A"))
                .isEqualTo("Ida Asker 1; A unknown 1");
        assertThat(speakers(hints(people(), people(), ada), "Q; A"))
                .as("who speaks is who answers, if nobody is said to ask")
                .isEqualTo("Q unknown 1; Ada Sample 1");
        assertThat(speakers(hints(ida, people(), ada), "Q; A"))
                .isEqualTo("Ida Asker 1; A unknown 1");
        assertThat(speakers(hints(people(), ada, ida), "Q; A"))
                .isEqualTo("Q unknown 1; Ada Sample 1");
    }

    @Test
    void areWordsForWhoAsksAndAnswersWhereOnlyOneCan() {
        List<Participant> ida = people("Ida Asker");
        List<Participant> ada = people("Ada Sample");
        List<Participant> two = people("Ada Sample", "Ben Sample");
        assertThat(speakers(hints(ida, ada, people()), "Interviewer; Guest; Interviewer"))
                .isEqualTo("Ida Asker 2; Ada Sample 1");
        assertThat(speakers(hints(ida, two, people()), "记者; Guest"))
                .isEqualTo("Ida Asker 1; Guest unknown 1");
        assertThat(speakers(hints(ida, ada, people()), "Interviewer; Ida; Guest 2; Ada"))
                .as("who has a label already")
                .isEqualTo("Interviewer unknown 1; Ida Asker 1; Guest 2 unknown 1; Ada Sample 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Clement; Clement; Clement; Clemens|Clement",
                "Clement; Clement; Clemens|none",
                "Clement; Clement; Clement; Clemens; Clemens|none",
                "Martin; Martin; Martin; Marten|none",
                "Ada Clement Dorn; Ada Clemens Dorn|Ada Clement Dorn",
                "Ada Clement Do; Ada Clemens Do|none",
                "Clement; Clement; Clement; Clemens (CL)|none",
                "Speaker 1; Speaker 1; Speaker 1; Speaker 2|none",
                "MRS. CLEMENT; MRS. CLEMENT; MRS. CLEMENT; MR. CLEMENT|none",
                "Dr Clement; Dr Clement; Dr Clement; Mr Clement|none",
                "Sra. Clement; Sra. Clement; Sra. Clement; Sra. Clemens|Sra. Clement"
            })
    void mayBeWrittenAmissOnce(String labels, String meant) {
        List<SpellingSlip> slips = resolved(NONE, labels).slips();
        assertThat(slips.isEmpty() ? "none" : slips.get(slips.size() - 1).meant()).isEqualTo(meant);
    }

    @Test
    void aShortNameThatSeveralPeopleBearIsNoneOfTheirs() {
        assertThat(speakers(NONE, "Guest Ada (G); Margin; G; Guest Ben (G); Margin; G"))
                .isEqualTo("Guest Ada 1; Margin 2; G 2; Guest Ben 1");
    }
}
