package org.colloquy.site.text;

import java.util.List;
import java.util.Set;
import org.colloquy.model.StartTime;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.recording.InterviewRecording;
import org.colloquy.model.recording.MediaRecording;
import org.colloquy.model.recording.RecordingMoment;
import org.colloquy.site.text.SpeakerLabelView.Moment;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.text.TextFolding;
import org.colloquy.text.name.RoleWords;
import org.jspecify.annotations.Nullable;

/** The labels of a page, in its order: who asks, and when a minute has passed. */
public final class SpeakerLabels {
    /** Seconds: speakers begin a little early or late, and the margin is to show every minute. */
    private static final int MINUTE = 55;

    private static final Set<String> QUESTION = Set.of("Q", "Question", "问", "問", "질문", "질");

    private final Interview interview;
    private final InterviewDetails details;
    private final String root;
    private double shown = Double.NEGATIVE_INFINITY;

    public SpeakerLabels(Interview interview, String root) {
        this.interview = interview;
        this.details = interview.details();
        this.root = root;
    }

    /** Begins a section: its first time is shown again. */
    public void beginSection() {
        shown = Double.NEGATIVE_INFINITY;
    }

    @Nullable
    public SpeakerLabelView view(@Nullable SpeakerLabel label) {
        return label == null ? null : SpeakerLabelView.of(label, moment(label.time()), asks(label));
    }

    private @Nullable Moment moment(@Nullable StartTime time) {
        if (time == null) {
            return null;
        }
        boolean again = time.seconds() >= shown && time.seconds() - shown < MINUTE;
        shown = again ? shown : time.seconds();
        return new Moment("PT" + (long) time.seconds() + "S", href(time), again);
    }

    private @Nullable String href(StartTime time) {
        InterviewRecording recording = details.recording();
        return recording == null
                ? null
                : recording.at(time.seconds()).map(moment -> moment(moment, root)).orElse(null);
    }

    /**
     * Returns the address from which a recording plays from a moment on; null if that is not known.
     */
    public static @Nullable String moment(RecordingMoment moment, String root) {
        MediaRecording sound = moment.sound();
        return sound.at(moment.seconds())
                .map(at -> sound.local() ? whole(sound, root) + at : at)
                .orElse(null);
    }

    /** Returns the address of a recording. */
    public static String whole(MediaRecording recording, String root) {
        return recording.local() ? SiteLinks.to(root, recording.address()) : recording.address();
    }

    /** Tells whether whoever a label names asks, as far as the interview says. */
    private boolean asks(SpeakerLabel label) {
        List<String> names = label.people().isEmpty() ? List.of(label.speaker()) : label.people();
        return QUESTION.contains(label.speaker())
                || RoleWords.asks(TextFolding.lower(label.speaker()))
                || names.stream()
                        .allMatch(
                                name ->
                                        interview
                                                .person(name)
                                                .filter(details.interviewers()::contains)
                                                .isPresent());
    }
}
