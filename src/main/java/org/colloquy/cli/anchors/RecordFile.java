package org.colloquy.cli.anchors;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.reading.CompanionFile;
import org.colloquy.text.file.FileFault;
import org.jspecify.annotations.Nullable;

/** The file beside an interview in which its anchors are recorded. */
public final class RecordFile {
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

    private final WrittenRecord file;
    private final String interview;
    private final @Nullable String text;
    private final List<Problem> problems;

    private RecordFile(
            WrittenRecord file, String interview, @Nullable String text, List<Problem> problems) {
        this.file = file;
        this.interview = interview;
        this.text = text;
        this.problems = List.copyOf(problems);
    }

    /** Returns the record of an interview; it need not be there. */
    public static RecordFile of(Path folder, Interview interview) {
        WrittenRecord file = WrittenRecord.of(folder, interview, CompanionFile.ANCHORS);
        if (!file.exists()) {
            return new RecordFile(file, interview.path(), null, List.of());
        }
        try {
            String text = file.read();
            String bare = text.startsWith(MARK) ? text.substring(1) : text;
            List<Problem> problems = RecordReader.read(file.name(), bare).problems();
            return new RecordFile(file, interview.path(), bare, problems);
        } catch (CharacterCodingException e) {
            return unread(file, interview, "bad-anchor-record", "the record is not UTF-8");
        } catch (IOException e) {
            return unread(
                    file,
                    interview,
                    "unreadable",
                    "the record cannot be read: " + FileFault.told(e));
        }
    }

    private static RecordFile unread(
            WrittenRecord file, Interview interview, String code, String why) {
        Problem problem = Problem.ofFile(Severity.ERROR, code, file.name(), why);
        return new RecordFile(file, interview.path(), "", List.of(problem));
    }

    private static String nameFor(Interview interview) {
        return CompanionFile.ANCHORS.of(interview.path());
    }

    /**
     * Returns the interview that has the record of this name: of {@code a.markdown} and {@code
     * a.md} one.
     */
    public static Interview owner(Corpus corpus, Interview interview) {
        return corpus.interviews().stream()
                .filter(other -> nameFor(other).equals(nameFor(interview)))
                .min(Comparator.comparing(Interview::path))
                .orElse(interview);
    }

    /** Returns its name, relative to the corpus. */
    String name() {
        return file.name();
    }

    public Optional<AnchorRecord> record() {
        return Optional.ofNullable(text).map(t -> RecordReader.read(name(), t).record());
    }

    /**
     * Returns the problems that keep the record from being what it should be, less what the table
     * says.
     */
    List<Problem> problems(Corpus corpus) {
        Stream<Problem> ofCorpus =
                corpus.problems().stream()
                        .filter(p -> p.file().equals(name()) || p.file().equals(interview))
                        .filter(p -> FORBIDDING.contains(p.code()));
        return Stream.concat(ofCorpus, problems.stream()).distinct().toList();
    }

    static boolean forbidsWriting(Problem problem) {
        return problem.isError() && FORBIDDING.contains(problem.code());
    }

    /** Returns what the record says; empty if it is not there or cannot be read. */
    String text() {
        return text == null ? "" : text;
    }

    /** Writes the record as it stands there after a merge. */
    boolean write(String now) {
        return file.write(now, text);
    }

    /**
     * Writes the record if it differs from what is there, whole or not at all.
     *
     * @return whether anything was written
     * @throws UsageException if it cannot be written
     */
    boolean write(AnchorRecord record) {
        return file.write(RecordWriter.write(record), text);
    }
}
