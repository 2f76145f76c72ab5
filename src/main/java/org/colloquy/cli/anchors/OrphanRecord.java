package org.colloquy.cli.anchors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.anchors.match.AnchoredPlace;
import org.colloquy.anchors.record.Fingerprint;
import org.colloquy.anchors.record.RecordReader;
import org.colloquy.console.NamedCommands;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.reading.CompanionFile;

/**
 * Record of anchors beside which there is no interview, since that was renamed or deleted.
 *
 * @param problem what is said of it
 * @param digests of the telling words of its passages
 */
record OrphanRecord(Problem problem, Set<String> digests) {
    private static final String CODE = "orphan-record";

    /** Returns those in a folder; what cannot be read is nobody's. */
    static List<OrphanRecord> in(Path folder, Corpus corpus) {
        return NamedCommands.in(corpus.problems(), folder).stream()
                .filter(problem -> problem.code().equals(CODE))
                .filter(problem -> CompanionFile.ANCHORS.isNameOf(problem.file()))
                .map(problem -> new OrphanRecord(problem, digests(folder, problem.file())))
                .toList();
    }

    /** Returns that which has half of its passages in an interview, word for word. */
    static Optional<OrphanRecord> of(List<OrphanRecord> orphans, Interview interview) {
        Set<String> there =
                AnchoredPlace.of(interview).stream()
                        .map(place -> place.fingerprint().digest())
                        .collect(Collectors.toSet());
        return orphans.stream().filter(orphan -> orphan.isIn(there)).findFirst();
    }

    String file() {
        return problem.file();
    }

    private boolean isIn(Set<String> there) {
        long found = digests.stream().filter(there::contains).count();
        return found > 0 && 2 * found >= digests.size();
    }

    private static Set<String> digests(Path folder, String file) {
        try {
            return RecordReader.read(file, Files.readString(folder.resolve(file)))
                    .record()
                    .entries()
                    .stream()
                    .filter(entry -> entry.state().isBorne() && entry.fingerprint() != null)
                    .map(entry -> entry.fingerprint())
                    .filter(Fingerprint::isTelling)
                    .map(Fingerprint::digest)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            return Set.of();
        }
    }
}
