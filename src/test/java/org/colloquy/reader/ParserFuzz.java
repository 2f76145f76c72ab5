package org.colloquy.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.jsoup.Jsoup;

/** Whatever an interview's file holds: it is served, clean, and its problems lie in it. */
public final class ParserFuzz {
    private static final Path FOLDER = folder();

    private ParserFuzz() {}

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("colloquy-fuzz");
            folder.toFile().deleteOnExit();
            Files.writeString(
                    folder.resolve("glossary.md"), "## tea {aliases=\"chai\"}\n\nA drink.\n");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads what reading needs, so that the first input is not blamed for it. */
    public static void fuzzerInitialize() throws IOException {
        fuzzerTestOneInput("# T\n\n## Why?\n\n*So* <b>x</b> tea.\n".getBytes(UTF_8));
    }

    /** Reads a corpus with a file of these bytes. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Files.write(FOLDER.resolve("hostile.md"), input);
        Corpus corpus = new CorpusReader().read(FOLDER);
        if (corpus.interviews().size() != 1) {
            throw new IllegalStateException("the file is not served");
        }
        long lines = corpus.interviews().get(0).source().lines().count() + 1;
        for (Problem problem : corpus.problems()) {
            if (problem.file().equals("hostile.md") && problem.line() > lines) {
                throw new IllegalStateException("a problem beyond the end: " + problem);
            }
        }
        corpus.interviews()
                .get(0)
                .passages()
                .forEach(p -> isClean(CorpusDump.html(p.block().prose())));
    }

    private static void isClean(String html) {
        boolean dirty =
                Jsoup.parseBodyFragment(html).getAllElements().stream()
                        .anyMatch(
                                element ->
                                        element.normalName()
                                                        .matches(
                                                                "script|style|iframe|form|svg|math")
                                                || element.hasAttr("id")
                                                || element.hasAttr("style")
                                                || element.attributes().asList().stream()
                                                        .anyMatch(
                                                                a -> a.getKey().startsWith("on")));
        if (dirty) {
            throw new IllegalStateException(html);
        }
    }
}
