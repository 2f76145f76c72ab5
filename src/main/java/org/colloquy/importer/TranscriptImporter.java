package org.colloquy.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.importer.ImportResult.ImportOutcome;
import org.colloquy.importer.markdown.AtomicFile;
import org.colloquy.importer.markdown.WrittenTranscript;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.plain.MetadataGuesser;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.InterviewForm;

/**
 * Turns transcripts into Markdown files in a folder.
 *
 * <p>A file's way: bytes → text → format → transcript (parts, and what is known) → Markdown → read
 * back → written whole. What cannot be imported is refused with a reason, and nothing is written.
 */
public final class TranscriptImporter {
    private static final long LARGEST = 64L * 1024 * 1024;
    private static final Set<String> OTHER_USE = Set.of("glossary", "people", "questions");

    private final Path folder;
    private final boolean force;
    private final Map<String, String> taken = new HashMap<>();

    /**
     * Creates a transcript importer.
     *
     * @param folder where the files are written; it exists
     * @param force whether a file that is there may be replaced
     */
    public TranscriptImporter(Path folder, boolean force) {
        this.folder = folder;
        this.force = force;
    }

    /** Imports a file; whatever is wrong with it is in the answer. */
    public ImportResult take(Path file) {
        List<Problem> problems = new ArrayList<>();
        String shown = file.toString().replace('\\', '/').replaceAll("\\p{Cntrl}", "?");
        try {
            take(file, shown, problems);
            return new ImportResult(ImportOutcome.WRITTEN, problems);
        } catch (ImportException refused) {
            problems.add(Problem.ofFile(Severity.ERROR, refused.code(), shown, refused.reason()));
            return new ImportResult(
                    refused.isWrongCall() ? ImportOutcome.WRONG_CALL : ImportOutcome.NO_TRANSCRIPT,
                    problems);
        } catch (IOException e) {
            problems.add(
                    Problem.ofFile(
                            Severity.ERROR,
                            "unreadable",
                            shown,
                            "cannot be read or written: " + e));
            return new ImportResult(ImportOutcome.NO_TRANSCRIPT, problems);
        }
    }

    private void take(Path file, String shown, List<Problem> problems)
            throws IOException, ImportException {
        byte[] bytes = bytes(file);
        Path target = target(file, shown);
        OriginalText original =
                OriginalText.decode(shown, bytes, TranscriptFormat.declaredCharset(bytes));
        TranscriptFormat format = TranscriptFormat.of(name(file), original.text());
        ImportedTranscript transcript = format.read(original);
        transcript =
                transcript.with(MetadataGuesser.byName(original, transcript.about(), stem(file)));
        transcript = transcript.with(MetadataGuesser.speakers(original, transcript));
        WrittenTranscript written = WrittenTranscript.of(transcript);
        written.reportTo(original);
        AtomicFile.write(target, written.markdown());
        problems.add(
                Problem.ofFile(
                        Severity.NOTE,
                        "imported",
                        shown,
                        "read as %s, written to %s: %s"
                                .formatted(
                                        format.shown(),
                                        target.toString().replace('\\', '/'),
                                        summary(written.read().interview()))));
        problems.addAll(original.problems());
    }

    private static byte[] bytes(Path file) throws IOException, ImportException {
        if (!Files.exists(file)) {
            throw ImportException.call("not-imported", "there is no such file");
        } else if (Files.isDirectory(file)) {
            throw ImportException.call("not-imported", "this is a folder: name the files in it");
        } else if (!Files.isRegularFile(file)) {
            throw ImportException.call("not-imported", "this is not a regular file");
        } else if (!Files.isReadable(file)) {
            throw ImportException.content(
                    "unreadable", "the file cannot be read: look at its permissions");
        } else if (Files.size(file) > LARGEST) {
            throw ImportException.content("too-large", "the file is larger than 64 MB: divide it");
        }
        return Files.readAllBytes(file);
    }

    /** The name stays; unless the corpus would take the file for something else. */
    private Path target(Path file, String shown) throws ImportException {
        String stem = stem(file);
        boolean other =
                OTHER_USE.contains(stem.toLowerCase(Locale.ROOT)) || stem.startsWith("README");
        String name = (other ? stem + "-interview" : stem) + ".md";
        String before = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), shown);
        if (before != null) {
            throw ImportException.call(
                    "target-exists", "%s was already written from %s".formatted(name, before));
        }
        Path target = folder.resolve(name);
        if (Files.isDirectory(target)) {
            throw ImportException.call("target-exists", target + " is a folder");
        } else if (!force && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw ImportException.call(
                    "target-exists", target + " exists: add --force to replace it");
        }
        return target;
    }

    private static String name(Path file) {
        return file.getFileName() == null ? "" : file.getFileName().toString();
    }

    /** The file's name without extension, and without what hides a file. */
    private static String stem(Path file) {
        String name = name(file).replaceAll("\\p{Cntrl}", "").replaceFirst("^[._]+", "");
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return stem.isBlank() ? "interview" : stem;
    }

    private static String summary(Interview interview) {
        if (interview.form() == InterviewForm.PROSE) {
            return "prose, %,d words".formatted(interview.words());
        }
        boolean turns = interview.form() == InterviewForm.TURNS;
        return "%,d %s, %,d words"
                .formatted(
                        turns ? interview.turns() : interview.questions().size(),
                        turns ? "turns" : "questions",
                        interview.words());
    }
}
