package org.colloquy.site.rendition;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.rendition.format.CollectionRendition;
import org.colloquy.site.rendition.format.InterviewCollection;

/** File of several interviews together, with its path. */
record CollectionPath(CollectionRendition rendition, InterviewCollection collection) {

    /** Returns the path as it is written. */
    String path() {
        return collection.name() + "." + rendition.format().ending();
    }

    PageContent content(Corpus corpus) {
        return rendition.all(corpus, collection);
    }

    /** Returns the files of all collections. */
    static Stream<CollectionPath> all(Corpus corpus) {
        return InterviewCollection.all(corpus).flatMap(one -> of(corpus, one));
    }

    /** Returns the files of a collection. */
    static Stream<CollectionPath> of(Corpus corpus, InterviewCollection collection) {
        return RenditionList.ofCollections().stream()
                .filter(rendition -> rendition.exists(corpus, collection))
                .map(rendition -> new CollectionPath(rendition, collection));
    }

    /** Returns what is at a path. */
    static Optional<CollectionPath> find(Corpus corpus, String path) {
        return RenditionList.ofCollections().stream()
                .flatMap(rendition -> find(corpus, path, rendition).stream())
                .findFirst();
    }

    private static Optional<CollectionPath> find(
            Corpus corpus, String path, CollectionRendition rendition) {
        String ending = "." + rendition.format().ending();
        return path.endsWith(ending)
                ? InterviewCollection.named(
                                corpus, path.substring(0, path.length() - ending.length()))
                        .filter(one -> rendition.exists(corpus, one))
                        .map(one -> new CollectionPath(rendition, one))
                : Optional.empty();
    }
}
