package org.colloquy.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.cli.CommandOutcome;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.quotation.draft.DraftQuotation;
import org.colloquy.quotation.match.DifferencePart;
import org.colloquy.quotation.match.DifferencePart.ChangeOfWords;
import org.colloquy.reader.CorpusReader;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.result.EntryFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That quotations which a person has judged are judged alike, and no changed meaning passes. */
class JudgedQuotationsTest {
    private static final Path JUDGED = Path.of("src/test/resources/judged/quotations");

    @TempDir private Path folder;

    private static List<String[]> table(String name) throws IOException {
        return Files.readAllLines(JUDGED.resolve(name)).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** Returns the interviews, of which a sentence each was changed since they were recorded. */
    private Corpus corpus() throws IOException {
        Path interviews = Files.createDirectories(folder.resolve("interviews"));
        try (Stream<Path> files = Files.list(JUDGED.resolve("interviews"))) {
            for (Path file : files.toList()) {
                Files.copy(file, interviews.resolve(file.getFileName().toString()));
            }
        }
        CommandOutcome.of(List.of("anchors", folder.toString(), "--update"));
        for (String[] edit : table("edits.tsv")) {
            Path file = folder.resolve(edit[0]);
            Files.writeString(file, Files.readString(file).replace(edit[1], edit[2]));
        }
        return new CorpusReader().read(folder);
    }

    @Test
    void twoHundredAreJudgedAsAPersonJudgesThem() throws IOException {
        List<String[]> rows = table("judged.tsv");
        assertThat(rows).hasSize(200);
        List<String> wrong = new ArrayList<>();
        try (SearchIndex index = SearchIndex.inMemory()) {
            QuotationJudge judge = new QuotationJudge(new EntryFinder(index.snapshot(corpus())));
            for (String[] row : rows) {
                String after = row[3].isEmpty() ? "" : "— " + row[3];
                JudgedQuotation judged = judge.judge(new DraftQuotation(row[4], 1, "", after));
                String changed = changed(judged);
                boolean right =
                        judged.verdict().word().equals(row[1])
                                && (row[2].isEmpty()
                                        || changed.contains(row[2].toLowerCase(Locale.ROOT)));
                if (!right) {
                    wrong.add(
                            "%s, not %s %s: %s (%s)"
                                    .formatted(
                                            judged.verdict().word(),
                                            row[1],
                                            row[2],
                                            row[4],
                                            changed));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String changed(JudgedQuotation judged) {
        return judged.difference().stream()
                .filter(
                        part ->
                                part.change() == ChangeOfWords.ADDED
                                        || part.change() == ChangeOfWords.LACKING)
                .map(DifferencePart::text)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
