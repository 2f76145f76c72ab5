package org.colloquy.site.rendition.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.SeriesIndex.Series;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;

/**
 * Interviews that go out together: a series or the corpus.
 *
 * @param name its path without an ending: {@code series/harbours}, {@code corpus}
 * @param page the path of the page that lists them
 * @param series null for the corpus
 * @param interviews a series in its order, the corpus newest first; each in the language that
 *     stands for all
 */
public record InterviewCollection(
        String name,
        String page,
        String title,
        @Nullable Series series,
        List<Interview> interviews) {
    private static final String CORPUS = "corpus";

    public InterviewCollection {
        interviews = List.copyOf(interviews);
    }

    /** Returns all interviews together. */
    public static InterviewCollection of(Corpus corpus) {
        return new InterviewCollection(
                CORPUS,
                SitePaths.INDEX,
                corpus.settings().title(),
                null,
                corpus.translations().leads());
    }

    /** Returns the interviews of a series. */
    public static InterviewCollection of(Series series) {
        return new InterviewCollection(
                SitePaths.SERIES + series.id(),
                SitePaths.series(series.id(), 1),
                series.name(),
                series,
                series.interviews());
    }

    /** Returns the corpus, if it has several interviews, and each of its series. */
    public static Stream<InterviewCollection> all(Corpus corpus) {
        return Stream.concat(
                Stream.of(of(corpus)).filter(all -> all.interviews().size() > 1),
                corpus.series().all().stream().map(InterviewCollection::of));
    }

    /** Returns the collection of a name. */
    public static Optional<InterviewCollection> named(Corpus corpus, String name) {
        return name.equals(CORPUS)
                ? Optional.of(of(corpus)).filter(all -> all.interviews().size() > 1)
                : name.startsWith(SitePaths.SERIES)
                        ? corpus.series()
                                .find(name.substring(SitePaths.SERIES.length()))
                                .map(InterviewCollection::of)
                        : Optional.empty();
    }
}
