package org.colloquy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Problem;
import org.colloquy.markdown.CorpusReader;
import org.jspecify.annotations.Nullable;

/** The corpus that is served, read anew after each edit; new problems are told in the terminal. */
final class ServedCorpus {
    private final Path folder;
    private final @Nullable String baseUrl;
    private final boolean withDrafts;
    private final Console console;
    private final CorpusReader reader = new CorpusReader();
    private Set<Problem> told = Set.of();

    /**
     * @param baseUrl where the site is published, in place of what the corpus says
     */
    ServedCorpus(Path folder, @Nullable String baseUrl, boolean withDrafts, Console console) {
        this.folder = folder;
        this.baseUrl = baseUrl;
        this.withDrafts = withDrafts;
        this.console = console;
    }

    /**
     * Reads the corpus as it is now.
     *
     * @throws WrongCall if the folder cannot be read
     */
    Corpus read() {
        return shown(CorpusFolder.read(folder, reader, console));
    }

    /**
     * Reads the corpus after an edit.
     *
     * @param changed the files that changed, relative to the folder; nothing where any may have
     * @throws WrongCall if the folder cannot be read
     */
    Corpus read(Optional<List<String>> changed) {
        return changed.isEmpty() ? read() : shown(CorpusFolder.read(folder, reader, changed.get()));
    }

    private Corpus shown(Corpus corpus) {
        tell(corpus.problems());
        Corpus shown = withDrafts ? corpus : corpus.withoutDrafts();
        return baseUrl == null ? shown : shown.withBaseUrl(baseUrl);
    }

    private void tell(List<Problem> problems) {
        ProblemPrinter.print(
                problems.stream().filter(problem -> !told.contains(problem)).toList(),
                console.out());
        console.out().flush();
        told = Set.copyOf(problems);
    }
}
