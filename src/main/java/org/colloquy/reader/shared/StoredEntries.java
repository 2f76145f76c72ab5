package org.colloquy.reader.shared;

import java.util.List;
import java.util.function.Function;
import org.colloquy.model.Block;
import org.colloquy.model.Problem;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.people.Person;
import org.colloquy.reader.entry.Glossary;
import org.colloquy.reader.link.LinkLog;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.source.SourceFile;

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
public record StoredEntries(
        List<StoredTerm> terms,
        List<Block> preface,
        List<OfPerson> people,
        List<Block> before,
        List<Problem> problems,
        List<LinkResolver.PendingLink> pending,
        List<String> media) {

    /** A term and where it is defined. */
    public record StoredTerm(Term term, String file, int offset) {}

    /** A person and where they are listed. */
    public record OfPerson(Person person, String file, int offset) {}

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
                        .map(e -> new StoredTerm(e.term(), e.source().file(), e.offset()))
                        .toList(),
                List.copyOf(glossary.preface()),
                people.people()
                        .entries()
                        .map(e -> new OfPerson(e.person(), e.source().file(), e.offset()))
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
            Function<String, SourceFile> sources) {
        terms.forEach(
                e ->
                        glossary.glossary()
                                .add(
                                        new Glossary.GlossaryEntry(
                                                e.term(), sources.apply(e.file()), e.offset())));
        glossary.preface().addAll(preface);
        people.forEach(e -> listed.people().add(e.person(), sources.apply(e.file()), e.offset()));
        listed.preface().addAll(before);
        links.pending().addAll(pending);
        links.media().addAll(media);
    }
}
