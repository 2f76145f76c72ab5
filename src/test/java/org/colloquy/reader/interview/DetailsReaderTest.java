package org.colloquy.reader.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.people.Participant;
import org.colloquy.model.recording.InterviewRecording;
import org.colloquy.model.recording.MediaRecording;
import org.colloquy.reader.CorpusDump;
import org.colloquy.reader.CorpusFolderBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From where each thing is known that stands beside the words of an interview. */
class DetailsReaderTest {
    @TempDir Path dir = Path.of("");

    private Corpus read(String file, String text) {
        return new CorpusFolderBuilder(dir)
                .file("interviews/" + file, text)
                .file("interviews/talk.mp3", "X")
                .file("interviews/other/b.md", "# B\n\nWords.\n")
                .read();
    }

    private InterviewDetails details(String file, String text) {
        return read(file, text).interviews().stream()
                .filter(interview -> !interview.slug().equals("other/b"))
                .findFirst()
                .orElseThrow()
                .details();
    }

    private static List<String> problems(Corpus corpus) {
        return corpus.problems().stream()
                .map(problem -> CorpusDump.problem(problem, false).replace("problem ", ""))
                .toList();
    }

    @Test
    void aDayAboveTheTextCountsWhereTheFileHasNoneInItsName() {
        String text = "# My war\n\n8 May 1945\n\nThe bells rang.\n";
        assertThat(details("a.md", text).date()).isEqualTo(new PartialDate(1945, 5, 8));
        assertThat(details("2019-06-12.md", text).date()).isEqualTo(new PartialDate(2019, 6, 12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.md                  | date: 2020-05                       | 2020-05",
                "2019-06-12.md         | date: 2020-05                       | 2020-05",
                "2019-06-12.md         | pubDate: 2021-03-04                 | 2021-03-04",
                "a.md                  | fecha: 4 de marzo de 2021           | 2021-03-04",
                "a.md                  | published: soon, datum: 2021-03     | 2021-03",
                "2019-06-12.md         | title: X                            | 2019-06-12",
                "talk_20190612-x.md    | title: X                            | 2019-06-12",
                "talk 2019.06.12.md    | title: X                            | 2019-06-12",
                "120190612.md          | title: X                            |",
                "201906123.md          | title: X                            |",
                "2019-13-12.md         | title: X                            |",
                "1819-06-12.md         | title: X                            |",
                "2019-06.md            | title: X                            |",
                "2019-06-12/a.md       | title: X                            |"
            })
    void aDateIsGivenOrTheFirstThatSomethingElseTells(
            String file, String front, @Nullable String date) {
        String text = "---\n" + front.replace(", ", "\n") + "\n---\n\nWords.\n";
        PartialDate found = details(file, text).date();
        assertThat(found == null ? null : found.iso()).isEqualTo(date);
    }

    @Test
    void aDateInTheFirstLinesOfTheBodyComesBeforeThatOfTheFile() {
        String body =
                "# A talk\n\nDate: 4 March 2021\nInterviewer: Mira Oltan\n\nWords.\n\nMore.\n";
        InterviewDetails details = details("2019-06-12.md", body);
        assertThat(details.date()).isEqualTo(PartialDate.parse("2021-03-04").orElseThrow());
        assertThat(details.interviewers()).containsExactly(Participant.named("Mira Oltan"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "audio: https://tea.example/a.mp3?x=1 | https://tea.example/a.mp3?x=1 | false",
                "audio_url: talk.mp3 | files/interviews/talk.mp3 | true",
                "enclosure: {url: https://tea.example/a.ogg, length: 1} | https://tea.example/a.ogg | false",
                "podcast: {audio: https://tea.example/a.m4a} | https://tea.example/a.m4a | false",
                "audio: http://tea.example/a.mp3 | |",
                "audio: https://tea.example/page | |",
                "audio: none.mp3 | |",
                "audio: true | |",
            })
    void aRecordingUnderAnotherKeyIsTakenIfItIsOne(
            String front, @Nullable String address, @Nullable Boolean local) {
        Corpus corpus = read("a.md", "---\ntitle: A\n" + front + "\n---\n\nWords.\n");
        assertThat(corpus.interview("a").orElseThrow().details().recording())
                .isEqualTo(
                        address == null || local == null
                                ? null
                                : InterviewRecording.of(new MediaRecording(address, local)));
        assertThat(problems(corpus)).noneMatch(problem -> problem.contains("warning"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tea &#8211; a talk        | Tea – a talk",
                "Tea&#58; a talk           | Tea: a talk",
                "Tea &#x26; milk           | Tea & milk",
                "Tea &amp; milk&hellip;    | Tea & milk…",
                "&quot;Tea&quot; and milk  | \"Tea\" and milk",
                "Tea & milk; T&M           | Tea & milk; T&M",
                "Tea &milk; &copy of a cup | Tea &milk; &copy of a cup",
                "Tea &#8211 a talk         | Tea &#8211 a talk"
            })
    void aTitleHasTheSignsThatItsReferencesMean(String written, String title) {
        assertThat(
                        details(
                                "a.md",
                                "---\ntitle: '"
                                        + written
                                        + "'\nsubtitle: '"
                                        + written
                                        + "'\n---\n\nWords.\n"))
                .returns(title, InterviewDetails::title)
                .returns(title, InterviewDetails::subtitle);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'\"Tea first\"' | Tea first",
                "'\"Tea\" and \"cups\"' | \"Tea\" and \"cups\"",
                "'\"Tea\" first' | \"Tea\" first",
                "“Tea” | “Tea”",
                "'\"' | \"",
            })
    void aTitleLosesTheMarksThatYamlNeedsNot(String written, String title) {
        assertThat(details("a.md", "---\ntitle: " + written + "\n---\n\nWords.\n").title())
                .isEqualTo(title);
    }

    @Test
    void theFirstLinesOfTheBodyAreWordsWhereThereIsFrontMatter() {
        String body = "Date: 4 March 2021\nInterviewer: Mira Oltan\n\nWords.\n\nMore.\n";
        InterviewDetails details = details("a.md", "---\ntitle: A\n---\n\n" + body);
        assertThat(details.date()).isNull();
        assertThat(details.interviewers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a-talk_of--pots.md    | A talk of pots",
                "big kettle.es.md      | Big kettle",
                "--.md                 | --.md",
                "ünder.markdown        | Ünder",
                "2019-06-12.md         | 2019 06 12"
            })
    void aTitleIsMadeOfTheNameOfTheFileIfThereIsNone(String file, String title) {
        Corpus corpus = read(file, "A sentence of some words.\n\nAnd another one.\n");
        assertThat(corpus.interviews())
                .filteredOn(interview -> !interview.slug().equals("other/b"))
                .allMatch(i -> i.details().title().equals(title) && !i.details().titled());
        assertThat(problems(corpus)).contains("1:1 warning missing-title");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{file: talk.mp3, start: 1:02:03.5} | files/interviews/talk.mp3@3723500 |",
                "{file: talk.mp3, start: -12}       | files/interviews/talk.mp3@-12000 |",
                "[{file: 'https://tea.example/b.mp3', start: 90}, talk.mp3] | https://tea.example/b.mp3@90000 | 3:57 error bad-value",
                "[talk.mp3, {file: 'https://tea.example/b.mp3', start: 00:45}] | files/interviews/talk.mp3@0 https://tea.example/b.mp3@45000 |",
                "[talk.mp3, {file: 'https://tea.example/b.mp3', start: 0}] | files/interviews/talk.mp3@0 | 3:26 error bad-value",
                "[talk.mp3, {start: 4}]  | files/interviews/talk.mp3@0 | 3:19 error bad-value",
                "{file: talk.mp3, start: soon} | | 3:32 error bad-value",
                "{file: talk.mp3, begin: 4} | files/interviews/talk.mp3@0 | 3:25 error bad-value",
                "[[talk.mp3]]           | | 3:9 error bad-value",
                "[none.mp3, {file: talk.mp3, start: 5}] | files/interviews/talk.mp3@5000 | 3:9 warning unresolved-link",
            })
    void aRecordingMayHaveParts(String media, @Nullable String parts, @Nullable String problem) {
        Corpus corpus = read("a.md", "---\ntitle: A\nmedia: " + media + "\n---\n\nWords.\n");
        InterviewRecording found = corpus.interview("a").orElseThrow().details().recording();
        assertThat(
                        found == null
                                ? null
                                : found.parts().stream()
                                        .map(part -> part.sound().address() + "@" + part.start())
                                        .collect(Collectors.joining(" ")))
                .isEqualTo(parts);
        assertThat(problems(corpus)).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://tea.example/talk    | https://tea.example/talk  | false |",
                "HTTP://tea.example/talk     | HTTP://tea.example/talk   | false |",
                "talk.mp3                    | files/interviews/talk.mp3 | true  |",
                "none.mp3                    |                           |       | 3:8 warning unresolved-link",
                "mailto:ada@tea.example      |                           |       | 3:8 warning unresolved-link",
                "other/b.md                  |                           |       | 3:8 warning unresolved-link",
                "javascript:x                |                           |       | 3:8 warning unsafe-link"
            })
    void aRecordingIsAnAddressOrAFileBesideTheInterview(
            String media, @Nullable String address, @Nullable Boolean local, String problem) {
        Corpus corpus = read("a.md", "---\ntitle: A\nmedia: " + media + "\n---\n\nWords.\n");
        assertThat(corpus.interview("a").orElseThrow().details().recording())
                .isEqualTo(
                        address == null || local == null
                                ? null
                                : InterviewRecording.of(new MediaRecording(address, local)));
        assertThat(problems(corpus)).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource({
        "once.md, once",
        "/interviews/once.html, once",
        "interviews/own/Once Upon.MARKDOWN, own/once-upon",
        "/once, once",
        "deep/interviews/once, deep/interviews/once",
        "once.md.html, once.md",
        "once.txt, once.txt"
    })
    void anOldAddressIsThatOfThePageHoweverItIsWritten(String written, String address) {
        String text = "---\ntitle: A\naliases: [\"" + written + "\"]\n---\n\nWords.\n";
        assertThat(details("a.md", text).aliases()).containsExactly(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.md    |              | Words.                                | en |",
                "a.es.md |              | Words.                                | es |",
                "a.es.md | language: fr | Words.                                | fr |",
                "a.md    | language: fr | 茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶 | fr |",
                "a.md    |              | 茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶 | zh | 1:1 note language-by-script",
                "a.de.md |              | 茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶茶 | de |"
            })
    void aLanguageIsGivenOrNamedByTheFileOrToldByTheScript(
            String file, @Nullable String front, String words, String tag, String problem) {
        String given = front == null ? "" : "\n" + front;
        Corpus corpus = read(file, "---\ntitle: A" + given + "\n---\n\n" + words + "\n");
        assertThat(corpus.interviews()).extracting(i -> i.details().language()).contains(tag);
        assertThat(problems(corpus)).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    private static final String SPANISH =
            "El molino es muy viejo y los vecinos llegan cuando el agua sube, pero hay otro. "
                    .repeat(6);

    @Test
    void aLanguageInLatinLettersIsToldByItsWords() {
        Corpus corpus = read("a.md", "# El molino\n\n" + SPANISH + "\n");
        assertThat(corpus.interviews()).extracting(i -> i.details().language()).contains("es");
        assertThat(problems(corpus)).containsExactly("1:1 note language-by-words");
    }

    @Test
    void aLanguageThatIsGivenIsNotDoubtedByTheWords() {
        assertThat(problems(read("a.md", "---\ntitle: A\nlanguage: en\n---\n\n" + SPANISH)))
                .isEmpty();
        new CorpusFolderBuilder(dir).file("colloquy.yaml", "language: en\n");
        assertThat(details("b.md", "# El molino\n\n" + SPANISH + "\n").language()).isEqualTo("en");
    }

    @Test
    void theLanguageOfTheSettingsComesBeforeThatOfTheScript() {
        new CorpusFolderBuilder(dir).file("colloquy.yaml", "language: ko\n");
        assertThat(details("a.md", "# 茶\n\n" + "茶".repeat(30) + "\n").language()).isEqualTo("ko");
        assertThat(details("a.es.md", "# 茶\n\n" + "茶".repeat(30) + "\n").language())
                .isIn("ko", "es");
    }

    @ParameterizedTest
    @CsvSource({
        "en, שלום, he",
        "en-GB, 茶, zh",
        "ja, 茶, ja",
        "ru, 茶, zh",
        "yi, שלום, yi",
        "en, words, en"
    })
    void aScriptInWhichTheLanguageOfTheSettingsIsNeverWrittenTellsMore(
            String settings, String word, String tag) {
        new CorpusFolderBuilder(dir).file("colloquy.yaml", "language: " + settings + "\n");
        assertThat(details("a.md", "# A\n\n" + word.repeat(30) + "\n").language()).isEqualTo(tag);
    }

    @Test
    void anUnknownDialectIsNamedWithThoseThatThereAre() {
        Corpus corpus = read("a.md", "---\ntitle: A\ndialect: headins\n---\n\nWords.\n");
        assertThat(corpus.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("unknown-dialect");
                            assertThat(problem.line()).isEqualTo(3);
                            assertThat(problem.message())
                                    .contains("\"headins\"; did you mean \"headings\"?", "prose");
                        });
    }

    @Test
    void whatNobodyAsksForIsKept() {
        InterviewDetails details =
                details("a.md", "---\nroom: 12\ntitle: A\nair: dry\n---\n\nWords.\n");
        assertThat(details.other().toString()).isEqualTo("{room=12, air=dry}");
    }
}
