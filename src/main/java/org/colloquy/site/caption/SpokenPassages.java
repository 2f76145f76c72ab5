package org.colloquy.site.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.model.Heading;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.people.Participant;
import org.colloquy.model.timing.TimedStretch;
import org.jspecify.annotations.Nullable;

/** The passages of an interview that bear times, in the order of the text, and who says them. */
final class SpokenPassages {
    private final Interview interview;
    private final Map<Locator, List<TimedStretch>> times;
    private final List<SpokenPassage> spoken = new ArrayList<>();

    private SpokenPassages(Interview interview) {
        this.interview = interview;
        this.times = interview.times().byPassage();
    }

    /** Returns the passages; what bears no time is not said in the recording, and left out. */
    static List<SpokenPassage> of(Interview interview) {
        SpokenPassages all = new SpokenPassages(interview);
        interview.introduction().forEach(passage -> all.add(passage, null, null));
        interview.sections().forEach(all::add);
        return List.copyOf(all.spoken);
    }

    private void add(Section section) {
        section.lead().forEach(passage -> add(passage, passage.label(), null));
        section.questions().forEach(this::add);
        // A turn that goes on behind an event bears no label of its own.
        SpeakerLabel last = null;
        for (Turn turn : section.turns().toList()) {
            SpeakerLabel label = turn.label() == null ? last : turn.label();
            turn.passages().forEach(passage -> add(passage, label, null));
            last = label;
        }
    }

    private void add(Question question) {
        Heading heading = question.heading();
        String asker = question.asker();
        add(question.locator(), heading.prose().text(), asker == null ? null : known(asker));
        String answerer = interview.speaker(question.locator()).map(Participant::name).orElse(null);
        SpeakerLabel last = null;
        for (Passage passage : question.answer()) {
            SpeakerLabel label = passage.label() == null ? last : passage.label();
            add(passage, label, answerer);
            last = label;
        }
    }

    private void add(Passage passage, @Nullable SpeakerLabel label, @Nullable String otherwise) {
        String said = passage.speaker();
        String speaker =
                label != null && (said == null || said.equals(label.speaker()))
                        ? names(label)
                        : said == null ? otherwise : known(said);
        add(passage.locator(), passage.text(), speaker);
    }

    private void add(Locator place, String text, @Nullable String speaker) {
        List<TimedStretch> stretches = times.get(place);
        if (stretches != null) {
            List<CaptionWords> words = WordSlicer.slices(text, stretches);
            if (!words.isEmpty()) {
                spoken.add(new SpokenPassage(speaker, words));
            }
        }
    }

    private String names(SpeakerLabel label) {
        return label.people().isEmpty()
                ? known(label.speaker())
                : label.people().stream().map(this::known).collect(Collectors.joining(", "));
    }

    private String known(String name) {
        return interview.person(name).map(Participant::name).orElse(name);
    }
}
