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
    private final List<Passage> introduction = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    private @Nullable Locator sectionLocator;
    private @Nullable Heading sectionHeading;
    private List<Passage> lead = new ArrayList<>();
    private List<Question> questions = new ArrayList<>();
    private List<Utterance> spoken = new ArrayList<>();

    private @Nullable Heading question;
    private @Nullable String asker;
    private List<Passage> answer = new ArrayList<>();

    private boolean inTurn;
    private @Nullable SpeakerLabel turnLabel;
    private List<Passage> turn = new ArrayList<>();

    private int sectionCount;
    private int questionCount;
    private int turnCount;
    private int part;
    private boolean begun;
    private @Nullable Locator first;

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
        Locator taken = first;
        first = null;
        return taken;
    }

    private Locator placed(Locator place) {
        first = first == null ? place : first;
        return place;
    }

    /** Begins a section and returns its place. */
    Locator beginSection(Heading heading) {
        closeSection();
        begun = true;
        sectionHeading = heading;
        Locator locator = Locator.section(++sectionCount);
        sectionLocator = locator;
        return placed(locator);
    }

    /** Begins a question and returns its place. */
    Locator beginQuestion(Heading heading, @Nullable String by) {
        closeQuestion();
        begun = true;
        question = heading;
        asker = by;
        return placed(Locator.question(++questionCount));
    }

    void beginTurn(SpeakerLabel label) {
        closeTurn();
        begun = true;
        inTurn = true;
        turnLabel = label;
        turnCount++;
        part = 0;
    }

    boolean isInTurn() {
        return inTurn;
    }

    /** Puts an event into the turn that is open; the turn goes on behind it. */
    void addEvent(Event event) {
        if (turnLabel != null || !turn.isEmpty()) {
            spoken.add(new Turn(Locator.turn(turnCount), turnLabel, turn));
        }
        turnLabel = null;
        turn = new ArrayList<>();
        spoken.add(event);
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
        Locator locator = placed(whole().block(++part));
        Passage passage = new Passage(locator, block, label, speaker, names);
        place().add(passage);
        return passage;
    }

    private List<Passage> place() {
        if (inTurn) {
            return turn;
        }
        if (question != null) {
            return answer;
        }
        boolean plain = !headed && form == InterviewForm.PROSE;
        return begun || plain ? lead : introduction;
    }

    private Locator whole() {
        if (inTurn) {
            return Locator.turn(turnCount);
        }
        if (question != null) {
            return Locator.question(questionCount);
        }
        if (sectionLocator != null) {
            return sectionLocator;
        }
        return headed ? Locator.introduction() : Locator.prose();
    }

    private void closeTurn() {
        if (inTurn && (turnLabel != null || !turn.isEmpty())) {
            spoken.add(new Turn(Locator.turn(turnCount), turnLabel, turn));
        }
        inTurn = false;
        turnLabel = null;
        turn = new ArrayList<>();
        part = 0;
    }

    private void closeQuestion() {
        if (question != null) {
            Locator locator = Locator.question(questionCount);
            questions.add(new Question(locator, question, asker, answer));
        }
        question = null;
        answer = new ArrayList<>();
        part = 0;
    }

    private void closeSection() {
        closeQuestion();
        closeTurn();
        boolean empty = lead.isEmpty() && questions.isEmpty() && spoken.isEmpty();
        if (sectionHeading != null || !empty) {
            sections.add(new Section(sectionLocator, sectionHeading, lead, questions, spoken));
        }
        lead = new ArrayList<>();
        questions = new ArrayList<>();
        spoken = new ArrayList<>();
    }

    /** Tells whether nothing has come yet. */
    boolean isEmpty() {
        return !begun && introduction.isEmpty() && lead.isEmpty();
    }

    List<Passage> introduction() {
        return introduction;
    }

    /** Closes what is open and returns all sections. */
    List<Section> sections() {
        closeSection();
        sectionHeading = null;
        return sections;
    }
}
