package org.colloquy.model.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;

/** A corpus that a test writes file by file, and what runs across it. */
public final class Talks {
    private final Path folder;

    public Talks(Path folder) {
        this.folder = folder;
    }

    /** Writes a file; its path is below the top folder. */
    public Talks file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an interview of a year in which these questions are asked. */
    public Talks asking(String slug, int year, String... questions) {
        StringBuilder text =
                new StringBuilder("---\ntitle: Talk %s\ndate: %d\n---\n".formatted(slug, year));
        for (String question : questions) {
            text.append("\n## ").append(question).append("\n\nSo it was.\n");
        }
        return file("interviews/" + slug + ".md", text.toString());
    }

    public Corpus corpus() {
        try {
            return new CorpusReader().read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static CorpusAnalysis across(Corpus corpus) {
        return new CorpusAnalysis(corpus);
    }

    public static Interview interview(Corpus corpus, String slug) {
        return corpus.interview(slug).orElseThrow();
    }

    /** A place that is there, by its anchor. */
    public static Locator place(Interview interview, String anchor) {
        return interview.place(anchor).orElseThrow();
    }
}
