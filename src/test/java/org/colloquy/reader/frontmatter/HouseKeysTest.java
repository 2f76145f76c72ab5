package org.colloquy.reader.frontmatter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whether the files of a new house name each key that there is. */
class HouseKeysTest {
    @Test
    void eachSettingIsExplained() throws IOException {
        String settings = read("/house/colloquy.yaml");
        assertThat(KnownKeys.SETTINGS.own())
                .allSatisfy(
                        key ->
                                assertThat(settings)
                                        .containsPattern(
                                                "(?m)^(# )?" + key.replace(".", "\\.") + "[:.]"));
    }

    @Test
    void eachKeyOfFrontMatterHasAFieldInTheEditor() throws IOException {
        String config = read("/house/cms/config.yml");
        int pages = config.indexOf("- name: pages");
        assertThat(KnownKeys.INTERVIEW.own())
                .allSatisfy(key -> hasField(config.substring(0, pages), key));
        assertThat(KnownKeys.PAGE.own()).allSatisfy(key -> hasField(config.substring(pages), key));
    }

    private static void hasField(String fields, String key) {
        assertThat(fields).containsPattern("name: " + key + "\\b");
    }

    private static String read(String resource) throws IOException {
        try (InputStream bytes = HouseKeysTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), UTF_8);
        }
    }
}
