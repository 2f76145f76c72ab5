package org.colloquy.site.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.colloquy.model.Heading;
import org.colloquy.model.StartTime;
import org.colloquy.model.interview.Event;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.interview.Utterance;
import org.jspecify.annotations.Nullable;

/** Text of an interview: its passages in their order, below what they stand in. */
record TextModel(
        List<PassageModel> introduction,
        List<SectionModel> sections,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SegmentModel> segments) {

    static TextModel of(Interview interview) {
        return new TextModel(
                PassageModel.all(interview.introduction()),
                interview.sections().stream().map(SectionModel::of).toList(),
                SegmentModel.all(interview));
    }

    private record SectionModel(
            @Nullable String id,
            @Nullable String heading,
            List<PassageModel> text,
            List<QuestionModel> questions,
            List<TurnModel> turns) {
        static SectionModel of(Section section) {
            Heading heading = section.heading();
            return new SectionModel(
                    section.locator() == null ? null : section.locator().id(),
                    heading == null ? null : heading.text(),
                    PassageModel.all(section.lead()),
                    section.questions().stream().map(QuestionModel::of).toList(),
                    section.spoken().stream().map(TurnModel::of).toList());
        }
    }

    private record QuestionModel(
            String id,
            String locator,
            @Nullable String label,
            @Nullable String asker,
            String question,
            List<PassageModel> answer) {
        static QuestionModel of(Question question) {
            String label = question.heading().label();
            return new QuestionModel(
                    question.locator().id(),
                    question.locator().label(),
                    label == null ? null : label.strip(),
                    question.asker(),
                    question.heading().prose().text(),
                    PassageModel.all(question.answer()));
        }
    }

    private record TurnModel(
            @Nullable String id,
            @Nullable String locator,
            @Nullable LabelModel label,
            @Nullable String event,
            List<PassageModel> text) {
        static TurnModel of(Utterance spoken) {
            if (spoken instanceof Turn turn) {
                return new TurnModel(
                        turn.locator().id(),
                        turn.locator().label(),
                        LabelModel.of(turn.label()),
                        null,
                        PassageModel.all(turn.passages()));
            }
            Event event = (Event) spoken;
            return new TurnModel(
                    null, null, LabelModel.of(event.label()), event.prose().text(), List.of());
        }
    }

    private record PassageModel(
            String id,
            String locator,
            String kind,
            @Nullable LabelModel label,
            @Nullable String speaker,
            String text) {
        static List<PassageModel> all(List<Passage> passages) {
            return passages.stream().map(PassageModel::of).toList();
        }

        private static PassageModel of(Passage passage) {
            return new PassageModel(
                    passage.locator().id(),
                    passage.locator().label(),
                    passage.block().kind().name().toLowerCase(Locale.ROOT),
                    LabelModel.of(passage.label()),
                    passage.speaker(),
                    passage.text());
        }
    }

    private record LabelModel(
            String text,
            String written,
            String speaker,
            List<String> people,
            @Nullable String time,
            @Nullable Double seconds) {
        static @Nullable LabelModel of(@Nullable SpeakerLabel label) {
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
    }
}
