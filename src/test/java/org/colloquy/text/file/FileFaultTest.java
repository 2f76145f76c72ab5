package org.colloquy.text.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FileFaultTest {

    @Test
    void saysWhatHasHappenedAndNotWhere() {
        assertThat(FileFault.told(new AccessDeniedException("/home/ada/a.md")))
                .isEqualTo("there is no permission for it");
        assertThat(FileFault.told(new NoSuchFileException("/home/ada/a.md")))
                .isEqualTo(
                        "it is not there any more, or its name cannot be read: it is not UTF-8, or this system is not (LC_ALL=C.UTF-8 may help)");
        assertThat(FileFault.told(new IOException("/home/ada/a.md: broken pipe")))
                .isEqualTo("IOException");
    }
}
