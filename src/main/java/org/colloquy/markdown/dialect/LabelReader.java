package org.colloquy.markdown.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.corpus.Dialect;
import org.colloquy.corpus.Person;
import org.colloquy.markdown.dialect.Candidate.Style;
import org.colloquy.markdown.dialect.Mark.Role;

/**
 * Labels say who speaks.
 *
 * <p>Which of three: where one interviewer's prompts stand wholly in bold with the label inside,
 * those are questions; where the prompts are labelled {@code Q}, those are; else all are turns.
 *
 * <p>The hard case is a talk in which the speaker is {@code A} and some who ask are {@code Q} while
 * others have names: there the questions are not marked as such, so it is in turns. And where all
 * labels answer headings that ask, nobody's label asks anything: that is the dialect of headings.
 */
record LabelReader(Dialect dialect) implements Reader {
    /** Labels are no accident, even few of them at the end of a talk. */
    private static final double LEAST = 0.2;

    private static final double PREFERRED = 0.01;

    /** What bold paragraphs that ask score at most: labels in all of them say more. */
    private static final double BOLD = 0.8;

    @Override
    public Plan read(Manuscript manuscript) {
        List<Utterance> said = manuscript.utterances().stream().filter(u -> !u.isEvent()).toList();
        if (said.isEmpty()) {
            return Plan.none(dialect, "no labels");
        }
        return switch (dialect) {
            case Q_AND_A -> questionsAndAnswers(manuscript, said);
            case ASKED_IN_BOLD -> askedInBold(manuscript, said);
            default -> names(manuscript, said);
        };
    }

    private Plan questionsAndAnswers(Manuscript manuscript, List<Utterance> said) {
        int asked = (int) said.stream().filter(u -> u.candidate().asks()).count();
        int others = 0;
        for (int i = 1; i < said.size(); i++) {
            Candidate before = said.get(i - 1).candidate();
            boolean named = !before.asks() && !before.answers();
            others += named && said.get(i).candidate().answers() ? 1 : 0;
        }
        boolean fits = asked * 4 >= said.size() && asked >= 2 * others;
        String why = "%d of %d labels mean a question".formatted(asked, said.size());
        List<Mark> marks = marks(manuscript, u -> u.candidate().asks() ? Role.QUESTION : Role.SAID);
        return new Plan(dialect, fits ? score(manuscript, said) + PREFERRED : 0, why, marks);
    }

    private Plan askedInBold(Manuscript manuscript, List<Utterance> said) {
        List<Utterance> around = said.stream().filter(LabelReader::isAround).toList();
        long asking = around.stream().filter(u -> prompts(manuscript, u)).count();
        boolean enough = around.size() > 1 || said.size() == 2;
        boolean fits = enough && asking * 2 >= around.size() && around.size() * 5 >= said.size();
        String why =
                "%d labels stand inside a bold paragraph, %d of which ask"
                        .formatted(around.size(), asking);
        List<Mark> marks = marks(manuscript, u -> isAround(u) ? Role.QUESTION : Role.SAID);
        double score = Math.max(BOLD, score(manuscript, said)) + PREFERRED;
        return new Plan(dialect, fits ? score : 0, why, marks);
    }

    private Plan names(Manuscript manuscript, List<Utterance> said) {
        boolean onlyAnswers = said.stream().allMatch(u -> u.candidate().answers());
        boolean answerHeadings = answerHeadings(manuscript, said);
        String why =
                answerHeadings
                        ? "its labels only answer headings that ask"
                        : "%d labels lead %.0f %% of the text"
                                .formatted(said.size(), 100 * manuscript.spoken());
        List<Mark> marks = marks(manuscript, u -> Role.TURN);
        boolean fits = !onlyAnswers && !answerHeadings;
        return new Plan(dialect, fits ? score(manuscript, said) : 0, why, marks);
    }

    private static double score(Manuscript manuscript, List<Utterance> said) {
        return Math.max(LEAST, manuscript.spoken() * HeadingReader.sure(said.size()));
    }

    private static boolean isAround(Utterance utterance) {
        return utterance.candidate().style() == Style.AROUND;
    }

    private static boolean asks(Manuscript manuscript, Utterance utterance) {
        Chunk chunk = manuscript.chunks().get(utterance.candidate().place().chunk());
        return Asking.asks(chunk.text(manuscript.text()));
    }

    private static boolean prompts(Manuscript manuscript, Utterance utterance) {
        Candidate label = utterance.candidate();
        int end = manuscript.chunks().get(label.place().chunk()).end();
        String words = manuscript.text().substring(label.end(), Math.max(label.end(), end));
        return asks(manuscript, utterance) || Asking.prompts(words);
    }

    private static boolean answerHeadings(Manuscript manuscript, List<Utterance> said) {
        HeadingReader.Evidence headings = HeadingReader.Evidence.of(manuscript.body());
        if (headings.questions() * 2 >= headings.headings() && onlyInterviewees(manuscript, said)) {
            return headings.questions() > 0;
        }
        if (headings.questions() < 3 || headings.fit() < 0.9) {
            return false;
        }
        long asking = said.stream().filter(u -> asks(manuscript, u)).count();
        return asking * 20 <= said.size() && said.size() <= 6 * headings.questions();
    }

    /** Whether nobody speaks but those who, as the front matter says, answer. */
    private static boolean onlyInterviewees(Manuscript manuscript, List<Utterance> said) {
        Set<String> answering =
                manuscript.hints().interviewees().stream()
                        .map(Person::name)
                        .collect(Collectors.toSet());
        return said.stream()
                .map(Utterance::label)
                .allMatch(l -> !l.people().isEmpty() && answering.containsAll(l.people()));
    }

    private interface RoleOf {
        Role of(Utterance utterance);
    }

    private static List<Mark> marks(Manuscript manuscript, RoleOf role) {
        List<Mark> marks = new ArrayList<>();
        for (Utterance utterance : manuscript.utterances()) {
            Role found = utterance.isEvent() ? Role.EVENT : role.of(utterance);
            marks.add(new Mark(found, utterance.candidate().line(), utterance, null));
        }
        return marks;
    }
}
