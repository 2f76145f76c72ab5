package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.ReadListener;
import org.colloquy.model.interview.Interview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader that reads again takes over, and what it shows of a file that is now wrong. */
class RereadingTest {
    private static final String WRONG = "---\ntitle: \"B\n---\n\n## Why pots?\n\nThey keep.\n";

    private static final Instant LONG_AGO = Instant.parse("2020-05-01T12:00:00Z");

    private final CorpusReader reader = new CorpusReader();
    private int written;

    @TempDir Path dir = Path.of("");

    @BeforeEach
    void fill() {
        write("interviews/a.md", "# A\n\n## Why?\n\nTea warms; see [c](c.md), [b](b.md#q7).\n");
        write("interviews/b.md", "# B\n\n## Why cups?\n\nThey hold.\n");
        write("glossary.md", "## Tea\n\nLeaves.\n\n## Lid\n\nA cover.\n");
    }

    private void write(String file, String text) {
        new CorpusFolderBuilder(dir).file(file, text.replace('/', '\n'));
        try {
            // What was written long ago is not read again to be certain.
            FileTime time = FileTime.from(LONG_AGO.plusSeconds(written++));
            Files.setLastModifiedTime(dir.resolve(file), time);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> taken(Corpus before, Corpus after) {
        return after.interviews().stream()
                .filter(interview -> before.interviews().stream().anyMatch(i -> i == interview))
                .map(Interview::slug)
                .toList();
    }

    /** A line end is written as a slash. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "interviews/b.md      | # B//## Why cups?//They held.                     | a",
                "interviews/c.md      | # C//## Why pots?//They keep.                     | b",
                "interviews/b.anchors | none                                              | a",
                "glossary.md          | ## Tea//Leaves, dried.//## Lid//A cover.          | a b",
                "glossary.md          | ## Lid//A cover.//## Tea//Leaves.                 | a b",
                "glossary.md          | ## Tea//Leaves.//## Lid//X.//## hold//A grip.     | a",
                "glossary.md          | ## Lid//A cover.                                  | b",
                "glossary.md          | ## Tea//Leaves.//## Lid//X.//## Spout//A beak.    | a b",
                "colloquy.yaml        | language: de                                      |",
                "colloquy.yaml        | # nothing is set                                  | a b",
                "colloquy.yaml        | reading: {files: '**b.md', label: 'Ada:'}         | a",
                "colloquy.yaml        | reading: [{files: '**c.md', label: 'Ada:'}]       | a b",
                "people.md            | ## Ada Sample                                     | a b",
                "questions.md         | ## Why cups?                                      | a b"
            })
    void readsOnlyThatAgainWhichMayBeReadOtherwise(String file, String text, String same)
            throws IOException {
        for (boolean named : List.of(true, false)) {
            fill();
            Files.deleteIfExists(dir.resolve("interviews/c.md"));
            CorpusReader again = new CorpusReader();
            Corpus before = again.read(dir);
            write(file, text);
            Corpus after = named ? again.read(dir, List.of(file)) : again.read(dir);
            assertThat(String.join(" ", taken(before, after))).isEqualTo(same == null ? "" : same);
            assertThat(CorpusDump.of(after)).isEqualTo(CorpusDump.of(new CorpusReader().read(dir)));
            assertThat(after.edition()).isEqualTo(new CorpusReader().read(dir).edition());
            Files.delete(dir.resolve(file));
        }
    }

    @Test
    void takesAllOverWhereNothingHasChanged() throws IOException {
        Corpus before = reader.read(dir);
        assertThat(taken(before, reader.read(dir))).containsExactly("a", "b");
        assertThat(taken(before, reader.read(dir, List.of("interviews/b.md"))))
                .containsExactly("a", "b");
        assertThat(CorpusDump.of(reader.read(dir))).isEqualTo(CorpusDump.of(before));
    }

    @Test
    void readsAFileThatIsNamedThoughItLooksAsItDid() throws IOException {
        reader.read(dir);
        FileTime time = Files.getLastModifiedTime(dir.resolve("interviews/b.md"));
        write("interviews/b.md", "# B//## Why cups?//They told./");
        Files.setLastModifiedTime(dir.resolve("interviews/b.md"), time);
        assertThat(answer(reader.read(dir), "b")).isEqualTo("They hold.");
        assertThat(answer(reader.read(dir, List.of("interviews/b.md")), "b"))
                .isEqualTo("They told.");
    }

    @Test
    void readsAnotherFolderWhole(@TempDir Path other) throws IOException {
        reader.read(dir);
        new CorpusFolderBuilder(other).file("c.md", "# C\n\nWords.\n");
        Corpus corpus = reader.read(other, List.of("interviews/b.md"));
        assertThat(corpus.interviews()).extracting(Interview::slug).containsExactly("c");
    }

    @Test
    void tellsOfALinkAnewWhereItsTargetChanges() throws IOException {
        assertThat(links(reader.read(dir))).hasSize(2);
        write("interviews/b.md", "# B//## Why cups?//They hold.//## Lids? {#q-7}//No.");
        assertThat(links(reader.read(dir)))
                .last()
                .asString()
                .contains("\"b.md#q7\" points to a place that is not in", "did you mean");
        write("interviews/b.md", "# B//" + "## Why?//So.//".repeat(7));
        assertThat(links(reader.read(dir))).hasSize(1);
        Files.delete(dir.resolve("interviews/b.md"));
        assertThat(links(reader.read(dir, List.of("interviews/b.md")))).hasSize(2);
    }

    private static List<String> links(Corpus corpus) {
        return corpus.problems().stream()
                .filter(problem -> problem.code().equals("unresolved-link"))
                .map(Problem::message)
                .toList();
    }

    @Test
    void countsTheTermsOfWhatIsThereNow() throws IOException {
        assertThat(codes(reader.read(dir))).containsOnlyOnce("unused-term");
        write("interviews/b.md", "# B//## Why cups?//A lid.");
        assertThat(codes(reader.read(dir))).doesNotContain("unused-term");
        write("interviews/a.md", "# A//## Why?//So.");
        write("interviews/b.md", "# B//## Why cups?//So.");
        assertThat(codes(reader.read(dir)).stream().filter("unused-term"::equals)).hasSize(2);
    }

    private static List<String> codes(Corpus corpus) {
        return corpus.problems().stream().map(Problem::code).toList();
    }

    @Test
    void showsAFileThatIsNowWrongAsItLastWas() throws IOException {
        Corpus good = reader.read(dir);
        assertThat(good.broken()).isEmpty();
        write("interviews/b.md", WRONG);
        for (Corpus wrong : List.of(reader.read(dir), reader.read(dir, List.of()))) {
            assertThat(wrong.broken().map(Problem::code)).contains("bad-front-matter");
            assertThat(wrong.problems()).contains(wrong.broken().orElseThrow());
            assertThat(answer(wrong, "b")).isEqualTo("They hold.");
            assertThat(taken(good, wrong)).contains("a");
        }
        write("interviews/b.md", "# B//## Why pots?//They keep.");
        Corpus mended = reader.read(dir);
        assertThat(mended.broken()).isEmpty();
        assertThat(answer(mended, "b")).isEqualTo("They keep.");
    }

    private static String answer(Corpus corpus, String slug) {
        return corpus.interview(slug).orElseThrow().passages().findFirst().orElseThrow().text();
    }

    @Test
    void showsAFileThatWasNeverRightAsItIs() throws IOException {
        write("interviews/b.md", WRONG);
        reader.read(dir);
        Corpus again = reader.read(dir);
        assertThat(again.broken()).isEmpty();
        assertThat(answer(again, "b")).isEqualTo("They keep.");
    }

    @Test
    void forgetsAFileThatWasGone() throws IOException {
        reader.read(dir);
        Files.delete(dir.resolve("interviews/b.md"));
        assertThat(reader.read(dir).interview("b")).isEmpty();
        write("interviews/b.md", WRONG);
        assertThat(reader.read(dir).broken()).isEmpty();
    }

    @Test
    void showsAnEditThoughItsRecordOfAnchorsIsWrong() throws IOException {
        write("interviews/b.anchors", "none");
        reader.read(dir);
        write("interviews/b.md", "# B//## Why cups?//They held.");
        Corpus edited = reader.read(dir);
        assertThat(edited.hasErrors()).isTrue();
        assertThat(edited.broken()).isEmpty();
        assertThat(answer(edited, "b")).isEqualTo("They held.");
    }

    @Test
    void tellsWhoLooksOn() throws IOException {
        write("people.md", "## Ada Sample");
        List<Integer> counts = new ArrayList<>();
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        ReadListener onlooker =
                new ReadListener() {
                    @Override
                    public void begun(Corpus shared) {
                        told.add(shared.terms().size() + " terms, " + shared.people().all().size());
                    }

                    @Override
                    public void read(Interview interview) {
                        told.add(interview.slug());
                    }
                };
        reader.read(dir, counts::add, onlooker);
        assertThat(counts).containsExactly(1, 2);
        assertThat(told).startsWith("2 terms, 1").containsExactlyInAnyOrder("2 terms, 1", "a", "b");
    }

    @Test
    void explainsInterviewsOnly() throws IOException {
        assertThat(reader.explain(dir, "interviews/a.md").orElseThrow()).isNotEmpty();
        assertThat(reader.explain(dir, "glossary.md")).isEmpty();
        assertThat(reader.explain(dir, "interviews/none.md")).isEmpty();
    }
}
