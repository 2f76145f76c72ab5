package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colloquy.anchors.match.AnchorComparison;
import org.colloquy.anchors.match.AnchorComparison.ComparedPlace;
import org.colloquy.anchors.match.AnchorVerdict;
import org.colloquy.cli.anchors.RecordFile;
import org.colloquy.console.CorpusFolder;
import org.colloquy.console.UsageException;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.desk.DeskFolder;

/** The folder that is served, as the desk asks for it. */
final class ServedFolder implements DeskFolder {
    private final Path folder;

    ServedFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return folder.toString().replace('\\', '/');
    }

    @Override
    public String file(String path) {
        return folder.toAbsolutePath().normalize().resolve(path).toString().replace('\\', '/');
    }

    @Override
    public Optional<Instant> changed(String path) {
        try {
            return Optional.of(Files.getLastModifiedTime(folder.resolve(path)).toInstant());
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> explain(String path) {
        try {
            return CorpusFolder.explain(folder, path);
        } catch (UsageException gone) {
            return List.of();
        }
    }

    @Override
    public List<Locator> unrecorded(Corpus corpus, Interview interview) {
        if (!RecordFile.owner(corpus, interview).equals(interview)) {
            return List.of();
        }
        return RecordFile.of(folder, interview)
                .record()
                .map(record -> AnchorComparison.of(record, interview))
                .stream()
                .flatMap(comparison -> comparison.rows().stream())
                .filter(row -> row.verdict() == AnchorVerdict.NEW)
                .map(ComparedPlace::locator)
                .toList();
    }
}
