package org.colloquy.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.site.text.SpeakerLabelView.LabelPart;
import org.junit.jupiter.api.Test;

/** What a page shows where somebody begins to speak. */
class SpeakerLabelViewTest {
    private static SpeakerLabel label(String before, String written, String after) {
        return new SpeakerLabel(before, written, after, "Jo Baek", List.of("Jo Baek"), null);
    }

    @Test
    void aLabelIsShownWordForWord() {
        SpeakerLabelView view = SpeakerLabelView.of(label("> ", "Jo: ", ""), null, false);
        assertThat(view.added()).isFalse();
        assertThat(view.parts())
                .containsExactly(
                        new LabelPart("> ", false, null),
                        new LabelPart("Jo:", true, null),
                        new LabelPart(" ", false, null));
    }

    @Test
    void whereTheSourceHasNoneTheNameIsTheSitesOwn() {
        SpeakerLabelView view = SpeakerLabelView.of(label("", "", ""), null, true);
        assertThat(view.added()).isTrue();
        assertThat(view.parts()).containsExactly(new LabelPart("Jo Baek", true, null));
    }
}
