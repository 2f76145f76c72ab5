package org.colloquy.reader.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Block;
import org.colloquy.model.Heading;
import org.colloquy.model.Prose;
import org.colloquy.model.interview.Event;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.interview.Utterance;
import org.colloquy.model.reading.InterviewForm;
import org.junit.jupiter.api.Test;

/** Where a block comes to stand, and under which number. */
class SectionAssemblerTest {
    private static final Heading HEADING = new Heading(null, Prose.empty(), List.of(), "x");

    private static String added(SectionAssembler assembly) {
        Block block = new Block(Block.BlockForm.PARAGRAPH, Prose.empty(), 0);
        return assembly.add(block, null, null, List.of()).locator().id();
    }

    private static SpeakerLabel label(String name) {
        return new SpeakerLabel("", name + ":", " ", name, List.of(), null);
    }

    private static List<String> ids(List<Passage> passages) {
        return passages.stream().map(passage -> passage.locator().id()).toList();
    }

    @Test
    void proseWithoutHeadingsIsOneSectionWithoutAName() {
        SectionAssembler assembly = new SectionAssembler(InterviewForm.PROSE, false);
        assertThat(assembly.isEmpty()).isTrue();
        assertThat(added(assembly)).isEqualTo("p1");
        assertThat(assembly.isEmpty()).isFalse();
        assertThat(added(assembly)).isEqualTo("p2");
        Section section = assembly.sections().get(0);
        assertThat(section.locator()).isNull();
        assertThat(ids(section.lead())).containsExactly("p1", "p2");
        assertThat(assembly.introduction()).isEmpty();
    }

    @Test
    void anythingBeforeTheFirstHeadingIsTheIntroduction() {
        for (InterviewForm form : InterviewForm.values()) {
            SectionAssembler assembly = new SectionAssembler(form, true);
            assertThat(added(assembly)).isEqualTo("intro-p1");
            assertThat(assembly.isEmpty()).isFalse();
            assertThat(assembly.sections()).isEmpty();
            assertThat(ids(assembly.introduction())).containsExactly("intro-p1");
        }
    }

    @Test
    void blocksOfASectionAndAQuestionBeginAtOneEach() {
        SectionAssembler assembly = new SectionAssembler(InterviewForm.QUESTIONS, true);
        assertThat(assembly.beginSection(HEADING).id()).isEqualTo("s1");
        assertThat(assembly.isEmpty()).isFalse();
        assertThat(List.of(added(assembly), added(assembly))).containsExactly("s1-p1", "s1-p2");
        assertThat(assembly.beginQuestion(HEADING, "Ada").id()).isEqualTo("q1");
        assertThat(List.of(added(assembly), added(assembly))).containsExactly("q1-p1", "q1-p2");
        assertThat(assembly.beginQuestion(HEADING, null).id()).isEqualTo("q2");
        assertThat(assembly.beginSection(HEADING).id()).isEqualTo("s2");
        assertThat(added(assembly)).isEqualTo("s2-p1");
        assertThat(assembly.beginQuestion(HEADING, null).id()).isEqualTo("q3");
        List<Section> sections = assembly.sections();
        assertThat(sections).hasSize(2);
        assertThat(ids(sections.get(0).lead())).containsExactly("s1-p1", "s1-p2");
        assertThat(sections.get(0).questions())
                .extracting(question -> question.locator().id() + " " + question.asker())
                .containsExactly("q1 Ada", "q2 null");
        assertThat(sections.get(1).questions().stream().map(Question::locator))
                .extracting(locator -> locator.id())
                .containsExactly("q3");
        assertThat(assembly.introduction()).isEmpty();
    }

    @Test
    void aTurnGoesOnBehindAnEventUnderItsNumber() {
        SectionAssembler assembly = new SectionAssembler(InterviewForm.TURNS, true);
        assertThat(assembly.isInTurn()).isFalse();
        assembly.beginTurn(label("Ada"));
        assertThat(assembly.isInTurn()).isTrue();
        assertThat(added(assembly)).isEqualTo("t1-p1");
        assembly.addEvent(new Event(label("Break"), Prose.empty()));
        assembly.addEvent(new Event(label("Music"), Prose.empty()));
        assertThat(assembly.isInTurn()).isTrue();
        assertThat(added(assembly)).isEqualTo("t1-p2");
        assembly.beginTurn(label("Ben"));
        assembly.addEvent(new Event(label("Break"), Prose.empty()));
        assembly.beginSection(HEADING);
        assertThat(assembly.isInTurn()).isFalse();
        assertThat(added(assembly)).isEqualTo("s1-p1");
        assembly.beginTurn(label("Ada"));
        assertThat(added(assembly)).isEqualTo("t3-p1");
        assertThat(assembly.sections().stream().map(section -> spoken(section.spoken())))
                .containsExactly(
                        List.of(
                                "t1 Ada: [t1-p1]",
                                "Break:",
                                "Music:",
                                "t1 null [t1-p2]",
                                "t2 Ben: []",
                                "Break:"),
                        List.of("t3 Ada: [t3-p1]"));
    }

    private static List<String> spoken(List<Utterance> spoken) {
        List<String> lines = new ArrayList<>();
        for (Utterance one : spoken) {
            if (one instanceof Turn turn) {
                SpeakerLabel label = turn.label();
                lines.add(
                        turn.locator().id()
                                + " "
                                + (label == null ? null : label.written())
                                + " "
                                + ids(turn.passages()));
            } else {
                lines.add(((Event) one).label().written());
            }
        }
        return lines;
    }

    @Test
    void aQuestionAloneIsSomething() {
        SectionAssembler assembly = new SectionAssembler(InterviewForm.QUESTIONS, true);
        assembly.beginQuestion(HEADING, null);
        assertThat(assembly.isEmpty()).isFalse();
        SectionAssembler turns = new SectionAssembler(InterviewForm.TURNS, true);
        turns.beginTurn(label("Ada"));
        assertThat(turns.isEmpty()).isFalse();
    }
}
