package org.colloquy.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.colloquy.build.Digest;
import org.colloquy.build.output.FolderException;
import org.colloquy.build.output.RealPath;
import org.colloquy.console.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * Folder in which the caches of a corpus lie: one for each corpus, outside of it, by default where
 * the system keeps what can be made again (the XDG Base Directory Specification, {@code
 * Library/Caches}, {@code LOCALAPPDATA}).
 */
public final class CacheDirectory {
    private static final int DIGITS = 16;

    private CacheDirectory() {}

    /**
     * Returns the folder for something that is kept of a corpus.
     *
     * @param what is kept
     * @param wanted where the caller wants caches; null for the system's place
     * @throws UsageException if that lies in the corpus
     */
    public static Path of(@Nullable Path wanted, Path corpus, String what) {
        Path real = real(corpus);
        Path place =
                wanted == null
                        ? systems(System.getProperty("os.name", ""), System::getenv, home())
                        : wanted;
        Path caches = real(place);
        if (caches.startsWith(real)) {
            throw new UsageException("--cache: " + caches + " lies in the corpus itself");
        }
        return caches.resolve(what).resolve(digest(real.toString()));
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", "."));
    }

    /**
     * Returns the path without links; where one leads nowhere, so that nothing can be made there,
     * the path as it is.
     */
    private static Path real(Path path) {
        try {
            return RealPath.of(path);
        } catch (IOException | FolderException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** Returns the system's place for the program's caches. */
    static Path systems(String system, UnaryOperator<@Nullable String> variable, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = variable.apply("LOCALAPPDATA");
            Path data = local == null ? home.resolve("AppData").resolve("Local") : Path.of(local);
            return data.resolve("colloquy").resolve("cache");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("colloquy");
        }
        String xdg = variable.apply("XDG_CACHE_HOME");
        // A relative path is to be ignored, says the specification.
        boolean named = xdg != null && Path.of(xdg).isAbsolute();
        return (named ? Path.of(xdg) : home.resolve(".cache")).resolve("colloquy");
    }

    private static String digest(String text) {
        return Digest.of(text).substring(0, DIGITS);
    }
}
