package org.colloquy.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.Colloquy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code align} prints, and its exit status. */
class AlignCommandTest {
    @TempDir private Path dir;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int align(Path... files) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Colloquy.run(stream, stream, "align", files[0].toString(), files[1].toString());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text);
    }

    @Test
    void writesOnceAndThenOnlyWhenTold() throws IOException {
        Path text = file("talk.md", "# Talk\n\nThe lamps are lit when the last pilot is in.\n");
        Path captions =
                file(
                        "talk.srt",
                        "1\n00:00:01,000 --> 00:00:05,000\nthe lamps are lit when the last pilot is in\n");
        assertThat(align(text, captions)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("note: aligned: ");
        assertThat(align(text, captions)).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("error: target-exists: ");
    }

    @Test
    void failsWhereCaptionsCannotBeRead() throws IOException {
        Path text = file("talk.md", "# Talk\n\nThe lamps are lit.\n");
        assertThat(align(text, file("broken.json", "{\"segments\": [{\"start\": 1,\n")))
                .isEqualTo(1);
        assertThat(align(text, dir.resolve("none.vtt"))).isEqualTo(2);
        assertThat(dir.resolve("talk.times")).doesNotExist();
    }
}
