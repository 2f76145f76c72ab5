package org.colloquy.quotation.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a draft are taken for a quotation. */
class QuotationScannerTest {
    private static List<String> words(String draft) {
        return QuotationScanner.scan(DraftReader.plain(draft)).all().stream()
                .map(DraftQuotation::words)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She said “it was a long day” and left.",
                "She said \"it was a long day\" and left.",
                "Sie sagte „it was a long day“ und ging.",
                "Sie sagte »it was a long day« und ging.",
                "Elle a dit « it was a long day » puis partit.",
                "Elle a dit «\u00A0it was a long day\u00A0» puis partit.",
                "Sie sagte ‚it was a long day‘ und ging.",
                "Sie sagte ›it was a long day‹ und ging.",
                "Il disait ‹it was a long day› puis partit.",
                "She said ‘it was a long day’ and left.",
                "She said 'it was a long day' and left.",
                "그는 “it was a long day”라고 말했다.",
                "彼は「it was a long day」と述べた。",
                "彼は『it was a long day』と述べた。",
                "Hon sa ”it was a long day” och gick.",
                "\"it was a long day\""
            })
    void marksOfEveryLanguageAreKnown(String draft) {
        assertThat(words(draft)).containsExactly("it was a long day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The workers’ day and the farmers’ night don’t count; “x y z said” she.",
                "In the '90s it wasn't so, and the '80s weren't: “x y z said” he.",
                "Rock 'n' roll, 'tis said: “x y z said” he.",
                "It is 5' 10\" tall: “x y z said” he."
            })
    void anApostropheIsNoMark(String draft) {
        assertThat(words(draft)).containsExactly("x y z said");
    }

    @Test
    void whatIsQuotedInAQuotationBelongsToIt() {
        assertThat(words("He said “she told me ‘never again’ and left” twice."))
                .containsExactly("she told me ‘never again’ and left");
        assertThat(words("He said ‘the workers’ rights are “not for sale” here’."))
                .containsExactly("the workers’ rights are “not for sale” here");
        assertThat(words("他说：“她告诉我‘再也不会来这里了’，然后走了。”")).containsExactly("她告诉我‘再也不会来这里了’，然后走了。");
    }

    @Test
    void aQuotationGoesOnInTheNextParagraph() {
        assertThat(words("“One two three four.\n\n“Five six seven eight,” she said."))
                .containsExactly("One two three four.\n\nFive six seven eight,");
        assertThat(words("„Eins zwei drei vier.\n\nFünf sechs sieben acht“, sagte sie."))
                .containsExactly("Eins zwei drei vier.\n\nFünf sechs sieben acht");
    }

    @Test
    void aMarkThatIsNeverClosedTakesNoOtherAlong() {
        assertThat(words("An “open mark here.\n\nShe said “one two three” and left."))
                .containsExactly("one two three");
        assertThat(words("An \"open mark here.\n\nShe said \"one two three\" and left."))
                .containsExactly("one two three");
    }

    @Test
    void aWordOrTwoAreCountedAndLeftOut() {
        DraftQuotations found =
                QuotationScanner.scan(DraftReader.plain("A “scare quote” and “one two three”."));
        assertThat(found.all()).hasSize(1);
        assertThat(found.leftOut()).isEqualTo(1);
    }

    @Test
    void linesThatAreSetApartAreOneQuotationWithItsSignature() {
        List<DraftQuotation> found =
                QuotationScanner.scan(
                                DraftReader.plain(
                                        "So she said:\n\n> One two three.\n>\n> Four five six.\n> — Ada Marsh\n\nThe end."))
                        .all();
        assertThat(found)
                .containsExactly(
                        new DraftQuotation(
                                "One two three.\n\nFour five six.",
                                3,
                                "So she said:",
                                "— Ada Marsh"));
    }

    @Test
    void aTextWithoutMarksIsALineEach() {
        assertThat(words("one two three\nfour five six\n\nseven eight nine"))
                .containsExactly("one two three", "four five six", "seven eight nine");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"first|1", "second|3", "third|4"})
    void theLineIsThatOfTheDraft(String word, int line) {
        List<DraftQuotation> found =
                QuotationScanner.scan(
                                DraftReader.plain(
                                        "A “first of all”.\n\nB “second of all”\nC “third of all”."))
                        .all();
        assertThat(found)
                .filteredOn(one -> one.words().startsWith(word))
                .extracting(DraftQuotation::line)
                .containsExactly(line);
    }

    private static List<String> markdown(String draft) throws DraftFault {
        return scan("draft.md", draft);
    }

    private static List<String> scan(String name, String draft) throws DraftFault {
        return QuotationScanner.scan(DraftReader.read(name, draft.getBytes(UTF_8))).all().stream()
                .map(one -> one.words() + " " + one.after())
                .map(String::strip)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft.md", "draft.txt"})
    void quotationsSetApartAreEachForThemselves(String name) throws DraftFault {
        assertThat(scan(name, "> One two three.\n\n> Four five six.\n"))
                .containsExactly("One two three.", "Four five six.");
        assertThat(scan(name, "> One two three.\n>\n> Four five six.\n"))
                .containsExactly("One two three.\n\nFour five six.");
        assertThat(
                        scan(
                                name,
                                "> One two three.\n> — Ada Sample\n\n> Four five six.\n> — Bo Sample\n"))
                .containsExactly("One two three. — Ada Sample", "Four five six. — Bo Sample");
        assertThat(scan(name, "> One two three.\n\n> — Ada Sample\n\n> Four five six.\n"))
                .containsExactly("One two three. — Ada Sample", "Four five six.");
        assertThat(scan(name, "> One two three.\n> > Four five six.\n>\n> Seven eight nine.\n"))
                .containsExactly("One two three.", "Four five six.", "Seven eight nine.");
        assertThat(scan(name, "So.\n\n- A list:\n\n  > One two three.\n\n    > Four five six.\n"))
                .containsExactly("One two three.", "Four five six.");
    }

    @Test
    void quotationsOfANoteAndOfATableAreEachForThemselves() throws DraftFault {
        assertThat(
                        markdown(
                                "Said.[^1]\n\n[^1]: “One two three,” and “four five six.”\n\n    > Seven eight nine.\n"))
                .containsExactly("One two three,  and", "four five six.", "Seven eight nine.");
        assertThat(
                        markdown(
                                "| who | what |\n|---|---|\n| Ada | “One two three” |\n| Bo | “four five six” \\| x |\n"))
                .containsExactly("One two three", "four five six  | x");
        assertThat(scan("draft.html", "<table><tr><td>“One two three”<td>“four five six”</table>"))
                .containsExactly("One two three", "four five six");
    }

    @Test
    void quotationsSetApartInHtmlAreEachForThemselves() throws DraftFault {
        assertThat(
                        scan(
                                "draft.html",
                                "<blockquote>One two three.<blockquote>Four five six.</blockquote>Seven eight nine.</blockquote>"
                                        + "<blockquote><p>Ten eleven twelve.<p>And so on.</blockquote><blockquote>So it was.</blockquote>"))
                .containsExactly(
                        "One two three.",
                        "Four five six.",
                        "Seven eight nine.",
                        "Ten eleven twelve.\n\nAnd so on.",
                        "So it was.");
    }
}
