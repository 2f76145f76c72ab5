package org.colloquy.site.asset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent beside the pages. */
class AssetsTest {
    private static final Path FOLDER = Path.of("src/main/resources/assets");
    private static final Pattern USED = Pattern.compile("url\\(([^)]+)\\)");

    private final Assets assets = Assets.all();

    private String text(String name) {
        return textAt(Assets.folder() + name);
    }

    private String textAt(String address) {
        return new String(bytesAt(address), UTF_8);
    }

    private byte[] bytesAt(String address) {
        return assets.find(address).orElseThrow().in(ContentCoding.IDENTITY).bytes();
    }

    @Test
    void theScriptThatIsWantedBeforeTheFirstPaintIsTiny() {
        assertThat(text("theme.js").getBytes(UTF_8)).hasSizeLessThan(400);
    }

    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** A sheet or script that no page loads would be written in vain. */
    @ParameterizedTest
    @MethodSource("sources")
    void everyFileIsSent(Path source) throws IOException {
        String name = FOLDER.relativize(source).toString().replace('\\', '/');
        if (!name.matches(".*\\.(?:css|js)")) {
            byte[] file = Files.readAllBytes(source);
            assertThat(assets.addresses().map(this::bytesAt))
                    .anyMatch(sent -> Arrays.equals(sent, file));
            return;
        }
        String slim =
                name.endsWith(".css")
                        ? AssetSlimmer.style(Files.readString(source))
                        : AssetSlimmer.script(Files.readString(source));
        if (name.startsWith("embed/")) {
            assertThat(AssetSources.text(name)).as("sent beside what loads it").isEqualTo(slim);
            return;
        }
        assertThat(assets.addresses().map(this::textAt)).anyMatch(sent -> sent.contains(slim));
    }

    @ParameterizedTest
    @ValueSource(strings = {"interview.css", "site.css"})
    void whatASheetUsesIsSent(String sheet) {
        List<String> used =
                USED.matcher(text(sheet)).results().map((MatchResult url) -> url.group(1)).toList();
        assertThat(used).isNotEmpty();
        assertThat(used).allSatisfy(u -> assertThat(assets.find(Assets.folder() + u)).isPresent());
    }
}
