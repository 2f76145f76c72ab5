package org.colloquy.model.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewRecordingTest {
    private static final List<String> HOSTS =
            List.of("https://sound.example", "https://*.tape.example", "https://a.example:8443");

    private static RecordingPart part(String address, long start) {
        return new RecordingPart(new MediaRecording(address, true), start);
    }

    @Test
    void aMomentIsInTheLastPartThatHasBegun() {
        InterviewRecording tapes =
                new InterviewRecording(List.of(part("b.mp3", 3_600_000), part("a.mp3", 0)));
        assertThat(tapes.first().address()).isEqualTo("a.mp3");
        assertThat(tapes.at(3599.5))
                .hasValue(new RecordingMoment(new MediaRecording("a.mp3", true), 3599.5));
        assertThat(tapes.at(3605))
                .hasValue(new RecordingMoment(new MediaRecording("b.mp3", true), 5));
    }

    @Test
    void aPartThatWasCutBeginsLaterAndOneWithAnOpeningEarlier() {
        InterviewRecording cut = new InterviewRecording(List.of(part("a.mp3", 30_000)));
        assertThat(cut.at(10)).isEmpty();
        assertThat(cut.at(31).orElseThrow().seconds()).isEqualTo(1);
        InterviewRecording opened = new InterviewRecording(List.of(part("a.mp3", -12_500)));
        assertThat(opened.at(0).orElseThrow().seconds()).isEqualTo(12.5);
    }

    @ParameterizedTest
    @CsvSource({
        "https://sound.example/talk.mp3?x=1, true",
        "https://SOUND.example:443/talk.OGG, true",
        "https://a.tape.example/talk.mp4, true",
        "https://a.example:8443/talk.wav, true",
        "https://tape.example/talk.mp3, false",
        "https://eviltape.example/talk.mp3, false",
        "https://a.example/talk.mp3, false",
        "http://sound.example/talk.mp3, false",
        "https://sound.example/talk, false",
        "https://sound.example@evil.example/talk.mp3, false",
        "https://me@sound.example/talk.mp3, false"
    })
    void aPageAsksOnlyHostsThatAreNamed(String address, boolean playable) {
        assertThat(InterviewRecording.of(new MediaRecording(address, false)).isPlayable(HOSTS))
                .isEqualTo(playable);
    }

    @Test
    void aFileOfTheSiteIsPlayedIfItIsARecording() {
        assertThat(InterviewRecording.of(new MediaRecording("a.mp3", true)).isPlayable(List.of()))
                .isTrue();
        assertThat(InterviewRecording.of(new MediaRecording("a.pdf", true)).isPlayable(List.of()))
                .isFalse();
        assertThat(new MediaRecording("https://a.example/a.mp4?x", false).isFilm()).isTrue();
        assertThat(new MediaRecording("a.mp3", true).isFilm()).isFalse();
    }
}
