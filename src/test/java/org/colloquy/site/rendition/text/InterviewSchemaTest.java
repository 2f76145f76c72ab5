package org.colloquy.site.rendition.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import org.colloquy.build.ProgramFile;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.SiteFiles;
import org.colloquy.site.rendition.SampleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of interviews, held against its schema by a validator that is not ours. */
class InterviewSchemaTest {
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(ProgramFile.text(JsonRendition.SCHEMA), InputFormat.JSON);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seeds",
                "src/test/resources/hostile",
                "src/test/resources/corpora/transcripts",
                "src/test/resources/corpora/shapes",
                "src/test/resources/corpora/links"
            })
    void everyInterviewKeepsToIt(String corpus) throws IOException {
        check(new CorpusReader().read(Path.of(corpus)));
    }

    @Test
    void soDoSamples() {
        check(SampleFolder.corpus());
    }

    private static void check(Corpus corpus) {
        for (Interview interview : corpus.interviews()) {
            String json = new JsonRendition().whole(corpus, interview).text();
            assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(interview.slug()).isEmpty();
        }
    }

    @Test
    void itIsPartOfTheSite() throws IOException {
        SiteFiles files = new SiteFiles(new CorpusReader().read(Path.of("seeds")));
        assertThat(files.addresses()).contains(JsonRendition.SCHEMA);
        assertThat(SCHEMA.validate("{\"slug\": 1}", InputFormat.JSON)).isNotEmpty();
    }
}
