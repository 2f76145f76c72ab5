package org.colloquy.model.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.model.interview.Invented.at;
import static org.colloquy.model.interview.Invented.details;
import static org.colloquy.model.interview.Invented.interview;
import static org.colloquy.model.interview.Invented.passage;
import static org.colloquy.model.interview.Invented.place;
import static org.colloquy.model.interview.Invented.question;
import static org.colloquy.model.interview.Invented.section;
import static org.colloquy.model.interview.Invented.text;

import java.util.List;
import org.colloquy.model.LinkTarget;
import org.junit.jupiter.api.Test;

/** What an editor writes at one end is shown at both. */
class CrossReferencesTest {

    private static Interview with(CrossReference... written) {
        return interview(
                "talk",
                details(null, false),
                text(
                        List.of(written),
                        section(
                                question("q1", "Why tea?", passage("q1-p1", "So.")),
                                question("q2", "How?", passage("q2-p1", "Thus.")))));
    }

    private static CrossReference link(String at, LinkTarget target, String reason) {
        return new CrossReference(at(at), target, reason);
    }

    @Test
    void theOtherEndPointsBackForTheSameReason() {
        Interview talk = with(link("q1-p1", place("talk", "q2-p1"), "on pots"));
        assertThat(talk.crossReferences(at("q1-p1")))
                .containsExactly(link("q1-p1", place("talk", "q2-p1"), "on pots"));
        assertThat(talk.crossReferences(at("q2-p1")))
                .containsExactly(link("q2-p1", place("talk", "q1-p1"), "on pots"));
        assertThat(talk.crossReferences(at("q1"))).isEmpty();
        assertThat(talk.crossReferences()).hasSize(2);
    }

    @Test
    void aPointerBackInTheEditorsOwnWordsStays() {
        Interview talk =
                with(
                        link("q1", place("talk", "q2"), "there"),
                        link("q2", place("talk", "q1"), "and back"));
        assertThat(talk.crossReferences())
                .containsExactly(
                        link("q1", place("talk", "q2"), "there"),
                        link("q2", place("talk", "q1"), "and back"));
    }

    @Test
    void ofSeveralFromOnePlaceToAnotherTheFirstCounts() {
        Interview talk =
                with(
                        link("q2", place("talk", "q1"), "first"),
                        link("q2", place("talk", "why-tea"), "again, by the heading"));
        assertThat(talk.crossReferences(at("q2")))
                .containsExactly(link("q2", place("talk", "q1"), "first"));
    }

    @Test
    void whatLeadsElsewhereHasOneEndHere() {
        Interview talk = with(link("q1", place("other", "q2"), "there"));
        assertThat(talk.crossReferences())
                .containsExactly(link("q1", place("other", "q2"), "there"));
        Interview term = with(link("q1", new LinkTarget.TermTarget("tea"), ""));
        assertThat(term.crossReferences()).hasSize(1);
    }

    @Test
    void whatLeadsToItselfOrToNoPlaceHasNoOtherEnd() {
        assertThat(with(link("q1", place("talk", "q1"), "")).crossReferences()).hasSize(1);
        assertThat(with(link("q1", place("talk", "nowhere"), "")).crossReferences()).isEmpty();
        assertThat(with(link("q1", place("talk", ""), "")).crossReferences())
                .as("the whole interview")
                .hasSize(1);
    }
}
