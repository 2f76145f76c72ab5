package org.colloquy.reader.transcript.speaker.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Labels that stand once, and words that only look like them. A slash ends a line, two end a
 * paragraph.
 */
class OneOffLabelsTest {

    /** The labels in the order of the text. */
    private static String said(String lines) {
        return SlashedText.read(lines).labels().stream()
                .map(said -> said.candidate().name())
                .collect(Collectors.joining(" "));
    }

    private static String talk(String... paragraphs) {
        return said(String.join("//", paragraphs));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**Ada:** 1.//**Ben:** 2.//[0:03] Cleo: 3.//**Ada:** 4.//**Ben:** 5.; Ada Ben Cleo Ada Ben",
                "**Ada:** 1.//**Ben:** 2.//Cleo: 3.//**Ada:** 4.//Ben: 5.//**Ada:** 6.; Ada Ben Cleo Ada Ben Ada",
                "**Ada:** 1.//**Ben:** 2.//Cleo: 3.//**Ada:** 4.//Ben: 5.//**Ada:** 6.//**Ben:** 7.; Ada Ben Ada Ben Ada Ben"
            })
    void areSetApartAsAFifthOfTheOthers(String lines, String said) {
        assertThat(said(lines)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ada://1.//Ben://2.//Cleo://3.//Ada://4.//Ben://5.; Ada Ben Cleo Ada Ben",
                "Ada://1.//Ben://2.//Cleo: 3.//Ada://4.//Ben://5.; Ada Ben Ada Ben",
                "Ada: 1.//Ben: 2.//Cleo://3.//Ada: 4.//Ben: 5.; Ada Ben Ada Ben",
                "Ada://1.//Ben: 2.//Cleo: 3.//Ada://4.//Ben: 5.; Ada Ben Cleo Ada Ben",
                "Ada://1.//Ben: 2.//Cleo://3.//Ada://4.//Ben: 5.; Ada Ben Ada Ben"
            })
    void haveTheirWordsWhereTheOthersHaveThem(String lines, String said) {
        assertThat(said(lines)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**Ada:** 1.//**Ben:** 2.//**Cleo:** 3.//**Dan:** 4.//B; Ada Ben Cleo Dan B",
                "**Ada:** 1.//**Ben:** 2.//**Cleo:** 3.//**Dan:** 4.//**Ada:** 5.//**Ben:** 6.; Ada Ben Ada Ben",
                "**Iron:** w.//**Tin:** w.//B//W.//**Zinc:** w.//**Lead:** w.; B",
                "**Ada:** 1.//W.//W.//W.//**Ben:** 2.//W.//**Iron:** 3.//**Tin:** 4.//B; Ada Ben B",
                "**Ada:** 1.//**Ben:** Two kinds:/w://**Iron:** 3.//**Tin:** 4.//B; Ada Ben B",
                "AS: 1.//BO: 2.//CM: 3.//DK: 4.//P; AS BO CM DK P",
                "AS: 1.//BO: 2.//Iron: 3.//Tin: 4.//P; AS BO P",
                "Ada: 1.//Ben: 2.//CM: 3.//DK: 4.//Ada: 5.//Ben: 6.//Ada: 7.//Ben: 8.//Ada: 9.//Ben: 0.; Ada Ben Ada Ben Ada Ben Ada Ben"
            })
    void mayFollowEachOtherWhereNearlyEachParagraphHasOne(String lines, String said) {
        String bold = "**Ada:** a.//**Ben:** b.//".repeat(4).replaceFirst("//$", "");
        String text = lines.replaceFirst("\\bB\\b", bold);
        String initials = "AS: a.//BO: b.//".repeat(4).replaceFirst("//$", "");
        String names = said.replaceFirst("B$", "Ada Ben ".repeat(4).strip());
        assertThat(
                        said(
                                "W.//W.//W.//W.//"
                                        + text.replaceFirst("\\bP\\b", initials)
                                        + "//W.//W.//W."))
                .isEqualTo(names.replaceFirst("P$", "AS BO ".repeat(4).strip()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ada: 1.//Ben: 2.//Reader: Cleo Sample//Ada: 4.//Ben: 5.; Ada Ben Ada Ben",
                "Ada: 1.//Ben: 2.//Reader: Nonsense. Tea.//Ada: 4.//Ben: 5.; Ada Ben Reader Ada Ben",
                "ada: 1.//ben: 2.//cleo: 3.//ada: 4.//ben: 5.; ada ben cleo ada ben",
                "Ada: 1.//ben: 2.//cleo: 3.//Ada: 4.//ben: 5.; Ada ben Ada ben",
                "Ada: 1.//Ben: 2.//Reader: Tea.//Ada: 4.//Ben: 5.; Ada Ben Reader Ada Ben",
                "Ada: 1.//Ben: 2.//cleo: 3.//Ada: 4.//Ben: 5.; Ada Ben Ada Ben",
                "Ada: 1.//Ben: 2.//Note: 3.//Ada: 4.//Ben: 5.; Ada Ben Ada Ben",
                "Ada: 1.//Ben: 2./Words./Words./Cleo: 3.//Ada: 4.//Ben: 5.; Ada Ben Ada Ben",
                "Ada: 1.//Ben: 2.//Cleo: 3.//to be sure - 4.//Ada: 4.//Ben: 5.; Ada Ben Cleo Ada Ben",
                "**Ada:** 1.//**Ben:** 2.//**Cleo:** 3.//**to be sure:** 4.//**Ada:** 4.//w.//w.; Ada Ada",
                "Ada: 1.//Ben: 2.//Cleo: 3.//to be sure: 4.//Ada: 4.//Ben: 5.; Ada Ben Cleo Ada Ben"
            })
    void canNameSomebody(String lines, String said) {
        assertThat(said(lines)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ada: 1.//Ben: 2.//Audience: 3.//Caller: 4.//Ada: 5.//Ben: 6.; Ada Ben Audience Caller Ada Ben",
                "Ada: 1.//Ben: 2.//Music: 3.//Clip of tea: 4.//Ada: 5.//Ben: 6.; Ada Ben Music Clip of tea Ada Ben",
                "Ada: 1.//Ben: 2.//Cleo: 3.//Music: 4.//Dora: 5.//Ada: 6.//Ben: 7.; Ada Ben Cleo Music Dora Ada Ben",
                "Music: 1.//Words.//Music: 2.; ''"
            })
    void mayBeNobodyAnywhere(String lines, String said) {
        assertThat(said(lines)).isEqualTo(said.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ada: 1.//Ben: 2.//Ada: 3.//Ben: 4.//Cleo: 5.; Ada Ben Ada Ben Cleo",
                "Ada: 1.//Ben: 2.//Ada: 3.//Ben: 4.//Cleo: 5.//## More//Dora: 6.; Ada Ben Ada Ben Cleo",
                "Ada: 1.//Ben: 2.//Ada: 3.//Ben: 4.//Cleo: 5.//Dora: 6.; Ada Ben Ada Ben",
                "Ada: 1.//Words.//Ada: 2.//Words.//Ada: 3.//Words.//Cleo: 5.; Ada Ada Ada Cleo"
            })
    void mayEndATalkOrASection(String lines, String said) {
        assertThat(said(lines)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MRS. ALVORD//3.; THE CHAIRMAN MR. PETTIT MRS. ALVORD THE CHAIRMAN MR. PETTIT",
                "YES.//So it is.; THE CHAIRMAN MR. PETTIT THE CHAIRMAN MR. PETTIT",
                "YES; THE CHAIRMAN MR. PETTIT THE CHAIRMAN MR. PETTIT",
                "NOTE//3.; THE CHAIRMAN MR. PETTIT THE CHAIRMAN MR. PETTIT",
                "ALVORD//3.//HALE//4.; THE CHAIRMAN MR. PETTIT THE CHAIRMAN MR. PETTIT",
                "**Alvord**//3.; THE CHAIRMAN MR. PETTIT THE CHAIRMAN MR. PETTIT"
            })
    void mayStandBetweenNamesInCapitals(String lines, String said) {
        String talk = "THE CHAIRMAN//1.//MR. PETTIT//2.//";
        assertThat(said(talk + lines + "//THE CHAIRMAN//4.//MR. PETTIT//5.")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "THE KEEPER: 1.//MISS ALVORD: 2.//THE COOK: 3.//THE KEEPER: 4.; THE KEEPER MISS ALVORD THE COOK THE KEEPER",
                "THE KEEPER: 1.//Miss Alvord: 2.//The Cook: 3.//THE KEEPER: 4.; THE KEEPER THE KEEPER",
                "The Keeper: 1.//MISS ALVORD: 2.//THE COOK: 3.//The Keeper: 4.; The Keeper The Keeper",
                "AB: 1.//CD: 2.//EF: 3.//AB: 4.; AB AB"
            })
    void mayFollowOnEachOtherWhereAllAreInCapitals(String lines, String said) {
        assertThat(said(lines + "//Words.//" + lines.substring(0, lines.indexOf(':')) + ": 5."))
                .isEqualTo(said + " " + lines.substring(0, lines.indexOf(':')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "*Ben: a book of kettles.*; ''",
                "*Ben: why not?*; Ben",
                "**Ben: Thank you.**; Ben",
                "*Ben: it is hot.*//**Ada:** 5.; Ben Ada"
            })
    void areNoNotesInItalicsBehindATalk(String lines, String said) {
        assertThat(said("**Ada:** 1.//**Ben:** 2.//".repeat(3) + lines))
                .isEqualTo(("Ada Ben Ada Ben Ada Ben " + said.replace("''", "")).strip());
    }

    @Test
    void mayEndASectionInARowOfCapitals() {
        assertThat(
                        said(
                                "THE KEEPER: 1.//Words.//THE KEEPER: 2.//MISS ALVORD: 3.//THE COOK: 4.//## Tea//THE KEEPER: 5."))
                .isEqualTo("THE KEEPER THE KEEPER MISS ALVORD THE COOK THE KEEPER");
    }

    @Test
    void areNoWordsInCapitalsThatBeginOrEndATalk() {
        String talk = "THE CHAIRMAN//1.//MR. PETTIT//2.//THE CHAIRMAN//4.//MR. PETTIT//";
        assertThat(said("MRS. ALVORD//0.//" + talk + "5.//MRS. HALE//6."))
                .isEqualTo("THE CHAIRMAN MR. PETTIT THE CHAIRMAN MR. PETTIT");
        assertThat(said(talk + "YES//I say.//THE CHAIRMAN//6."))
                .isEqualTo("THE CHAIRMAN MR. PETTIT THE CHAIRMAN MR. PETTIT THE CHAIRMAN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "There are two kinds://**Iron:** it rusts.//**Brass:** it does not.; ''",
                "**Iron:** it rusts.//**Brass:** it does not.; Iron Brass",
                "There are two kinds://**Iron:** it rusts?//**Brass:** it does not.; Iron Brass",
                "Then somebody said://**Iron:** it rusts.; Iron"
            })
    void areNoWordsThatAreExplained(String lines, String said) {
        String talk = "**Ada:** Why?//**Jo:** So.//**Ada:** How?//**Jo:** Two.//";
        String more = "//**Ada:** When?//**Jo:** Then.//**Ada:** Where?//**Jo:** There.";
        assertThat(said(talk + lines + more))
                .isEqualTo(("Ada Jo Ada Jo " + said.replace("''", "")).strip() + " Ada Jo Ada Jo");
        assertThat(said(talk.replace("Two.", "Two kinds:") + "**Iron:** 1.//**Brass:** 2." + more))
                .as("announced by whoever speaks")
                .isEqualTo("Ada Jo Ada Jo Ada Jo Ada Jo");
    }

    @Test
    void areNoWordsAboveAList() {
        String talk = "Ada://%s//Ben://w.//Guests://- w//- w//Ada://w.//Ben://w.";
        assertThat(said(talk.formatted("w."))).isEqualTo("Ada Ben Ada Ben");
        assertThat(said(talk.formatted("- w")))
                .as("where others begin with a list")
                .isEqualTo("Ada Ben Guests Ada Ben");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**Iron:** a metal.; ''",
                "**Iron:** a metal.//**Brass:** another.; ''",
                "**Cleo:** Is it?//**Dora:** It is.; Cleo Dora",
                "**Cleo Sample:** Thank you.; Cleo Sample",
                "**Ada:** Thank you.//**Cleo:** Thank you.; Ada Cleo"
            })
    void areNoWordsInAGlossaryBehindATalk(String lines, String said) {
        String talk = "**Ada:** Why?//**Jo:** So.//**Ada:** How?//**Jo:** Two.//";
        assertThat(said(talk + "## Glossary//" + lines))
                .isEqualTo(("Ada Jo Ada Jo " + said.replace("''", "")).strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Cleo: x.//**Order:** tea.; Cleo",
                "Cleo: x.//BY CLEO:; Cleo",
                "Cleo: x.//Order: tea.; ''",
                "**Order:** tea.//Cleo: x.; Cleo"
            })
    void areNotPartedFromOthersByWhatIsSetApartOtherwise(String lines, String said) {
        assertThat(said("Ada: 1.//Ben: 2.//" + lines + "//Ada: 3.//Ben: 4.//Ada: 5.//Ben: 6."))
                .isEqualTo(
                        "Ada Ben %sAda Ben Ada Ben"
                                .formatted(said.replace("''", "") + " ")
                                .replace("  ", " "));
    }

    private static final String FOUR = "%1$sAda:%1$s 1.//%1$sBen:%1$s 2.//%2$s//%1$sAda:%1$s 3.//";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**; **Some in the hall:** Not so.; Some in the hall",
                "**; **For the record:** Not so.; ''",
                "**; **Bottom line:** Not so.; ''",
                "**; **First of all:** Not so.; ''",
                "**; **Two in the audience:** Not so.; Two in the audience",
                "**; Some in the hall: Oh!; ''",
                "''; Some in the hall: Oh!; Some in the hall",
                "''; Some in the hall: No, no, no!; Some in the hall",
                "''; Some in the hall: We will not have it!; ''",
                "''; Some in the hall: Not so.; ''"
            })
    void mayBePhrasesAmongLabels(String sign, String line, String said) {
        String talk = FOUR.formatted(sign, line) + "%1$sBen:%1$s 4.".formatted(sign);
        assertThat(said(talk))
                .isEqualTo(
                        "Ada Ben %s Ada Ben"
                                .formatted(said)
                                .replace(" '' ", " ")
                                .replace("  ", " "));
        assertThat(said(talk + "//w.//w.")).as("too little has a label").isEqualTo(SAID);
    }

    /** The label would not come again if nobody else had spoken. */
    @Test
    void mayBePhrasesWhereTheSameGoesOnBehindThem() {
        String talk = "**Ada:** 1.//**Ben:** 2.//%s//**Ben:** 3.//**Ada:** 4.//**Ben:** 5.";
        assertThat(said(talk.formatted("**Old ones:** Not so.")))
                .isEqualTo("Ada Ben Old ones Ben Ada Ben");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Mr. Jo Pell; Mr. Pell; Ada Mr. Jo Pell Mr. Pell Ben Ada Ben",
                "Mr. Jo Pell; Mr. Holt; Ada Ben Ada Ben",
                "The Warden (Mrs. Ida Lind); Mrs. Lind; Ada The Warden Mrs. Lind Ben Ada Ben"
            })
    void mayBeNamedInFullAndThenShortly(String full, String brief, String said) {
        String lines = "**Ada:** 1.//w.//**%s:** 2.//w.//**%s:** 3.//w.//**Ben:** 4.//w.//";
        String more = "**Ada:** 5.//w.//**Ben:** 6.//w.";
        assertThat(said(lines.formatted(full, brief) + more)).isEqualTo(said);
    }

    private static final String PAIR = "**Ada:** 1.//**Ben:** 2.//**Ada:** 3.//**Ben:** 4.//w.//w.";
    private static final String SAID = "Ada Ben Ada Ben";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**Cleo:** x.//; Cleo",
                "**Cleo:** x.//## Tea//; ''",
                "## Tea//**Cleo:** x.//; Cleo",
                "Cleo: x.//; ''",
                "**Cleo Sample:** x.//**Dora Sample:** x.//**Eve Sample:** x.//; Cleo Sample Dora Sample Eve Sample",
                "**Cleo Sample:** x.//**Dora:** x.//**Eve Sample:** x.//; ''",
                "**Cleo Sample:** x.//**Dora Sample:** x.//**Eve Sample:** x.//**Fay Sample:** x.//; ''",
                "**Cleo Sample:** x.//## Tea//**Dora Sample:** x.//; Dora Sample",
                "**Tea:** x.//## Tea//**Dora:** x.//; Dora",
                "0:01 **Cleo:** x.//0:02 **Dora:** x.//; Cleo Dora"
            })
    void mayOpenATalkInBold(String lines, String said) {
        assertThat(said(lines + PAIR)).isEqualTo((said.replace("''", "") + " " + SAID).strip());
    }

    @Test
    void mayFollowOnEachOtherWhereTimesStand() {
        String four = "Ada Ben Cleo Dora Eve Fay Ada Ben";
        assertThat(talk(timed(four))).isEqualTo(four);
        assertThat(talk(timed("Ada Ben Cleo Dora Eve Fay Gil Ada Ben")))
                .as("five are too many for the first and the last")
                .isEqualTo("Ada Ben Dora Eve Fay Ada Ben");
        String[] once = timed("Ada Ben Cleo Dora Ada Ben");
        once[3] = "Dora: x.";
        assertThat(talk(once))
                .as("one has no time; the other has the shape of those that come again")
                .isEqualTo("Ada Ben Cleo Ada Ben");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ADA BYRON: A talk in March//Ada Byron://1.//Ben Okri://2.//Ada Byron://3.//Ben Okri://4.; Ada Byron Ben Okri Ada Byron Ben Okri",
                "Ada Byron: Begun.//Ada Byron://1.//Ben Okri://2.//Ada Byron://3.//Ben Okri://4.; Ada Byron Ada Byron Ben Okri Ada Byron Ben Okri",
                "ADA BYRON: Begun.//Ada Byron: 1.//Ben Okri: 2.//Ada Byron: 3.//Ben Okri: 4.; ADA BYRON Ada Byron Ben Okri Ada Byron Ben Okri",
                "Ada Byron://1.//Ben Okri://2.//ADA BYRON: So.//Ben Okri://4.; Ada Byron Ben Okri ADA BYRON Ben Okri",
                "ADA BYRON://0.//Ada Byron://1.//Ben Okri://2.//Ada Byron://3.//Ben Okri://4.; ADA BYRON Ada Byron Ben Okri Ada Byron Ben Okri"
            })
    void inCapitalsAboveATalkAreItsTitle(String lines, String said) {
        assertThat(said(lines)).isEqualTo(said);
    }

    private static String[] timed(String names) {
        List<String> lines = new ArrayList<>();
        for (String name : names.split(" ")) {
            lines.add("[0:%02d] %s: x.".formatted(lines.size(), name));
        }
        return lines.toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "2, false"})
    void mayStandAnywhereWhereNearlyEveryParagraphHasABoldName(int others, boolean read) {
        String talk =
                "**Ada:** 1.//**Ben:** 2.//**Cleo:** 3.//**Dora:** 4.//**Ada:** 5.//**Ben:** 6.";
        assertThat(said(talk + "//Words.".repeat(others)))
                .isEqualTo(read ? "Ada Ben Cleo Dora Ada Ben" : SAID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**Ada:** 1.//**Cleo:** 2.//**Dora:** 3.//**Eve:** 4.//**Ada:** 5.; Ada Cleo Dora Eve Ada",
                "**Ada:** 1.//**Cleo:** 2.//**Dora:** 3.//**Note:** 4.//**Ada:** 5.; Ada Ada",
                "Ada: 1.//**Cleo:** 2.//**Dora:** 3.//**Eve:** 4.//Ada: 5.; Ada Ada"
            })
    void fiveBoldNamesAreATalkOfMany(String lines, String said) {
        assertThat(said(lines)).isEqualTo(said);
    }

    @Test
    void fourFifthsAreNearlyEvery() {
        String talk =
                "**Ada:** 1.//**Ben:** 2.//**Cleo:** 3.//**Dora:** 4.//**Ada:** 5.//**Ben:** 6."
                        + "//**Ada:** 7.//**Ben:** 8.";
        assertThat(said(talk + "//w.//w.")).contains("Cleo Dora");
        assertThat(said(talk + "//w.//w.//w.")).doesNotContain("Cleo");
    }

    @Test
    void fewBoldNamesAreNoTalkOfMany() {
        assertThat(said("**Ada:** 1.//**Cleo:** 3.//**Dora:** 4.//**Ada:** 5."))
                .isEqualTo("Ada Ada");
        assertThat(said("**Cleo:** x.//**Dora:** x.//" + PAIR.replace("//w.", "")))
                .as("before the first who speaks again")
                .isEqualTo(SAID);
        assertThat(said("Ada: 1.//Ben: 2.//Cleo: 3.//Dora: 4.//Ada: 5.//Ben: 6."))
                .as("not in bold")
                .isEqualTo(SAID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**Ada:** So.; Ida Ada Ida Ida",
                "**Ada:** So.//**Ben:** So.//**Cleo:** So.; Ida Ada Ben Cleo Ida Ida",
                "**Ada:** So.//**Ben:** So.//**Cleo:** So.//**Dora:** So.; Ida Ada Ben Cleo Ida Ida",
                "**ada:** So.; Ida Ida Ida",
                "**Note:** So.; Ida Ida Ida",
                "Ada: So.; Ida Ida Ida",
                "**Ada:**//So.; Ida Ida Ida",
                "## Tea//**Ada:** So.; Ida Ida Ida"
            })
    void mayAnswerAQuestionInBold(String answers, String said) {
        assertThat(
                        said(
                                "**Ida: Why?**//"
                                        + answers
                                        + "//w.//w.//**Ida: How?**//w.//w.//**Ida: And?**"))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ida: How?//A: Thus.; Q A Ida A Q A",
                "Ida: How?//Words.//A: Thus.; Q A A Q A",
                "Ida: Well.//A: Thus.; Q A A Q A",
                "ida: How?//A: Thus.; Q A A Q A",
                "Ida: How?//Ben: How?//A: Thus.; Q A A Q A",
                "Ida: How?//Words.; Q A Q A"
            })
    void mayAskInPlaceOfQ(String lines, String said) {
        assertThat(said("Q: Why?//A: So.//" + lines + "//Q: And?//A: No.")).isEqualTo(said);
    }

    @Test
    void asksInPlaceOfNobodyWhereNobodyIsQ() {
        assertThat(said("A: So.//Ida: How?//A: Thus.//A: No.")).isEqualTo("A A A");
    }
}
