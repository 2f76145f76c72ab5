package org.colloquy.cli.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.build.BuildCache;
import org.colloquy.build.ProgramVersion;
import org.colloquy.cli.CommandOutcome;
import org.colloquy.reader.CorpusReader;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.serve.CacheDirectory;
import org.colloquy.serve.ReadingCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code quotes} prints, and with which status it ends. */
class QuotesCommandTest {
    private static final String CORPUS = "src/test/resources/quotations";

    @TempDir private Path folder;

    private CommandOutcome run(String... called) {
        List<String> args = new ArrayList<>(List.of(called));
        args.addAll(List.of("--cache", folder.resolve("cache").toString()));
        return CommandOutcome.of(args);
    }

    private String draft(String text) throws IOException {
        return Files.writeString(folder.resolve("draft.txt"), text).toString();
    }

    private CommandOutcome saidWords() throws IOException {
        return run("quotes", CORPUS, draft("“I did not like the oil” and “the oil … the silence”"));
    }

    @Test
    void whatWasSaidIsFine() throws IOException {
        CommandOutcome outcome = saidWords();
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .contains("draft.txt:1: exact: I did not like the oil")
                .contains("Tomas Halloran, interviews/lighthouse.md#t2-p2")
                .contains("2 quotations: 1 exact, 1 shortened");
    }

    @Test
    void whatWasNotIsAnError() throws IOException {
        CommandOutcome outcome =
                run("quotes", CORPUS, draft("\n“I did like the oil, and the silence”"));
        assertThat(outcome.status()).isOne();
        assertThat(outcome.out()).contains("draft.txt:2: ");
    }

    @Test
    void whoeverIsNamedWronglyIsToldOfAlteredWordsToo() throws IOException {
        String draft =
                "“I did like the oil, but I liked the silence after the burner was lit,” said Ines Varga.\n";
        assertThat(run("quotes", CORPUS, draft(draft)).out())
                .contains("draft.txt:1: altered: ")
                .contains("    the draft names Ines Varga; Tomas Halloran, ");
    }

    @Test
    void whatIsNotOutIsUnknownWhereOnlyWhatEverybodySeesIsAskedFor() throws IOException {
        Path talks = Files.createDirectories(folder.resolve("talks"));
        Files.writeString(
                talks.resolve("held.md"),
                "---\ntitle: Held\ndraft: true\n---\n\n## Why?\n\nThe tide took the old pier away.\n");
        Files.writeString(talks.resolve("out.md"), "## Who?\n\nThe warden of the lock.\n");
        String draft = draft("“The tide took the old pier away”");
        assertThat(run("quotes", talks.toString(), draft).out()).contains("exact: ", "held.md");
        assertThat(run("quotes", talks.toString(), draft, "--published").out())
                .contains("not-found: ")
                .doesNotContain("held");
    }

    @Test
    void aTitleIsNamedAndIsFine() throws IOException {
        String draft =
                draft("“I did not like the oil” (“The last light on the mole,” 4 March 2021).\n");
        CommandOutcome outcome = run("quotes", CORPUS, draft);
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .contains("draft.txt:1: title: The last light on the mole")
                .contains("2 quotations: 1 exact, 1 title");
        CommandOutcome programs = run("quotes", CORPUS, draft, "--format", "json");
        assertThat(programs.status()).isZero();
        assertThat(JsonMapper.shared().readTree(programs.out()).get("quotations"))
                .as("quotations alone")
                .hasSize(1);
    }

    @Test
    void programsAreToldEverything() throws IOException {
        CommandOutcome outcome =
                run(
                        "quotes",
                        CORPUS,
                        draft("“I did like the oil, but I liked the silence”"),
                        "--format",
                        "json");
        assertThat(outcome.status()).isOne();
        JsonNode one = JsonMapper.shared().readTree(outcome.out()).get("quotations").get(0);
        assertThat(one.propertyNames())
                .containsExactly(
                        "words",
                        "line",
                        "verdict",
                        "interview",
                        "locator",
                        "speaker",
                        "address",
                        "difference");
        assertThat(one.get("verdict").asString()).isEqualTo("altered");
        assertThat(one.get("locator").asString()).isEqualTo("t2-p2");
        assertThat(one.get("difference").asString())
                .isEqualTo("I did [-not-] like the oil, but I liked the silence");
        assertThat(one.get("address").asString())
                .startsWith("interviews/lighthouse.html?r=t2-p2.11.")
                .contains("#t2-p2:~:text=I%20did%20not");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "missing.txt|there is no draft",
                ".|is a folder",
                "draft.pdf|a draft is a .txt, .md, .html or .docx file",
                "draft.docx|it is damaged"
            })
    void aWrongCallSaysWhatIsWrong(String name, String message) throws IOException {
        Files.writeString(folder.resolve("draft.pdf"), "x");
        Files.writeString(folder.resolve("draft.docx"), "x");
        CommandOutcome outcome = run("quotes", CORPUS, folder.resolve(name).toString());
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains(message).hasLineCount(1);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void aFolderAloneIsToldToLackADraft() {
        CommandOutcome outcome = run("quotes", folder.toString());
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("\"%s\" is a folder: name the draft behind it".formatted(folder))
                .hasLineCount(1);
    }

    @Test
    void theSecondDraftIsJudgedByWhatWasKept() throws IOException {
        Path corpus = folder.resolve("corpus");
        Path interview = Files.createDirectories(corpus).resolve("tower.md");
        Files.writeString(interview, "**Q:** What of the oil?\n\n**A:** The oil was very bad.\n");
        String draft = draft("“The oil was very bad”");
        String first = run("quotes", corpus.toString(), draft).out();
        assertThat(first).contains("1 exact");
        assertThat(folder.resolve("cache/readings")).isNotEmptyDirectory();
        assertThat(folder.resolve("cache/search")).isNotEmptyDirectory();
        assertThat(run("quotes", corpus.toString(), draft).out()).isEqualTo(first);
        Files.writeString(
                interview, "**Q:** What of the oil?\n\n**A:** The oil was never very bad.\n");
        assertThat(run("quotes", corpus.toString(), draft).out()).doesNotContain("1 exact");
    }

    @Test
    void nothingIsToldOfAnotherProgramThatHasTheCache() throws IOException {
        Path cache = folder.resolve("cache");
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        root.addAppender(logged);
        List<String> told = new ArrayList<>();
        try (BuildCache readings =
                        ReadingCache.of(cache, Path.of(CORPUS), () -> told.add("the first"));
                SearchIndex index =
                        SearchIndex.in(
                                CacheDirectory.of(cache, Path.of(CORPUS), "search"),
                                ProgramVersion.current())) {
            index.snapshot(new CorpusReader(readings).read(Path.of(CORPUS)));
            CommandOutcome outcome = saidWords();
            assertThat(outcome.status()).isZero();
            assertThat(outcome.err()).isEmpty();
            assertThat(logged.list).isEmpty();
            ReadingCache.of(cache, Path.of(CORPUS), () -> told.add("the second")).close();
        } finally {
            root.detachAppender(logged);
        }
        assertThat(told).containsExactly("the second");
    }

    @Test
    void whatIsKeptLiesOutsideOfTheCorpus() throws IOException {
        CommandOutcome outcome =
                CommandOutcome.of("quotes", CORPUS, draft("x"), "--cache", CORPUS + "/cache");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("lies in the corpus itself");
    }

    @Test
    void aDraftIsWanted() {
        assertThat(run("quotes").status()).isEqualTo(2);
        assertThat(run("quotes", "nowhere", "draft.txt").err()).contains("there is no folder");
    }
}
