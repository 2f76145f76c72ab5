package org.colloquy.site.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.colloquy.model.corpus.InterviewVoices;
import org.colloquy.model.corpus.People;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.colloquy.model.people.Speaker;
import org.colloquy.model.recording.InterviewRecording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The model of an interview as JSON, for other programs. */
public final class InterviewJson {

    private InterviewJson() {}

    /** Returns an interview as JSON that people can read too. */
    public static String write(Interview interview, People who) {
        InterviewDetails details = interview.details();
        InterviewModel model =
                new InterviewModel(
                        InterviewSourceForm.of(interview),
                        TitleModel.of(details),
                        CreditsModel.of(details, who),
                        OriginModel.of(details),
                        ScopeModel.of(interview, who),
                        TextModel.of(interview),
                        ReferencesModel.of(interview),
                        HistoryModel.of(interview.history()));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(model)
                + "\n";
    }

    private record InterviewModel(
            @JsonUnwrapped InterviewSourceForm form,
            @JsonUnwrapped TitleModel head,
            @JsonUnwrapped CreditsModel credits,
            @JsonUnwrapped OriginModel origin,
            @JsonUnwrapped ScopeModel scope,
            @JsonUnwrapped TextModel text,
            @JsonUnwrapped ReferencesModel references,
            HistoryModel history) {}

    /** Name and form of an interview. */
    private record InterviewSourceForm(String slug, String form, String dialect) {
        static InterviewSourceForm of(Interview interview) {
            return new InterviewSourceForm(
                    interview.slug(), interview.form().word(), interview.dialect().word());
        }
    }

    /** Title of an interview. */
    private record TitleModel(
            String title, @Nullable String subtitle, @Nullable String date, String language) {
        static TitleModel of(InterviewDetails details) {
            return new TitleModel(
                    details.title(),
                    details.subtitle(),
                    details.date() == null ? null : details.date().iso(),
                    details.language());
        }
    }

    /** Participants of an interview. */
    private record CreditsModel(List<PersonModel> interviewers, List<PersonModel> interviewees) {
        static CreditsModel of(InterviewDetails details, People who) {
            InterviewVoices voices = who.voices(details);
            return new CreditsModel(
                    PersonModel.all(voices.asking().all(), who),
                    PersonModel.all(voices.answering().all(), who));
        }
    }

    /**
     * Participant of an interview.
     *
     * @param id of the person's page; null if there is none
     */
    private record PersonModel(
            String name, @Nullable String id, @Nullable String role, @Nullable String url) {
        static List<PersonModel> all(List<Participant> people, People who) {
            return people.stream().map(one -> of(one, who)).toList();
        }

        private static PersonModel of(Participant one, People who) {
            return new PersonModel(
                    one.name(), who.find(one).map(Person::id).orElse(null), one.role(), one.url());
        }
    }

    /** Origin of an interview. */
    private record OriginModel(
            @Nullable String publication,
            @Nullable String source,
            @Nullable String rights,
            @Nullable String media,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MediaPartModel> mediaParts) {
        static OriginModel of(InterviewDetails details) {
            InterviewRecording recording = details.recording();
            return new OriginModel(
                    details.publication(),
                    details.source(),
                    details.rights(),
                    recording == null ? null : recording.first().address(),
                    MediaPartModel.all(recording));
        }
    }

    /**
     * Part of a recording.
     *
     * @param start seconds on the timeline of the interview
     */
    private record MediaPartModel(String address, double start) {
        /** Returns the parts of a recording; none of one that is a whole. */
        static List<MediaPartModel> all(@Nullable InterviewRecording recording) {
            if (recording == null || recording.isWhole()) {
                return List.of();
            }
            return recording.parts().stream()
                    .map(part -> new MediaPartModel(part.sound().address(), part.start() / 1000.0))
                    .toList();
        }
    }

    /** Scope of an interview: topics, length and voices. */
    private record ScopeModel(
            List<String> tags,
            @Nullable String series,
            @Nullable Double order,
            int words,
            List<SpeakerModel> speakers) {
        static ScopeModel of(Interview interview, People who) {
            InterviewDetails details = interview.details();
            return new ScopeModel(
                    details.tags(),
                    details.series().series(),
                    details.series().order(),
                    interview.words(),
                    interview.speakers().stream()
                            .map(one -> SpeakerModel.of(one, interview, who))
                            .toList());
        }
    }

    /**
     * Somebody or something that labels name.
     *
     * @param id of the person's page; null if there is none
     */
    private record SpeakerModel(
            String name,
            @Nullable String id,
            String kind,
            List<String> people,
            List<String> labels,
            int turns) {
        static SpeakerModel of(Speaker speaker, Interview interview, People who) {
            return new SpeakerModel(
                    speaker.name(),
                    interview
                            .person(speaker.name())
                            .flatMap(who::find)
                            .map(Person::id)
                            .orElse(null),
                    speaker.kind().word(),
                    speaker.people(),
                    speaker.labels(),
                    speaker.turns());
        }
    }
}
