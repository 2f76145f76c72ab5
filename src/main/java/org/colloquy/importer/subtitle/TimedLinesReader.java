package org.colloquy.importer.subtitle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.Timecode;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.importer.subtitle.Cue.CueWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads captions that somebody has copied from the page of a recording: a time on a line of its
 * own, and below it what is said from then on.
 */
public final class TimedLinesReader {
    private static final int LEAST = 3;
    private static final Pattern TIME = Pattern.compile("\\s*(?:\\d{1,2}:)?\\d{1,2}:\\d{2}\\s*");

    private TimedLinesReader() {}

    /** Tells whether a text begins with a time, and has at least three, which rise, over words. */
    public static boolean mayRead(OriginalText original) {
        long last = -1;
        int times = 0;
        boolean words = true;
        for (String line : original.lines()) {
            Long time = time(line);
            if (time != null && (!words || time < last)) {
                return false;
            } else if (time != null) {
                last = time;
                times++;
                words = false;
            } else if (!line.isBlank()) {
                words = true;
                if (times == 0) {
                    return false;
                }
            }
        }
        return times >= LEAST && words;
    }

    /**
     * Reads such a text.
     *
     * @throws IOException if there is no room for working files
     * @throws ImportException if there are no words in it
     */
    public static ImportedTranscript read(OriginalText original)
            throws IOException, ImportException {
        List<Cue> cues = new ArrayList<>();
        List<CueWords> said = new ArrayList<>();
        Long start = null;
        int begins = 1;
        for (int i = 0; i < original.lines().size(); i++) {
            String line = original.lines().get(i);
            Long time = time(line);
            if (time != null) {
                add(cues, begins, start, said);
                start = time;
                begins = i + 1;
            } else if (!line.isBlank()) {
                said.add(new CueWords(null, false, line.strip()));
            }
        }
        add(cues, begins, start, said);
        return CaptionJoiner.transcript(original, cues, TranscriptMetadata.nothing());
    }

    private static void add(List<Cue> cues, int line, @Nullable Long start, List<CueWords> said) {
        if (!said.isEmpty()) {
            cues.add(new Cue(line, start, null, said));
        }
        said.clear();
    }

    private static @Nullable Long time(String line) {
        return TIME.matcher(line).matches() ? Timecode.read(line.strip()) : null;
    }
}
