package org.colloquy.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.result.Searcher;
import org.colloquy.search.result.Shelf;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/guide/search.md}: what they say is found is what is found. */
class SearchPageExamplesTest {
    private static final Path PAGE = Path.of("docs/guide/search.md");
    private static final Pattern FENCE =
            Pattern.compile(
                    "^```(\\S+) ([^\\n]+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String ARROW = "->";

    private record Example(String kind, String query, String expected) {}

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets the field
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> findWhatThePageSays() throws IOException {
        Shelf shelf = new Shelf(folder);
        List<Example> examples = new ArrayList<>();
        Matcher fence = FENCE.matcher(Files.readString(PAGE));
        while (fence.find()) {
            if (fence.group(1).equals("markdown")) {
                shelf.with(fence.group(2).replaceFirst("^file=", ""), fence.group(3));
            } else {
                String kind = fence.group(2);
                fence.group(3).lines().map(line -> example(kind, line)).forEach(examples::add);
            }
        }
        assertThat(examples).hasSizeGreaterThan(25);
        SearchIndex index = SearchIndex.inMemory();
        Searcher search = new Searcher(index.snapshot(shelf.read()));
        return examples.stream()
                .map(one -> DynamicTest.dynamicTest(one.query(), () -> check(search, one)))
                .onClose(index::close);
    }

    /** What the site says to a remark, in English. */
    private static String sentence(QueryWarning remark) {
        Properties words = new Properties();
        try (Reader file =
                Files.newBufferedReader(
                        Path.of("src/main/resources/messages/words_en.properties"))) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String key = "search.remark." + remark.type().name().toLowerCase(Locale.ROOT);
        return words.getProperty(key).replace("{0}", remark.value());
    }

    private static Example example(String kind, String line) {
        int arrow = line.indexOf(ARROW);
        return new Example(
                kind,
                line.substring(0, arrow).strip(),
                line.substring(arrow + ARROW.length()).strip());
    }

    private static void check(Searcher search, Example example) {
        SearchQuery asked = QueryParser.parse(example.query());
        if (example.kind().equals("remarks")) {
            assertThat(asked.warnings().stream().map(SearchPageExamplesTest::sentence))
                    .containsExactly(example.expected());
            return;
        }
        assertThat(asked.warnings()).isEmpty();
        List<String> found =
                example.kind().equals("titles")
                        ? search.titles(asked).stream().map(Interview::slug).toList()
                        : Shelf.places(search, example.query());
        assertThat(found).containsExactlyInAnyOrderElementsOf(places(example.expected()));
    }

    private static List<String> places(String expected) {
        return expected.isEmpty() ? List.of() : Arrays.asList(expected.split(" "));
    }
}
