package org.colloquy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.anchor.AnchorRecord;
import org.colloquy.anchor.RecordReader;
import org.colloquy.anchor.RecordWriter;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Problem;

/** The file beside an interview in which its anchors are recorded. */
final class RecordFile {
    /** What forbids to write over a record: it was not read as it was meant. */
    private static final Set<String> FORBIDDING =
            Set.of("bad-anchor-record", "read-differently", "too-large", "too-slow", "too-deep");

    private final Path path;
    private final String interview;
    private final String name;
    private final String text;

    private RecordFile(Path path, String interview, String name, String text) {
        this.path = path;
        this.interview = interview;
        this.name = name;
        this.text = text;
    }

    /**
     * The record of an interview; it need not be there.
     *
     * @throws WrongCall if it cannot be read
     */
    static RecordFile of(Path folder, Interview interview) {
        String file = interview.path();
        String name = file.substring(0, file.lastIndexOf('.')) + AnchorRecord.EXTENSION;
        Path path = folder.resolve(name);
        try {
            String text = Files.isRegularFile(path) ? Files.readString(path) : "";
            return new RecordFile(path, file, name, text);
        } catch (IOException e) {
            throw new WrongCall(name + " cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** Relative to the corpus. */
    String name() {
        return name;
    }

    Optional<AnchorRecord> record() {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(RecordReader.read(name, text).record());
    }

    /** What keeps the record from being what it should be, less what the table says. */
    List<Problem> problems(Corpus corpus) {
        return corpus.problems().stream()
                .filter(p -> p.file().equals(name) || p.file().equals(interview))
                .filter(p -> FORBIDDING.contains(p.code()))
                .toList();
    }

    static boolean forbidsWriting(Problem problem) {
        return problem.isError() && FORBIDDING.contains(problem.code());
    }

    /**
     * Writes the record if it differs from what is there, whole or not at all.
     *
     * @return whether anything was written
     * @throws WrongCall if it cannot be written
     */
    boolean write(AnchorRecord record) {
        String now = RecordWriter.write(record);
        if (now.equals(text)) {
            return false;
        }
        try {
            Path beside = Files.createTempFile(path.toAbsolutePath().getParent(), ".", ".tmp");
            Files.write(beside, now.getBytes(StandardCharsets.UTF_8));
            Files.move(
                    beside,
                    path,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            throw new WrongCall(name + " cannot be written (" + e.getClass().getSimpleName() + ")");
        }
    }
}
