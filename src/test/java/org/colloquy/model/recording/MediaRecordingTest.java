package org.colloquy.model.recording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaRecordingTest {
    @ParameterizedTest
    @CsvSource({
        "https://a.example/talk.mp3, https://a.example/talk.mp3#t=754",
        "https://a.example/talk.MP4?x=1#here, https://a.example/talk.MP4?x=1#t=754",
        "https://www.youtube.com/watch?v=abc, https://www.youtube.com/watch?v=abc&t=754",
        "https://www.youtube.com/watch?t=9s&v=abc&list=d, https://www.youtube.com/watch?v=abc&list=d&t=754",
        "https://youtu.be/abc, https://youtu.be/abc?t=754",
        "https://youtu.be/abc?si=q&t=1, https://youtu.be/abc?si=q&t=754",
        "https://vimeo.com/1234, https://vimeo.com/1234#t=754s",
        "https://a_b.example/talk.mp3, https://a_b.example/talk.mp3#t=754",
    })
    void aMomentIsWhereItsPlayerFindsIt(String address, String moment) {
        assertThat(new MediaRecording(address, false).at(754.9)).hasValue(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/episode/12/",
                "https://youtube.com.a.example/watch?v=abc",
                "https://a.example/youtu.be/abc",
                "https://www.youtube.com/@channel",
                "https://vimeo.com/about",
                "https://youtu.be/",
                "https://www.youtube.com/watch",
                "talk.mp3",
                "mailto:ada@a.example",
                "http://[broken/talk.mp3"
            })
    void whereNoPlayerIsKnownNoMomentIs(String address) {
        assertThat(new MediaRecording(address, false).at(754)).isEmpty();
    }

    @Test
    void aFileOfTheSiteTakesAFragment() {
        assertThat(new MediaRecording("files/a tape.wav", true).at(61.5)).hasValue("#t=61");
        assertThat(new MediaRecording("files/notes.pdf", true).at(61.5)).isEmpty();
    }
}
