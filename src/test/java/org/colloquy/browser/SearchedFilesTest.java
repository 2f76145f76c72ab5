package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search of an exported site: from a disk, and from a host of files. */
class SearchedFilesTest extends BrowserTest {
    private static final Pattern FENCE =
            Pattern.compile(
                    "^```(\\S+) ([^\\n]+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** No word of the examples is written so, and only the server knows what it would be of. */
    private static final String ONLY_ON_A_SERVER = "keeping tower";

    private static final String PLACES =
            "() => [...document.querySelectorAll('.hit .pn')].map(a => a.getAttribute('href').replace(/^interviews\\/|\\.html|:~:.*/g, ''))";
    private static final String REMARKS =
            "() => [...document.querySelectorAll('.masthead .said')].map(p => p.textContent)";

    private static final String TITLES =
            "() => [...document.querySelectorAll('.titles a')].map(a => a.getAttribute('href').replace(/^interviews\\/|\\.html/g, ''))";
    private static final Map<String, String> FOUND = Map.of("remarks", REMARKS, "titles", TITLES);

    private static final String WHOLE =
            "() => [...document.querySelectorAll('h1, .definition, .sect')].map(e => e.textContent.replace(/\\s+/g, ''))";

    private static final String MARKS =
            "() => [...document.querySelectorAll('.hit mark')].map(e => e.textContent.trim()).sort()";

    private static final String PROPOSED =
            "() => [...document.querySelectorAll('.hit .pn, .lede, .fam li')].map(e => e.textContent.replace(/\\s+/g, ' ').trim())";

    @TempDir private static Path folder;

    SearchedFilesTest() {
        super(SEEDS);
    }

    @BeforeAll
    static void export() {
        TestSite.export(SEEDS, folder.resolve("seeds"), null);
    }

    private static String search(String root, String query) {
        return root + "search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static String seeds() {
        return folder.resolve("seeds").toUri().toString();
    }

    /** Opens the results of a query, and waits until they are there. */
    private static void ask(Page page, String root, String query) {
        page.navigate(search(root, query));
        page.locator(".status:not(:empty), .masthead .said").first().waitFor();
    }

    /** The word that is nearest need not stand beside the others. */
    @Test
    void whatIsProposedIsFound() throws IOException {
        Path corpus = folder.resolve("proposed");
        Files.createDirectories(corpus);
        Files.writeString(corpus.resolve("a.md"), "# A\n\nThe tide ledger lies here.\n");
        Files.writeString(corpus.resolve("b.md"), "# B\n\nThe leader came late.\n");
        TestSite.export(corpus, folder.resolve("proposed-site"), null);
        Page page = open(window(DESKTOP), SEED);
        page.navigate(search(folder.resolve("proposed-site").toUri().toString(), "tyde legder"));
        assertThat(page.locator("main"))
                .containsText("Did you mean tide ledger? That has 1 passage.");
    }

    /** Where a query finds nothing, a copy of files proposes what a server does. */
    @Tag("slow")
    @Test
    void proposesWhatAServerProposes() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("meant"));
        Files.writeString(corpus.resolve("mill.md"), SpeltOtherwise.MILL);
        Path pages = Files.createDirectories(corpus.resolve("pages"));
        Files.writeString(pages.resolve("about.md"), SpeltOtherwise.PAGE);
        Path files = folder.resolve("meant-site");
        TestSite.export(corpus, files, null);
        SoftAssertions all = new SoftAssertions();
        try (TestSite site = TestSite.serve(corpus)) {
            Page page = context(window(DESKTOP)).newPage();
            for (String query : SpeltOtherwise.QUERIES) {
                page.navigate(search(site.root().toString(), query));
                Object served = page.evaluate(PROPOSED);
                ask(page, files.toUri().toString(), query);
                all.assertThat(page.evaluate(PROPOSED)).as(query).isEqualTo(served);
            }
        }
        all.assertAll();
    }

    /** A language without rules for forms has no compounds, so that none of them is marked. */
    @Test
    void marksTheCompoundsThatAServerMarks() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("compounds"));
        String talk =
                "---\nlanguage: %s\n---\n\n## Which?\n\nE-mail, email. Luka-grad, lukagrad.\n";
        Files.writeString(corpus.resolve("a.md"), talk.formatted("hr"));
        Files.writeString(corpus.resolve("b.md"), talk.formatted("en"));
        Path files = folder.resolve("compounds-site");
        TestSite.export(corpus, files, null);
        try (TestSite site = TestSite.serve(corpus)) {
            Page page = context(window(DESKTOP)).newPage();
            for (String query : List.of("email", "lukagrad", "e-mail")) {
                page.navigate(search(site.root().toString(), query));
                Object served = page.evaluate(MARKS);
                ask(page, files.toUri().toString(), query);
                assertThat(page.evaluate(MARKS)).as(query).isEqualTo(served);
            }
        }
    }

    /**
     * Interviews by title, how many more there are, and versions of one, as a server shows them.
     */
    @Tag("slow")
    @Test
    void findsTheTitlesThatAServerFinds() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("titled"));
        for (int i = 1; i <= 7; i++) {
            Files.writeString(
                    corpus.resolve("k" + i + ".md"),
                    """
                    ---
                    title: Kettle number %d
                    interviewees: [Ada Sample %d]
                    date: 202%d
                    ---
                    ## Why?

                    Steam.
                    """
                            .formatted(i, i, i));
        }
        Files.writeString(
                corpus.resolve("k1.de.md"),
                "---\ntitle: Kettle Nummer eins\nlanguage: de\n---\n\n## Warum?\n\nDampf.\n");
        Path files = folder.resolve("titled-site");
        TestSite.export(corpus, files, null);
        SoftAssertions all = new SoftAssertions();
        try (TestSite site = TestSite.serve(corpus)) {
            Page page = context(window(DESKTOP)).newPage();
            for (String query : List.of("kettle", "sample 3", "nummer", "\"number 2\"", "steam")) {
                page.navigate(search(site.root().toString(), query));
                Object served = page.evaluate(WHOLE);
                ask(page, files.toUri().toString(), query);
                all.assertThat(page.evaluate(WHOLE)).as(query).isEqualTo(served);
            }
        }
        all.assertAll();
    }

    /** What the page on searching says is found is found from a disk, too. */
    @Tag("slow")
    @Test
    void theExamplesFindTheSameAsOnTheServer() throws IOException {
        Path corpus = folder.resolve("examples");
        List<String[]> examples = new ArrayList<>();
        Matcher fence = FENCE.matcher(Files.readString(Path.of("docs/guide/search.md")));
        while (fence.find()) {
            if (fence.group(1).equals("markdown")) {
                Path file = corpus.resolve(fence.group(2).replaceFirst("^file=", ""));
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.writeString(file, fence.group(3));
            } else {
                String kind = fence.group(2);
                fence.group(3)
                        .lines()
                        .filter(line -> !line.startsWith(ONLY_ON_A_SERVER))
                        .map(line -> line.split(" *-> *", 2))
                        .forEach(pair -> examples.add(new String[] {kind, pair[0], pair[1]}));
            }
        }
        TestSite.export(corpus, folder.resolve("searched"), null);
        Page page = context(window(DESKTOP)).newPage();
        String root = folder.resolve("searched").toUri().toString();
        SoftAssertions all = new SoftAssertions();
        for (String[] example : examples) {
            ask(page, root, example[1]);
            Object found = page.evaluate(FOUND.getOrDefault(example[0], PLACES));
            List<String> expected = expected(example[0], example[2]);
            all.assertThat((List<?>) found)
                    .as(example[1])
                    .map(String::valueOf)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        all.assertAll();
        assertThat(examples).hasSizeGreaterThan(25);
    }

    private static List<String> expected(String kind, String all) {
        if (all.isEmpty()) {
            return List.of();
        }
        return kind.equals("remarks") ? List.of(all) : Arrays.asList(all.split(" "));
    }

    @Test
    void showsPassagesWithTheWordsMarkedAndTheirLinksLand() {
        Page page = context(window(DESKTOP)).newPage();
        List<String> faults = new ArrayList<>();
        page.onPageError(faults::add);
        page.navigate(seeds() + "index.html");
        page.locator(".quick input").fill("“one-team strategy”");
        page.keyboard().press("Enter");
        assertThat(page.locator(".hit mark")).hasText("one-team strategy");
        assertThat(page.locator("#q")).hasValue("“one-team strategy”");
        ask(page, seeds(), "kakaotalk");
        page.locator(".hit .pn").click();
        assertThat(page.locator("#q5-p3")).isInViewport();
        assertThat(page.url()).endsWith("#q5-p3:~:text=KakaoTalk");
        ask(page, seeds(), "<img src=x onerror=alert(1)> chip4");
        assertThat(page.locator("main img")).hasCount(0);
        ask(page, seeds(), "koera");
        assertThat(page.locator(".lede b")).hasText("korea");
        ask(page, seeds(), "semicondutor");
        assertThat(page.locator(".lede b")).hasText("semiconductor");
        assertThat(faults).isEmpty();
    }

    @Test
    void linksLandOnTheSignsOfATermToo() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("signs"));
        Files.writeString(
                corpus.resolve("a.md"),
                "# A\n\n## Which?\n\nWe had C++ and C#, S&T, then (.NET), and F#. It ends.\n");
        TestSite.export(corpus, folder.resolve("signs-site"), null);
        Page page = context(window(DESKTOP)).newPage();
        String root = folder.resolve("signs-site").toUri().toString();
        for (String term : List.of("C++", "C#", "S&T", ".NET")) {
            ask(page, root, term);
            String text = URLEncoder.encode(term, StandardCharsets.UTF_8);
            assertThat(page.locator(".hit .pn"))
                    .hasAttribute("href", "interviews/a.html#q1-p1:~:text=" + text);
        }
    }

    @Tag("slow")
    @Test
    void hasNoFaultsAndFitsTheScreen() throws IOException {
        try (StaticHost host = new StaticHost(folder.resolve("seeds"), "/")) {
            assertThat(faults(host.root().toString())).isEmpty();
        }
    }

    private List<String> faults(String root) {
        List<String> found = new ArrayList<>();
        List<String> queries = List.of("control tower", "korea", "xyzzy -china", "(\"");
        for (String query : queries) {
            int usual = USUAL_WIDTHS[queries.indexOf(query) % 2];
            for (int width : Axe.ALL_VIEWS ? USUAL_WIDTHS : new int[] {usual}) {
                Page page = context(window(width)).newPage();
                ask(page, root, query);
                found.addAll(Axe.faultsAt(page, width));
                page.setViewportSize(SMALLEST, 800);
                assertThat(
                                evaluated(
                                        page,
                                        "() => document.documentElement.scrollWidth === document.documentElement.clientWidth"))
                        .as(query)
                        .isTrue();
                closeWindows();
            }
        }
        return found;
    }

    @Test
    void searchesWhereAHostOfFilesSendsIt() throws IOException {
        try (StaticHost host = new StaticHost(folder.resolve("seeds"), "/some/path/")) {
            Page page = context(window(DESKTOP)).newPage();
            ask(page, host.root().toString(), "\"control tower\" by:interviewee");
            assertThat(page.locator(".hit mark").first()).hasText("control tower");
        }
    }

    /**
     * The policy that {@code docs/guide/export.md} names is the server's: it lets the script work.
     */
    @Test
    void searchesUnderThePolicyOfTheServer() {
        Page page = open(window(DESKTOP), "search.html");
        page.evaluate(
                "async () => { history.replaceState(null, '', 'search.html?q=kakaotalk'); await colloquy.fetched('finding.js'); await colloquy.answer(); }");
        assertThat(page.locator(".hit mark")).hasText("KakaoTalk");
    }

    @Test
    void saysWhatToDoWithoutScript() {
        Page page = context(window(DESKTOP).setJavaScriptEnabled(false)).newPage();
        page.navigate(search(seeds(), "korea"));
        assertThat(page.locator("noscript .said, .masthead .said").first())
                .containsText("its search needs JavaScript");
    }
}
