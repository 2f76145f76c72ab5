package org.colloquy.site.error;

import java.util.Locale;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.HousePage;
import org.colloquy.model.people.Person;

/** Names near an address at which there is nothing, one of which somebody may have meant. */
public record NearbyAddresses(
        FuzzyNames<Interview> interviews,
        FuzzyNames<HousePage> pages,
        FuzzyNames<Term> terms,
        FuzzyNames<Person> people) {
    public static NearbyAddresses of(Corpus corpus) {
        return new NearbyAddresses(
                new FuzzyNames<>(
                        corpus.interviews().stream(),
                        i -> Stream.of(i.slug(), i.details().title().toLowerCase(Locale.ROOT))),
                new FuzzyNames<>(
                        corpus.pages().all().stream(),
                        p -> Stream.of(p.slug(), p.title().toLowerCase(Locale.ROOT))),
                new FuzzyNames<>(
                        corpus.terms().stream(),
                        t -> Stream.of(t.id(), t.name().toLowerCase(Locale.ROOT))),
                new FuzzyNames<>(corpus.people().all().stream(), p -> Stream.of(p.id())));
    }
}
