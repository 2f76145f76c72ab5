package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
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

    @TempDir private static Path folder;

    ExportedVerdictsTest() {
        super(SEEDS);
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
