package org.colloquy.site.glossary;

import java.util.List;
import java.util.Optional;
import org.colloquy.build.Digest;
import org.colloquy.model.corpus.Corpus.Occurrence;
import org.colloquy.model.glossary.Mention;

/** Digests of what the pages of a term show of the texts that mention it. */
final class TermInputs {
    private TermInputs() {}

    /** Returns the digest of where a term is mentioned, and by whom. */
    static String places(List<Occurrence> all) {
        Digest digest = new Digest();
        all.forEach(one -> addPlace(digest, one));
        return digest.end();
    }

    /** Returns the digest of mentions with the passages in which they stand. */
    static String words(List<Occurrence> shown) {
        Digest digest = new Digest();
        for (Occurrence one : shown) {
            Mention mention = one.mention();
            addPlace(digest, one);
            digest.add(mention.start());
            digest.add(mention.end());
            digest.add(one.interview().head().index().digests().mentioning(mention.place()));
        }
        return digest.end();
    }

    private static void addPlace(Digest digest, Occurrence one) {
        digest.add(one.interview().slug());
        digest.add(one.mention().place().id());
        digest.add(Optional.ofNullable(one.mention().speaker()).orElse(""));
    }
}
