package org.colloquy.site.caption;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.recording.RecordingPart;

/** Captions of one file of a recording, whose times count from the beginning of the file. */
final class PartCaptions {
    private final long start;
    private final long end;

    private PartCaptions(long start, long end) {
        this.start = start;
        this.end = end;
    }

    /**
     * Returns the captions that are heard in a part.
     *
     * @param whole those of the interview
     * @param part the number of the part, from 0
     */
    static List<Caption> of(List<Caption> whole, List<RecordingPart> parts, int part) {
        long end = part + 1 < parts.size() ? parts.get(part + 1).start() : Long.MAX_VALUE;
        PartCaptions captions = new PartCaptions(parts.get(part).start(), end);
        return whole.stream().map(captions::heard).flatMap(Optional::stream).toList();
    }

    /** Returns what is heard of a caption, which may go on in the next part. */
    private Optional<Caption> heard(Caption caption) {
        List<SpokenPassage> voices =
                caption.voices().stream()
                        .map(voice -> new SpokenPassage(voice.speaker(), heard(voice.words())))
                        .filter(voice -> !voice.words().isEmpty())
                        .toList();
        if (voices.isEmpty()) {
            return Optional.empty();
        }
        long first =
                voices.stream().mapToLong(voice -> voice.words().get(0).from()).min().orElse(0);
        long from = caption.from() < start ? first : moved(caption.from());
        return Optional.of(new Caption(from, Math.max(from, moved(caption.to())), voices));
    }

    private List<CaptionWords> heard(List<CaptionWords> all) {
        return all.stream()
                .filter(words -> words.from() >= start && words.from() < end)
                .map(
                        words ->
                                new CaptionWords(
                                        words.text(),
                                        moved(words.from()),
                                        moved(words.to()),
                                        words.precision()))
                .toList();
    }

    private long moved(long moment) {
        return Math.max(0, Math.min(moment, end) - start);
    }
}
