package org.colloquy.site.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.model.Heading;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;
import org.colloquy.model.StartTime;
import org.colloquy.model.corpus.InterviewVoices;
import org.colloquy.model.corpus.People;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.AnchorHistory;
import org.colloquy.model.interview.CrossReference;
import org.colloquy.model.interview.Event;
import org.colloquy.model.interview.InlineDefinition;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.interview.Utterance;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.colloquy.model.people.Speaker;
import org.colloquy.model.recording.InterviewRecording;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The model of an interview as JSON, for other programs. */
public final class InterviewJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private InterviewJson() {}

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
    private record InterviewSourceForm(String slug, String form, String dialect) {}

    /** Title of an interview. */
    private record TitleModel(
            String title, @Nullable String subtitle, @Nullable String date, String language) {}

    /** Participants of an interview. */
    private record CreditsModel(List<PersonModel> interviewers, List<PersonModel> interviewees) {}

    /** Origin of an interview. */
    private record OriginModel(
            @Nullable String publication,
            @Nullable String source,
            @Nullable String rights,
            @Nullable String media,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MediaPartModel> mediaParts) {}

    /**
     * Part of a recording.
     *
     * @param start seconds on the timeline of the interview
     */
    private record MediaPartModel(String address, double start) {}

    /** Scope of an interview: topics, length and voices. */
    private record ScopeModel(
            List<String> tags,
            @Nullable String series,
            @Nullable Double order,
            int words,
            List<SpeakerModel> speakers) {}

    /** Text of an interview. */
    private record TextModel(
            List<PassageModel> introduction,
            List<SectionModel> sections,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SegmentModel> segments) {}

    /** References of an interview. */
    private record ReferencesModel(
            List<GlossModel> glosses,
            List<MentionModel> mentions,
            List<NoteModel> notes,
            List<CrossReferenceModel> crossReferences) {}

    /**
     * Participant of an interview.
     *
     * @param id of the person's page; null if there is none
     */
    private record PersonModel(
            String name, @Nullable String id, @Nullable String role, @Nullable String url) {}

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
            int turns) {}

    private record LabelModel(
            String text,
            String written,
            String speaker,
            List<String> people,
            @Nullable String time,
            @Nullable Double seconds) {}

    private record PassageModel(
            String id,
            String locator,
            String kind,
            @Nullable LabelModel label,
            @Nullable String speaker,
            String text) {}

    private record TurnModel(
            @Nullable String id,
            @Nullable String locator,
            @Nullable LabelModel label,
            @Nullable String event,
            List<PassageModel> text) {}

    private record GlossModel(
            String id, String name, String definition, String href, List<String> places) {}

    private record SectionModel(
            @Nullable String id,
            @Nullable String heading,
            List<PassageModel> text,
            List<QuestionModel> questions,
            List<TurnModel> turns) {}

    private record QuestionModel(
            String id,
            String locator,
            @Nullable String label,
            @Nullable String asker,
            String question,
            List<PassageModel> answer) {}

    private record MentionModel(
            String term, String id, @Nullable String speaker, int start, int end, String words) {}

    /**
     * Editor's note.
     *
     * @param at the anchors of the places that refer to the note
     */
    private record NoteModel(String mark, String text, List<String> at) {}

    /**
     * Cross-reference at one of its ends.
     *
     * @param interview the interview that it leads to; null for a term or a file
     * @param to an anchor of that interview, the id of a term, or an address
     */
    private record CrossReferenceModel(
            String at, @Nullable String interview, String to, String reason) {}

    /**
     * Record of anchors, as far as there is one.
     *
     * @param recorded whether anchors are permanent
     * @param corrections latest day first
     * @param retired anchors that no passage bears
     * @param merged anchors that lead to another place
     */
    private record HistoryModel(
            boolean recorded,
            List<CorrectionModel> corrections,
            List<RetiredModel> retired,
            List<MergedModel> merged) {}

    private record CorrectionModel(String date, List<ChangeModel> changes) {}

    /**
     * Place that was changed.
     *
     * @param kind {@code edited}, {@code added}, {@code merged} or {@code withdrawn}
     */
    private record ChangeModel(String id, String locator, String kind) {}

    /**
     * Anchor that no passage bears.
     *
     * @param date when it was withdrawn; null where nobody has decided yet what became of it
     */
    private record RetiredModel(
            String id, String locator, @Nullable String date, @Nullable String reason) {}

    private record MergedModel(String id, String locator, String into) {}

    public static String write(Interview interview, People who) {
        InterviewDetails details = interview.details();
        InterviewVoices voices = who.voices(details);
        return MAPPER.writeValueAsString(
                        new InterviewModel(
                                new InterviewSourceForm(
                                        interview.slug(),
                                        interview.form().word(),
                                        interview.dialect().word()),
                                new TitleModel(
                                        details.title(),
                                        details.subtitle(),
                                        details.date() == null ? null : details.date().iso(),
                                        details.language()),
                                new CreditsModel(
                                        people(voices.asking().all(), who),
                                        people(voices.answering().all(), who)),
                                new OriginModel(
                                        details.publication(),
                                        details.source(),
                                        details.rights(),
                                        details.recording() == null
                                                ? null
                                                : details.recording().first().address(),
                                        mediaParts(details.recording())),
                                new ScopeModel(
                                        details.tags(),
                                        details.series().series(),
                                        details.series().order(),
                                        interview.words(),
                                        interview.speakers().stream()
                                                .map(one -> speaker(one, interview, who))
                                                .toList()),
                                new TextModel(
                                        passages(interview.introduction()),
                                        interview.sections().stream()
                                                .map(InterviewJson::section)
                                                .toList(),
                                        SegmentModel.all(interview)),
                                new ReferencesModel(
                                        interview.glosses().stream()
                                                .map(InterviewJson::gloss)
                                                .toList(),
                                        mentions(interview),
                                        notes(interview),
                                        interview.crossReferences().stream()
                                                .map(InterviewJson::crossReference)
                                                .toList()),
                                history(interview.history())))
                + "\n";
    }

    private static HistoryModel history(AnchorHistory history) {
        return new HistoryModel(
                history.recorded(),
                history.corrections().stream().map(InterviewJson::correction).toList(),
                history.retired().stream().map(InterviewJson::retired).toList(),
                history.heirs().entrySet().stream()
                        .map(
                                e ->
                                        new MergedModel(
                                                e.getKey().id(),
                                                e.getKey().label(),
                                                e.getValue().id()))
                        .toList());
    }

    private static CorrectionModel correction(AnchorHistory.Correction one) {
        return new CorrectionModel(
                one.on().toString(),
                one.changes().stream()
                        .map(
                                change ->
                                        new ChangeModel(
                                                change.place().id(),
                                                change.place().label(),
                                                change.kind().word()))
                        .toList());
    }

    private static RetiredModel retired(AnchorHistory.Retired one) {
        boolean settled = one.on() != null;
        return new RetiredModel(
                one.locator().id(),
                one.locator().label(),
                settled ? String.valueOf(one.on()) : null,
                settled ? one.reason() : null);
    }

    private static List<NoteModel> notes(Interview interview) {
        Map<String, List<String>> places = new HashMap<>();
        interview
                .text()
                .references()
                .forEach(
                        reference -> {
                            if (reference.target() instanceof LinkTarget.NoteTarget note) {
                                places.computeIfAbsent(note.mark(), m -> new ArrayList<>())
                                        .add(reference.at().id());
                            }
                        });
        return interview.notes().stream()
                .map(
                        note ->
                                new NoteModel(
                                        note.mark(),
                                        note.text().stream()
                                                .map(block -> block.prose().text())
                                                .collect(Collectors.joining("\n\n")),
                                        places.getOrDefault(note.mark(), List.of())))
                .toList();
    }

    private static CrossReferenceModel crossReference(CrossReference one) {
        String at = one.at().id();
        if (one.target() instanceof LinkTarget.PassageTarget passage) {
            return new CrossReferenceModel(at, passage.slug(), passage.fragment(), one.reason());
        }
        if (one.target() instanceof LinkTarget.PageTarget page) {
            return new CrossReferenceModel(
                    at, null, SitePaths.housePage(page.slug()), one.reason());
        }
        String to =
                one.target() instanceof LinkTarget.TermTarget term
                        ? term.term()
                        : one.target() instanceof LinkTarget.AddressTarget file
                                ? file.address()
                                : "";
        return new CrossReferenceModel(at, null, to, one.reason());
    }

    private static SpeakerModel speaker(Speaker speaker, Interview interview, People who) {
        return new SpeakerModel(
                speaker.name(),
                interview.person(speaker.name()).flatMap(who::find).map(Person::id).orElse(null),
                speaker.kind().word(),
                speaker.people(),
                speaker.labels(),
                speaker.turns());
    }

    private static GlossModel gloss(InlineDefinition gloss) {
        return new GlossModel(
                gloss.id(),
                gloss.name(),
                gloss.definition(),
                gloss.href(),
                gloss.places().stream().map(Locator::id).toList());
    }

    private static @Nullable LabelModel label(@Nullable SpeakerLabel label) {
        if (label == null) {
            return null;
        }
        StartTime time = label.time();
        return new LabelModel(
                label.text().strip(),
                label.written(),
                label.speaker(),
                label.people(),
                time == null ? null : time.written(),
                time == null ? null : time.seconds());
    }

    private static TurnModel spoken(Utterance spoken) {
        if (spoken instanceof Turn turn) {
            return new TurnModel(
                    turn.locator().id(),
                    turn.locator().label(),
                    label(turn.label()),
                    null,
                    passages(turn.passages()));
        }
        Event event = (Event) spoken;
        return new TurnModel(null, null, label(event.label()), event.prose().text(), List.of());
    }

    private static List<PersonModel> people(List<Participant> people, People who) {
        return people.stream()
                .map(
                        p ->
                                new PersonModel(
                                        p.name(),
                                        who.find(p).map(Person::id).orElse(null),
                                        p.role(),
                                        p.url()))
                .toList();
    }

    private static List<PassageModel> passages(List<Passage> passages) {
        return passages.stream()
                .map(
                        passage ->
                                new PassageModel(
                                        passage.locator().id(),
                                        passage.locator().label(),
                                        passage.block().kind().name().toLowerCase(Locale.ROOT),
                                        label(passage.label()),
                                        passage.speaker(),
                                        passage.text()))
                .toList();
    }

    private static SectionModel section(Section section) {
        Heading heading = section.heading();
        return new SectionModel(
                section.locator() == null ? null : section.locator().id(),
                heading == null ? null : heading.text(),
                passages(section.lead()),
                section.questions().stream().map(InterviewJson::question).toList(),
                section.spoken().stream().map(InterviewJson::spoken).toList());
    }

    private static QuestionModel question(Question question) {
        String label = question.heading().label();
        return new QuestionModel(
                question.locator().id(),
                question.locator().label(),
                label == null ? null : label.strip(),
                question.asker(),
                question.heading().prose().text(),
                passages(question.answer()));
    }

    private static List<MentionModel> mentions(Interview interview) {
        return interview.mentions().stream()
                .map(
                        m ->
                                new MentionModel(
                                        m.term(),
                                        m.place().id(),
                                        m.speaker(),
                                        m.start(),
                                        m.end(),
                                        m.words()))
                .toList();
    }

    /** Returns the parts of a recording; none of one that is a whole. */
    private static List<MediaPartModel> mediaParts(@Nullable InterviewRecording recording) {
        if (recording == null || recording.isWhole()) {
            return List.of();
        }
        return recording.parts().stream()
                .map(part -> new MediaPartModel(part.sound().address(), part.start() / 1000.0))
                .toList();
    }
}
