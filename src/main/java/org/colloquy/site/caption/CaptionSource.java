package org.colloquy.site.caption;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.InterviewRecording;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageSource;

/**
 * Captions and transcripts of the interviews that have times. Where the slug of another interview
 * looks like the end of such a name, the interview's own file stands there.
 */
public final class CaptionSource implements PageSource {
    private final Corpus corpus;

    public CaptionSource(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public Stream<String> paths() {
        return corpus.interviews().stream()
                .filter(CaptionTimeline::has)
                .flatMap(this::all)
                .map(CaptionPath::path);
    }

    private Stream<CaptionPath> all(Interview interview) {
        return Stream.concat(
                        Stream.of(CaptionFormat.values())
                                .map(format -> new CaptionPath(interview.slug(), format)),
                        CaptionPath.ofParts(interview))
                .filter(path -> path.isFree(corpus));
    }

    @Override
    public Optional<Page> page(String path) {
        return CaptionPath.read(path).stream()
                .filter(found -> found.isFree(corpus))
                .flatMap(found -> page(found).stream())
                .findFirst();
    }

    private Optional<Page> page(CaptionPath path) {
        return corpus.interview(path.slug())
                .filter(CaptionTimeline::has)
                .flatMap(interview -> captions(interview, path.part()))
                .map(captions -> new Page(path.format().type(), path.format().write(captions)));
    }

    private static Optional<List<Caption>> captions(Interview interview, int part) {
        List<Caption> whole = CaptionTimeline.of(interview);
        return part == 0
                ? Optional.of(whole)
                : Optional.ofNullable(interview.details().recording())
                        .filter(recording -> !recording.isWhole())
                        .map(InterviewRecording::parts)
                        .filter(parts -> part <= parts.size())
                        .map(parts -> PartCaptions.of(whole, parts, part - 1));
    }
}
