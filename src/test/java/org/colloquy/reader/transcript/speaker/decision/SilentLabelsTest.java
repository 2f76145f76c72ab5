package org.colloquy.reader.transcript.speaker.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels behind which nobody says anything. A slash ends a line, two end a paragraph. */
class SilentLabelsTest {

    private static String events(String lines) {
        return SlashedText.read(lines).labels().stream()
                .filter(ResolvedLabel::isEvent)
                .map(label -> label.candidate().name())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Questions:/1. Ada: Why?/2. Ben: So.//Tea.//Questions:/1. Ada: Who?/2. Ben: We.; Questions Questions",
                "Questions:/1. Ada: Why?/2. Ben: So.//Tea.//Questions: none.//Ada: Who?//Ben: We.; ''",
                "Q: Why?//A://Q: Who?//A://Q: Now?//A: So.; ''"
            })
    void standAgainAndAgainAboveOthers(String lines, String events) {
        assertThat(events(lines)).isEqualTo(events);
    }
}
