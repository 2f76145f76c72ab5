package org.colloquy.model.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermTest {
    private static final Sense FIRST = sense(null);
    private static final Sense SECOND = sense("2019-06");
    private static final Sense THIRD = sense("2023");

    @Test
    void hasTheSenseThatHeldOnADate() {
        Term term = term(FIRST, SECOND, THIRD);
        assertThat(term.on(date("2019-05-31"))).isEqualTo(FIRST);
        assertThat(term.on(date("2019-06"))).isEqualTo(SECOND);
        assertThat(term.on(date("2022-12-31"))).isEqualTo(SECOND);
        assertThat(term.on(date("2023"))).isEqualTo(THIRD);
        assertThat(term.on(date("2023-01-01"))).isEqualTo(THIRD);
        assertThat(term.on(null)).isEqualTo(FIRST);
    }

    @Test
    void hasItsFirstSenseBeforeAnyBegan() {
        assertThat(term(SECOND, THIRD).on(date("2001"))).isEqualTo(SECOND);
    }

    private static Term term(Sense... senses) {
        return new Term(
                "x",
                new TermNaming("X", null, null, List.of()),
                Term.Match.AUTO,
                null,
                null,
                null,
                List.of(senses));
    }

    private static Sense sense(@Nullable String since) {
        return new Sense(since == null ? null : date(since), List.of());
    }

    private static PartialDate date(String iso) {
        return PartialDate.parse(iso).orElseThrow();
    }

    @Test
    void isListedUnderItsShortFormIfItHasOne() {
        Term named = term(FIRST);
        assertThat(named.title()).isEqualTo("X");
        Term both =
                new Term(
                        "ac",
                        new TermNaming("A cup", "AC", null, List.of()),
                        Term.Match.AUTO,
                        null,
                        null,
                        null,
                        List.of());
        assertThat(both.title()).isEqualTo("AC");
    }

    @Test
    void onlyLeadsToAnotherWhereItHasNoSenseOfItsOwn() {
        assertThat(term(FIRST).isPointer()).isFalse();
        assertThat(term().isPointer()).isFalse();
        assertThat(term().withSenses("y", List.of()).isPointer()).isTrue();
        Term defined = term().withSenses("y", List.of(FIRST));
        assertThat(defined.isPointer()).isFalse();
        assertThat(defined.senses()).containsExactly(FIRST);
        assertThat(defined.see()).isEqualTo("y");
    }

    @Test
    void knowsTheSensesThatCameAfterOne() {
        Term term = term(FIRST, SECOND, THIRD);
        assertThat(term.after(FIRST)).containsExactly(SECOND, THIRD);
        assertThat(term.after(THIRD)).isEmpty();
    }
}
