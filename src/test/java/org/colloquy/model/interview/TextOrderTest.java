package org.colloquy.model.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.Locator;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextOrderTest {
    private static final String TALK =
            """
            At noon.

            ## Tea

            **Ada:** One.

            Two.

            **Ben:** Three.

            ## Milk

            **Ada:** Four.
            """;

    @TempDir private Path folder;

    private static InterviewSegment segment(String from, String to) {
        Locator end = to.isEmpty() ? null : Locator.ofId(to).orElseThrow();
        return new InterviewSegment(
                Locator.ofId(from).orElseThrow(), end, from, List.of(), "", List.of());
    }

    private TextOrder order() {
        return new TextOrder(new CorpusFolderBuilder(folder).file("a.md", TALK).interview().text());
    }

    @Test
    void aSegmentGoesOnUntilTheNextBegins() {
        List<SegmentExtent> extents =
                order().extents(List.of(segment("t3", ""), segment("s1", ""), segment("t2", "")));
        assertThat(extents)
                .extracting(e -> e.segment().title() + " " + e.begin() + "-" + e.end())
                .containsExactly("s1 1-3", "t2 3-4", "t3 4-5");
    }

    @Test
    void anEndThatIsNamedCounts() {
        List<SegmentExtent> extents =
                order().extents(
                                List.of(
                                        segment("intro-p1", "t1-p1"),
                                        segment("t1-p1", "s1"),
                                        segment("t1-p1", "")));
        assertThat(extents)
                .extracting(e -> e.segment().title() + " " + e.begin() + "-" + e.end())
                .containsExactly("intro-p1 0-2", "t1-p1 1-4", "t1-p1 1-5");
    }

    @Test
    void whatIsNotInTheTextHasNoPlace() {
        assertThat(order().holds(Locator.turn(9))).isFalse();
        assertThat(order().extents(List.of(segment("t9", "")))).isEmpty();
    }
}
