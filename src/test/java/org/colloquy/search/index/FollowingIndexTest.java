package org.colloquy.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.search.result.Shelf.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.result.Searcher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index that has followed any edits finds what one finds that is made of the last edition. */
class FollowingIndexTest {
    private static final int EDITS = 60;
    private static final List<String> NAMES = List.of("Ada", "Bruno", "Carla", "Dora");
    private static final List<String> QUERIES =
            List.of("keeps", "ada", "bell", "person:ada", "person:carla", "keeps -dora", "bru*");

    @ParameterizedTest
    @ValueSource(longs = 1)
    void findsWhatANewOneFinds(long seed, @TempDir Path folder) throws IOException {
        assertFindsWhatANewOneFinds(seed, folder);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 6})
    void findsItAfterFurtherEditsToo(long seed, @TempDir Path folder) throws IOException {
        assertFindsWhatANewOneFinds(seed, folder);
    }

    private static void assertFindsWhatANewOneFinds(long seed, Path folder) throws IOException {
        Random random = new Random(seed);
        CorpusReader reader = new CorpusReader();
        for (int i = 0; i < 4; i++) {
            write(folder, i, random);
        }
        long answered = 0;
        OpenIndex index = OpenIndex.anew(new ByteBuffersDirectory(), "");
        EntryKeys keys = new EntryKeys();
        for (int edit = 0; edit < EDITS; edit++) {
            Corpus corpus = reader.read(folder);
            Searcher followed = new Searcher(index.snapshot(new IndexEdition(corpus, keys)));
            answered += followed.count(QueryParser.parse("person:ada -ada"));
            try (SearchIndex made = SearchIndex.inMemory()) {
                Searcher anew = new Searcher(made.snapshot(corpus));
                for (String query : QUERIES) {
                    assertThat(new TreeSet<>(places(followed, query)))
                            .as("%s after %s edits", query, edit)
                            .isEqualTo(new TreeSet<>(places(anew, query)));
                }
            }
            edit(folder, random);
        }
        index.close();
        assertThat(answered).as("people found by another name").isPositive();
    }

    private static void edit(Path folder, Random random) throws IOException {
        switch (random.nextInt(6)) {
            case 0 -> Files.deleteIfExists(file(folder, random.nextInt(6)));
            case 1 -> people(folder, random);
            case 2 -> {
                write(folder, random.nextInt(6), random);
                write(folder, random.nextInt(6), random);
            }
            default -> write(folder, random.nextInt(6), random);
        }
    }

    private static Path file(Path folder, int number) {
        return folder.resolve("interview-" + number + ".md");
    }

    /** Of few days and words, so that it often stays where it was and comes back as it was. */
    private static void write(Path folder, int number, Random random) throws IOException {
        String date = random.nextInt(4) == 0 ? "2022-01-02" : "2022-01-01";
        String who = NAMES.get(random.nextInt(NAMES.size()));
        String what = random.nextBoolean() ? "bell" : "tower";
        Files.writeString(
                file(folder, number),
                """
                ---
                date: %s
                interviewees:
                  - name: %s
                ---
                ## Who keeps the %s?

                %s keeps the %s.
                """
                        .formatted(date, who, what, who, what));
    }

    /** Says, or no longer, that two of them are one. */
    private static void people(Path folder, Random random) throws IOException {
        Path file = folder.resolve("people.md");
        if (!Files.deleteIfExists(file)) {
            String other = NAMES.get(1 + random.nextInt(NAMES.size() - 1));
            Files.writeString(file, "## Ada {aliases=\"" + other + "\"}\n\nKeeps bells.\n");
        }
    }
}
