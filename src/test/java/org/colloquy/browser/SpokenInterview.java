package org.colloquy.browser;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.timing.InterviewTimes;
import org.colloquy.model.timing.PassageText;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.reader.CorpusReader;

/**
 * An invented interview with a recording: each word is a tone of its own, so that what is heard is
 * known to the millisecond.
 */
final class SpokenInterview {
    static final int WORD = 320;
    static final int GAP = 80;
    private static final int RATE = 8000;
    private static final Pattern SPOKEN = Pattern.compile("\\S+");

    private SpokenInterview() {}

    /** Writes a corpus with one interview, {@code talk}, and its recording. */
    static void write(Path folder, String front, String text) throws IOException {
        Path interviews = Files.createDirectories(folder.resolve("interviews"));
        Files.writeString(
                interviews.resolve("talk.md"),
                "---\ntitle: The kettle and the bell\n" + front + "---\n\n" + text);
    }

    /** Reads a corpus, and gives the words of each interview times, one after the other. */
    static Corpus read(Path folder) throws IOException {
        Corpus corpus = new CorpusReader().read(folder);
        return corpus.withInterviews(
                corpus.interviews().stream()
                        .map(interview -> interview.timed("t", SpokenInterview::times))
                        .toList());
    }

    static InterviewTimes times(Interview interview) {
        List<TimedStretch> stretches = new ArrayList<>();
        long from = 0;
        for (Passage passage : interview.passages().toList()) {
            Matcher word = SPOKEN.matcher(PassageText.of(passage.text()));
            while (word.find()) {
                stretches.add(
                        new TimedStretch(
                                passage.locator(),
                                word.start(),
                                word.end(),
                                from,
                                from + WORD,
                                word.group().startsWith("new")
                                        ? TimePrecision.ESTIMATED
                                        : TimePrecision.WORD));
                from += WORD + GAP;
            }
        }
        return new InterviewTimes(stretches);
    }

    /** Returns the words of an interview that have times, in their order. */
    static List<String> words(Interview interview) {
        return interview
                .passages()
                .map(passage -> PassageText.of(passage.text()))
                .flatMap(text -> SPOKEN.matcher(text).results().map(MatchResult::group))
                .toList();
    }

    /** Writes a recording in which each word is a tone. */
    static void writeSound(Path file, int words) {
        int each = (WORD + GAP) * RATE / 1000;
        int length = words * each;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeBytes("RIFF");
            out.writeInt(Integer.reverseBytes(36 + length));
            out.writeBytes("WAVEfmt ");
            out.writeInt(Integer.reverseBytes(16));
            out.writeShort(Short.reverseBytes((short) 1));
            out.writeShort(Short.reverseBytes((short) 1));
            out.writeInt(Integer.reverseBytes(RATE));
            out.writeInt(Integer.reverseBytes(RATE));
            out.writeShort(Short.reverseBytes((short) 1));
            out.writeShort(Short.reverseBytes((short) 8));
            out.writeBytes("data");
            out.writeInt(Integer.reverseBytes(length));
            for (int i = 0; i < length; i++) {
                int inWord = i % each;
                double pitch = 200 + 40.0 * (i / each % 12);
                double loud = inWord < WORD * RATE / 1000 ? 60 : 0;
                out.writeByte((int) (128 + loud * Math.sin(2 * Math.PI * pitch * i / RATE)));
            }
            Files.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
