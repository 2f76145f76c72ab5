package org.colloquy.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.colloquy.console.Console;
import org.colloquy.console.CorpusFolder;
import org.colloquy.console.ExitCode;
import org.colloquy.console.ProblemPrinter;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads a corpus, prints every problem, and serves nothing. */
@Command(
        name = "check",
        description = "Reads the corpus in DIR and prints every problem; serves nothing.",
        footer = {
            "",
            "A problem is printed as FILE:LINE:COLUMN: SEVERITY: CODE: MESSAGE, with the",
            "line and a caret below. Errors make the exit status 1; warnings and notes",
            "do not.",
            "",
            "  colloquy check interviews            what is amiss, and what was read",
            "  colloquy check interviews --format json | jq .problems",
            "  colloquy check interviews --explain ada.md"
        })
public final class CheckCommand implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    private final Console console;

    @Mixin private FolderArgument dir = new FolderArgument();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "For people, or for programs (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = "--explain",
            paramLabel = "FILE",
            description =
                    "Says why one file of DIR was read as it was: the score of each dialect, and how"
                            + " each would read its first lines.")
    private @Nullable String explain;

    @SuppressWarnings("NullAway.Init")
    public // picocli sets the fields
    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (explain != null) {
            CorpusFolder.explain(dir.folder(), explain).forEach(console.out()::println);
            return ExitCode.FINE.code();
        }
        Corpus corpus = CorpusFolder.read(dir.folder(), new CorpusReader(), console);
        List<Problem> problems =
                Stream.concat(
                                corpus.problems().stream(),
                                UnrecordedAnchorsNotice.in(corpus).stream())
                        .toList();
        if (format == Format.json) {
            console.out().println(CheckReport.of(corpus, problems).json());
        } else {
            ProblemPrinter.print(problems, console.out());
            corpus.interviews().forEach(this::describe);
            console.out()
                    .printf(
                            "%d interviews, %d terms, %d mentions: %s%n",
                            corpus.interviews().size(),
                            corpus.terms().size(),
                            corpus.mentions(),
                            ProblemPrinter.summary(problems));
        }
        return corpus.hasErrors() ? ExitCode.CORPUS_HAS_ERRORS.code() : ExitCode.FINE.code();
    }

    private void describe(Interview interview) {
        CheckReport.InterviewIdentity identity = CheckReport.InterviewIdentity.of(interview);
        CheckReport.InterviewSizeReport size = CheckReport.InterviewSizeReport.of(interview);
        console.out()
                .printf(
                        "%s: %s%s, %d sections, %d questions, %s%d paragraphs, %,d words%n",
                        identity.path(),
                        identity.form(),
                        identity.dialect() == null ? "" : " (" + identity.dialect() + ")",
                        size.sections(),
                        size.questions(),
                        size.turns() == 0 ? "" : "%,d turns, ".formatted(size.turns()),
                        size.paragraphs(),
                        size.words());
    }
}
