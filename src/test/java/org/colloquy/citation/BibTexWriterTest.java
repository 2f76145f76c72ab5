package org.colloquy.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.citation.CitationTest.ADDRESS;
import static org.colloquy.citation.CitationTest.PARAGRAPH;
import static org.colloquy.citation.CitationTest.UNDATED;
import static org.colloquy.citation.CitationTest.WHOLE;
import static org.colloquy.citation.CitationTest.bare;
import static org.colloquy.citation.CitationTest.credits;
import static org.colloquy.citation.CitationTest.form;
import static org.colloquy.citation.CitationTest.work;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.CitationKeys;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** BibTeX, as a parser reads it that is not ours. */
class BibTexWriterTest {
    /** Its reader of LaTeX knows no letters beyond Latin ones; they stand for themselves. */
    private static final Pattern UNKNOWN = Pattern.compile("[^\\x00-\\x{24F}]+");

    /** Titles and names that try to be something else. */
    static List<String> hostile() {
        return List.of(
                "Quotes \"double\", 'single', “curly”",
                "Braces {balanced} and }un{balanced{",
                "A backslash \\ and \\command{x} \\",
                "100% of $5 & more #1_2 ~^ a|b",
                "<script>alert(1)</script>",
                "*bold* _it_ `code` [a](b) ![c](d) &amp; \\* 1.",
                "Dashes - -- --- and ''two'' ``marks``",
                "@misc{trap, title = {x}}",
                "and others and Brack, Ottoline",
                "老子：中文标题",
                "No\u00A0break",
                "Two\nlines\tand\r\n  more",
                "Ünïcödé Ærø",
                "},\n  author = {Somebody Else");
    }

    private static BibTeXEntry parsed(String bibTex) throws ParseException {
        Map<?, BibTeXEntry> entries =
                new BibTeXParser().parse(new StringReader(bibTex)).getEntries();
        assertThat(entries).hasSize(1);
        return entries.values().iterator().next();
    }

