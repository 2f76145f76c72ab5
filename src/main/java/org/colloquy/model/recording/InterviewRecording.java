package org.colloquy.model.recording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Settings;

/**
 * Recording of an interview: one file or address, or several tapes. All times of the interview are
 * on one timeline, on which each part has its place.
 *
 * @param parts one at least, by their beginnings
 */
public record InterviewRecording(List<RecordingPart> parts) {
    private static final double MILLISECONDS = 1000;

    public InterviewRecording {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a recording has a part");
        }
        parts = parts.stream().sorted(Comparator.comparingLong(RecordingPart::start)).toList();
    }

    /** Returns a recording of one part whose times are those of the interview. */
    public static InterviewRecording of(MediaRecording sound) {
        return new InterviewRecording(List.of(new RecordingPart(sound, 0)));
    }

    /** Tells whether it is one file whose times are those of the interview. */
    public boolean isWhole() {
        return parts.size() == 1 && parts.get(0).start() == 0;
    }

    /** Returns the first part, or the only one. */
    public MediaRecording first() {
        return parts.get(0).sound();
    }

    /**
     * Returns where a moment is to be heard; empty before the first part, and where no player is
     * known that would follow its address.
     *
     * @param seconds on the timeline of the interview
     */
    public Optional<RecordingMoment> at(double seconds) {
        return parts.stream()
                .filter(part -> part.start() <= seconds * MILLISECONDS)
                .reduce((earlier, later) -> later)
                .map(
                        part ->
                                new RecordingMoment(
                                        part.sound(), seconds - part.start() / MILLISECONDS))
                .filter(moment -> moment.sound().at(moment.seconds()).isPresent());
    }

    /**
     * Tells whether a page can play it: each part is a file of the site, or one at a host that may
     * be asked.
     *
     * @param hosts as {@link Settings#mediaHosts()} has them
     */
    public boolean isPlayable(List<String> hosts) {
        return parts.stream().map(RecordingPart::sound).allMatch(sound -> sound.isPlayable(hosts));
    }
}
