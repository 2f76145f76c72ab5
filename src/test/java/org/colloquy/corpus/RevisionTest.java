package org.colloquy.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** What has been revised between two editions, and when nothing is said of that. */
class RevisionTest {
    /** Strings of one letter follow each other whatever their case; equal ones may be two. */
    private static final BiPredicate<String, String> LETTER = String::equalsIgnoreCase;

    private static Optional<List<Revision<String>>> between(List<String> before, List<String> now) {
        return Revision.between(before, now, LETTER);
    }

    @Test
    void whatIsTheSameObjectIsNotRevised() {
        List<String> before = List.of("a", "b", "c");
        assertThat(between(before, List.of("a", "B", "c")))
                .contains(List.of(new Revision<>("b", "B")));
        assertThat(between(before, before)).contains(List.of());
        assertThat(between(List.of(), List.of())).contains(List.of());
    }

    @Test
    void nothingIsSaidWhereSomethingCameWentOrMoved() {
        List<String> before = List.of("a", "b", "c");
        assertThat(between(before, List.of("a", "b", "c", "d"))).isEmpty();
        assertThat(between(before, List.of("a", "b"))).isEmpty();
        assertThat(between(before, List.of("a", "c", "b"))).isEmpty();
        assertThat(between(before, List.of("a", "b", "x"))).isEmpty();
    }

    @Test
    void aPartMayBeTheSameInBoth() {
        Revision<String> revision = new Revision<>("b", "B");
        assertThat(revision.isNone()).isFalse();
        assertThat(revision.map(letter -> "one part").isNone()).isTrue();
        assertThat(revision.map(letter -> letter + letter)).isEqualTo(new Revision<>("bb", "BB"));
    }
}
