package org.colloquy.model.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.model.interview.Invented.at;
import static org.colloquy.model.interview.Invented.details;
import static org.colloquy.model.interview.Invented.heading;
import static org.colloquy.model.interview.Invented.interview;
import static org.colloquy.model.interview.Invented.mention;
import static org.colloquy.model.interview.Invented.passage;
import static org.colloquy.model.interview.Invented.place;
import static org.colloquy.model.interview.Invented.question;
import static org.colloquy.model.interview.Invented.turn;

import java.util.List;
import org.colloquy.model.Locator;
import org.colloquy.model.Prose;
import org.junit.jupiter.api.Test;

/** Under other numbers every place is another, and nothing else is. */
class RenumberingTest {
    private static Locator later(Locator old) {
        return new Locator(old.kind(), old.number() + "a", old.part());
    }

    private static final InlineDefinition GLOSS =
            new InlineDefinition(
                    "gloss-1", "pot", "A pot.", "https://a.example", List.of(at("q1-p1")));
    private static final Event MUSIC = new Event(Invented.label("Music"), Prose.empty());
    private final Interview before =
            interview(
                    "talk",
                    details(null, false),
                    new InterviewText(
                            List.of(passage("intro-p1", "Before.")),
                            List.of(
                                    Invented.section(
                                            question("q1", "Why?", passage("q1-p1", "So."))),
                                    new Section(
                                            at("s1"),
                                            heading("Tea"),
                                            List.of(passage("s1-p1", "Of tea.")),
                                            List.of(),
                                            List.of(
                                                    turn("t1", "Ada:", passage("t1-p1", "Hello.")),
                                                    MUSIC))),
                            List.of(GLOSS),
                            List.of(new EditorNote("a", "1", List.of(Invented.block("A note.")))),
                            List.of(new CrossReference(at("q1-p1"), place("other", "q1"), "tea"))),
                    List.of(mention("tea", "q1-p1")));

    private final Interview after = before.renumbered(RenumberingTest::later, AnchorHistory.NONE);

    @Test
    void everyPlaceHasItsNewNumber() {
        assertThat(Invented.ids(after.passages()))
                .containsExactly("intro-p1", "q1a-p1", "s1a-p1", "t1a-p1");
        assertThat(after.questions()).extracting(Question::locator).containsExactly(at("q1a"));
        assertThat(after.sections()).extracting(Section::locator).containsExactly(null, at("s1a"));
        assertThat(after.sections().get(1).turns().map(Turn::locator)).containsExactly(at("t1a"));
        assertThat(after.glosses().get(0).places()).containsExactly(at("q1a-p1"));
        assertThat(after.crossReferences())
                .containsExactly(new CrossReference(at("q1a-p1"), place("other", "q1"), "tea"));
        assertThat(after.mentions()).containsExactly(mention("tea", "q1a-p1"));
        assertThat(after.head().stretches()).containsEntry(at("q1a"), at("q1a"));
    }

    @Test
    void nothingElseIsChanged() {
        Interview same = before.renumbered(place -> place, AnchorHistory.NONE);
        assertThat(same.text()).isEqualTo(before.text());
        assertThat(same.head()).isEqualTo(before.head());
        assertThat(same.source()).isEqualTo(before.source());
        assertThat(after.sections().get(1).spoken()).contains(MUSIC);
        assertThat(after.notes()).isEqualTo(before.notes());
    }
}
