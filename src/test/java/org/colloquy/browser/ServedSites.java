package org.colloquy.browser;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.colloquy.serve.TestSite;

/**
 * The sites that the tests of a JVM only read: each corpus is read once, when a test first wants
 * it, and served until the JVM ends.
 */
final class ServedSites {
    private static final Map<Path, TestSite> SERVED = new HashMap<>();

    private ServedSites() {}

    /** Returns the site of the corpus in a folder in which nothing changes any more. */
    static synchronized TestSite of(Path folder) {
        return SERVED.computeIfAbsent(folder, TestSite::serve);
    }
}
