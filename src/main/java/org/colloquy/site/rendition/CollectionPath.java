package org.colloquy.site.rendition;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.rendition.format.CollectionRendition;
import org.colloquy.site.rendition.format.InterviewCollection;

/** File of several interviews together, with its path. */
record CollectionPath(CollectionRendition format, InterviewCollection collection) {

    /** Returns the path as it is written. */
    String path() {
        return collection.name() + "." + format.ending();
    }

    PageContent content(Corpus corpus) {
        return format.all(corpus, collection);
    }

    /** Returns the files of all collections. */
    static Stream<CollectionPath> all(Corpus corpus) {
        return InterviewCollection.all(corpus).flatMap(one -> of(corpus, one));
    }

    /** Returns the files of a collection. */
    static Stream<CollectionPath> of(Corpus corpus, InterviewCollection collection) {
        return RenditionList.ofCollections().stream()
                .filter(format -> format.exists(corpus, collection))
                .map(format -> new CollectionPath(format, collection));
    }

    /** Returns what is at a path. */
    static Optional<CollectionPath> find(Corpus corpus, String path) {
        return RenditionList.ofCollections().stream()
                .filter(format -> path.endsWith("." + format.ending()))
                .flatMap(
                        format ->
                                InterviewCollection.named(corpus, name(path, format.ending()))
                                        .filter(one -> format.exists(corpus, one))
                                        .map(one -> new CollectionPath(format, one))
                                        .stream())
                .findFirst();
    }

    private static String name(String path, String ending) {
        return path.substring(0, path.length() - ending.length() - 1);
    }
}
