package org.colloquy.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.analysis.question.QuestionGroup;
import org.colloquy.build.BuildCache;
import org.colloquy.build.StoredTexts;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusDump;
import org.colloquy.reader.CorpusReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was kept, and whatever became of it, an edition is the one made from scratch. */
class KeptEditionsTest {
    private static final Path CORPORA = Path.of(System.getProperty("corpora", "../shared/corpora"));
    private static final int STARTS = 15;

    @TempDir private Path temporary;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 3);
    }

    /** What becomes of the file of readings before the program starts again. */
    enum Accident {
        NONE {
            @Override
            byte[] after(byte[] file, Random random) {
                return file;
            }
        },
        CUT {
            @Override
            byte[] after(byte[] file, Random random) {
                return Arrays.copyOf(file, random.nextInt(file.length));
            }
        },
        SCRATCHED {
            @Override
            byte[] after(byte[] file, Random random) {
                for (int i = 0; i < file.length; i += 1 + random.nextInt(700)) {
                    file[i] ^= (byte) (1 << random.nextInt(8));
                }
                return file;
            }
        },
        ONE_BYTE {
            @Override
            byte[] after(byte[] file, Random random) {
                file[random.nextInt(file.length)] ^= (byte) (1 + random.nextInt(255));
                return file;
            }
        },
        FOREIGN {
            @Override
            byte[] after(byte[] file, Random random) {
                random.nextBytes(file);
                return file;
            }
        };

        abstract byte[] after(byte[] file, Random random);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameAfterEditsAndStarts(long seed) throws IOException {
        check(Accident.NONE, new Random(seed));
    }

    @ParameterizedTest
    @EnumSource(Accident.class)
    void isTheSameWhateverBecomesOfTheFile(Accident accident) throws IOException {
        check(accident, new Random(accident.name().hashCode()));
    }

    private void check(Accident accident, Random random) throws IOException {
        EditedFolder edited = new EditedFolder(temporary.resolve("corpus"), random);
        Path cache = temporary.resolve("cache");
        for (int i = 0; i < STARTS; i++) {
            try (BuildCache opened = StoredTexts.cache(cache)) {
                CorpusReader reader = new CorpusReader(opened);
                Corpus corpus = reader.read(edited.folder());
                check(corpus, edited);
                opened.endBuild();
                checkAcross(corpus, opened);
                edited.edit();
                // After an edit all is as at a start: a text may have to come from the file.
                check(reader.read(edited.folder()), edited);
                if (random.nextBoolean()) {
                    opened.endBuild();
                    check(reader.read(edited.folder()), edited);
                }
            }
            Path file = cache.resolve("build");
            Files.write(file, accident.after(Files.readAllBytes(file), random));
            if (random.nextBoolean()) {
                edited.edit();
            }
        }
    }

    private static void check(Corpus corpus, EditedFolder edited) throws IOException {
        Corpus scratch = new CorpusReader().read(edited.folder());
        // What a broken file shows is the business of another test.
        if (corpus.broken().isEmpty()) {
            assertThat(corpus.edition()).isEqualTo(scratch.edition());
            assertThat(corpus.problems())
                    .as(edited.history().toString())
                    .isEqualTo(scratch.problems());
            assertThat(CorpusDump.of(corpus))
                    .as(edited.history().toString())
                    .isEqualTo(CorpusDump.of(scratch));
        }
    }

    private static void checkAcross(Corpus corpus, BuildCache cache) {
        assertThat(new CorpusAnalysis(corpus, cache).questionGroups().all())
                .usingElementComparator(Comparator.comparing(QuestionGroup::toString))
                .isEqualTo(new CorpusAnalysis(corpus).questionGroups().all());
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"seeds", "src/test/resources/hostile"})
    void isTheSameOfOwnFiles(Path folder) throws IOException {
        checkFetched(folder);
    }

    @Tag("slow")
    @Test
    void isTheSameOfRealFiles() throws IOException {
        assumeTrue(Files.isDirectory(CORPORA), "the corpora are not here");
        checkFetched(CORPORA);
    }

    private void checkFetched(Path folder) throws IOException {
        Path cache = temporary.resolve("cache");
        List<String> wanted;
        try (BuildCache opened = StoredTexts.cache(cache)) {
            Corpus first = new CorpusReader(opened).read(folder);
            wanted = CorpusDump.of(first);
            opened.endBuild();
            assertThat(CorpusDump.of(first)).as("fetched from where it is kept").isEqualTo(wanted);
        }
        try (BuildCache opened = StoredTexts.cache(cache)) {
            assertThat(CorpusDump.of(new CorpusReader(opened).read(folder))).isEqualTo(wanted);
        }
    }
}
