package org.colloquy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Details;
import org.colloquy.corpus.Form;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Problem;
import org.colloquy.corpus.Question;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Report that {@code check --format json} prints; programs rely on its names. */
record CheckReport(List<Entry> interviews, int terms, int mentions, List<ProblemEntry> problems) {

    /** Interview as it was read. */
    record Entry(
            @JsonUnwrapped Identity identity,
            @JsonUnwrapped Size size,
            List<Speaker> speakers,
            List<String> interviewers,
            List<String> interviewees) {

        static Entry of(Interview interview) {
            Details details = interview.details();
            return new Entry(
                    Identity.of(interview),
                    Size.of(interview),
                    interview.speakers().stream().map(Speaker::of).toList(),
                    names(details.interviewers()),
                    names(details.interviewees()));
        }

        private static List<String> names(List<Person> people) {
            return people.stream().map(Person::name).toList();
        }
    }

    /** Name of an interview, and how it was read. */
    record Identity(
            String slug,
            String path,
            String title,
            @Nullable String date,
            String language,
            String form,
            @Nullable String dialect) {

        static Identity of(Interview interview) {
            Details details = interview.details();
            return new Identity(
                    interview.slug(),
                    interview.path(),
                    details.title(),
                    details.date() == null ? null : details.date().iso(),
                    details.language(),
                    interview.form().word(),
                    interview.form() == Form.PROSE ? null : interview.dialect().word());
        }
    }

    /** Numbers of the parts of an interview. */
    record Size(int sections, int questions, int answers, int turns, int paragraphs, int words) {

        static Size of(Interview interview) {
            List<Question> questions = interview.questions();
            return new Size(
                    interview.headedSections().size(),
                    questions.size(),
                    (int) questions.stream().filter(q -> !q.answer().isEmpty()).count(),
                    interview.turns(),
                    (int) interview.passages().count(),
                    interview.words());
        }
    }

    /** Somebody with the number of their turns. */
    record Speaker(String name, String kind, int turns) {
        static Speaker of(org.colloquy.corpus.Speaker speaker) {
            return new Speaker(speaker.name(), speaker.kind().word(), speaker.turns());
        }
    }

    record ProblemEntry(
            String severity, String code, String file, int line, int column, String message) {
        static ProblemEntry of(Problem problem) {
            return new ProblemEntry(
                    problem.severity().word(),
                    problem.code(),
                    problem.file(),
                    problem.line(),
                    problem.column(),
                    problem.message());
        }
    }

    static CheckReport of(Corpus corpus, List<Problem> problems) {
        return new CheckReport(
                corpus.interviews().stream().map(Entry::of).toList(),
                corpus.terms().size(),
                corpus.mentions(),
                problems.stream().map(ProblemEntry::of).toList());
    }

    String json() {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(this);
    }
}
