package org.colloquy.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.anchors.Readings;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks, as labels say it where the front matter does not. */
class SpeakerLabelsTest {
    @ParameterizedTest
    @CsvSource({
        "Interviewer, true",
        "Entrevistadora, true",
        "ВЕДУЩИЙ, true",
        "記者, true",
        "Entrevistado, false",
        "Ada Byron, false"
    })
    void aPartThatAsksIsKnownInManyLanguages(String label, boolean asks) {
        String turn = "**%s:** One.\n\n**Ben Gil:** Two.\n\n".formatted(label);
        Interview interview = Readings.of("# T\n\n" + turn.repeat(3));
        SpeakerLabels labels = new SpeakerLabels(interview, "");
        List<Boolean> asking =
                interview.sections().stream()
                        .flatMap(Section::turns)
                        .map(t -> labels.view(t.label()))
                        .map(view -> view != null && view.asks())
                        .toList();
        assertThat(asking).startsWith(asks, false).hasSize(6);
    }
}
