package org.colloquy.cli.check;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.colloquy.model.Problem;
import org.colloquy.model.recording.MediaFile;
import org.colloquy.reader.CorpusReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingEndsTest {
    private static final String TALK =
            """
            ---
            title: Talk
            media: %s
            dialect: names
            ---

            **Ida Sample:** [00:00:01] When does the night begin?

            **Ada Specimen:** [00:00:20] Now.
            """;

    @TempDir private Path folder;

    private List<String> check(String media) throws IOException {
        Files.writeString(folder.resolve("talk.md"), TALK.formatted(media));
        return RecordingEnds.check(new CorpusReader().read(folder)).stream()
                .map(Problem::message)
                .toList();
    }

    private void wav(String name, int seconds) throws IOException {
        AudioFormat format = new AudioFormat(1000, 8, 1, false, false);
        byte[] silence = new byte[1000 * seconds];
        AudioInputStream sound =
                new AudioInputStream(new ByteArrayInputStream(silence), format, silence.length);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file);
        Files.write(folder.resolve(name), file.toByteArray());
    }

    @Test
    void wordsBeyondTheEndAreNamed() throws IOException {
        wav("talk.wav", 10);
        assertThat(check("talk.wav"))
                .containsExactly(
                        "words are said until 0:00:20.400, but the recording talk.wav ends at 0:00:10.000: is it the right one, or does it want a start?");
        wav("talk.wav", 20);
        assertThat(check("talk.wav")).isEmpty();
    }

    @Test
    void aPartBeginsWhereItsStartSays() throws IOException {
        wav("one.wav", 10);
        wav("two.wav", 12);
        String parts = "\n- {file: one.wav}\n- {file: two.wav, start: %s}";
        assertThat(check(parts.formatted("0:10"))).isEmpty();
        assertThat(check(parts.formatted("0:05"))).hasSize(1);
    }

    @Test
    void everyPartIsLookedAt() throws IOException {
        wav("one.wav", 10);
        wav("two.wav", 12);
        String parts = "\n- {file: one.wav}\n- {file: two.wav, start: 0:30}";
        assertThat(check(parts))
                .containsExactly(
                        "words are said until 0:00:20.400, but the recording one.wav ends at 0:00:10.000: is it the right one, or does it want a start?");
        wav("one.wav", 25);
        assertThat(check(parts)).isEmpty();
    }

    @Test
    void damagedAndUnknownFilesAreLeftAlone() throws IOException {
        for (String name : List.of("talk.wav", "talk.mp3", "talk.m4a", "talk.ogg")) {
            Files.writeString(folder.resolve(name), "no sound");
            assertThat(check(name)).isEmpty();
        }
        assertThat(check("https://pot.example/talk.mp3")).isEmpty();
    }

    @Test
    void framesOfAnMp3AreCounted() throws IOException {
        // MPEG 1, layer III, 128 kbit/s, 44,100 Hz: 1152 samples in 417 bytes.
        byte[] frame = new byte[417];
        ByteBuffer.wrap(frame).putInt(0xFFFB9000);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int i = 0; i < 500; i++) {
            file.write(frame);
        }
        assertThat(length("talk.mp3", "audio/mpeg", file.toByteArray()))
                .isBetween(12_900L, 13_200L);
    }

    @Test
    void theHeaderOfAnMp4SaysItsLength() throws IOException {
        ByteBuffer header = ByteBuffer.allocate(8 + 12 + 8 + 108);
        header.putInt(20).put("ftypM4A ".getBytes(US_ASCII)).putInt(0).put(new byte[4]);
        header.putInt(116).put("moov".getBytes(US_ASCII));
        header.putInt(108).put("mvhd".getBytes(US_ASCII));
        header.putInt(0).putInt(0).putInt(0).putInt(1000).putInt(42_500);
        assertThat(length("talk.m4a", "audio/mp4", header.array())).isEqualTo(42_500);
    }

    private long length(String name, String type, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return RecordingLength.of(new MediaFile("files/" + name, file, type)).orElseThrow();
    }
}
