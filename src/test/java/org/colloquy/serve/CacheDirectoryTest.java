package org.colloquy.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.colloquy.console.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheDirectoryTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void isWhereTheSystemKeepsCaches() {
        assertThat(CacheDirectory.systems("Linux", v -> null, HOME))
                .isEqualTo(Path.of("/home/ada/.cache/colloquy"));
        assertThat(CacheDirectory.systems("Linux", Map.of("XDG_CACHE_HOME", "/c")::get, HOME))
                .isEqualTo(Path.of("/c/colloquy"));
        assertThat(CacheDirectory.systems("Linux", Map.of("XDG_CACHE_HOME", "c")::get, HOME))
                .isEqualTo(Path.of("/home/ada/.cache/colloquy"));
        assertThat(CacheDirectory.systems("Mac OS X", v -> null, HOME))
                .isEqualTo(Path.of("/home/ada/Library/Caches/colloquy"));
        assertThat(CacheDirectory.systems("Windows 11", Map.of("LOCALAPPDATA", "/l")::get, HOME))
                .isEqualTo(Path.of("/l/colloquy/cache"));
    }

    @Test
    void isAnotherForEachCorpus(@TempDir Path dir) {
        Path caches = dir.resolve("caches");
        Path one = CacheDirectory.of(caches, dir.resolve("one"), "search");
        assertThat(one.startsWith(caches)).isTrue();
        assertThat(one).isEqualTo(CacheDirectory.of(caches, dir.resolve("one"), "search"));
        assertThat(CacheDirectory.of(caches, dir.resolve("two"), "search")).isNotEqualTo(one);
    }

    @Test
    void isNotInTheCorpus(@TempDir Path dir) {
        assertThatThrownBy(() -> CacheDirectory.of(dir.resolve("cache"), dir, "search"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("lies in the corpus");
    }
}
