package org.colloquy.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hostile corpus as files: in their folder, whole, and nothing beside what is served. */
class HostileExportTest {
    @TempDir private Path folder;

    @Tag("slow")
    @Test
    void writesWhatIsServedAndNothingElse() throws IOException {
        Path site = folder.resolve("site");
        TestSite.export(HostileSite.FOLDER, site, HostileSite.BASE);
        Set<String> written;
        try (Stream<Path> files = Files.walk(site)) {
            written =
                    files.filter(Files::isRegularFile)
                            .map(file -> site.relativize(file).toString().replace('\\', '/'))
                            .collect(Collectors.toCollection(TreeSet::new));
        }
        written.removeAll(Set.of(".colloquy-export", ".nojekyll"));
        HostileSite served = HostileSite.get().published();
        assertThat(HostileSite.get().addresses()).hasSizeGreaterThan(served.addresses().size());
        assertThat(written).containsExactlyInAnyOrderElementsOf(served.addresses());
        for (String address : served.pages()) {
            assertThat(Files.readString(site.resolve(address))).isEqualTo(served.text(address));
        }
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(site);
        }
    }

    @Test
    void noAddressLeadsOutOfTheFolderOrIsAScriptOfContent() {
        for (String address : HostileSite.get().addresses()) {
            for (String segment : address.split("/", -1)) {
                assertThat(segment).as(address).isNotEmpty().isNotIn(".", "..");
                assertThat(segment.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(256);
            }
            assertThat(address).doesNotContainPattern("[\\p{Cc}\\\\\"<>|?*:]");
        }
        assertThat(HostileSite.get().addresses())
                .noneMatch(address -> address.startsWith("files/") && !address.endsWith(".png"))
                .contains("files/interviews/images/disguised.png");
    }
}
