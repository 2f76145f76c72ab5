package org.colloquy.site.listening;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.recording.InterviewRecording;
import org.colloquy.model.recording.RecordingPart;
import org.colloquy.site.caption.CaptionFormat;
import org.colloquy.site.caption.CaptionPath;
import org.colloquy.site.caption.CaptionTimeline;
import org.colloquy.site.text.LanguageLink;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.SpeakerLabels;
import org.colloquy.site.text.path.SiteLinks;
import org.jspecify.annotations.Nullable;

/**
 * Facts that the page of an interview tells its player.
 *
 * @param times the address of the times of its words
 * @param sounds the parts of the recording, by their beginnings
 * @param captions how those of the parts are called; null where it is not known what is said when
 */
public record PlayerView(String times, List<SoundView> sounds, @Nullable CaptionTrack captions) {
    /**
     * Captions that a browser shows over a film, and that programs find at a sound.
     *
     * @param language of the words
     * @param label the name of the language, in itself
     */
    public record CaptionTrack(String language, String label) {}

    /**
     * Part of a recording.
     *
     * @param start milliseconds on the timeline of the interview
     * @param film whether it has pictures
     * @param name what it is called, for those who hear the page
     * @param captions the address of what is said in it; null if that is not known
     */
    public record SoundView(
            String href, long start, boolean film, String name, @Nullable String captions) {}

    /**
     * Returns what a page shows; empty where there is no recording that it may play.
     *
     * @param root the way to the root of the site
     */
    public static Optional<PlayerView> of(
            Corpus corpus, Interview interview, String root, Messages words) {
        return recording(corpus, interview)
                .map(
                        recording ->
                                new PlayerView(
                                        SiteLinks.to(root, PlayerTimes.address(interview)),
                                        sounds(corpus, interview, recording, root, words),
                                        captions(interview)));
    }

    private static @Nullable CaptionTrack captions(Interview interview) {
        String language = interview.details().language();
        return CaptionTimeline.has(interview)
                ? new CaptionTrack(language, LanguageLink.name(language))
                : null;
    }

    /** Returns the recording of an interview, if pages may play it. */
    static Optional<InterviewRecording> recording(Corpus corpus, Interview interview) {
        return Optional.ofNullable(interview.details().recording())
                .filter(recording -> recording.isPlayable(corpus.settings().mediaHosts()));
    }

    private static List<SoundView> sounds(
            Corpus corpus,
            Interview interview,
            InterviewRecording recording,
            String root,
            Messages words) {
        List<RecordingPart> parts = recording.parts();
        return IntStream.range(0, parts.size())
                .mapToObj(
                        i ->
                                new SoundView(
                                        SpeakerLabels.whole(parts.get(i).sound(), root),
                                        parts.get(i).start(),
                                        parts.get(i).sound().isFilm(),
                                        parts.size() == 1
                                                ? words.text("recording")
                                                : words.text("recording.part", i + 1),
                                        captions(corpus, interview, recording.isWhole() ? 0 : i + 1)
                                                .map(path -> SiteLinks.to(root, path))
                                                .orElse(null)))
                .toList();
    }

    private static Optional<String> captions(Corpus corpus, Interview interview, int part) {
        return Optional.of(new CaptionPath(interview.slug(), CaptionFormat.WEB_VTT, part))
                .filter(path -> CaptionTimeline.has(interview) && path.isFree(corpus))
                .map(CaptionPath::path);
    }

    /** Returns the beginnings and addresses of all parts, one after the other. */
    public String parts() {
        return sounds.stream()
                .map(sound -> sound.start() + " " + sound.href())
                .collect(Collectors.joining(" "));
    }

    /** Returns the captions that are shown over a film; null where there is none. */
    public @Nullable CaptionTrack shown() {
        return film() ? captions : null;
    }

    /** Returns the addresses of the captions of all parts, a dash for one that has none. */
    public String texts() {
        return sounds.stream()
                .map(sound -> sound.captions() == null ? "-" : sound.captions())
                .collect(Collectors.joining(" "));
    }

    /** Tells whether any part has pictures. */
    public boolean film() {
        return sounds.stream().anyMatch(SoundView::film);
    }
}
