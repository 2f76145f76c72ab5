package org.colloquy.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.colloquy.model.InterviewRecording;
import org.colloquy.model.MediaFile;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.RecordingPart;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.text.PreciseTime;
import org.colloquy.times.record.TimesRecord;

/** Finds interviews whose words would be said after the end of the recording beside them. */
final class RecordingEnds {
    /** Milliseconds by which words may be late: captions often stand a little longer. */
    private static final long GRACE = 2000;

    private RecordingEnds() {}

    /** Returns a warning for each interview with such words. */
    static List<Problem> check(Corpus corpus) {
        return corpus.interviews().stream()
                .flatMap(interview -> check(corpus, interview).stream())
                .toList();
    }

    private static Optional<Problem> check(Corpus corpus, Interview interview) {
        InterviewRecording recording = interview.details().recording();
        if (recording == null) {
            return Optional.empty();
        }
        RecordingPart last = recording.parts().get(recording.parts().size() - 1);
        Optional<MediaFile> file =
                corpus.media(last.sound().address()).filter(any -> last.sound().local());
        OptionalLong length = file.map(RecordingLength::of).orElse(OptionalLong.empty());
        if (file.isEmpty() || length.isEmpty()) {
            return Optional.empty();
        }
        long said = interview.times().end();
        long end = last.start() + length.getAsLong();
        return said > end + GRACE
                ? Optional.of(beyond(interview, said, file.get(), end))
                : Optional.empty();
    }

    private static Problem beyond(Interview interview, long said, MediaFile file, long end) {
        String path = interview.path();
        return Problem.ofFile(
                Severity.WARNING,
                "times-beyond",
                interview.isTimed()
                        ? path.substring(0, path.lastIndexOf('.')) + TimesRecord.EXTENSION
                        : path,
                "words are said until %s, but the recording %s ends at %s: is it the right one, or does it want a start?"
                        .formatted(
                                PreciseTime.write(said),
                                file.file().getFileName(),
                                PreciseTime.write(end)));
    }
}
