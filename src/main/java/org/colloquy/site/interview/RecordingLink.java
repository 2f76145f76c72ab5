package org.colloquy.site.interview;

import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.model.recording.InterviewRecording;
import org.colloquy.model.recording.RecordingPart;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.SpeakerLabels;
import org.jspecify.annotations.Nullable;

/**
 * Link to a file of a recording.
 *
 * @param name what it is called; with its number where there are several
 */
record RecordingLink(String href, String name) {

    /** Returns the links to all files of a recording, in its order. */
    static List<RecordingLink> all(
            @Nullable InterviewRecording recording, String root, Messages words) {
        List<RecordingPart> parts = recording == null ? List.of() : recording.parts();
        return IntStream.range(0, parts.size())
                .mapToObj(
                        i ->
                                new RecordingLink(
                                        SpeakerLabels.whole(parts.get(i).sound(), root),
                                        parts.size() == 1
                                                ? words.text("recording")
                                                : words.text("recording.part", i + 1)))
                .toList();
    }
}
