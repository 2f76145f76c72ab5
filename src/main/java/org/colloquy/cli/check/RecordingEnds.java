package org.colloquy.cli.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.reading.CompanionFile;
import org.colloquy.model.recording.InterviewRecording;
import org.colloquy.model.recording.MediaFile;
import org.colloquy.model.recording.RecordingPart;
import org.colloquy.text.time.PreciseTime;

/** Finds interviews whose words would be said after the end of the recording beside them. */
final class RecordingEnds {
    /** Milliseconds by which words may be late: captions often stand a little longer. */
    private static final long GRACE = 2000;

    private RecordingEnds() {}

    /** Returns a warning for each part of a recording behind whose end words are said. */
    static List<Problem> check(Corpus corpus) {
        return corpus.interviews().stream()
                .filter(interview -> interview.details().recording() != null)
                .flatMap(interview -> check(corpus, interview))
                .toList();
    }

    private static Stream<Problem> check(Corpus corpus, Interview interview) {
        InterviewRecording recording = interview.details().recording();
        List<RecordingPart> parts = recording == null ? List.of() : recording.parts();
        return IntStream.range(0, parts.size())
                .mapToObj(i -> check(corpus, interview, parts, i))
                .flatMap(Optional::stream);
    }

    private static Optional<Problem> check(
            Corpus corpus, Interview interview, List<RecordingPart> parts, int at) {
        RecordingPart part = parts.get(at);
        Optional<MediaFile> file =
                corpus.media(part.sound().address()).filter(any -> part.sound().local());
        OptionalLong length = file.map(RecordingLength::of).orElse(OptionalLong.empty());
        if (file.isEmpty() || length.isEmpty()) {
            return Optional.empty();
        }
        long from = at == 0 ? Long.MIN_VALUE : part.start();
        long to = at + 1 < parts.size() ? parts.get(at + 1).start() : Long.MAX_VALUE;
        // What goes on in the next part is said there.
        long said =
                interview.times().stretches().stream()
                        .filter(one -> one.from() >= from && one.from() < to)
                        .mapToLong(one -> Math.min(one.to(), to))
                        .max()
                        .orElse(0);
        long end = part.start() + length.getAsLong();
        return said > end + GRACE
                ? Optional.of(beyond(interview, said, file.get(), end))
                : Optional.empty();
    }

    private static Problem beyond(Interview interview, long said, MediaFile file, long end) {
        String path = interview.path();
        return Problem.ofFile(
                Severity.WARNING,
                "times-beyond",
                interview.isTimed() ? CompanionFile.TIMES.of(path) : path,
                "words are said until %s, but the recording %s ends at %s: is it the right one, or does it want a start?"
                        .formatted(
                                PreciseTime.write(said),
                                file.file().getFileName(),
                                PreciseTime.write(end)));
    }
}
