package org.colloquy.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.corpus.Prose.Markup;
import org.colloquy.corpus.Prose.Reference;
import org.junit.jupiter.api.Test;

class ProseTest {
    private static final Target TEA = new Target.OfTerm("tea");
    private static final Target POT = new Target.OfTerm("pot");
    private static final Prose LINKED =
            Prose.of(
                    List.of(
                            new Markup("Drink "),
                            new Reference("a", TEA, " class=\"x\""),
                            new Markup("tea</a> or "),
                            new Reference("a", POT, ""),
                            new Markup("a pot</a>.")),
                    "Drink tea or a pot.");

    private static String tag(Reference reference) {
        String term = ((Target.OfTerm) reference.target()).term();
        return "<" + reference.element() + " href=\"" + term + "\"" + reference.attributes() + ">";
    }

    @Test
    void eachPageWritesReferencesItsOwnWay() {
        assertThat(LINKED.html(ProseTest::tag))
                .isEqualTo(
                        "Drink <a href=\"tea\" class=\"x\">tea</a> or <a href=\"pot\">a pot</a>.");
        assertThat(LINKED.text()).isEqualTo("Drink tea or a pot.").isEqualTo(LINKED.toString());
        assertThat(LINKED.targets()).containsExactly(TEA, POT);
        assertThat(LINKED.pieces()).hasSize(5);
        Prose alone = Prose.of(List.of(new Reference("img", TEA, "")), "");
        assertThat(alone.html(ProseTest::tag)).isEqualTo("<img href=\"tea\">");
    }

    @Test
    void isPlainWhereItsMarkupIsItsWords() {
        Prose plain = Prose.of(List.of(new Markup("Tea.")), "Tea.");
        assertThat(plain.isPlain()).isTrue();
        assertThat(plain.html(ProseTest::tag)).isEqualTo("Tea.");
        assertThat(Prose.of(List.of(new Markup("<em>Tea.</em>")), "Tea.").isPlain()).isFalse();
        assertThat(LINKED.isPlain()).isFalse();
    }

    @Test
    void isEmptyWithoutPieces() {
        assertThat(Prose.empty().isEmpty()).isTrue();
        assertThat(Prose.empty().isPlain()).isFalse();
        assertThat(Prose.empty().html(ProseTest::tag)).isEmpty();
        assertThat(LINKED.isEmpty()).isFalse();
    }

    @Test
    void isTheSameByItsMarkupAndItsWords() {
        Prose same = Prose.of(LINKED.pieces(), LINKED.text());
        assertThat(same).isEqualTo(LINKED).hasSameHashCodeAs(LINKED);
        assertThat(Prose.of(LINKED.pieces(), "Drink.")).isNotEqualTo(LINKED);
        Prose other = Prose.of(List.of(new Markup("x")), LINKED.text());
        assertThat(other).isNotEqualTo(LINKED).doesNotHaveSameHashCodeAs(LINKED);
        assertThat(LINKED).isNotEqualTo("Drink tea or a pot.");
    }
}
