package org.colloquy.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.ReadListener;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of a corpus while it is being read. */
class LoadingEditionTest {
    private final EditionHolder editions = new EditionHolder();
    private final List<Corpus> begun = new ArrayList<>();
    private final Map<String, Interview> read = new ConcurrentHashMap<>();
    private Corpus whole;

    @BeforeEach
    void read(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("colloquy.yaml"), "title: Tea talks\n");
        Files.writeString(folder.resolve("glossary.md"), "## kettle\n\nBoils.\n");
        Files.writeString(
                folder.resolve("a.md"), "# A\n\n## What tea?\n\nSee [B](b.md#q1). A kettle.\n");
        Files.writeString(folder.resolve("b.md"), "# B\n\n## What tea?\n\nGreen.\n");
        ReadListener onlooker =
                new ReadListener() {
                    @Override
                    public void begun(Corpus shared) {
                        begun.add(shared);
                    }

                    @Override
                    public void read(Interview interview) {
                        read.put(interview.slug(), interview);
                    }
                };
        whole = new CorpusReader().read(folder, count -> {}, onlooker);
    }

    private Interview interview(String slug) {
        return Objects.requireNonNull(read.get(slug), slug);
    }

    private Document page(String address) {
        LoadingEdition loading = editions.loading().orElseThrow();
        return Jsoup.parse(loading.page(address).orElseThrow());
    }

    @Test
    void theReaderTellsOfEachInterviewAsSoonAsItIsRead() {
        assertThat(begun).hasSize(1);
        assertThat(begun.get(0).interviews()).isEmpty();
        assertThat(begun.get(0).settings().title()).isEqualTo("Tea talks");
        assertThat(begun.get(0).term("kettle")).isPresent();
        assertThat(read).containsOnlyKeys("a", "b");
        assertThat(whole.interviews()).containsAll(read.values());
    }

    @Test
    void interviewsThatAreReadAreShownAndSayThatOthersAreNot() {
        editions.begun(begun.get(0));
        assertThat(editions.loading().orElseThrow().page("interviews/b.html")).isEmpty();
        editions.read(interview("b"));
        assertThat(editions.loading().orElseThrow().count()).isEqualTo(1);
        assertThat(page("interviews/b.html").select("h1").text()).isEqualTo("B");
        assertThat(editions.loading().orElseThrow().page("interviews/a.html")).isEmpty();
        assertThat(editions.loading().orElseThrow().page("index.html")).isEmpty();
        editions.read(interview("a"));
        Document page = page("interviews/a.html");
        assertThat(page.select("[data-generated][role=status]").text())
                .startsWith("The other interviews are still being read.");
        assertThat(page.select("[data-term=kettle]")).isNotEmpty();
        assertThat(page("interviews/a/q1.html").select("[data-generated][role=status]")).hasSize(1);
    }

    /** Nobody is told of a draft, and until it is read anything may be one. */
    @Test
    void whatLinksToWhatIsNotReadWaits() {
        editions.begun(begun.get(0));
        editions.read(interview("a"));
        assertThat(editions.loading().orElseThrow().page("interviews/a.html")).isEmpty();
        editions.read(interview("b"));
        assertThat(editions.loading().orElseThrow().page("interviews/a.html")).isPresent();
    }

    @Test
    void theWordsAreThoseOfTheWholePage() {
        editions.begun(begun.get(0));
        read.values().forEach(editions::read);
        String meanwhile = words(page("interviews/a.html"));
        editions.publish(whole);
        SiteEdition site = editions.current().orElseThrow();
        Document then = Jsoup.parse(site.page("interviews/a.html").orElseThrow().text());
        assertThat(meanwhile).isEqualTo(words(then)).contains("See B. A kettle.");
        assertThat(then.select("[data-generated][role=status]")).isEmpty();
        assertThat(editions.loading()).isEmpty();
    }

    @Test
    void thePageThatAsksForPatienceIsMadeOnceForAddressesOfOneDepth() {
        editions.begun(begun.get(0));
        LoadingEdition loading = editions.loading().orElseThrow();
        String page = loading.wait("search.html");
        assertThat(loading.wait("index.html")).isSameAs(page);
        assertThat(loading.wait("people/ada.html"))
                .contains("\"../index.html\"")
                .isNotEqualTo(page);
        String deep = "a/".repeat(1_000);
        assertThat(loading.wait(deep))
                .isNotSameAs(loading.wait(deep))
                .isEqualTo(loading.wait(deep));
    }

    private static String words(Document page) {
        page.select("[data-generated]").remove();
        return page.select("article").text();
    }
}
