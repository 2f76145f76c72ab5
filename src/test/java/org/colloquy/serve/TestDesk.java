package org.colloquy.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.desk.DeskFolder;

/** A folder as a desk asks for it, in tests. */
public record TestDesk(Path folder, List<Locator> unrecorded) implements DeskFolder {

    @Override
    public String name() {
        return "my talks";
    }

    @Override
    public String file(String path) {
        return "/home/ida/" + path;
    }

    @Override
    public Optional<Instant> changed(String path) {
        try {
            return Optional.of(Files.getLastModifiedTime(folder.resolve(path)).toInstant());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> explain(String path) {
        return List.of("read as it is");
    }

    @Override
    public List<Locator> unrecorded(Corpus corpus, Interview interview) {
        return unrecorded;
    }
}
