package org.colloquy.site.caption;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.rendition.RenditionSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Transcripts for podcasts, held against a schema by a validator that is not ours. */
class PodcastSchemaTest {
    private static final Path SCHEMA = Path.of("src/test/resources/podcast/transcript.schema.json");
    private static final String TALK =
            """
            A lamp, and nobody beside it.

            Ada Byron: When did the last pilot leave, and who took "the boat" <out> then?

            Ben Quill: Nobody did. We kept R&D going --> for a year; 灯塔亮着。

            Ada Byron: Thank you.
            """;

    @TempDir private Path folder;

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    }

    private static String sent(Corpus corpus) {
        return new RenditionSource(corpus)
                .page("interviews/talk.transcript.json")
                .orElseThrow()
                .text();
    }

    @Test
    void wordsAndCaptionsAreAsTheNamespaceSays() throws IOException {
        for (Corpus corpus :
                List.of(
                        TimedTalk.byWord(folder, "talk", TALK),
                        TimedTalk.byPassage(folder, "talk", TALK))) {
            String sent = sent(corpus);
            assertThat(schema().validate(sent, InputFormat.JSON)).isEmpty();
            assertThat(segments(sent))
                    .allMatch(one -> time(one, "endTime") > time(one, "startTime"));
            assertThat(segments(sent).stream().map(one -> time(one, "startTime"))).isSorted();
        }
    }

    private static List<JsonNode> segments(String sent) {
        JsonNode all = JsonMapper.shared().readTree(sent).get("segments");
        return StreamSupport.stream(all.spliterator(), false).toList();
    }

    private static double time(JsonNode segment, String name) {
        return segment.get(name).asDouble();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"segments\":[{\"startTime\":0,\"body\":\"a\"}]}",
                "{\"version\":\"1.0.0\",\"segments\":[{\"startTime\":\"0\",\"body\":\"a\"}]}",
                "{\"version\":\"1.0.0\",\"segments\":[{\"start\":0,\"body\":\"a\"}]}",
                "{\"version\":\"1.0.0\",\"segments\":[{\"startTime\":-1,\"body\":\"a\"}]}"
            })
    void otherThingsAreNot(String other) throws IOException {
        assertThat(schema().validate(other, InputFormat.JSON)).isNotEmpty();
    }
}
