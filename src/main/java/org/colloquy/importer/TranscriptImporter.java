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
import org.colloquy.build.output.AtomicFile;
import org.colloquy.importer.ImportResult.ImportOutcome;
import org.colloquy.importer.document.TrackedChange.ChangeChoice;
import org.colloquy.importer.markdown.WrittenTranscript;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.model.ImportedPicture;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.plain.MetadataGuesser;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.reading.CompanionFile;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.text.CountedNoun;

/**
 * Turns transcripts into Markdown files in a folder.
 *
 * <p>A file's way: bytes → text → format → transcript (parts, and what is known) → Markdown → read
 * back → aligned with the times of its source → written whole. What cannot be imported is refused
 * with a reason, and nothing is written.
 */
public final class TranscriptImporter {
    private static final Set<String> OTHER_USE = Set.of("glossary", "people", "questions");

    private final Path folder;
    private final boolean force;
    private final ChangeChoice changes;
    private final Map<String, String> taken = new HashMap<>();

    /**
     * Creates an importer that refuses documents with tracked changes.
     *
     * @param folder where the files are written; it exists
     * @param force whether a file that is there may be replaced
     */
    public TranscriptImporter(Path folder, boolean force) {
        this(folder, force, ChangeChoice.ASK);
    }

    /**
     * Creates an importer for any number of files.
     *
     * @param folder where the files are written; it exists
     * @param force whether a file that is there may be replaced
     * @param changes what becomes of tracked changes
     */
    public TranscriptImporter(Path folder, boolean force, ChangeChoice changes) {
        this.folder = folder;
        this.force = force;
        this.changes = changes;
    }

    /** Imports a file that was named itself; whatever is wrong with it is in the answer. */
    public ImportResult take(Path file) {
        return take(InputFile.of(file));
    }

    /** Imports a file; whatever is wrong with it is in the answer. */
    public ImportResult take(InputFile file) {
        try {
            return write(file);
        } catch (ImportException refused) {
            return ImportResult.refused(file.shown(), refused).after(refused.before());
        } catch (IOException e) {
            return ImportResult.failed(file.shown(), e);
        }
    }

    private ImportResult write(InputFile file) throws IOException, ImportException {
        String shown = file.shown();
        byte[] bytes = file.bytes().read();
        Path target = target(file);
        TranscriptSource source =
                TranscriptSource.read(file.name(), shown, bytes, stem(name(target)), changes);
        OriginalText original = source.original();
        ImportedTranscript transcript = transcript(source, stem(file.name()));
        WrittenTranscript written = WrittenTranscript.of(transcript);
        written.reportTo(original);
        Interview interview = written.read().interview();
        ImportedTimes times = ImportedTimes.of(interview, transcript.heard());
        times.reportTo(original);
        List<Path> files = write(target, written.markdown(), transcript.pictures());
        writeBeside(CompanionFile.TIMES.of(target), times.record(), original, files);
        writeBeside(
                CompanionFile.SEGMENTS.of(target),
                SegmentFile.of(original, interview, times.times(), transcript.index()),
                original,
                files);
        taken.put(within(file).toLowerCase(Locale.ROOT), shown);
        Problem done =
                Problem.ofFile(
                        Severity.NOTE,
                        "imported",
                        shown,
                        "read as %s, written to %s: %s"
                                .formatted(
                                        source.format().shown(), named(files), summary(interview)));
        return new ImportResult(
                        ImportOutcome.WRITTEN,
                        original.problems(),
                        ImportedInterview.of(interview, original.problems()))
                .after(List.of(done));
    }

    /** Returns what was read, with the facts that the name of the file and the labels tell. */
    private static ImportedTranscript transcript(TranscriptSource source, String stem) {
        OriginalText original = source.original();
        ImportedTranscript read = source.transcript();
        ImportedTranscript named =
                read.with(MetadataGuesser.byName(original, read.metadata(), stem));
        return named.with(MetadataGuesser.speakers(original, named));
    }

    /** Writes an interview and its pictures, none of them over another file, and returns them. */
    private List<Path> write(Path target, String markdown, List<ImportedPicture> pictures)
            throws IOException, ImportException {
        for (ImportedPicture picture : pictures) {
            requireFree(target.resolveSibling(picture.name()));
        }
        AtomicFile.write(target, markdown);
        List<Path> files = new ArrayList<>(List.of(target));
        for (ImportedPicture picture : pictures) {
            Path beside = target.resolveSibling(picture.name());
            AtomicFile.write(beside, picture.bytes());
            files.add(beside);
        }
        return files;
    }

    /**
     * Writes what belongs to the Markdown; what an earlier import has left is replaced or named.
     *
     * @param written gets the file if it is written
     */
    private static void writeBeside(
            Path beside, String text, OriginalText original, List<Path> written)
            throws IOException {
        if (!text.isEmpty()) {
            AtomicFile.write(beside, text);
            written.add(beside);
        } else if (Files.exists(beside)) {
            original.reportFile(
                    Severity.WARNING,
                    "left-beside",
                    "%s was there already, and is not of this file: look whether it is still right"
                            .formatted(beside.toString().replace('\\', '/')));
        }
    }

    /** Returns the first file with its folder, and the names of those beside it. */
    private static String named(List<Path> files) {
        List<String> names = new ArrayList<>();
        names.add(files.get(0).toString().replace('\\', '/'));
        files.stream().skip(1).map(TranscriptImporter::name).forEach(names::add);
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /**
     * Returns the path of what is written, below the folder. The name stays; unless the corpus
     * would take the file for something else.
     */
    private static String within(InputFile file) {
        String stem = stem(file.name());
        boolean other =
                OTHER_USE.contains(stem.toLowerCase(Locale.ROOT)) || stem.startsWith("README");
        String name = (other ? stem + "-interview" : stem) + ".md";
        return file.folder().isEmpty() ? name : file.folder() + "/" + name;
    }

    /** Returns where a file is written; nothing is there, or may be replaced. */
    private Path target(InputFile file) throws IOException, ImportException {
        String within = within(file);
        String before = taken.get(within.toLowerCase(Locale.ROOT));
        if (before != null) {
            throw ImportException.call(
                    "target-exists",
                    "%s was already written from %s: rename one of the two"
                            .formatted(within, before));
        }
        Files.createDirectories(folder.resolve(file.folder()));
        Path target = folder.resolve(within);
        for (Path written :
                List.of(
                        target,
                        CompanionFile.TIMES.of(target),
                        CompanionFile.SEGMENTS.of(target))) {
            requireFree(written);
        }
        return target;
    }

    private void requireFree(Path target) throws ImportException {
        if (Files.isDirectory(target)) {
            throw ImportException.call("target-exists", target + " is a folder");
        } else if (!force && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw ImportException.call(
                    "target-exists", target + " exists: add --force to replace it");
        }
    }

    private static String name(Path file) {
        return file.getFileName() == null ? "" : file.getFileName().toString();
    }

    /** Returns the file's name without extension, and without what hides a file. */
    private static String stem(String file) {
        String name = file.replaceAll("\\p{Cntrl}", "").replaceFirst("^[._]+", "");
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return stem.isBlank() ? "interview" : stem;
    }

    private static String summary(Interview interview) {
        if (interview.form() == InterviewForm.PROSE) {
            return "prose, " + CountedNoun.of(interview.words(), "word");
        }
        boolean turns = interview.form() == InterviewForm.TURNS;
        return (turns
                        ? CountedNoun.of(interview.turns(), "turn")
                        : CountedNoun.of(interview.questions().size(), "question"))
                + ", "
                + CountedNoun.of(interview.words(), "word");
    }
}
