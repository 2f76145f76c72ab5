package org.colloquy.site.rendition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.InterviewSegment;
import org.colloquy.model.interview.SegmentExtent;
import org.colloquy.model.interview.TextOrder;
import org.colloquy.model.timing.InterviewTimes;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.site.feed.InterviewJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that the site sends and that lies beside the interview again says the same. */
class SegmentCsvTest {
    private static final String TALK =
            """
            # A talk

            ## Tea

            **Ada:** One is said. {.topic tags="tides, tea" title="First" synopsis="It is; she says, wet."}

            **Ben:** Two is said.

            And more.

            **Ada:** Three is said. {.topic keywords="leaf; cup"}
            """;

    private static final String TABLE =
            """
            locator;end;title;tags;synopsis;keywords
            2.2;3;'=SUM(A1);'@home;"She said ""no"", and left; on
            two lines";'+1, ＝2
            s1;t2;“Quotes”, 'these';灯塔；潮汐;;
            2;;Second;;;"Sample, Ada;"
            """;

    @TempDir private Path folder;

    private Interview read(String name, String text, String table) {
        return new CorpusFolderBuilder(folder.resolve(name))
                .file("a.md", text)
                .file("a.segments.csv", table)
                .interview();
    }

    private String json(String name, String text, String table) {
        Corpus corpus =
                new CorpusFolderBuilder(folder.resolve(name))
                        .file("a.md", text)
                        .file("a.segments.csv", table)
                        .read();
        return InterviewJson.write(corpus.interviews().get(0), corpus.people());
    }

    private static List<InterviewSegment> segments(Interview interview) {
        return new TextOrder(interview.text())
                .extents(interview.segments()).stream().map(SegmentExtent::segment).toList();
    }

    @Test
    void isReadAgainAsItWas() {
        Interview talk = read("first", TALK, TABLE);
        assertThat(segments(talk)).hasSize(5);
        String written = SegmentCsv.write(talk);
        assertThat(written)
                .startsWith("locator,end,from,title,tags,synopsis,keywords\r\n")
                .contains("'=SUM(A1)", "'@home", "'+1", "\"\"no\"\"");
        assertThat(segments(read("beside", TALK, written))).isEqualTo(segments(talk));
        Interview unmarked = read("unmarked", TALK.replaceAll(" \\{\\.topic.*\\}", ""), written);
        assertThat(segments(unmarked)).isEqualTo(segments(talk));
        assertThat(SegmentCsv.write(unmarked)).isEqualTo(written);
    }

    @Test
    void theModelOfAnInterviewHasThemToo() {
        String json = json("json", TALK, TABLE);
        assertThat(json)
                .contains("\"from\" : \"s1\"", "\"to\" : \"t2\"", "\"title\" : \"=SUM(A1)\"")
                .contains(
                        "\"synopsis\" : \"It is; she says, wet.\"",
                        "\"keywords\" : [ \"leaf\", \"cup\" ]");
        String bare = TALK.replaceAll(" \\{\\.topic.*\\}", "");
        assertThat(json("bare", bare, "locator,title\n")).doesNotContain("segments");
    }

    @Test
    void saysWhenAPassageBegins() {
        Interview talk = read("timed", TALK, TABLE).timed("x", SegmentCsvTest::times);
        assertThat(SegmentCsv.write(talk).lines().map(line -> line.split(",")[2]).toList())
                .contains("1:01:01.250", "0:00:00.000");
        assertThat(segments(read("again", TALK, SegmentCsv.write(talk)))).isEqualTo(segments(talk));
    }

    /** Each passage an hour, a minute, a second and a quarter behind the one before. */
    private static InterviewTimes times(Interview interview) {
        List<TimedStretch> said = new ArrayList<>();
        interview
                .passages()
                .forEach(
                        passage -> {
                            long from = 3_661_250L * said.size();
                            said.add(
                                    new TimedStretch(
                                            passage.locator(),
                                            0,
                                            2,
                                            from,
                                            from + 1000,
                                            TimePrecision.CUE));
                        });
        return new InterviewTimes(said);
    }
}
