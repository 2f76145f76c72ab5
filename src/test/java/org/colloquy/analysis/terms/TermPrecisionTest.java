package org.colloquy.analysis.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many proposals are right, judged by people before the first run; what they did not foresee
 * was judged afterwards by the same rules. The samples are no part of the project: where their
 * folder is not beside it, the seed alone is tried.
 */
class TermPrecisionTest {
    private static final Path CORPORA = Path.of(System.getProperty("corpora", "../shared/corpora"));
    private static final Path SEED = Path.of("seeds");
    private static final double PRECISION = 0.9;

    /** What a file's proposals came to. */
    private record Tried(String path, List<String> right, List<String> wrong, List<String> open) {

        static Tried of(JudgedTerms judged, List<TermProposal> proposals) {
            Tried tried =
                    new Tried(
                            judged.path(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (TermProposal one : proposals) {
                List<String> side =
                        judged.isRight(one)
                                ? tried.right()
                                : judged.isWrong(one) ? tried.wrong() : tried.open();
                side.add(one.heading());
            }
            return tried;
        }
    }

    @TempDir Path folder;

    @Test
    void mostProposalsOfRealFilesAreRight() throws Exception {
        assumeTrue(Files.isDirectory(CORPORA), "the corpora are not here");
        List<Tried> tried = new ArrayList<>();
        for (JudgedTerms judged : JudgedTerms.all()) {
            if (!judged.sha256().isEmpty()) {
                byte[] bytes = Files.readAllBytes(CORPORA.resolve(judged.path()));
                if (sha256(bytes).equals(judged.sha256())) {
                    tried.add(Tried.of(judged, TermProposals.of(alone(judged, bytes))));
                }
            }
        }
        report(tried);
        assertJudgedAndRight(tried);
    }

    @Test
    void findsTheTermsOfTheSeedWithoutItsGlossary() throws Exception {
        Corpus seed = seedWithoutGlossary();
        List<TermProposal> proposals = TermProposals.of(seed);
        assertThat(proposals.stream().flatMap(one -> names(one)))
                .contains("MLP S&T Plan", "NSC", "NSCAI", "CCP", "ROK", "STEPI", "RCEP", "WTO");
        JudgedTerms judged =
                JudgedTerms.all().stream()
                        .filter(one -> one.path().equals("seed"))
                        .findFirst()
                        .orElseThrow();
        new CorpusReader()
                .read(SEED)
                .terms()
                .forEach(
                        term -> {
                            judged.right().add(JudgedTerms.folded(term.name()));
                            judged.right().add(JudgedTerms.folded(term.title()));
                            term.aliases().forEach(a -> judged.right().add(JudgedTerms.folded(a)));
                        });
        Tried tried = Tried.of(judged, proposals);
        report(List.of(tried));
        assertJudgedAndRight(List.of(tried));
    }

    @Test
    void leavesOutWhatTheGlossaryHas() throws Exception {
        assertThat(TermProposals.of(new CorpusReader().read(SEED)).stream().flatMap(o -> names(o)))
                .doesNotContain("NSC", "MLP S&T Plan", "WTO", "DigiChina", "Baek Seoin");
    }

    private static void assertJudgedAndRight(List<Tried> tried) {
        assertThat(tried.stream().flatMap(one -> one.open().stream())).isEmpty();
        long right = tried.stream().mapToLong(one -> one.right().size()).sum();
        long wrong = tried.stream().mapToLong(one -> one.wrong().size()).sum();
        assertThat((double) right / (right + wrong)).isGreaterThanOrEqualTo(PRECISION);
    }

    private static void report(List<Tried> tried) {
        if (Boolean.getBoolean("terms.report")) {
            tried.forEach(System.out::println);
        }
    }

    private static Stream<String> names(TermProposal one) {
        return Stream.concat(
                Stream.of(one.name(), String.valueOf(one.shortForm())), one.others().stream());
    }

    private Corpus alone(JudgedTerms judged, byte[] bytes) throws IOException {
        Path alone = Files.createDirectories(folder.resolve(judged.sha256()));
        String name = Path.of(judged.path()).getFileName().toString();
        Files.write(
                alone.resolve(name.endsWith(".markdown") || name.endsWith(".md") ? name : "a.md"),
                bytes);
        return new CorpusReader().read(alone);
    }

    private Corpus seedWithoutGlossary() throws IOException {
        Path copy = folder.resolve("seed");
        Files.createDirectories(copy.resolve("interviews"));
        for (String name :
                List.of(
                        "colloquy.yaml",
                        "people.md",
                        "interviews/korea-us-china-tech-competition.md")) {
            Files.copy(SEED.resolve(name), copy.resolve(name));
        }
        return new CorpusReader().read(copy);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
