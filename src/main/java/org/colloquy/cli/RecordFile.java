package org.colloquy.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.anchors.record.AnchorRecord;
import org.colloquy.anchors.record.RecordReader;
import org.colloquy.anchors.record.RecordWriter;
import org.colloquy.console.UsageException;
import org.colloquy.importer.markdown.AtomicFile;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.jspecify.annotations.Nullable;

/** The file beside an interview in which its anchors are recorded. */
final class RecordFile {
    /** Codes of problems that forbid to write over a record: it was not read as it was meant. */
    private static final Set<String> FORBIDDING =
            Set.of(
                    "bad-anchor-record",
                    "read-differently",
                    "unreadable",
                    "too-large",
                    "too-slow",
                    "too-deep");

    private static final String MARK = "\uFEFF";

    private final Path path;
    private final String interview;
    private final String name;
    private final @Nullable String text;
    private final List<Problem> problems;

    private RecordFile(
            Path path,
            String interview,
            String name,
            @Nullable String text,
            List<Problem> problems) {
        this.path = path;
        this.interview = interview;
        this.name = name;
        this.text = text;
        this.problems = List.copyOf(problems);
    }

    /** The record of an interview; it need not be there. */
    static RecordFile of(Path folder, Interview interview) {
        String file = interview.path();
        String name = nameFor(interview);
        Path path = folder.resolve(name);
        if (!Files.exists(path)) {
            return new RecordFile(path, file, name, null, List.of());
        }
        try {
            // Not as forgiving as an interview is read: what is written again must be what was
            // read.
            String text = Files.readString(path);
            String bare = text.startsWith(MARK) ? text.substring(1) : text;
            return new RecordFile(path, file, name, bare, RecordReader.read(name, bare).problems());
        } catch (CharacterCodingException e) {
            Problem problem =
                    Problem.ofFile(
                            Severity.ERROR, "bad-anchor-record", name, "the record is not UTF-8");
            return new RecordFile(path, file, name, "", List.of(problem));
        } catch (IOException e) {
            Problem problem =
                    Problem.ofFile(
                            Severity.ERROR,
                            "unreadable",
                            name,
                            "the record cannot be read (%s)"
                                    .formatted(e.getClass().getSimpleName()));
            return new RecordFile(path, file, name, "", List.of(problem));
        }
    }

    private static String nameFor(Interview interview) {
        String file = interview.path();
        return file.substring(0, file.lastIndexOf('.')) + AnchorRecord.EXTENSION;
    }

    /**
     * The interview that has the record of this name: of {@code a.markdown} and {@code a.md} one.
     */
    static Interview owner(Corpus corpus, Interview interview) {
        return corpus.interviews().stream()
                .filter(other -> nameFor(other).equals(nameFor(interview)))
                .min(Comparator.comparing(Interview::path))
                .orElse(interview);
    }

    /** Relative to the corpus. */
    String name() {
        return name;
    }

    Optional<AnchorRecord> record() {
        return Optional.ofNullable(text).map(t -> RecordReader.read(name, t).record());
    }

    /**
     * Returns the problems that keep the record from being what it should be, less what the table
     * says.
     */
    List<Problem> problems(Corpus corpus) {
        Stream<Problem> ofCorpus =
                corpus.problems().stream()
                        .filter(p -> p.file().equals(name) || p.file().equals(interview))
                        .filter(p -> FORBIDDING.contains(p.code()));
        return Stream.concat(ofCorpus, problems.stream()).distinct().toList();
    }

    static boolean forbidsWriting(Problem problem) {
        return problem.isError() && FORBIDDING.contains(problem.code());
    }

    /**
     * Writes the record if it differs from what is there, whole or not at all.
     *
     * @return whether anything was written
     * @throws UsageException if it cannot be written
     */
    boolean write(AnchorRecord record) {
        String now = RecordWriter.write(record);
        if (now.equals(text)) {
            return false;
        }
        try {
            AtomicFile.write(path, now);
            return true;
        } catch (IOException e) {
            throw new UsageException(
                    name + " cannot be written (" + e.getClass().getSimpleName() + ")");
        }
    }
}
