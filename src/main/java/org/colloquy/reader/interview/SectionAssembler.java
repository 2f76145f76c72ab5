package org.colloquy.reader.interview;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Block;
import org.colloquy.model.Heading;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Event;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.interview.Utterance;
import org.colloquy.model.reading.InterviewForm;
import org.jspecify.annotations.Nullable;

/** Puts headings, labels and blocks, as they come, into sections, questions and turns, numbered. */
final class SectionAssembler {
    private final InterviewForm form;
    private final boolean headed;
    private final PlaceNumbers numbers = new PlaceNumbers();
    private final List<Passage> introduction = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    private OpenSection section = new OpenSection(null, null);
    private @Nullable OpenQuestion question;
    private @Nullable OpenTurn turn;

    /** A section to which more may come; without place and heading before the first one. */
    private record OpenSection(
            @Nullable Locator place,
            @Nullable Heading heading,
            List<Passage> lead,
            List<Question> questions,
            List<Utterance> spoken) {

        OpenSection(@Nullable Locator place, @Nullable Heading heading) {
            this(place, heading, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        boolean isEmpty() {
            return heading == null && lead.isEmpty() && questions.isEmpty() && spoken.isEmpty();
        }
    }

    /** A question to whose answer more may come. */
    private record OpenQuestion(
            Locator place, Heading heading, @Nullable String asker, List<Passage> answer) {}

    /** A turn to which more may come; what goes on behind an event has no label. */
    private record OpenTurn(Locator place, @Nullable SpeakerLabel label, List<Passage> said) {}

    /**
     * Creates a section assembler.
     *
     * @param headed whether any section, question or turn will begin
     */
    SectionAssembler(InterviewForm form, boolean headed) {
        this.form = form;
        this.headed = headed;
    }

    /** Returns the first place since this was last asked; null if there is none. */
    @Nullable Locator takeFirst() {
        return numbers.takeFirst();
    }

    /** Begins a section and returns its place. */
    Locator beginSection(Heading heading) {
        closeSection();
        Locator place = numbers.section();
        section = new OpenSection(place, heading);
        return place;
    }

    /** Begins a question and returns its place. */
    Locator beginQuestion(Heading heading, @Nullable String by) {
        closeQuestion();
        Locator place = numbers.question();
        question = new OpenQuestion(place, heading, by, new ArrayList<>());
        return place;
    }

    void beginTurn(SpeakerLabel label) {
        closeTurn();
        turn = new OpenTurn(numbers.turn(), label, new ArrayList<>());
    }

    boolean isInTurn() {
        return turn != null;
    }

    /** Puts an event into the turn that is open; the turn goes on behind it. */
    void addEvent(Event event) {
        if (turn != null) {
            endTurn(turn);
            turn = new OpenTurn(turn.place(), null, new ArrayList<>());
        }
        section.spoken().add(event);
    }

    /**
     * Adds a block.
     *
     * @param label where somebody begins to speak
     * @param speaker who speaks, as labels say
     */
    Passage add(
            Block block,
            @Nullable SpeakerLabel label,
            @Nullable String speaker,
            List<String> names) {
        Locator locator = numbers.block(whole());
        Passage passage = new Passage(locator, block, label, speaker, names);
        place().add(passage);
        return passage;
    }

    private List<Passage> place() {
        if (turn != null) {
            return turn.said();
        }
        if (question != null) {
            return question.answer();
        }
        boolean plain = !headed && form == InterviewForm.PROSE;
        return numbers.isBegun() || plain ? section.lead() : introduction;
    }

    private Locator whole() {
        if (turn != null) {
            return turn.place();
        }
        if (question != null) {
            return question.place();
        }
        if (section.place() != null) {
            return section.place();
        }
        return headed ? Locator.introduction() : Locator.prose();
    }

    private void closeTurn() {
        if (turn != null) {
            endTurn(turn);
        }
        turn = null;
    }

    private void endTurn(OpenTurn open) {
        if (open.label() != null || !open.said().isEmpty()) {
            section.spoken().add(new Turn(open.place(), open.label(), open.said()));
        }
    }

    private void closeQuestion() {
        if (question != null) {
            section.questions()
                    .add(
                            new Question(
                                    question.place(),
                                    question.heading(),
                                    question.asker(),
                                    question.answer()));
        }
        question = null;
    }

    private void closeSection() {
        closeQuestion();
        closeTurn();
        if (!section.isEmpty()) {
            sections.add(
                    new Section(
                            section.place(),
                            section.heading(),
                            section.lead(),
                            section.questions(),
                            section.spoken()));
        }
    }

    /** Tells whether nothing has come yet. */
    boolean isEmpty() {
        return !numbers.isBegun() && introduction.isEmpty() && section.lead().isEmpty();
    }

    List<Passage> introduction() {
        return introduction;
    }

    /** Closes what is open and returns all sections. */
    List<Section> sections() {
        closeSection();
        section = new OpenSection(null, null);
        return sections;
    }
}
