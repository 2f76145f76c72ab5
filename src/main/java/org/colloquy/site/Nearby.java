package org.colloquy.site;

import java.util.Locale;
import java.util.stream.Stream;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Profile;
import org.colloquy.corpus.Term;

/** Names near an address at which there is nothing, one of which somebody may have meant. */
record Nearby(Alike<Interview> interviews, Alike<Term> terms, Alike<Profile> people) {
    static Nearby of(Corpus corpus) {
        return new Nearby(
                new Alike<>(
                        corpus.interviews().stream(),
                        i -> Stream.of(i.slug(), i.details().title().toLowerCase(Locale.ROOT))),
                new Alike<>(corpus.terms().stream(), t -> Stream.of(t.id())),
                new Alike<>(corpus.people().all().stream(), p -> Stream.of(p.id())));
    }
}
