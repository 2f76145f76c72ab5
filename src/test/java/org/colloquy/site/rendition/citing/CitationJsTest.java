package org.colloquy.site.rendition.citing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.colloquy.citation.CitedWork;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.rendition.RenditionSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Citations as citation-js reads them. It is found in the folder that the system property {@code
 * npm} names, else in {@code target/npm}, where {@code .ci/run} installs it.
 */
class CitationJsTest {
    private static final Path MODULES = Path.of(System.getProperty("npm", "target/npm"));
    private static final Path READER = Path.of("src/test/resources/citing/read.mjs");
    private static final List<String> ENDINGS = List.of("bib", "ris", "csl.json");

    @TempDir private Path folder;
    @TempDir private Path files;

    @Test
    void everyFileSaysWhatWasMeant() throws IOException, InterruptedException {
        assertReadAsMeant(
                Map.of(
                        "seed", CitedFolder.seeds(),
                        "written", CitedFolder.written(folder.resolve("written"))));
    }

    @Tag("slow")
    @Test
    void everyFileOfTheSamplesSaysWhatWasMeant() throws IOException, InterruptedException {
        Corpus samples = CitedFolder.samples();
        assumeTrue(!samples.interviews().isEmpty(), "there are no samples beside the project");
        assertReadAsMeant(Map.of("sample", samples));
    }

    private void assertReadAsMeant(Map<String, Corpus> corpora)
            throws IOException, InterruptedException {
        assumeTrue(
                Files.isDirectory(MODULES.resolve("node_modules/@citation-js")),
                "citation-js is not installed in " + MODULES);
        Map<String, CitedWork> meant = new HashMap<>();
        for (Map.Entry<String, Corpus> corpus : corpora.entrySet()) {
            write(corpus.getValue(), corpus.getKey(), meant);
        }
        Map<String, JsonNode> read = read();
        assertThat(read).hasSize(meant.size() * ENDINGS.size());
        meant.forEach(
                (name, work) -> {
                    for (String ending : ENDINGS) {
                        String file = name + "." + ending;
                        check(Objects.requireNonNull(read.get(file), file), work, ending);
                    }
                });
    }

    private void write(Corpus corpus, String prefix, Map<String, CitedWork> meant)
            throws IOException {
        RenditionSource source = new RenditionSource(corpus);
        for (Interview interview : corpus.interviews()) {
            String name = prefix + "-" + meant.size();
            meant.put(name, CitedWorks.of(corpus, interview));
            for (String ending : ENDINGS) {
                Files.writeString(
                        files.resolve(name + "." + ending),
                        source.page("interviews/" + interview.slug() + "." + ending)
                                .orElseThrow()
                                .text());
            }
        }
    }

    private Map<String, JsonNode> read() throws IOException, InterruptedException {
        Path said = folder.resolve("said.jsonl");
        Process node =
                new ProcessBuilder(
                                "node",
                                READER.toString(),
                                MODULES.toAbsolutePath().toString(),
                                files.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        assertThat(node.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(node.exitValue()).as(Files.readString(said)).isZero();
        Map<String, JsonNode> read = new HashMap<>();
        for (String line : Files.readAllLines(said, UTF_8)) {
            JsonNode one = JsonMapper.shared().readTree(line);
            read.put(one.get("name").asString(), one);
        }
        return read;
    }

    private static void check(JsonNode said, CitedWork work, String ending) {
        String where = said.get("name").asString() + " " + said;
        assertThat(said.has("fault")).as(where).isFalse();
        assertThat(said.get("items")).as(where).hasSize(1);
        JsonNode item = said.get("items").get(0);
        assertThat(typewritten(item.get("title").asString())).isEqualTo(typewritten(work.title()));
        assertThat(item.get("id").asString()).as(where).isEqualTo(work.key());
        assertThat(item.get("URL").asString()).as(where).startsWith(CitedFolder.BASE);
        if (work.appearance().date() != null) {
            assertThat(item.at("/issued/date-parts/0/0").asInt())
                    .as(where)
                    .isEqualTo(work.appearance().date().year());
        }
        assertThat(said.get("formatted").asString()).as(where).isNotBlank();
        List<String> authors = work.authors();
        JsonNode names = item.path("author");
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).has("family") && names.get(i).has("given") && ending.equals("bib")) {
                assertThat(work.credits().family(authors.get(i))).as(where).isPresent();
            }
        }
        if (ending.equals("csl.json")) {
            assertThat(item.get("type").asString()).isEqualTo("interview");
            assertThat(names).as(where).hasSize(authors.size());
        }
    }

    /** Programs for BibTeX set quotation marks and dashes, and read some markup. */
    private static String typewritten(String text) {
        return text.replaceAll("<[^>]*>", "")
                .replaceAll("[‘’`']", "'")
                .replaceAll("[“”]|''", "\"")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }
}
