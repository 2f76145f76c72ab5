package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.colloquy.cli.BuildCommand;
import org.colloquy.cli.CommandOutcome;
import org.colloquy.cli.ExportCommand;
import org.colloquy.cli.IndexCommand;
import org.colloquy.cli.NewCommand;
import org.colloquy.cli.ServeCommand;
import org.colloquy.cli.anchors.AnchorsCommand;
import org.colloquy.cli.check.CheckCommand;
import org.colloquy.cli.importing.AlignCommand;
import org.colloquy.cli.importing.ImportCommand;
import org.colloquy.cli.quotes.QuotesCommand;
import org.colloquy.cli.terms.TermsCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line: what it prints where, and its exit status. */
class ColloquyTest {

    private static CommandOutcome run(String... args) {
        return CommandOutcome.of(args);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "serve --help",
                "check --help",
                "anchors --help",
                "import --help",
                "export --help",
                "build --help"
            })
    void teachesAtEveryLevel(String call) {
        CommandOutcome outcome = run(call.split(" "));
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("Usage: colloquy").contains("  colloquy ");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void itsHelpIsWrittenForEightyColumns() {
        List<Class<?>> commands =
                List.of(
                        Colloquy.class,
                        ServeCommand.class,
                        CheckCommand.class,
                        AnchorsCommand.class,
                        ImportCommand.class,
                        ExportCommand.class,
                        BuildCommand.class,
                        AlignCommand.class,
                        IndexCommand.class,
                        NewCommand.class,
                        QuotesCommand.class,
                        TermsCommand.class);
        assertThat(commands)
                .flatExtracting(each -> List.of(each.getAnnotation(Command.class).footer()))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "serve --version", "check -V"})
    void tellsItsVersion(String call) {
        CommandOutcome outcome = run(call.split(" "));
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("colloquy ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "frobnicate",
                "check --frobnicate",
                "check no/such/folder",
                "check --format xml",
                "check seeds --all --brief",
                "check seeds --labels interviews/none.md",
                "check --labels seeds",
                "check a b",
                "check seeds --explain interviews/none.md",
                "import seeds/originals/digichina-2022-04-11.txt",
                "import --to target/imported",
                "import seeds/originals/digichina-2022-04-11.txt --to pom.xml",
                "serve no/such/folder",
                "serve seeds --port many",
                "serve seeds --port 70000",
                "serve seeds --port 0 --metrics-port 70000",
                "serve seeds --port 0 --access-log no/such/folder/access.log",
                "serve seeds --host no.such.host.invalid",
                "serve seeds --base-url interviews",
                "serve seeds --port 0 --search search.example",
                "serve seeds --port 0 --search https://me:hidden@search.example",
                "serve seeds --port 0 --search https://127.0.0.1:1 --search-ca no/such/file.pem",
                "index",
                "index no/such/folder --to https://127.0.0.1:1",
                "index seeds --to http://127.0.0.1:1",
                "index seeds --to https://127.0.0.1:1 --search-index UPPER",
                "index seeds --to https://127.0.0.1:1 --search-user me --search-password-file none",
                "index seeds --to https://127.0.0.1:1 --shards 0",
                "export",
                "export seeds",
                "export no/such/folder --to target/exported",
                "export seeds --to target/exported --base-url interviews",
                "export seeds --to target/exported --port 1",
                "check seeds --labels --explain interviews/none.md",
                "check seeds --format json --labels",
                "check --format sarif --explain a.md seeds",
                "check seeds --brief --labels",
                "check seeds --all --explain a.md",
            })
    void saysInOneLineThatACallIsWrong(String call) {
        CommandOutcome outcome = run(call.isEmpty() ? new String[0] : call.split(" "));
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("colloquy: ").hasLineCount(1);
        assertThat(outcome.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chekc|there is no command \"chekc\"; did you mean \"check\"? (colloquy --help says more)",
                "frobnicate|there is no command \"frobnicate\" (colloquy --help says more)",
                "check --breif|there is no option \"--breif\"; did you mean \"--brief\"? (colloquy check --help says more)",
                "check --labls=a.md|there is no option \"--labls\"; did you mean \"--labels\"?",
                "check a b|there is one argument too many: \"b\"; what has blanks must be in quotes",
                "check none|there is no folder \"none\": name the folder of the interviews; the one that you are in is \".\"",
                "check pom.xml|\"pom.xml\" is not a folder: name the folder of the interviews",
                "export seeds --too target/none|there is no option \"--too\" (colloquy export --help says more)",
                "import --foce a.txt|there is no option \"--foce\"; did you mean \"--force\"?",
                "import a.txt|--to DIR is missing: the folder to write to (colloquy import --help says more)",
                "import --to target/none|FILE is missing: the transcripts (colloquy import --help says more)",
                "import|--to DIR and FILE are missing (colloquy import --help says more)",
                "import a.txt --to|--to DIR is missing: the folder to write to (colloquy import --help says more)",
                "check seeds --brief --labels|--labels and --brief cannot be used together",
                "check seeds --format json --explain a.md|--explain and --format json cannot be used together"
            })
    void saysWhatMayBeMeant(String call, String told) {
        assertThat(run(call.split(" ")).err()).startsWith("colloquy: " + told).hasLineCount(1);
    }

    /** A script whose variable is empty means no folder, and least of all the one that it is in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "check |",
                "check | --brief",
                "export | --to target/none",
                "export seeds --to |",
                "build seeds --to |",
                "import | --to target/none",
                "new |",
                "quotes | README.md",
                "terms |",
                "anchors |"
            })
    void doesNotTakeNothingForAFolder(String call) {
        String[] words =
                Arrays.stream(call.split(" "))
                        .map(word -> word.equals("|") ? "" : word)
                        .toArray(String[]::new);
        CommandOutcome outcome = run(words);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).hasLineCount(1).contains("it is empty");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void explainsWhyAFileIsReadAsItIs() {
        CommandOutcome outcome =
                run("check", "seeds", "--explain", "interviews/korea-us-china-tech-competition.md");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .startsWith("read as headings")
                .contains("headings 0.", "6 of 6 headings at their level ask a question")
                .contains("    question  DigiChina: How do you assess")
                .contains("prose 0.050", "    text      The U.S. government")
                .contains("names 0.000: no labels");
    }

    @Test
    void aPortInUseIsAWrongCall() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandOutcome outcome =
                    run("serve", "seeds", "--port", Integer.toString(taken.getLocalPort()));
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err()).hasLineCount(1).contains("port " + taken.getLocalPort());
            assertThat(outcome.err()).contains("; take another with --port (");
        }
    }

    @Test
    void anAddressOfAnotherMachineIsAWrongCall() {
        assertThat(run("serve", "seeds", "--port", "0", "--host", "192.0.2.1").err())
                .hasLineCount(1)
                .contains("; take an address of this machine with --host (");
    }

    @Test
    void theSeedsHaveNoProblems() {
        CommandOutcome outcome = run("check", "seeds");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("questions (headings), 0 sections, 6 questions, 21 paragraphs")
                .endsWith(": no problems\n");
    }

    @Test
    void reportsTheSeedsAsJson() {
        JsonNode report =
                JsonMapper.shared().readTree(run("check", "seeds", "--format", "json").out());
        JsonNode interview = report.get("interviews").get(0);
        assertThat(report.propertyNames())
                .containsExactly("interviews", "terms", "mentions", "problems");
        assertThat(interview.propertyNames())
                .containsExactly(
                        "slug",
                        "path",
                        "title",
                        "date",
                        "language",
                        "form",
                        "dialect",
                        "sections",
                        "questions",
                        "answers",
                        "turns",
                        "paragraphs",
                        "words",
                        "speakers",
                        "interviewers",
                        "interviewees",
                        "reading",
                        "score",
                        "runner-up",
                        "runner-up-score",
                        "doubts");
        assertThat(interview.get("form").asString()).isEqualTo("questions");
        assertThat(interview.get("date").asString()).isEqualTo("2022-04-11");
        assertThat(interview.get("sections").asInt()).isZero();
        assertThat(interview.get("questions").asInt()).isEqualTo(6);
        assertThat(interview.get("answers").asInt()).isEqualTo(6);
        assertThat(interview.get("turns").asInt()).isZero();
        assertThat(interview.get("paragraphs").asInt()).isEqualTo(21);
        assertThat(interview.get("interviewers").get(0).asString()).isEqualTo("Chaeri Park");
        assertThat(interview.get("interviewees").get(0).asString()).isEqualTo("Baek Seoin");
        assertThat(report.get("problems").isEmpty()).isTrue();
    }

    @Test
    void printsEachProblemOfEachFileWithItsPlace(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.md"), "---\ntitle: A: B\n---\nWords.\n");
        Files.writeString(
                folder.resolve("b.md"), "# 😀 [x](gone.md)\n\n## Why?\n\nSo [y](c.md#q1).\n");
        CommandOutcome outcome = run("check", folder.toString(), "--all");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("a.md:2:9: error: bad-front-matter: ")
                .contains("b.md:5:8: warning: unresolved-link: ")
                .contains("\nSo [y](c.md#q1).\n       ^\n")
                .contains("1 error");
    }

    private static Path manyProblems(Path folder) throws IOException {
        for (int i = 10; i < 30; i++) {
            Path file = folder.resolve("interviews/%d/a%d.md".formatted(i % 2, i));
            Files.createDirectories(file.getParent());
            Files.writeString(file, "Some [x](gone.md) and [y](away.md).\n");
        }
        for (String wrong : List.of("0/c", "1/b", "1/d")) {
            Files.writeString(
                    folder.resolve("interviews/" + wrong + ".md"),
                    "---\ntitle: A: B\n---\nWords.\n");
        }
        return folder;
    }

    @Test
    void problemsAreGroupedByCodeAndFolderWithEachErrorInFull(@TempDir Path folder)
            throws IOException {
        CommandOutcome outcome = run("check", manyProblems(folder).toString());
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out().lines())
                .startsWith(
                        "interviews/0/c.md:2:9: error: bad-front-matter: a value with a colon in it must be in quotes",
                        "title: A: B",
                        "        ^",
                        "error: bad-front-matter: 2 faults in front matter in 2 files of interviews/1, first at interviews/1/b.md:2:9")
                .contains(
                        "interviews/1/b.md:2:9: error: bad-front-matter: a value with a colon in it must be in quotes",
                        "interviews/1/d.md:2:9: error: bad-front-matter: a value with a colon in it must be in quotes",
                        "warning: unresolved-link: 20 links that lead nowhere in 10 files of interviews/1, first at interviews/1/a11.md:1:10",
                        "read as prose: 23",
                        "(use --all to print every problem with its line, or --brief to print every interview)")
                .hasSizeLessThan(30);
        assertThat(outcome.out()).doesNotContain("a12.md");
    }

    @Test
    void allProblemsArePrintedOneByOneIfAskedFor(@TempDir Path folder) throws IOException {
        CommandOutcome outcome = run("check", manyProblems(folder).toString(), "--all");
        assertThat(
                        outcome.out()
                                .lines()
                                .filter(line -> line.contains(": warning: unresolved-link: ")))
                .hasSize(40);
        assertThat(outcome.out()).contains("interviews/0/a12.md: prose, 0 sections");
    }

    @Test
    void aBriefReportHasALineForEachInterview(@TempDir Path folder) throws IOException {
        CommandOutcome outcome = run("check", manyProblems(folder).toString(), "--brief");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out().lines())
                .hasSize(24)
                .contains(
                        "interviews/0/a12.md: prose, 0 sections, 0 questions, 1 paragraph, 4 words: 3 warnings")
                .last()
                .asString()
                .startsWith("23 interviews, 0 terms, 0 mentions: 3 errors, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"github", "sarif", "junit", "json"})
    void reportsForProgramsHaveTheStatusOfACheck(String format, @TempDir Path folder)
            throws IOException {
        CommandOutcome outcome = run("check", manyProblems(folder).toString(), "--format", format);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("bad-front-matter").endsWith("\n");
        assertThat(run("check", "seeds", "--format", format).status()).isZero();
    }

    @Test
    void labelsAreExplainedOfOneFileAndOfAll(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.md"),
                "---\nspeakers: [Ada Sample, Jo Pell]\n---\n\nAda: Why?\n\nJo: So.\n\nNote: x\n");
        Files.writeString(folder.resolve("b.md"), "# T\n\nWords.\n");
        String whole = run("check", folder.toString(), "--labels").out();
        assertThat(whole)
                .contains("a.md: read as names, 2 labels, 1 like them")
                .contains(
                        "1x \"Ada:\"  a.md:5  is Ada Sample: short for a name in the front matter")
                .contains("1x \"Note:\"  a.md:9  no label: a word that prose often has there")
                .contains("files with no line that looks like a label: 1");
        assertThat(run("check", folder.toString(), "--labels", "a.md").out())
                .isEqualTo(whole.substring(0, whole.lastIndexOf("files with no")));
        assertThat(run("check", folder.toString(), "--labels", "b.md").out())
                .isEqualTo("b.md: no line looks like a label\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--explain", "--labels"})
    void aFileIsFoundInItsFolder(String option, @TempDir Path folder) throws IOException {
        for (String name : List.of("2030/ledger.md", "2031/ledger.md", "2031/Kettle Talk.md")) {
            Path file = folder.resolve("interviews").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "# T\n\n**Ada:** Why?\n\n**Jo:** So.\n");
        }
        String from = folder.toString();
        assertThat(run("check", from, option, "Kettle Talk.md").out())
                .isNotEmpty()
                .isEqualTo(run("check", from, option, "interviews/2031/Kettle Talk.md").out());
        assertThat(run("check", from, option, "2030/ledger.md").status()).isZero();
        assertThat(run("check", from, option, "ledger.md").err())
                .hasLineCount(1)
                .startsWith(
                        "colloquy: several interviews in \"%s\" are called \"ledger.md\"; name one with its folder: interviews/2030/ledger.md, interviews/2031/ledger.md ("
                                .formatted(from));
        assertThat(run("check", from, option, "edger.md").err())
                .startsWith("colloquy: there is no interview \"edger.md\" in \"");
    }

    @Test
    void warningsAreNoErrors(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.md"), "# T\n\n## Why?\n");
        CommandOutcome outcome = run("check", folder.toString());
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("b.md:3:1: warning: unanswered: ");
    }

    @Test
    void unknownValuesAreNullInJson(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.md"), "Just \"quoted\" words.\n");
        JsonNode report =
                JsonMapper.shared()
                        .readTree(run("check", folder.toString(), "--format", "json").out());
        assertThat(report.get("interviews").get(0).get("date").isNull()).isTrue();
        assertThat(report.get("interviews").get(0).get("dialect").isNull()).isTrue();
        assertThat(report.get("problems").get(0).get("code").asString()).isEqualTo("missing-title");
    }
}
