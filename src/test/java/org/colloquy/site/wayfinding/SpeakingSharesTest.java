package org.colloquy.site.wayfinding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakingSharesTest {
    @TempDir private Path folder;

    @Test
    void countsTheWordsOfEach() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            text.append("**Ida Sample:** ").append("One, two. ".repeat(13)).append("\n\n");
            text.append("**Cora Token:** ").append("One, two. ".repeat(7)).append("\n\n");
        }
        text.append("**Bruno Specimen:** No.\n");
        Interview interview = LongTalk.read(folder, text.toString());
        SpeakingShares shares = new SpeakingShares(interview, Messages.english());
        assertThat(shares.of("Ida Sample")).isEqualTo("65%");
        assertThat(shares.of("Cora Token")).isEqualTo("35%");
        assertThat(shares.of("Bruno Specimen")).isEqualTo("under 1%");
        assertThat(shares.of("Nobody")).isEqualTo("under 1%");
    }
}
