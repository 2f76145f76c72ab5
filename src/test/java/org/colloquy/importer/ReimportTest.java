package org.colloquy.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.importer.markdown.Import;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.rendition.RenditionSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the site sends of an interview with times comes in again, with every word and its time. */
class ReimportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/intake/golden");

    @TempDir private Path dir;

    @ParameterizedTest
    @CsvSource({
        "whisperx.json, vtt",
        "whisperx.json, transcript.json",
        "podcast.json, vtt",
        "podcast.json, transcript.json",
        "word-times.vtt, vtt",
        "talk.srt, srt",
        "captions.vtt, transcript.json"
    })
    void keepsWordsAndTimes(String name, String format) throws IOException {
        Import first =
                Import.of(dir.resolve("first"), name, Files.readAllBytes(GOLDEN.resolve(name)));
        String stem = name.substring(0, name.lastIndexOf('.'));
        Corpus corpus = new CorpusReader().read(first.folder());
        String sent =
                new RenditionSource(corpus)
                        .page("interviews/" + stem + "." + format)
                        .orElseThrow()
                        .text();
        String again = format.endsWith("json") ? stem + ".json" : stem + "." + format;
        Import second = Import.of(dir.resolve("second"), again, sent);
        assertThat(Import.words(second.interview())).isEqualTo(Import.words(first.interview()));
        assertThat(second.said()).doesNotContain("bad-time").doesNotContain("unplaced-words");
        assertThat(moments(second)).isNotEmpty().isSubsetOf(moments(first));
    }

    /** Few turns are enough, also where nobody is known by name, or only one. */
    @ParameterizedTest
    @CsvSource({
        "Ida Quill, Ada Sample",
        "IDA, ADA",
        "Ida Quill, Ida Quill",
        "Unknown Speaker, Unknown Speaker",
        "Unknown Speaker, Ada Sample",
        "Speaker 1, Speaker 2"
    })
    void keepsTheSpeakersOfTwoTurns(String one, String other) throws IOException {
        String cues =
                "WEBVTT\n\n00:01.000 --> 00:02.000\n<v %s>Who greased it?</v>\n\n00:03.000 --> 00:04.000\n<v %s>Nobody did.</v>\n"
                        .formatted(one, other);
        Import first = Import.of(dir.resolve("first"), "talk.vtt", cues);
        Corpus corpus = new CorpusReader().read(first.folder());
        for (String format : new String[] {"vtt", "srt", "transcript.json"}) {
            String sent =
                    new RenditionSource(corpus)
                            .page("interviews/talk." + format)
                            .orElseThrow()
                            .text();
            String name = "talk." + (format.endsWith("json") ? "json" : format);
            Import second = Import.of(dir.resolve(format), name, sent);
            assertThat(second.body()).as(format + "\n" + sent).isEqualTo(first.body());
            assertThat(second.timed()).as(format).isEqualTo(first.timed());
        }
    }

    /** A spreadsheet opens the table of segments too. */
    @Test
    void keepsAnIndexWhoseWordsLookLikeFormulas() throws IOException {
        String source =
                """
                <ROOT xmlns="https://www.weareavp.com/nunncenter/ohms"><record>
                <title>The gates</title>
                <vtt_transcript>WEBVTT

                00:00:01.000 --> 00:00:03.500
                &lt;v Ida Quill&gt;Who greased the gates?

                00:00:04.000 --> 00:00:06.000
                &lt;v Ada Sample&gt;Nobody, and so they stuck.
                </vtt_transcript>
                <index><point><time>1</time><title>=1+1</title><synopsis>'-2 degrees.</synopsis><keywords>@home; gates</keywords></point></index>
                </record></ROOT>
                """;
        Import done = Import.of(dir, "talk.xml", source);
        assertThat(done.beside(".segments.csv")).contains("'=1+1", "''-2 degrees.", "'@home");
        assertThat(done.imported().problems().get(0).message())
                .contains("talk.md, talk.times and talk.segments.csv: ");
        assertThat(new CorpusReader().read(done.folder()).interviews().get(0).segments())
                .singleElement()
                .satisfies(
                        segment -> {
                            assertThat(segment.title()).isEqualTo("=1+1");
                            assertThat(segment.synopsis()).isEqualTo("'-2 degrees.");
                            assertThat(segment.keywords()).containsExactly("@home", "gates");
                        });
    }

    /** When words begin; what was estimated may be said together with its neighbours then. */
    private static List<String> moments(Import done) throws IOException {
        return done.timed().stream()
                .map(words -> words.replaceFirst("(?s).* (\\d+)-\\d+(?: \\?)?$", "$1"))
                .toList();
    }
}
