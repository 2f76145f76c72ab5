package org.colloquy.cli.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Question;
import org.colloquy.model.people.Participant;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.model.reading.ReadingVerdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Report that {@code check --format json} prints; programs rely on its names. */
record CheckReport(
        List<InterviewReport> interviews, int terms, int mentions, List<ProblemEntry> problems) {

    /** Interview as it was read. */
    record InterviewReport(
            @JsonUnwrapped InterviewIdentity identity,
            @JsonUnwrapped InterviewSizeReport size,
            List<SpeakerReport> speakers,
            List<String> interviewers,
            List<String> interviewees,
            @JsonUnwrapped VerdictReport verdict,
            List<DoubtReport> doubts) {

        static InterviewReport of(Interview interview, List<DoubtReport> doubts) {
            InterviewDetails details = interview.details();
            return new InterviewReport(
                    InterviewIdentity.of(interview),
                    InterviewSizeReport.of(interview),
                    interview.speakers().stream().map(SpeakerReport::of).toList(),
                    names(details.interviewers()),
                    names(details.interviewees()),
                    VerdictReport.of(interview.head().verdict()),
                    doubts);
        }

        private static List<String> names(List<Participant> people) {
            return people.stream().map(Participant::name).toList();
        }
    }

    /** Name of an interview, and how it was read. */
    record InterviewIdentity(
            String slug,
            String path,
            String title,
            @Nullable String date,
            String language,
            String form,
            @Nullable String dialect) {

        static InterviewIdentity of(Interview interview) {
            InterviewDetails details = interview.details();
            return new InterviewIdentity(
                    interview.slug(),
                    interview.path(),
                    details.title(),
                    details.date() == null ? null : details.date().iso(),
                    details.language(),
                    interview.form().word(),
                    interview.form() == InterviewForm.PROSE ? null : interview.dialect().word());
        }
    }

    /** Numbers of the parts of an interview. */
    record InterviewSizeReport(
            int sections, int questions, int answers, int turns, int paragraphs, int words) {

        static InterviewSizeReport of(Interview interview) {
            List<Question> questions = interview.questions();
            return new InterviewSizeReport(
                    interview.headedSections().size(),
                    questions.size(),
                    (int) questions.stream().filter(q -> !q.answer().isEmpty()).count(),
                    interview.turns(),
                    (int) interview.passages().count(),
                    interview.words());
        }
    }

    /** Somebody with the number of their turns. */
    record SpeakerReport(String name, String kind, int turns) {
        static SpeakerReport of(org.colloquy.model.people.Speaker speaker) {
            return new SpeakerReport(speaker.name(), speaker.kind().word(), speaker.turns());
        }
    }

    /** Dialect in which an interview was read, and the one that fits second best. */
    record VerdictReport(
            String reading,
            double score,
            @JsonProperty("runner-up") @Nullable String runnerUp,
            @JsonProperty("runner-up-score") double runnerUpScore) {

        private static final double THOUSAND = 1000;

        static VerdictReport of(ReadingVerdict verdict) {
            return new VerdictReport(
                    verdict.dialect().word(),
                    rounded(verdict.score()),
                    verdict.runnerUp() == null ? null : verdict.runnerUp().word(),
                    rounded(verdict.runnerUpScore()));
        }

        private static double rounded(double score) {
            return Math.round(score * THOUSAND) / THOUSAND;
        }
    }

    /** Doubt whether an interview was read as it was meant. */
    record DoubtReport(int line, String message) {
        /** Returns the doubts among problems, by the files that they are about. */
        static Map<String, List<DoubtReport>> byFile(List<Problem> problems) {
            return problems.stream()
                    .filter(Problem::isDoubt)
                    .collect(
                            Collectors.groupingBy(
                                    Problem::file,
                                    Collectors.mapping(DoubtReport::of, Collectors.toList())));
        }

        private static DoubtReport of(Problem problem) {
            return new DoubtReport(problem.line(), problem.message());
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
        Map<String, List<DoubtReport>> doubts = DoubtReport.byFile(problems);
        return new CheckReport(
                corpus.interviews().stream()
                        .map(
                                interview ->
                                        InterviewReport.of(
                                                interview,
                                                doubts.getOrDefault(interview.path(), List.of())))
                        .toList(),
                corpus.terms().size(),
                corpus.mentions(),
                problems.stream().map(ProblemEntry::of).toList());
    }

    String json() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }
}
