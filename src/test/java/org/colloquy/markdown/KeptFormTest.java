package org.colloquy.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.InterviewHead;
import org.colloquy.corpus.InterviewText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFormTest {
    private final KeptForm form = new KeptForm();

    @Test
    void givesBackWhatWasWritten(@TempDir Path dir) throws IOException {
        Corpus corpus =
                new Folder(dir)
                        .file(
                                "interviews/a.md",
                                """
                                ---
                                title: A
                                room: 12
                                light: dim
                                media: https://a.example/b.mp3
                                ---

                                **Ada:** Some *tea*, `x` < y, [here](https://tea.example "Tea.").[^1]

                                **Ben:** [00:12] At noon (laughs); see [her](#t1).

                                **Ada:** So.

                                **Ben:** No.

                                [^1]: A *note*.
                                """)
                        .read();
        Interview interview = corpus.interviews().get(0);
        byte[] head = form.write(interview.head());
        assertThat(form.read(head, InterviewHead.class)).isEqualTo(interview.head());
        assertThat(form.read(head, InterviewHead.class).details().other().toString())
                .isEqualTo("{room=12, light=dim}");
        InterviewText text = form.read(form.write(interview.text()), InterviewText.class);
        assertThat(text).isEqualTo(interview.text());
        assertThat(text.passages().map(p -> Dump.html(p.block().prose())))
                .isEqualTo(interview.passages().map(p -> Dump.html(p.block().prose())).toList());
    }

    @Test
    void refusesBytesThatAreNotThoseThatWereWritten() {
        byte[] bytes = form.write(new FileText.Digests("abc", "def"));
        for (int i = 0; i < bytes.length; i++) {
            byte[] other = bytes.clone();
            other[i] ^= 1;
            assertRefused(other);
            assertRefused(Arrays.copyOf(bytes, i));
        }
        assertRefused(Arrays.copyOf(bytes, bytes.length + 1));
    }

    private void assertRefused(byte[] bytes) {
        assertThatThrownBy(() -> form.read(bytes, FileText.Digests.class))
                .isInstanceOf(IOException.class);
    }

    /** As another program might have written them, whose values have other parts. */
    @Test
    void refusesWhatIsNoSuchValue() {
        assertRefused(summed(new byte[0]));
        assertRefused(summed(new byte[] {1}));
        assertRefused(summed("Words that somebody wrote there.".getBytes(UTF_8)));
    }

    private static byte[] summed(byte[] value) {
        CRC32C sum = new CRC32C();
        sum.update(value);
        return ByteBuffer.allocate(4 + value.length)
                .putInt((int) sum.getValue())
                .put(value)
                .array();
    }
}
