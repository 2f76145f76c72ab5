package org.colloquy.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void isAnotherForEachCorpus(@TempDir Path dir) throws IOException {
        Path caches = dir.toRealPath().resolve("caches");
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

    @Test
    void isNotInTheCorpusByWayOfLinks(@TempDir Path dir) throws IOException {
        Path corpus = Files.createDirectories(dir.resolve("corpora/one"));
        Path current = Files.createSymbolicLink(dir.resolve("current"), corpus);
        Path inside = Files.createDirectory(corpus.resolve("inside"));
        Path link = Files.createSymbolicLink(dir.resolve("link"), inside);
        Path beside = Files.createSymbolicLink(dir.resolve("beside"), dir.resolve("corpora"));
        for (Path cache :
                List.of(
                        current,
                        current.resolve("not/yet/there"),
                        link,
                        link.resolve("new"),
                        link.resolve("../new"),
                        beside.resolve("one/new"))) {
            assertThatThrownBy(() -> CacheDirectory.of(cache, current, "search"))
                    .as(cache.toString())
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("lies in the corpus");
            assertThatThrownBy(() -> CacheDirectory.of(cache, corpus, "search"))
                    .as(cache.toString())
                    .isInstanceOf(UsageException.class);
        }
        assertThat(CacheDirectory.of(beside.resolve("caches"), current, "search"))
                .isEqualTo(CacheDirectory.of(dir.resolve("corpora/caches"), corpus, "search"));
    }

    /** The cache cannot be made then, and whoever wants to write there says so. */
    @Test
    void mayBeALinkThatLeadsNowhere(@TempDir Path dir) throws IOException {
        Path corpus = Files.createDirectory(dir.resolve("corpus"));
        Path link = Files.createSymbolicLink(dir.resolve("link"), dir.resolve("none"));
        assertThat(CacheDirectory.of(link, corpus, "search").startsWith(link)).isTrue();
    }
}
