package org.colloquy.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.colloquy.serve.TestSite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A class of tests with a corpus of its own, which is made and served once for all of them. */
abstract class OwnSiteTest extends BrowserTest {
    private @Nullable TestSite site;

    OwnSiteTest() {
        super(SEEDS);
    }

    /** Makes the corpus in a folder, which is empty, and serves it. */
    abstract TestSite serve(Path folder) throws IOException;

    @BeforeAll
    void begin(@TempDir Path folder) throws IOException {
        site = serve(folder);
    }

    @AfterAll
    void end() {
        if (site != null) {
            site.close();
        }
    }

    @Override
    TestSite site() {
        return Objects.requireNonNull(site, "served before all tests");
    }
}
