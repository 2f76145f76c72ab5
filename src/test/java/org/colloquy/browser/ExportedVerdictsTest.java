package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.quotation.QuotationCase;
import org.colloquy.quotation.QuotationSamples;
import org.colloquy.quotation.QuotedCorpus;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a copy of files judges quotations with a known truth as well as a server does. */
class ExportedVerdictsTest extends BrowserTest {
    /** What stood in an earlier edition only a server knows. */
    private static final String ON_A_SERVER_ONLY = "earlier-edition";

    private static final String LOAD =
            """
            async () => {
              for (const name of ['finding.js', 'quoted.js', 'verdicts.js']) await colloquy.fetched(name);
            }
            """;
    private static final String JUDGE =
            """
            async draft => {
              const contents = await colloquy.places.open();
              const verdicts = [];
              for (const one of colloquy.quoted.scan(draft).found) verdicts.push((await colloquy.verdicts.judge(contents, one)).verdict);
              return verdicts;
            }
            """;

    private static final String JUDGE_EACH =
            """
            async all => {
              const contents = await colloquy.places.open();
              const verdicts = [];
              for (const words of all) verdicts.push((await colloquy.verdicts.judge(contents, { words, line: 1, before: '', after: '' })).verdict);
              return verdicts;
            }
            """;

    @TempDir private static Path folder;

    ExportedVerdictsTest() {
        super(SEEDS);
    }

    @Test
    void noChangedMeaningPassesAndNothingHonestIsHeldUp() throws IOException {
        Path judged = Path.of("src/test/resources/judged/quotations");
        Path site = folder.resolve("judged");
        TestSite.export(judged, site, null);
        Page page = context(window(DESKTOP)).newPage();
        page.navigate(site.resolve("quotes.html").toUri().toString());
        page.evaluate(LOAD);
        List<String[]> rows =
                Files.readAllLines(judged.resolve("judged.tsv")).stream()
                        .skip(1)
                        .map(line -> line.split("\t", -1))
                        .filter(row -> List.of("exact", "shortened", "altered").contains(row[1]))
                        .toList();
        List<String> words = rows.stream().map(row -> row[4]).toList();
        List<?> verdicts = (List<?>) page.evaluate(JUDGE_EACH, words);
        assertThat(verdicts).hasSameSizeAs(rows);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String verdict = String.valueOf(verdicts.get(i));
            boolean passes = List.of("exact", "shortened").contains(verdict);
            if (rows.get(i)[1].equals("altered") ? passes : !verdict.equals(rows.get(i)[1])) {
                wrong.add(verdict + ", not " + String.join(" ", rows.get(i)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void itKnowsTheSameNegationsAsTheServer() throws IOException {
        String script = Files.readString(Path.of("src/main/resources/assets/search/verdicts.js"));
        String words =
                Files.readString(Path.of("src/main/resources/attribution/negations.properties"));
        assertThat(words.lines().skip(1).map(line -> line.replaceFirst("=", ": ").replace("'", "")))
                .allMatch(
                        line ->
                                script.replace("\\'", "")
                                        .contains(line.replace(": ", ": '") + "'"));
    }

    @Test
    @Tag("slow")
    void fourHundredQuotationsAreJudgedRight() throws IOException {
        assumeThat(QuotationSamples.hasLarge()).isTrue();
        Path interviews = folder.resolve("corpus");
        QuotedCorpus corpus = QuotationSamples.large(interviews);
        Path site = folder.resolve("site");
        TestSite.export(interviews, site, null);
        Page page = context(window(DESKTOP)).newPage();
        page.navigate(site.resolve("quotes.html").toUri().toString());
        page.evaluate(LOAD);
        List<?> verdicts = (List<?>) page.evaluate(JUDGE, corpus.draft());
        List<QuotationCase> cases = corpus.cases();
        assertThat(verdicts).hasSameSizeAs(cases);
        List<String> wrong = new ArrayList<>();
        List<String> falseExact = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            QuotationCase truth = cases.get(i);
            String verdict = String.valueOf(verdicts.get(i));
            if (verdict.equals(truth.verdict()) || truth.verdict().equals(ON_A_SERVER_ONLY)) {
                continue;
            }
            wrong.add(verdict + ", not " + truth);
            if (verdict.equals("exact")) {
                falseExact.add(wrong.get(wrong.size() - 1));
            }
        }
        QuotationSamples.requireRight(wrong, falseExact, cases.size());
    }
}
