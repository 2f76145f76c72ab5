package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void isWhereTheSystemKeepsCaches() {
        assertThat(CacheFolder.systems("Linux", v -> null, HOME))
                .isEqualTo(Path.of("/home/ada/.cache/colloquy"));
        assertThat(CacheFolder.systems("Linux", Map.of("XDG_CACHE_HOME", "/c")::get, HOME))
                .isEqualTo(Path.of("/c/colloquy"));
        assertThat(CacheFolder.systems("Linux", Map.of("XDG_CACHE_HOME", "c")::get, HOME))
                .isEqualTo(Path.of("/home/ada/.cache/colloquy"));
        assertThat(CacheFolder.systems("Mac OS X", v -> null, HOME))
                .isEqualTo(Path.of("/home/ada/Library/Caches/colloquy"));
        assertThat(CacheFolder.systems("Windows 11", Map.of("LOCALAPPDATA", "/l")::get, HOME))
                .isEqualTo(Path.of("/l/colloquy/cache"));
    }

    @Test
    void isAnotherForEachCorpus(@TempDir Path dir) {
        Path caches = dir.resolve("caches");
        Path one = CacheFolder.of(caches, dir.resolve("one"), "search");
        assertThat(one.startsWith(caches)).isTrue();
        assertThat(one).isEqualTo(CacheFolder.of(caches, dir.resolve("one"), "search"));
        assertThat(CacheFolder.of(caches, dir.resolve("two"), "search")).isNotEqualTo(one);
    }

    @Test
    void isNotInTheCorpus(@TempDir Path dir) {
        assertThatThrownBy(() -> CacheFolder.of(dir.resolve("cache"), dir, "search"))
                .isInstanceOf(WrongCall.class)
                .hasMessageContaining("lies in the corpus");
    }
}
