package org.colloquy.site.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.TextOrder;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.site.text.Messages;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bar and the list of what passages are about. */
class SegmentIndexTest {
    private static final int TURNS = 10_000;
    private static final int SOME_HUNDRED = 500;

    @TempDir private Path folder;

    private SegmentIndex index(String text, String... rows) {
        Corpus corpus =
                new CorpusFolderBuilder(folder)
                        .file("a.md", text)
                        .file(
                                "a.segments.csv",
                                "locator,tags,title\n" + String.join("\n", rows) + "\n")
                        .read();
        Interview talk = corpus.interviews().get(0);
        TextOrder order = new TextOrder(talk.text());
        return new SegmentIndex(
                corpus,
                talk,
                order,
                TextScale.of(talk, order),
                "../",
                Messages.of(corpus, talk.details().language()));
    }

    private static String turns(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> "**%s:** Talk.\n\n".formatted(i % 2 == 0 ? "Ben" : "Ada"))
                .collect(Collectors.joining());
    }

    private static String said(List<ScriptRun> runs) {
        return runs.stream().map(ScriptRun::text).collect(Collectors.joining());
    }

    private static List<String> blocks(TopicBar bar) {
        return bar.blocks().stream()
                .map(
                        block ->
                                "%s %s+%s %s"
                                        .formatted(
                                                block.mark().href(),
                                                block.mark().x(),
                                                block.mark().width(),
                                                block.stripes().stream()
                                                        .map(TopicBar.TopicStripe::pattern)
                                                        .toList()))
                .toList();
    }

    @Test
    void aBlockHasAStripeForEachOfItsTopics() {
        TopicBar bar =
                index(turns(4), "1,tea,First", "2,tea; milk,", "3,,Untold", "4,a;b;c;d,").bar();
        assertThat(blocks(bar))
                .containsExactly(
                        "#t1 0+58 [1]",
                        "#t2 58+58 [1, 2]",
                        "#t3 116+58 [0]",
                        "#t4 174+58 [3, 4, 5]");
        assertThat(bar.blocks().get(3).stripes())
                .extracting(stripe -> stripe.y() + "+" + stripe.height())
                .containsExactly("0+6.7", "6.7+6.7", "13.3+6.7");
        assertThat(bar.blocks())
                .extracting(block -> block.mark().title())
                .containsExactly(
                        "1 · First · tea",
                        "2 · Talk. · tea, milk",
                        "3 · Untold",
                        "4 · Talk. · a, b, c, d");
        assertThat(bar.key())
                .extracting(key -> said(key.name()) + " " + key.count() + " " + key.href())
                .startsWith("tea 2 ../topics/tea.html", "milk 1 ../topics/milk.html")
                .hasSize(6);
        assertThat(bar.more()).isTrue();
    }

    @Test
    void theTopicsOfMostPassagesHaveAPattern() {
        List<String> rows = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            rows.add(i + ",topic" + i + (i == 10 ? "; topic9" : "") + ",");
        }
        TopicBar bar = index(turns(10), rows.toArray(String[]::new)).bar();
        assertThat(bar.key())
                .extracting(key -> said(key.name()))
                .containsExactly(
                        "topic1", "topic2", "topic3", "topic4", "topic5", "topic6", "topic7",
                        "topic9");
        assertThat(bar.key()).allSatisfy(key -> assertThat(key.drawn()).isNotNull());
        assertThat(blocks(bar)).contains("#t8 162.4+23.2 [0]", "#t10 208.8+23.2 [0, 8]");
        assertThat(bar.more()).isTrue();
        assertThat(index(turns(2), "1,tea,", "2,milk,").bar().more()).isFalse();
    }

    @Test
    void tenThousandPassagesAreSomeHundredBlocks() {
        String[] rows =
                IntStream.rangeClosed(1, TURNS / 2)
                        .mapToObj(i -> i * 2 + ",tea,")
                        .toArray(String[]::new);
        SegmentIndex index = index(turns(TURNS), rows);
        assertThat(index.extents()).hasSize(TURNS / 2);
        assertThat(index.bar().blocks()).hasSizeBetween(100, SOME_HUNDRED);
    }

    @Test
    void aPassageIsShownByItsTitleOrItsFirstWords() {
        SegmentIndex index =
                index(
                        "# A talk\n\n## Of tea\n\n" + turns(4).replace("Talk.", "They talk of it."),
                        "s1,tea,",
                        "2,tea,Second");
        List<SegmentView> views =
                index.extents().stream().map(e -> index.view(e.segment(), "a.html")).toList();
        assertThat(views)
                .extracting(v -> v.href() + "|" + said(v.about().title()) + "|" + said(v.first()))
                .containsExactly("a.html#s1||Of tea", "a.html#t2|Second|They talk of it.");
        assertThat(views).extracting(SegmentView::time).containsOnlyNulls();
    }
}
