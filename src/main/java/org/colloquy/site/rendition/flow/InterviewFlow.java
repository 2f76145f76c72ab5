package org.colloquy.site.rendition.flow;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Block;
import org.colloquy.model.Heading;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Event;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.interview.Utterance;
import org.colloquy.model.people.Participant;
import org.colloquy.site.rendition.flow.FlowPiece.EventLine;
import org.colloquy.site.rendition.flow.FlowPiece.QuestionHead;
import org.colloquy.site.rendition.flow.FlowPiece.SectionHead;
import org.colloquy.site.rendition.flow.FlowPiece.SpokenPiece;
import org.colloquy.site.rendition.flow.FlowPiece.TurnLabel;
import org.jspecify.annotations.Nullable;

/**
 * Text of an interview in its order, with the numbers, labels and names that its page shows. Title
 * and subtitle are no part of it.
 */
public final class InterviewFlow {
    private final Interview interview;
    private final List<FlowPiece> pieces = new ArrayList<>();

    private InterviewFlow(Interview interview) {
        this.interview = interview;
    }

    /** Returns the pieces of an interview. */
    public static List<FlowPiece> of(Interview interview) {
        InterviewFlow flow = new InterviewFlow(interview);
        flow.addAll(interview.introduction(), null, 1);
        interview.sections().forEach(flow::add);
        return List.copyOf(flow.pieces);
    }

    private void add(Section section) {
        Locator place = section.locator();
        Heading heading = section.heading();
        boolean headed = place != null && heading != null;
        if (place != null && heading != null) {
            pieces.add(new SectionHead(place, heading));
        }
        int above = headed ? 2 : 1;
        addAll(section.lead(), null, above);
        section.questions().forEach(question -> add(question, above));
        section.spoken().forEach(spoken -> add(spoken, above));
    }

    private void add(Question question, int above) {
        Heading heading = question.heading();
        String asker = heading.label() == null ? question.asker() : null;
        pieces.add(new QuestionHead(question.locator(), heading, asker, above > 1));
        String answerer = interview.speaker(question.locator()).map(Participant::name).orElse(null);
        addAll(question.answer(), answerer, above + 1);
    }

    /** The first passage of an answer bears the speaker's name, if it is known. */
    private void addAll(List<Passage> passages, @Nullable String answerer, int above) {
        boolean labelled = passages.stream().anyMatch(passage -> passage.label() != null);
        boolean first = true;
        for (Passage passage : passages) {
            boolean named = first && !labelled && passage.block().isParagraph();
            pieces.add(
                    new SpokenPiece(
                            passage,
                            number(passage, passage.locator()),
                            passage.label(),
                            named ? answerer : null,
                            above));
            first = false;
        }
    }

    private void add(Utterance spoken, int above) {
        if (spoken instanceof Event event) {
            pieces.add(new EventLine(event));
            return;
        }
        Turn turn = (Turn) spoken;
        SpeakerLabel label = turn.label();
        List<Passage> passages = turn.passages();
        boolean runsIn = !passages.isEmpty() && passages.get(0).block().isParagraph();
        if (label != null && !runsIn) {
            pieces.add(new TurnLabel(turn.locator(), label));
        }
        boolean first = label != null;
        for (Passage passage : passages) {
            Locator own = runsIn ? turn.locator() : null;
            pieces.add(
                    new SpokenPiece(
                            passage,
                            number(passage, first ? own : passage.locator()),
                            first && runsIn ? label : null,
                            null,
                            above));
            first = false;
        }
    }

    /** The number of a picture stands before its caption; without one it would stand alone. */
    private static @Nullable Locator number(Passage passage, @Nullable Locator shown) {
        Block block = passage.block();
        boolean bare = block.kind() == Block.BlockForm.FIGURE && !block.prose().isCaptioned();
        return bare ? null : shown;
    }
}
