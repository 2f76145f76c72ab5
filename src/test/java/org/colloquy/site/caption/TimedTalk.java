package org.colloquy.site.caption;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.timing.InterviewTimes;
import org.colloquy.model.timing.PassageText;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.reader.CorpusReader;

/** Interviews whose words have times. */
public final class TimedTalk {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+");

    private TimedTalk() {}

    /** Reads an interview, and gives each word 400 milliseconds, of which 100 are silent. */
    public static Corpus byWord(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".md"), text);
        return new CorpusReader().read(folder).withInterviews(timed(folder, TimedTalk::words));
    }

    /** Reads an interview, and gives each passage four seconds, and a caption of its own. */
    public static Corpus byPassage(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".md"), text);
        return new CorpusReader().read(folder).withInterviews(timed(folder, TimedTalk::passages));
    }

    private static List<Interview> timed(Path folder, Function<Interview, InterviewTimes> times)
            throws IOException {
        return new CorpusReader()
                .read(folder).interviews().stream()
                        .map(interview -> interview.timed("times", times))
                        .toList();
    }

    private static InterviewTimes words(Interview interview) {
        List<TimedStretch> stretches = new ArrayList<>();
        interview
                .passages()
                .forEach(
                        passage -> {
                            Matcher word = WORD.matcher(PassageText.of(passage.text()));
                            while (word.find()) {
                                long from = 400L * stretches.size();
                                stretches.add(
                                        new TimedStretch(
                                                passage.locator(),
                                                word.start(),
                                                word.end(),
                                                from,
                                                from + 300,
                                                TimePrecision.WORD));
                            }
                        });
        return new InterviewTimes(stretches);
    }

    private static InterviewTimes passages(Interview interview) {
        List<TimedStretch> stretches = new ArrayList<>();
        interview
                .passages()
                .forEach(
                        passage -> {
                            String text = PassageText.of(passage.text());
                            long from = 4_000L * stretches.size();
                            if (!text.isEmpty()) {
                                stretches.add(
                                        new TimedStretch(
                                                passage.locator(),
                                                0,
                                                text.length(),
                                                from,
                                                from + 4_000,
                                                TimePrecision.CUE));
                            }
                        });
        return new InterviewTimes(stretches);
    }
}
