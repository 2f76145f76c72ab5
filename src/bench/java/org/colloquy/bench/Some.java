package org.colloquy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;

/** Two interviews of 60 kB, one of each form, for what is measured of one interview. */
public final class Some {
    private static final long SEED = 3L;
    private static final int KILOBYTE = 1_000;
    private static final int TURNS = 180;

    private Some() {}

    static Path folder(int terms) throws IOException {
        Path folder = Files.createTempDirectory("colloquy-some");
        new CorpusGenerator(2, 120L * KILOBYTE, 2 * TURNS, terms, 125, SEED).write(folder);
        return folder;
    }

    /**
     * Both.
     *
     * @param terms in the glossary
     */
    public static Corpus corpus(int terms) throws IOException {
        return new CorpusReader().read(folder(terms));
    }

    /** A corpus of nothing. */
    public static Corpus none() {
        try {
            return new CorpusReader().read(Files.createTempDirectory("colloquy-none"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first as it was before an edit that moved, changed and left out some of its paragraphs. */
    static Interview edited() throws IOException {
        Path folder = folder(10);
        Path file = folder.resolve("interviews/interview-00000.md");
        String[] paragraphs = Files.readString(file).split("\n\n");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs.length; i++) {
            boolean body = i > 0 && !paragraphs[i].startsWith("#");
            if (body && i % 40 == 7) {
                continue;
            }
            text.append(body && i % 10 == 3 ? paragraphs[i].replace(" ba", " bo") : paragraphs[i]);
            text.append("\n\n");
        }
        Files.writeString(file, text);
        return new CorpusReader().read(folder).interview("interview-00000").orElseThrow();
    }
}
