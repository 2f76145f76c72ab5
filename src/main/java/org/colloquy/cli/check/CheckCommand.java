package org.colloquy.cli.check;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.colloquy.cli.anchors.UnrecordedAnchorsNotice;
import org.colloquy.cli.option.FolderArgument;
import org.colloquy.cli.report.CalledFolder;
import org.colloquy.cli.report.GithubAnnotations;
import org.colloquy.cli.report.JunitReport;
import org.colloquy.cli.report.SarifLog;
import org.colloquy.console.Console;
import org.colloquy.console.CorpusFolder;
import org.colloquy.console.ExitCode;
import org.colloquy.console.NamedCommands;
import org.colloquy.console.ProblemDigest;
import org.colloquy.console.ProblemPrinter;
import org.colloquy.console.UsageException;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.colloquy.text.CountedNoun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads a corpus, prints every problem, and serves nothing. */
@Command(
        name = "check",
        description = "Reads the corpus in DIR and prints every problem. It serves nothing.",
        footer = {
            "",
            "Each error is printed as FILE:LINE:COLUMN: SEVERITY: CODE: MESSAGE, with the",
            "line and a caret below it. Warnings and notes are grouped by code and folder;",
            "--all prints each of them like an error. Errors make the exit status 1;",
            "warnings and notes do not.",
            "",
            "  colloquy check interviews            the problems, gravest first",
            "  colloquy check interviews --brief    how each file was read",
            "  colloquy check interviews --format json | jq .problems",
            "  colloquy check interviews --explain ada.md",
            "  colloquy check interviews --labels ada.md"
        })
public final class CheckCommand implements Callable<Integer> {
    /** The most interviews of which each has a line without being asked for. */
    private static final int FEW = 12;

    enum ReportFormat {
        text,
        json,
        github,
        sarif,
        junit
    }

    private final Console console;
    private final Clock clock;

    @Mixin private FolderArgument dir = new FolderArgument();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text for people; json for programs; github (annotations), sarif (2.1.0) or junit (XML) for continuous integration (default: ${DEFAULT-VALUE}).")
    private ReportFormat format;

    @Option(names = "--all", description = "Print every problem separately, with its line.")
    private boolean all;

    @Option(
            names = "--brief",
            description = "Print only how each interview was read, and a summary.")
    private boolean brief;

    @Option(
            names = "--labels",
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "Say how often each label of FILE, or of all files, occurs and where first, who it is read as and why; and which lines look like a label but are not. Give DIR before this option.")
    private @Nullable String labels;

    @Option(
            names = "--explain",
            paramLabel = "FILE",
            description =
                    "Say why one file of DIR was read as it was: the score of each dialect, and how each would read its first lines.")
    private @Nullable String explain;

    /**
     * Creates the command.
     *
     * @param clock says what day it is
     */
    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    public CheckCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        requireOneReport();
        if (explain != null) {
            print(CorpusFolder.explain(dir.folder(), explain));
            return ExitCode.FINE.code();
        }
        if (labels != null) {
            print(
                    labels.isEmpty()
                            ? CorpusFolder.labels(dir.folder())
                            : CorpusFolder.labels(dir.folder(), labels));
            return ExitCode.FINE.code();
        }
        Corpus corpus =
                CorpusFolder.read(dir.folder(), new CorpusReader(), console)
                        .at(ZonedDateTime.now(clock))
                        .withDraftLinks();
        List<Problem> found =
                Stream.of(
                                corpus.problems(),
                                UnrecordedAnchorsNotice.in(corpus),
                                RecordingEnds.check(corpus),
                                FutureDates.check(corpus, LocalDate.now(clock)))
                        .flatMap(List::stream)
                        .toList();
        List<Problem> problems = NamedCommands.in(found, dir.folder());
        if (format == ReportFormat.text) {
            printText(corpus, problems);
        } else {
            console.out().print(report(corpus, problems).stripTrailing());
            console.out().println();
        }
        return ExitCode.of(!corpus.hasErrors()).code();
    }

    /** Refuses options that ask for two answers at once, of which only one could be given. */
    private void requireOneReport() {
        List<String> asked = new ArrayList<>();
        addIf(explain != null, "--explain", asked);
        addIf(labels != null, "--labels", asked);
        addIf(all, "--all", asked);
        addIf(brief, "--brief", asked);
        boolean isOwnText = explain != null || labels != null;
        addIf(isOwnText && format != ReportFormat.text, "--format " + format, asked);
        if (asked.size() > 1) {
            throw new UsageException(
                    "%s and %s cannot be used together".formatted(asked.get(0), asked.get(1)));
        }
    }

    private static void addIf(boolean isGiven, String option, List<String> asked) {
        if (isGiven) {
            asked.add(option);
        }
    }

    private void print(List<String> lines) {
        lines.forEach(line -> console.out().println(ProblemPrinter.visible(line)));
    }

    private String report(Corpus corpus, List<Problem> problems) {
        CalledFolder folder = CalledFolder.of(dir.folder());
        return switch (format) {
            case github -> GithubAnnotations.of(problems, folder);
            case sarif ->
                    SarifLog.of(
                            problems,
                            folder,
                            CheckCommand.class.getPackage().getImplementationVersion());
            case junit ->
                    JunitReport.of(
                            corpus.interviews().stream().map(Interview::path).toList(), problems);
            case json, text -> CheckReport.of(corpus, problems).json();
        };
    }

    /** Counts an interview once, whatever its languages, and then its translations. */
    private static String interviews(Corpus corpus) {
        int leads = corpus.translations().leads().size();
        int others = corpus.interviews().size() - leads;
        String counted = CountedNoun.of(leads, "interview");
        return others == 0 ? counted : counted + ", " + CountedNoun.of(others, "translation");
    }

    private void printText(Corpus corpus, List<Problem> problems) {
        boolean few = corpus.interviews().size() <= FEW;
        boolean more = false;
        if (all) {
            ProblemPrinter.print(problems, console.out());
        } else if (!brief) {
            more = ProblemDigest.print(problems, console.out());
        }
        if (brief) {
            print(VerdictLine.ofEach(corpus, problems));
        } else if (all || few) {
            print(corpus.interviews().stream().map(VerdictLine::of).toList());
        } else {
            print(List.of(VerdictLine.ofAll(corpus)));
        }
        if (more) {
            print(
                    List.of(
                            "(use --all to print every problem with its line, or --brief to print every interview)"));
        }
        console.out()
                .printf(
                        "%s, %s, %s: %s%n",
                        interviews(corpus),
                        CountedNoun.of(corpus.terms().size(), "term"),
                        CountedNoun.of(corpus.mentions(), "mention"),
                        ProblemPrinter.summary(problems));
    }
}
