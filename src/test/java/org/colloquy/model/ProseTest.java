package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.model.Prose.Markup;
import org.colloquy.model.Prose.Reference;
import org.junit.jupiter.api.Test;

class ProseTest {
    private static final LinkTarget TEA = new LinkTarget.TermTarget("tea");
    private static final LinkTarget POT = new LinkTarget.TermTarget("pot");
    private final Prose linked =
            Prose.of(
                    List.of(
                            new Markup("Drink "),
                            new Reference("a", TEA, " class=\"x\""),
                            new Markup("tea</a> or "),
                            new Reference("a", POT, ""),
                            new Markup("a pot</a>.")),
                    "Drink tea or a pot.");

    private static String tag(Reference reference) {
        String term = ((LinkTarget.TermTarget) reference.target()).term();
        return "<" + reference.element() + " href=\"" + term + "\"" + reference.attributes() + ">";
    }

    @Test
    void eachPageWritesReferencesItsOwnWay() {
        assertThat(linked.html(ProseTest::tag))
                .isEqualTo(
                        "Drink <a href=\"tea\" class=\"x\">tea</a> or <a href=\"pot\">a pot</a>.");
        assertThat(linked.text()).isEqualTo("Drink tea or a pot.").isEqualTo(linked.toString());
        assertThat(linked.targets()).containsExactly(TEA, POT);
        assertThat(linked.pieces()).hasSize(5);
        Prose alone = Prose.of(List.of(new Reference("img", TEA, "")), "");
        assertThat(alone.html(ProseTest::tag)).isEqualTo("<img href=\"tea\">");
    }

    @Test
    void isPlainWhereItsMarkupIsItsWords() {
        Prose plain = Prose.of(List.of(new Markup("Tea.")), "Tea.");
        assertThat(plain.isPlain()).isTrue();
        assertThat(plain.html(ProseTest::tag)).isEqualTo("Tea.");
        assertThat(Prose.of(List.of(new Markup("<em>Tea.</em>")), "Tea.").isPlain()).isFalse();
        assertThat(linked.isPlain()).isFalse();
    }

    @Test
    void isEmptyWithoutPieces() {
        assertThat(Prose.empty().isEmpty()).isTrue();
        assertThat(Prose.empty().isPlain()).isFalse();
        assertThat(Prose.empty().html(ProseTest::tag)).isEmpty();
        assertThat(linked.isEmpty()).isFalse();
    }

    @Test
    void isTheSameByItsMarkupAndItsWords() {
        Prose same = Prose.of(linked.pieces(), linked.text());
        assertThat(same).isEqualTo(linked).hasSameHashCodeAs(linked);
        assertThat(Prose.of(linked.pieces(), "Drink.")).isNotEqualTo(linked);
        Prose other = Prose.of(List.of(new Markup("x")), linked.text());
        assertThat(other).isNotEqualTo(linked).doesNotHaveSameHashCodeAs(linked);
        assertThat(linked).isNotEqualTo("Drink tea or a pot.");
    }
}