    private static Map<String, String> fields(BibTeXEntry entry) {
        return entry.getFields().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                field -> field.getKey().getValue(),
                                field -> field.getValue().toUserString()));
    }

    private static Map<String, String> fields(CitedWork work, CitedPlace place)
            throws ParseException {
        return fields(parsed(form(work, "bibtex", place)));
    }

    private static String field(CitedWork work, String name) throws ParseException {
        return Objects.requireNonNull(fields(work, WHOLE).get(name), name);
    }

    /** The text that is meant by a value in LaTeX. */
    private static String text(String value) throws ParseException {
        StringBuilder text = new StringBuilder();
        String inner = value.substring(1, value.length() - 1);
        var unknown = UNKNOWN.matcher(inner);
        int at = 0;
        while (unknown.find()) {
            text.append(known(inner.substring(at, unknown.start()))).append(unknown.group());
            at = unknown.end();
        }
        return text.append(known(inner.substring(at))).toString();
    }

    private static String known(String latex) throws ParseException {
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
    }

    /** The text on one line, with the marks that a typewriter's single ones are to LaTeX. */
    private static String typeset(String text) {
        return text.replaceAll("[\\t\\r\\n ]+", " ").strip().replace('\'', '’').replace('`', '‘');
    }

    @Test
    void anEntryHasWhatIsKnown() throws ParseException {
        BibTeXEntry entry = parsed(form(work("The north light"), "bibtex", PARAGRAPH));
        assertThat(entry.getType().getValue()).isEqualTo("misc");
        assertThat(entry.getKey().getValue()).isEqualTo("north-light:q5-p2");
        assertThat(fields(entry))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "author", "{Ottoline Brack}",
                                "title", "{The north light}",
                                "howpublished", "The Quay Paper",
                                "year", "2022",
                                "month", "April",
                                "day", "11",
                                "note", "Interview by Wendel Asquint, para. 5.2",
                                "url", ADDRESS + "#q5-p2"));
    }

    @Test
    void theWholeHasNoPlace() throws ParseException {
        BibTeXEntry entry = parsed(form(work("The north light"), "bibtex", WHOLE));
        assertThat(entry.getKey().getValue()).isEqualTo("north-light");
        assertThat(fields(entry))
                .containsEntry("note", "Interview by Wendel Asquint")
                .containsEntry("url", ADDRESS);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aTitleComesBackAsItWas(String title) throws ParseException {
        assertThat(text(field(work(title), "title"))).isEqualTo(typeset(title));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void namesAndPublicationsComeBackAsTheyWere(String name) throws ParseException {
        CitedWork work =
                new CitedWork(
                        "x",
                        credits(name, List.of(name), List.of("Wendel Asquint", name)),
                        "Title",
                        new CitedWork.WorkAppearance(name, null, null),
                        "en");
        assertThat(text(field(work, "author"))).isEqualTo(typeset(name));
        assertThat(text("{" + field(work, "howpublished") + "}")).isEqualTo(typeset(name));
        assertThat(text("{" + field(work, "note") + "}"))
                .isEqualTo("Interview by Wendel Asquint and " + typeset(name));
    }

    @Test
    void eachOfManyIsAnAuthorAndNoNameIsTakenApart() throws ParseException {
        List<String> names = List.of("Baek Seoin", "Jun Abernosk and Sons", "Brack, Ottoline");
        CitedWork work = new CitedWork("x", credits("", names, List.of()), "T", UNDATED, "en");
        assertThat(field(work, "author"))
                .isEqualTo("{Baek Seoin} and {Jun Abernosk and Sons} and {Brack, Ottoline}");
        assertThat(field(work, "note")).isEqualTo("Interview");
    }

    @Test
    void withoutAnybodyWhoAnswersThoseWhoAskAreTheAuthors() throws ParseException {
        CitedWork work =
                new CitedWork("x", credits("", List.of(), List.of("A", "B")), "T", UNDATED, "en");
        assertThat(fields(work, WHOLE))
                .containsEntry("author", "{A} and {B}")
                .containsEntry("note", "Interview");
    }

    @Test
    void whoSpeaksInAPartThatIsNotKnownIsAnAuthorBeforeWhoAsks() throws ParseException {
        assertThat(fields(spoken(List.of(), List.of("Ida"), List.of("A", "B")), WHOLE))
                .containsEntry("author", "{A} and {B}")
                .containsEntry("note", "Interview by Ida");
        assertThat(fields(spoken(List.of("Ada"), List.of("Ida"), List.of("A", "B")), WHOLE))
                .containsEntry("author", "{Ada}")
                .containsEntry("note", "Interview by Ida, with A and B");
    }

    @Test
    void ofManyWhoSpeakAFewAreNamed() throws ParseException {
        List<String> many = List.of("A", "B", "C", "D", "E", "F", "G");
        assertThat(fields(spoken(List.of(), List.of(), many), WHOLE))
                .containsEntry("author", "{A} and {B} and {C} and {D} and {E} and others")
                .containsEntry("note", "Interview");
        assertThat(fields(spoken(List.of("Ada"), List.of(), many), WHOLE))
                .containsEntry("note", "Interview, with A, B, C, D, E, and others");
    }

    private static CitedWork spoken(
            List<String> answering, List<String> asking, List<String> speaking) {
        return new CitedWork(
                "x",
                new CitedWork.Credits("", answering, asking, speaking, Map.of()),
                "T",
                UNDATED,
                "en");
    }

    @Test
    void whatIsNotKnownIsNoField() throws ParseException {
        assertThat(fields(bare("T", null), WHOLE)).containsOnlyKeys("title", "note", "url");
    }

    @Test
    void aDateIsAsExactAsItIsKnown() throws ParseException {
        CitedWork work = work("T");
        assertThat(fields(dated(work, new PartialDate(2022, 4, 0)), WHOLE))
                .containsEntry("month", "April")
                .doesNotContainKey("day");
        assertThat(fields(dated(work, new PartialDate(2022, 0, 0)), WHOLE))
                .containsEntry("year", "2022")
                .doesNotContainKeys("month", "day");
    }

    private static CitedWork dated(CitedWork work, PartialDate date) {
        return new CitedWork(
                work.key(),
                work.credits(),
                work.title(),
                new CitedWork.WorkAppearance(work.appearance().publication(), date, date.iso()),
                work.language());
    }

    @ParameterizedTest
    @CsvSource({"ko,Korean", "zh-Hans,Chinese", "de-CH,German"})
    void aLanguageOtherThanEnglishIsNamed(String tag, String name) throws ParseException {
        CitedWork work = new CitedWork("x", credits("", List.of(), List.of()), "T", UNDATED, tag);
        assertThat(field(work, "language")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "deep/two-people,deep-two-people",
        "a.b,a-b",
        "été-2020,ete-2020",
        "항구의-밤,interview-",
        "2020-항구,2020-"
    })
    void aKeyIsAscii(String slug, String beginning) throws ParseException {
        CitedWork work =
                new CitedWork(
                        CitationKeys.ofSlug(slug),
                        credits("", List.of(), List.of()),
                        "T",
                        UNDATED,
                        "en");
        String key = parsed(form(work, "bibtex", WHOLE)).getKey().getValue();
        assertThat(key).startsWith(beginning).matches("[a-z0-9-]+");
        assertThat(key).isEqualTo(beginning.endsWith("-") ? key : beginning);
    }

    @Test
    void keysOfOtherLettersDiffer() {
        assertThat(CitationKeys.ofSlug("항구")).isNotEqualTo(CitationKeys.ofSlug("바다"));
    }
}
