package org.colloquy.cli.quotes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.colloquy.cli.option.PublishedOption;
import org.colloquy.console.Console;
import org.colloquy.console.CorpusFolder;
import org.colloquy.console.ExitCode;
import org.colloquy.console.UsageException;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.quotation.JudgedQuotation;
import org.colloquy.quotation.QuotationJudge;
import org.colloquy.quotation.draft.DraftFault;
import org.colloquy.quotation.draft.DraftParagraph;
import org.colloquy.quotation.draft.DraftQuotations;
import org.colloquy.quotation.draft.DraftReader;
import org.colloquy.quotation.draft.QuotationScanner;
import org.colloquy.search.result.EntryFinder;
import org.colloquy.site.quotation.QuotationsReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges the quotations of a draft by the interviews. */
@Command(
        name = "quotes",
        description =
                "Says of each quotation in DRAFT whether somebody said it in the interviews in DIR.",
        footer = {
            "",
            "DRAFT is a .txt, .md, .html or .docx file. Quotations are found by their marks,",
            "as paragraphs that are set apart, or, in a text that has neither, a line each.",
            "Each is exact, shortened, altered, joined, other-speaker, earlier-edition or",
            "not-found; title is what an interview is called. Marks of quotation, dashes,",
            "white space and capitals may differ; a word never. If any is neither exact nor",
            "shortened nor a title, the exit status is 1.",
            "What is read and indexed is kept, as serve keeps it, so that a second draft",
            "waits for little.",
            "",
            "  colloquy quotes interviews draft.docx",
            "  colloquy quotes interviews draft.md --format json | jq .quotations"
        })
public final class QuotesCommand implements Callable<Integer> {
    enum QuotesFormat {
        text,
        json
    }

    private final Console console;

    @Parameters(
            arity = "1..2",
            paramLabel = "[DIR] DRAFT",
            hideParamSyntax = true,
            description = "The folder of interviews (default: seeds), and the draft.")
    private List<Path> called = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for people; json for programs (default: ${DEFAULT-VALUE}).")
    private QuotesFormat format;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description =
                    "The folder for what was read and for the search index (default: the user's cache folder).")
    private @Nullable Path cache;

    @Mixin private PublishedOption published = new PublishedOption();

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    public QuotesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path draft = called.get(called.size() - 1);
        if (called.size() == 1) {
            // Before the default folder is looked for, of which whoever calls may not know.
            requireDraft(draft);
        }
        Path folder = called.size() > 1 ? called.get(0) : Path.of("seeds");
        CorpusFolder.require(folder);
        DraftQuotations quotations = QuotationScanner.scan(paragraphs(draft));
        try (KeptCorpus kept = KeptCorpus.of(cache, folder)) {
            Corpus corpus = published.of(kept.read(console));
            return print(draft, quotations, corpus, judged(quotations, kept.finder(corpus)));
        }
    }

    private List<JudgedQuotation> judged(DraftQuotations quotations, EntryFinder finder) {
        QuotationJudge judge = new QuotationJudge(finder);
        return quotations.all().stream().map(judge::judge).toList();
    }

    private int print(
            Path draft, DraftQuotations quotations, Corpus corpus, List<JudgedQuotation> judged) {
        if (format == QuotesFormat.json) {
            console.out().println(QuotationsReport.of(corpus, judged).json());
        } else {
            QuotationLines.of(draft.toString(), judged, quotations.leftOut())
                    .forEach(console.out()::println);
        }
        return ExitCode.of(judged.stream().allMatch(one -> one.verdict().isFine())).code();
    }

    private static void requireDraft(Path draft) {
        if (Files.isDirectory(draft)) {
            throw new UsageException(
                    "\"%s\" is a folder: name the draft behind it".formatted(draft));
        }
        if (!Files.exists(draft)) {
            throw new UsageException("there is no draft \"%s\"".formatted(draft));
        }
    }

    private static List<DraftParagraph> paragraphs(Path draft) {
        requireDraft(draft);
        try {
            if (!Files.isRegularFile(draft) || Files.size(draft) > DraftReader.MOST_BYTES) {
                throw new UsageException(
                        "the draft \"%s\" is no file, or has more than %d MB"
                                .formatted(draft, DraftReader.MOST_BYTES >> 20));
            }
            return DraftReader.read(draft.toString(), Files.readAllBytes(draft));
        } catch (DraftFault fault) {
            throw new UsageException(
                    "the draft \"%s\" cannot be read: %s".formatted(draft, fault.getMessage()));
        } catch (IOException e) {
            throw new UsageException("the draft \"%s\" cannot be read".formatted(draft));
        }
    }
}
