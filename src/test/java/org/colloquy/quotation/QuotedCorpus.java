package org.colloquy.quotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.anchors.RecordMaker;
import org.colloquy.anchors.record.RecordWriter;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;

/**
 * A copy of interviews of which some were edited after their anchors were recorded, with the
 * quotations that were made from it.
 */
public final class QuotedCorpus {
    private static final int LONGEST_TRACED = 900;

    private final Path folder;
    private final List<QuotationCase> cases = new ArrayList<>();

    private QuotedCorpus(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the copy, the edits and the quotations.
     *
     * @param sources folders whose Markdown files are copied
     * @param to an empty folder
     * @param wanted the kinds of quotation by language
     * @param earlier how many quotations of each language are from before an edit
     */
    static QuotedCorpus of(
            List<Path> sources,
            Path to,
            Map<String, QuotationGenerator.Wanted> wanted,
            int earlier,
            long seed)
            throws IOException {
        QuotedCorpus all = new QuotedCorpus(to);
        for (int i = 0; i < sources.size(); i++) {
            all.copy(sources.get(i), "s" + i);
        }
        Corpus before = new CorpusReader().read(to);
        Set<String> edited = new HashSet<>();
        wanted.keySet().stream().sorted().forEach(l -> all.edit(before, l, earlier, seed, edited));
        Corpus now = all.read();
        wanted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        entry ->
                                all.cases.addAll(
                                        new QuotationGenerator(now, entry.getKey(), seed)
                                                .cases(entry.getValue())));
        return all;
    }

    public List<QuotationCase> cases() {
        return cases;
    }

    Corpus read() throws IOException {
        return new CorpusReader().read(folder);
    }

    /** Returns the draft that has all quotations, a paragraph each, with others between. */
    public String draft() {
        StringBuilder draft = new StringBuilder();
        for (QuotationCase one : cases) {
            draft.append(one.paragraph()).append("\n\nA day went by without a word.\n\n");
        }
        return draft.toString();
    }

    private void copy(Path source, String name) throws IOException {
        Path interviews =
                Files.isDirectory(source.resolve("interviews"))
                        ? source.resolve("interviews")
                        : source;
        try (Stream<Path> files = Files.walk(interviews)) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.(md|markdown)"))
                            .sorted()
                            .toList()) {
                Path target =
                        folder.resolve("interviews")
                                .resolve(name)
                                .resolve(interviews.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        for (String shared : List.of("people.md", "glossary.md")) {
            if (Files.exists(source.resolve(shared)) && !Files.exists(folder.resolve(shared))) {
                Files.copy(source.resolve(shared), folder.resolve(shared));
            }
        }
    }

    /**
     * Records the anchors of interviews, puts another word into a sentence, and quotes it as it
     * was.
     */
    private void edit(Corpus before, String language, int wanted, long seed, Set<String> edited) {
        QuotationGenerator generator = new QuotationGenerator(before, language, seed + 1);
        int made = 0;
        Iterator<SpokenSentence> rest = generator.rest().iterator();
        while (made < wanted && rest.hasNext()) {
            SpokenSentence one = rest.next();
            Interview interview = one.entry().interview();
            String source = interview.source();
            int at = source.indexOf(one.words());
            String put = generator.withOtherWord(one);
            boolean isOnce = at >= 0 && source.indexOf(one.words(), at + 1) < 0;
            if (put == null || !isOnce || one.entry().text().length() > 5 * LONGEST_TRACED) {
                continue;
            }
            if (edited.add(interview.slug())) {
                Path file = folder.resolve(interview.path());
                String name = file.getFileName().toString().replaceFirst("\\.\\w+$", "");
                write(
                        file.resolveSibling(name + ".anchors"),
                        RecordWriter.write(RecordMaker.first(interview)));
                write(file, source.replace(one.words(), put));
                cases.add(QuotationGenerator.earlier(one, made++));
            }
        }
        if (made < wanted && made == 0) {
            throw new IllegalStateException("no sentence could be edited in " + language);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
