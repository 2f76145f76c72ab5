package org.colloquy.cli.terms;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.colloquy.analysis.terms.TermProposal;
import org.colloquy.analysis.terms.TermProposals;
import org.colloquy.cli.option.FolderArgument;
import org.colloquy.cli.option.PublishedOption;
import org.colloquy.console.Console;
import org.colloquy.console.CorpusFolder;
import org.colloquy.console.ProblemPrinter;
import org.colloquy.console.UsageException;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Term;
import org.colloquy.reader.CorpusReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proposes entries for the glossary. */
@Command(
        name = "terms",
        description =
                "Proposes entries for the glossary of the interviews in DIR. It writes nothing.",
        footer = {
            "",
            "Proposed are short forms, with what the text says they stand for; names and",
            "phrases with capitals that recur; and phrases in another script with their",
            "gloss. What the glossary already has, who takes part, and what everybody",
            "knows is left out. Each is a block for glossary.md without a definition; a",
            "comment says how often and where it stands, with the sentence there.",
            "",
            "  colloquy terms interviews                 the most useful first",
            "  colloquy terms interviews > more.md       to choose from",
            "  colloquy terms interviews --format json | jq .terms[].name"
        })
public final class TermsCommand implements Callable<Integer> {
    enum ProposalFormat {
        text,
        json
    }

    private final Console console;

    @Mixin private FolderArgument dir = new FolderArgument();

    @Mixin private PublishedOption published = new PublishedOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for glossary.md; json for programs (default: ${DEFAULT-VALUE}).")
    private ProposalFormat format;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "200",
            description = "Print at most so many proposals; 0 for all (default: ${DEFAULT-VALUE}).")
    private int limit;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    public TermsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (limit < 0) {
            throw new UsageException("--limit must be 0 or more");
        }
        Corpus corpus = published.of(CorpusFolder.read(dir.folder(), new CorpusReader(), console));
        if (corpus.interviews().isEmpty()) {
            throw new UsageException("there are no interviews in \"" + dir.folder() + "\"");
        }
        List<TermProposal> all = TermProposals.of(corpus);
        List<TermProposal> shown = limit == 0 ? all : all.subList(0, Math.min(limit, all.size()));
        if (format == ProposalFormat.json) {
            console.out().println(TermsReport.of(shown).json());
        } else {
            printBlocks(corpus, shown);
        }
        if (shown.size() < all.size()) {
            console.err()
                    .printf(
                            "%,d of %,d proposals are shown; --limit 0 shows all%n",
                            shown.size(), all.size());
        } else if (all.isEmpty() && format == ProposalFormat.text) {
            console.err().println("There is nothing to propose.");
        }
        return CorpusFolder.status(dir.folder(), corpus, console).code();
    }

    private void printBlocks(Corpus corpus, List<TermProposal> proposals) {
        GlossaryBlocks blocks =
                new GlossaryBlocks(
                        corpus.terms().stream().map(Term::id).collect(Collectors.toSet()));
        for (TermProposal proposal : proposals) {
            blocks.of(proposal)
                    .forEach(line -> console.out().println(ProblemPrinter.visible(line)));
        }
    }
}
