package org.colloquy.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.build.output.AtomicFile;
import org.colloquy.importer.ImportResult.ImportOutcome;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.reading.CompanionFile;
import org.colloquy.reader.CorpusReader;
import org.colloquy.times.SpokenWord;
import org.colloquy.times.TimesAligner.AlignedTimes;

/** Gives an interview in Markdown the times of rough captions of the same recording. */
public final class CaptionAligner {
    private static final String SETTINGS = "colloquy.yaml";
    private static final String INTERVIEWS = "interviews";

    /** Share of the words that must be found, one in so many, in what is of the same recording. */
    private static final int LEAST_FOUND = 4;

    private final boolean force;

    /**
     * Creates an aligner for any number of interviews.
     *
     * @param force whether a record of times that is there may be replaced
     */
    public CaptionAligner(boolean force) {
        this.force = force;
    }

    /**
     * Writes the record of times beside an interview; whatever is wrong is in the answer.
     *
     * @param text the interview
     * @param captions in any format that has times and can be imported
     */
    public ImportResult align(Path text, Path captions) {
        String named = shown(text);
        try {
            Path target = target(text);
            Interview interview = interview(text);
            InputFile file = InputFile.of(captions);
            named = file.shown();
            TranscriptSource source =
                    TranscriptSource.read(file.name(), file.shown(), file.bytes().read());
            List<Problem> said = write(target, interview, source, shown(text));
            return new ImportResult(ImportOutcome.WRITTEN, said, null);
        } catch (ImportException refused) {
            return ImportResult.refused(named, refused).after(refused.before());
        } catch (IOException e) {
            return ImportResult.failed(named, e);
        }
    }

    /** Writes the record; returns what is to be said of it. */
    private static List<Problem> write(
            Path target, Interview interview, TranscriptSource source, String text)
            throws IOException, ImportException {
        List<SpokenWord> heard = source.transcript().heard();
        if (heard.isEmpty()) {
            throw ImportException.content("not-aligned", "there are no times in it");
        }
        ImportedTimes times = ImportedTimes.of(interview, heard);
        AlignedTimes aligned = times.aligned();
        int most = Math.min(aligned.spoken(), aligned.text());
        if (aligned.times().isEmpty() || aligned.found() * LEAST_FOUND < most) {
            throw ImportException.content(
                    "not-aligned",
                    "only %,d of its %,d words are in %s: it seems to be of another recording"
                            .formatted(aligned.found(), aligned.spoken(), text));
        }
        OriginalText original = source.original();
        times.reportTo(original);
        AtomicFile.write(target, times.record());
        List<Problem> said = new ArrayList<>();
        said.add(
                Problem.ofFile(
                        Severity.NOTE,
                        "aligned",
                        text,
                        "read %s as %s, written to %s: %,d of %,d words have a time, %s of them estimated"
                                .formatted(
                                        original.file(),
                                        source.format().shown(),
                                        shown(target),
                                        times.timed(),
                                        aligned.text(),
                                        aligned.estimated() == 0
                                                ? "none"
                                                : "%,d".formatted(aligned.estimated()))));
        original.problems().stream().filter(CaptionAligner::isOfTimes).forEach(said::add);
        return said;
    }

    /** Tells whether a problem concerns the times, and not what was guessed or left out. */
    private static boolean isOfTimes(Problem problem) {
        return problem.severity() != Severity.NOTE || problem.code().equals("unplaced-words");
    }

    private Path target(Path text) throws ImportException {
        String kind = InputFiles.kind(InputFile.of(text).name());
        if (!Files.exists(text)) {
            throw ImportException.call("not-aligned", "there is no such file");
        } else if (!Files.isRegularFile(text) || !(kind.equals("md") || kind.equals("markdown"))) {
            throw ImportException.call(
                    "not-aligned", "this is no interview in Markdown: name it before the captions");
        }
        Path target = CompanionFile.TIMES.of(text);
        if (Files.isDirectory(target)) {
            throw ImportException.call("target-exists", shown(target) + " is a folder");
        } else if (!force && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw ImportException.call(
                    "target-exists", shown(target) + " exists: add --force to replace it");
        }
        return target;
    }

    /** Reads the interview in its corpus, whose settings and anchors say how it is read. */
    private static Interview interview(Path text) throws IOException, ImportException {
        Path file = text.toAbsolutePath().normalize();
        Path folder = corpus(file);
        String path = folder.relativize(file).toString().replace('\\', '/');
        return new CorpusReader()
                .read(folder).interviews().stream()
                        .filter(interview -> interview.path().equals(path))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        ImportException.call(
                                                "not-aligned",
                                                "it is not read as an interview of "
                                                        + shown(folder)));
    }

    /** Returns the nearest folder with settings, else the one that has the interviews in it. */
    private static Path corpus(Path file) {
        Path own = parent(file);
        for (Path folder = own; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(SETTINGS))) {
                return folder;
            }
        }
        for (Path folder = own; folder != null; folder = folder.getParent()) {
            if (folder.endsWith(INTERVIEWS) && folder.getParent() != null) {
                return parent(folder);
            }
        }
        return own;
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private static String shown(Path file) {
        return InputFile.shown(file.toString());
    }
}
