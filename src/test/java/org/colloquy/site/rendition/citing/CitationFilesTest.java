package org.colloquy.site.rendition.citing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.rendition.RenditionSource;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files for reference managers, of interviews, questions, series and the corpus. */
class CitationFilesTest {
    private static final String SEED = "interviews/korea-us-china-tech-competition";

    @TempDir private Path folder;

    private static String sent(Corpus corpus, String path) {
        return new RenditionSource(corpus).page(path).orElseThrow().text();
    }

    private static List<String> paths(Corpus corpus, String ending) {
        return new RenditionSource(corpus).paths().filter(path -> path.endsWith(ending)).toList();
    }

    @Test
    void anInterviewIsCitedByRealNames() throws IOException {
        Corpus seeds = CitedFolder.seeds();
        assertThat(sent(seeds, SEED + ".bib"))
                .startsWith("@misc{baek2022,\n  author = {Baek, Seoin},\n")
                .doesNotContain("urldate");
        assertThat(sent(seeds, SEED + ".ris"))
                .contains(
                        "AU  - Baek, Seoin\r\n", "A2  - Park, Chaeri\r\n", "DA  - 2022/04/11/\r\n");
        JsonNode item = JsonMapper.shared().readTree(sent(seeds, SEED + ".csl.json")).get(0);
        assertThat(item.get("author").toString())
                .isEqualTo("[{\"family\":\"Baek\",\"given\":\"Seoin\"}]");
        assertThat(item.get("interviewer").toString())
                .isEqualTo("[{\"family\":\"Park\",\"given\":\"Chaeri\"}]");
    }

    @Test
    void aQuestionIsCitedAtItsPlace() throws IOException {
        Corpus seeds = CitedFolder.seeds();
        assertThat(sent(seeds, SEED + "/q5.bib"))
                .startsWith("@misc{baek2022:q5,")
                .contains("q. 5}", "competition.html#q5}");
        assertThat(sent(seeds, SEED + "/q5.ris"))
                .contains("ID  - baek2022:q5\r\n", "M1  - q. 5\r\n", ".html#q5\r\n");
        assertThat(sent(seeds, SEED + "/q5.csl.json"))
                .contains("\"note\" : \"q. 5\"", ".html#q5\"");
        assertThat(new RenditionSource(seeds).page(SEED + "/q9.bib")).isEmpty();
        assertThat(new RenditionSource(seeds).page(SEED + "/q5.md")).isEmpty();
    }

    @Test
    void whereTheSiteIsNotPublishedThereIsNoAddress() throws IOException, ParseException {
        Corpus local = new CorpusReader().read(Path.of("seeds"));
        assertThat(sent(local, SEED + ".bib")).doesNotContain("url");
        assertThat(
                        new BibTeXParser()
                                .parse(new StringReader(sent(local, SEED + ".bib")))
                                .getEntries())
                .hasSize(1);
        assertThat(sent(local, SEED + ".ris")).doesNotContain("UR  -");
        assertThat(sent(local, SEED + ".csl.json")).doesNotContain("URL");
    }

    @Test
    void severalGoOutTogether() throws ParseException {
        Corpus corpus = CitedFolder.written(folder);
        assertThat(paths(corpus, ".bib")).contains("corpus.bib");
        assertThat(
                        new BibTeXParser()
                                .parse(new StringReader(sent(corpus, "corpus.bib")))
                                .getEntries())
                .hasSize(4);
        assertThat(sent(corpus, "corpus.ris").split("TY {2}- PCOMM\r\n")).hasSize(5);
        assertThat(JsonMapper.shared().readTree(sent(corpus, "corpus.csl.json"))).hasSize(4);
    }

    @Test
    void aSeriesGoesOutInItsOrder() throws IOException {
        for (String name : List.of("b", "a")) {
            Files.writeString(
                    Files.createDirectories(folder.resolve("interviews")).resolve(name + ".md"),
                    "---\ntitle: %s\nseries: Harbours\norder: %d\n---\n\nWords.\n"
                            .formatted(name, name.equals("b") ? 1 : 2));
        }
        Corpus corpus = new CorpusReader().read(folder);
        assertThat(sent(corpus, "series/harbours.bib")).startsWith("@misc{b,").contains("@misc{a,");
        assertThat(new RenditionSource(corpus).page("series/nothing.bib")).isEmpty();
        assertThat(new RenditionSource(corpus).page("nothing.bib")).isEmpty();
    }

    /** Whoever is called otherwise than a rule knows stays in one piece. */
    @Test
    void namesAreTakenApartOnlyWhereThatIsCertain() {
        Corpus corpus = CitedFolder.written(folder);
        assertThat(sent(corpus, "interviews/korean.bib")).contains("author = {박, 견본 and 남궁, 견본}");
        assertThat(sent(corpus, "interviews/chinese.bib")).contains("author = {欧阳, 样本 and {样本}}");
        assertThat(sent(corpus, "interviews/transcript.bib"))
                .contains("author = {{Ada Byron} and {Ben van der Quill}}");
        assertThat(sent(corpus, "interviews/odd.bib"))
                .contains("and {Sons and Daughters, Ltd} and {Brack; Ottoline}}");
    }

    @Test
    void allAreWhatParsersAndSchemasThatAreNotOursTake() throws IOException, ParseException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(
                                        Path.of("src/test/resources/citing/csl.schema.json")),
                                InputFormat.JSON);
        for (Corpus corpus :
                List.of(
                        CitedFolder.seeds(),
                        CitedFolder.written(folder.resolve("written")),
                        CitedFolder.samples())) {
            Set<String> keys = new HashSet<>();
            for (String path : paths(corpus, ".bib")) {
                List<BibTeXEntry> entries =
                        List.copyOf(
                                new BibTeXParser()
                                        .parse(new StringReader(sent(corpus, path)))
                                        .getEntries()
                                        .values());
                boolean single = !path.equals("corpus.bib") && !path.startsWith("series/");
                assertThat(entries).as(path).hasSize(single ? 1 : entries.size()).isNotEmpty();
                if (single) {
                    assertThat(keys.add("key " + entries.get(0).getKey().getValue()))
                            .as(path)
                            .isTrue();
                }
            }
            for (String path : paths(corpus, ".csl.json")) {
                assertThat(schema.validate(sent(corpus, path), InputFormat.JSON))
                        .as(path)
                        .isEmpty();
            }
        }
    }
}
