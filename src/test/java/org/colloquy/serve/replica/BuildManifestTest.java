package org.colloquy.serve.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.TreeMap;
import org.colloquy.build.Digest;
import org.colloquy.serve.replica.BuildManifest.FileDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildManifestTest {
    private static final ZonedDateTime NOW =
            ZonedDateTime.of(2026, 3, 5, 9, 30, 0, 0, ZoneOffset.UTC);

    private static BuildManifest manifest(String path) {
        TreeMap<String, FileDigest> files = new TreeMap<>();
        files.put(path, new FileDigest(12, Digest.of("tide")));
        return new BuildManifest("1.0 on Java 17", Digest.of("program"), "3fa2", NOW, files);
    }

    @Test
    void isReadAsItWasWritten() {
        BuildManifest manifest = manifest("edition/search/a file");
        assertThat(BuildManifest.of(manifest.text())).contains(manifest);
        assertThat(manifest.text())
                .startsWith("colloquy build 2\nprogram 1.0 on Java 17\n")
                .contains("\nedition 3fa2\nmoment 2026-03-05T09:30Z\nfile ");
    }

    @Test
    void isNotReadWhereASignIsAnother() {
        String text = manifest("edition/search/one").text();
        for (int i = 0; i < text.length(); i++) {
            String other =
                    text.substring(0, i) + (char) (text.charAt(i) ^ 1) + text.substring(i + 1);
            assertThat(BuildManifest.of(other)).as(other).isEmpty();
            assertThat(BuildManifest.of(text.substring(0, i))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elsewhere",
                "/etc/passwd",
                "edition/../../passwd",
                "edition/",
                "edition//a",
                "edition/./a"
            })
    void namesNoFileOutsideOfItsEdition(String path) {
        assertThat(BuildManifest.of(manifest(path).text())).isEmpty();
    }

    @Test
    void ofAnotherFormIsNotRead() {
        String lines = manifest("edition/a").text().replaceFirst("build 2", "build 3");
        String whole = lines.substring(0, lines.lastIndexOf("whole "));
        assertThat(BuildManifest.of(whole + "whole " + Digest.of(whole) + "\n")).isEmpty();
    }

    @Test
    void isKnownByItsFirstWords(@TempDir Path folder) throws IOException {
        assertThat(BuildManifest.isIn(folder)).isFalse();
        Files.writeString(folder.resolve("manifest"), "a list of what lies here");
        assertThat(BuildManifest.isIn(folder)).isFalse();
        Files.writeString(folder.resolve("manifest"), "colloquy build 7\n");
        assertThat(BuildManifest.isIn(folder)).isTrue();
        assertThat(BuildManifest.read(folder)).isEmpty();
    }
}
