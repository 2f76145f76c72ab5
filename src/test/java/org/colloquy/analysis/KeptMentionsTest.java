package org.colloquy.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.build.BuildCache;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.Talks;
import org.colloquy.reader.CorpusReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interviews that need not be looked through for names again after an edit. */
class KeptMentionsTest {
    @TempDir private Path dir;
    private final BuildCache cache = BuildCache.inMemory();

    private Talks talks() {
        return new Talks(dir)
                .file("people.md", "## Ottilie Marsh\n\nA lock keeper.\n")
                .file("interviews/a.md", "## Who?\n\nOttilie Marsh.\n")
                .file("interviews/b.md", "## Who else?\n\nNot Ottilie Marsh.\n");
    }

    private PersonMentions read() throws IOException {
        Corpus corpus = new CorpusReader(cache).read(dir);
        return new CorpusAnalysis(corpus, cache).personMentions();
    }

    /** Counts the interviews of which the same is known as before, as the very same object. */
    private static long kept(PersonMentions before, PersonMentions after) {
        Set<StoredNamings> known =
                before.stored().stream()
                        .collect(
                                Collectors.toCollection(
                                        () -> Collections.newSetFromMap(new IdentityHashMap<>())));
        return after.stored().stream().filter(known::contains).count();
    }

    @Test
    void areAllWhereNothingNamesMoreOrLess() throws IOException {
        talks();
        PersonMentions before = read();
        new Talks(dir).file("glossary.md", "## Lock\n\nA gate in a canal.\n");
        assertThat(kept(before, read())).isEqualTo(2);
    }

    @Test
    void areAllButTheOneThatChanged() throws IOException {
        talks();
        PersonMentions before = read();
        new Talks(dir).file("interviews/b.md", "## Who else?\n\nNobody.\n");
        assertThat(kept(before, read())).isEqualTo(1);
    }

    @Test
    void areNoneWhereSomebodyHasANewName() throws IOException {
        talks();
        PersonMentions before = read();
        new Talks(dir).file("people.md", "## Ottilie Marsh {aliases=\"Tilly Marsh\"}\n");
        assertThat(kept(before, read())).isZero();
    }
}
