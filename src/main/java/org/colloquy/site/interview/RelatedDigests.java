package org.colloquy.site.interview;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.analysis.RelatedPassages;
import org.colloquy.analysis.RelatedPassages.RelatedPassage;
import org.colloquy.build.ContentKey;
import org.colloquy.build.Digest;
import org.colloquy.build.Stage;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;

/**
 * Digests of what the pages of each interview show of related passages. They stand in the cache for
 * all interviews together: an edit after which every term is mentioned where it was changes none.
 */
final class RelatedDigests {
    private static final Stage<StoredDigests> STAGE =
            Stage.stored("related-digests", StoredDigests.class);

    private final Map<String, String> bySlug = new HashMap<>();

    /**
     * Digests as the build cache has them.
     *
     * @param all one for each interview, in the order of the corpus
     */
    record StoredDigests(List<String> all) {
        StoredDigests {
            all = List.copyOf(all);
        }
    }

    private RelatedDigests(List<Interview> interviews, List<String> digests) {
        for (int i = 0; i < interviews.size(); i++) {
            bySlug.put(interviews.get(i).slug(), digests.get(i));
        }
    }

    /** Finds the digests of a corpus, or works them out. */
    static RelatedDigests of(Corpus corpus, CorpusAnalysis analysis) {
        RelatedPassages related = analysis.relatedPassages();
        StoredDigests stored =
                analysis.cache()
                        .get(
                                key(corpus, related),
                                () ->
                                        new StoredDigests(
                                                corpus.interviews().parallelStream()
                                                        .map(one -> digest(related, one))
                                                        .toList()));
        return new RelatedDigests(corpus.interviews(), stored.all());
    }

    /** Returns the digest of an interview of the corpus. */
    String of(Interview interview) {
        return bySlug.getOrDefault(interview.slug(), "");
    }

    private static ContentKey<StoredDigests> key(Corpus corpus, RelatedPassages related) {
        Digest all = new Digest();
        corpus.interviews().forEach(interview -> addLed(all, interview));
        return STAGE.of(related.digest(), all.end());
    }

    private static String digest(RelatedPassages related, Interview interview) {
        Digest all = new Digest();
        related.places(interview).stream()
                .sorted(Comparator.comparing(Locator::id))
                .forEach(
                        place -> {
                            all.add(place.id());
                            related.to(interview, place).forEach(there -> add(all, there));
                        });
        return all.end();
    }

    private static void add(Digest all, RelatedPassage there) {
        addLed(all, there.interview());
        all.add(there.place().id());
        all.addAll(there.terms());
    }

    /** Adds what pages show of an interview to which they lead. */
    static void addLed(Digest all, Interview other) {
        all.add(other.slug());
        all.add(other.details().title());
        all.add(other.details().language());
        all.add(String.valueOf(other.details().foreign()));
    }
}
