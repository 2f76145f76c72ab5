package org.colloquy.site.caption;

import java.util.Optional;
import java.util.stream.Stream;
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
                .flatMap(this::formats)
                .map(CaptionPath::path);
    }

    private Stream<CaptionPath> formats(Interview interview) {
        return Stream.of(CaptionFormat.values())
                .map(format -> new CaptionPath(interview.slug(), format))
                .filter(path -> path.isFree(corpus));
    }

    @Override
    public Optional<Page> page(String path) {
        return CaptionPath.read(path)
                .filter(found -> found.isFree(corpus))
                .flatMap(
                        found ->
                                corpus.interview(found.slug())
                                        .filter(CaptionTimeline::has)
                                        .map(interview -> page(interview, found.format())));
    }

    private static Page page(Interview interview, CaptionFormat format) {
        return new Page(format.type(), format.write(CaptionTimeline.of(interview)));
    }
}
