package org.colloquy.site.caption;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.recording.InterviewRecording;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PlannedPage;

/**
 * Captions of the files of recordings in several parts, for players. Where the slug of another
 * interview looks like the end of such a name, the interview's own file stands there.
 */
public final class PartCaptionSource implements PageSource {
    private final Corpus corpus;

    public PartCaptionSource(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return corpus.interviews().stream().filter(CaptionTimeline::has).flatMap(this::planned);
    }

    private Stream<PlannedPage> planned(Interview interview) {
        return CaptionPath.ofParts(interview)
                .filter(path -> path.isFree(corpus))
                .map(path -> PlannedPage.of(path.path(), interview));
    }

    @Override
    public Optional<Page> page(String path) {
        return CaptionPath.ofPart(path).filter(found -> found.isFree(corpus)).flatMap(this::page);
    }

    private Optional<Page> page(CaptionPath path) {
        return corpus.interview(path.slug())
                .filter(CaptionTimeline::has)
                .flatMap(interview -> captions(interview, path.part()))
                .map(captions -> new Page(path.format().type(), path.format().write(captions)));
    }

    private static Optional<List<Caption>> captions(Interview interview, int part) {
        return Optional.ofNullable(interview.details().recording())
                .filter(recording -> !recording.isWhole())
                .map(InterviewRecording::parts)
                .filter(parts -> part <= parts.size())
                .map(parts -> PartCaptions.of(CaptionTimeline.of(interview), parts, part - 1));
    }
}
