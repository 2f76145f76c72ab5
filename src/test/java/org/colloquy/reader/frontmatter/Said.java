package org.colloquy.reader.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Event;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.interview.Utterance;
import org.colloquy.reader.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** Every word of an interview's own, in the order of the text, and its anchors. */
public final class Said {
    private final Stream.Builder<String> texts = Stream.builder();

    private Said() {}

    /** The words of the body: of a title only where the body gives it. */
    public static String of(Interview interview) {
        Said said = new Said();
        if (interview.details().titled() && !isGiven(interview)) {
            said.texts.add(interview.details().title());
        }
        interview.introduction().forEach(said::passage);
        interview.sections().forEach(said::section);
        return said.texts.build().collect(Collectors.joining("\n"));
    }

    private static boolean isGiven(Interview interview) {
        FrontMatter front =
                FrontMatter.of(new SourceFile("x.md", interview.source(), new ArrayList<>()));
        return front.fields().text("title") != null;
    }

    private void section(Section section) {
        if (section.heading() != null) {
            texts.add(section.heading().text());
        }
        section.lead().forEach(this::passage);
        for (Question question : section.questions()) {
            texts.add(question.heading().text());
            question.answer().forEach(this::passage);
        }
        section.spoken().forEach(this::spoken);
    }

    private void spoken(Utterance spoken) {
        if (spoken instanceof Turn turn) {
            label(turn.label());
            turn.passages().forEach(this::passage);
        } else {
            Event event = (Event) spoken;
            label(event.label());
            texts.add(event.prose().text());
        }
    }

    private void passage(Passage passage) {
        label(passage.label());
        texts.add(passage.text());
    }

    private void label(@Nullable SpeakerLabel label) {
        if (label != null) {
            texts.add(label.text());
        }
    }

    public static List<String> ids(Interview interview) {
        Stream<Locator> passages = interview.passages().map(Passage::locator);
        Stream<Locator> questions = interview.questions().stream().map(Question::locator);
        Stream<Locator> turns =
                interview.sections().stream()
                        .flatMap(Section::turns)
                        .filter(turn -> turn.label() != null)
                        .map(Turn::locator);
        Stream<Locator> sections =
                interview.sections().stream().flatMap(s -> Stream.ofNullable(s.locator()));
        return Stream.of(passages, questions, turns, sections)
                .flatMap(locators -> locators)
                .map(Locator::id)
                .toList();
    }
}
