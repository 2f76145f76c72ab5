package org.colloquy.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.text.CountedNoun;

/**
 * The findings about a file that was imported, for whoever looks many of them through.
 *
 * @param date {@code YYYY[-MM[-DD]]}; empty if it is not known
 * @param people by their names, those who ask first
 * @param form with the number of its questions or turns
 * @param doubts what is worth a look, in few words
 */
public record ImportedInterview(
        String title, String date, List<String> people, String form, List<String> doubts) {
    public ImportedInterview {
        people = List.copyOf(people);
        doubts = List.copyOf(doubts);
    }

    /** Returns what was found out. */
    static ImportedInterview of(Interview interview, List<Problem> problems) {
        InterviewDetails details = interview.details();
        PartialDate date = details.date();
        List<String> people =
                Stream.of(details.interviewers(), details.interviewees(), details.speakers())
                        .flatMap(List::stream)
                        .map(Participant::name)
                        .distinct()
                        .toList();
        return new ImportedInterview(
                details.title(),
                date == null ? "" : date.iso(),
                people,
                form(interview),
                doubts(interview, date == null, people.isEmpty(), problems));
    }

    private static String form(Interview interview) {
        return switch (interview.form()) {
            case TURNS -> CountedNoun.of(interview.turns(), "turn");
            case QUESTIONS -> CountedNoun.of(interview.questions().size(), "question");
            case PROSE -> "prose";
        };
    }

    private static List<String> doubts(
            Interview interview, boolean undated, boolean unnamed, List<Problem> problems) {
        List<String> doubts = new ArrayList<>();
        add(doubts, interview.form() == InterviewForm.PROSE, "prose?");
        add(
                doubts,
                problems.stream().anyMatch(p -> p.message().endsWith("from the file's name")),
                "title or date from the file's name");
        add(doubts, undated, "no date");
        add(doubts, unnamed, "nobody named");
        count(doubts, problems, "tracked-change", "tracked change");
        count(doubts, problems, "comment", "comment");
        long warnings =
                problems.stream()
                        .filter(p -> p.severity() == Severity.WARNING)
                        .filter(p -> !p.code().equals("tracked-change"))
                        .count();
        add(doubts, warnings > 0, CountedNoun.of(warnings, "warning"));
        return doubts;
    }

    private static void add(List<String> doubts, boolean doubtful, String words) {
        if (doubtful) {
            doubts.add(words);
        }
    }

    private static void count(
            List<String> doubts, List<Problem> problems, String code, String noun) {
        long count = problems.stream().filter(p -> p.code().equals(code)).count();
        add(doubts, count > 0, CountedNoun.of(count, noun));
    }
}
