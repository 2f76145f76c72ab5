package org.colloquy.markdown;

import java.util.List;
import java.util.function.Function;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.Problem;
import org.colloquy.corpus.Profile;
import org.colloquy.corpus.Term;

/**
 * Reading of glossary and people as it lies in the cache. A long glossary takes longer to read than
 * all else before the first page.
 *
 * @param preface of the glossary
 * @param before what stands before the first person
 * @param problems all that were found in reading these files
 * @param pending links to places in interviews
 * @param media the files that they show
 */
record StoredEntries(
        List<OfTerm> terms,
        List<Block> preface,
        List<OfPerson> people,
        List<Block> before,
        List<Problem> problems,
        List<LinkResolver.Pending> pending,
        List<String> media) {

    /** A term and where it is defined. */
    record OfTerm(Term term, String file, int offset) {}

    /** A person and where they are listed. */
    record OfPerson(Profile profile, String file, int offset) {}

    /**
     * Returns what is to be stored of a reading.
     *
     * @param problems those found in reading these files
     */
    static StoredEntries of(
            GlossaryReader glossary, PeopleReader people, LinkLog links, List<Problem> problems) {
        return new StoredEntries(
                glossary.glossary()
                        .entries()
                        .map(e -> new OfTerm(e.term(), e.source().file(), e.offset()))
                        .toList(),
                List.copyOf(glossary.preface()),
                people.people()
                        .entries()
                        .map(e -> new OfPerson(e.profile(), e.source().file(), e.offset()))
                        .toList(),
                List.copyOf(people.preface()),
                List.copyOf(problems),
                List.copyOf(links.pending()),
                List.copyOf(links.media()));
    }

    /** Gives readers what they would read. */
    void restore(
            GlossaryReader glossary,
            PeopleReader listed,
            LinkLog links,
            Function<String, Source> sources) {
        terms.forEach(
                e ->
                        glossary.glossary()
                                .add(
                                        new Glossary.Entry(
                                                e.term(), sources.apply(e.file()), e.offset())));
        glossary.preface().addAll(preface);
        people.forEach(e -> listed.people().add(e.profile(), sources.apply(e.file()), e.offset()));
        listed.preface().addAll(before);
        links.pending().addAll(pending);
        links.media().addAll(media);
    }
}
