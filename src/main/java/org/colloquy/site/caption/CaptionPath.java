package org.colloquy.site.caption;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.recording.InterviewRecording;

/**
 * Path of an interview's captions.
 *
 * @param slug of the interview
 * @param part of the recording, from 1, whose own beginning the captions count from; 0 for the
 *     times of the interview
 */
public record CaptionPath(String slug, CaptionFormat format, int part) {
    private static final String FOLDER = "interviews/";

    /** Name of an interview, and the number of a part behind it. */
    private static final Pattern PART =
            Pattern.compile(FOLDER + "(.+)\\.part([1-9]\\d{0,3})\\.vtt");

    /** Reads the path of the captions of a part; empty where it is none. */
    static Optional<CaptionPath> ofPart(String path) {
        Matcher found = PART.matcher(path);
        return found.matches()
                ? Optional.of(
                        new CaptionPath(
                                found.group(1),
                                CaptionFormat.WEB_VTT,
                                Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    /**
     * Returns the paths of captions for the files of a recording; none where the one file has the
     * times of the interview.
     */
    static Stream<CaptionPath> ofParts(Interview interview) {
        InterviewRecording recording = interview.details().recording();
        return recording == null || recording.isWhole()
                ? Stream.empty()
                : IntStream.rangeClosed(1, recording.parts().size())
                        .mapToObj(
                                part ->
                                        new CaptionPath(
                                                interview.slug(), CaptionFormat.WEB_VTT, part));
    }

    /** Returns the path as it is written. */
    public String path() {
        return FOLDER + slug + (part > 0 ? ".part" + part : "") + "." + format.extension();
    }

    /** Tells whether no other interview has its own file there. */
    public boolean isFree(Corpus corpus) {
        return part == 0 || corpus.interview(slug + ".part" + part).isEmpty();
    }
}
