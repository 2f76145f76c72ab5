package org.colloquy.markdown;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.Form;
import org.colloquy.corpus.Heading;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Passage;
import org.colloquy.corpus.Question;
import org.colloquy.corpus.Section;
import org.jspecify.annotations.Nullable;

/** Puts headings and blocks, as they come, into introduction, sections and questions, numbered. */
final class Assembly {
    private final Form form;
    private final boolean headed;
    private final List<Passage> introduction = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    private @Nullable Locator sectionLocator;
    private @Nullable Heading sectionHeading;
    private List<Passage> lead = new ArrayList<>();
    private List<Question> questions = new ArrayList<>();

    private @Nullable Heading question;
    private @Nullable String asker;
    private List<Passage> answer = new ArrayList<>();

    private int sectionCount;
    private int questionCount;
    private boolean begun;

    /**
     * @param headed whether any heading of a section or question will come
     */
    Assembly(Form form, boolean headed) {
        this.form = form;
        this.headed = headed;
    }

    /** Begins a section and returns its place. */
    Locator beginSection(Heading heading) {
        closeSection();
        begun = true;
        sectionHeading = heading;
        Locator locator = Locator.section(++sectionCount);
        sectionLocator = locator;
        return locator;
    }

    /** Begins a question and returns its place. */
    Locator beginQuestion(Heading heading, @Nullable String by) {
        closeQuestion();
        begun = true;
        question = heading;
        asker = by;
        return Locator.question(++questionCount);
    }

    Passage add(Block block, List<String> names) {
        List<Passage> place = place();
        Passage passage = new Passage(whole().block(place.size() + 1), block, names);
        place.add(passage);
        return passage;
    }

    private List<Passage> place() {
        if (question != null) {
            return answer;
        }
        boolean plain = !headed && form == Form.PROSE;
        return begun || plain ? lead : introduction;
    }

    private Locator whole() {
        if (question != null) {
            return Locator.question(questionCount);
        }
        if (sectionLocator != null) {
            return sectionLocator;
        }
        return headed ? Locator.introduction() : Locator.prose();
    }

    private void closeQuestion() {
        if (question != null) {
            Locator locator = Locator.question(questionCount);
            questions.add(new Question(locator, question, asker, answer));
        }
        question = null;
        answer = new ArrayList<>();
    }

    private void closeSection() {
        closeQuestion();
        if (sectionHeading != null || !lead.isEmpty() || !questions.isEmpty()) {
            sections.add(new Section(sectionLocator, sectionHeading, lead, questions));
        }
        lead = new ArrayList<>();
        questions = new ArrayList<>();
    }

    /** Whether nothing has come yet. */
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
