package org.colloquy.markdown;

import java.util.List;
import java.util.function.Function;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.Problem;
import org.colloquy.corpus.Profile;
import org.colloquy.corpus.Target;
import org.colloquy.corpus.Term;

/**
 * What is kept of the reading of glossary and people until the program starts again. A long
 * glossary takes longer to read than all else before the first page.
 *
 * @param digest names the texts that it was read from
 * @param preface of the glossary
 * @param before what stands before the first person
 * @param problems all that were found in reading these files
 */
record KeptEntries(
        String digest,
        List<OfTerm> terms,
        List<Block> preface,
        List<OfPerson> people,
        List<Block> before,
        List<Problem> problems,
        List<Link> pending,
        List<String> media,
        List<Answer> answers) {

    /** A term and where it is defined. */
    record OfTerm(Term term, String file, int offset) {}

    /** A person and where they are listed. */
    record OfPerson(Profile profile, String file, int offset) {}

    /** A link to a place in an interview. */
    record Link(String file, int offset, Target.OfPassage target, String written) {}

    /** What was answered when links were resolved. */
    record Answer(String file, String written, LinkLog.Kind kind, Object answer) {}

    /**
     * What is to be kept.
     *
     * @param problems those found in reading these files
     */
    static KeptEntries of(
            String digest,
            GlossaryReader glossary,
            PeopleReader people,
            LinkLog links,
            List<Problem> problems) {
        return new KeptEntries(
                digest,
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
                links.pending().stream()
                        .map(l -> new Link(l.source().file(), l.offset(), l.target(), l.written()))
                        .toList(),
                List.copyOf(links.media()),
                links.answers().stream()
                        .map(a -> new Answer(a.source().file(), a.written(), a.kind(), a.answer()))
                        .toList());
    }

    /** Whether this may be kept: what took too long may be read another time. */
    boolean isKeepable() {
        return !Slowness.isIn(problems);
    }

    /** Gives readers what they would read. */
    void restore(
            GlossaryReader glossary,
            PeopleReader people,
            LinkLog links,
            Function<String, Source> sources) {
        terms.forEach(
                e ->
                        glossary.glossary()
                                .add(
                                        new Glossary.Entry(
                                                e.term(), sources.apply(e.file()), e.offset())));
        glossary.preface().addAll(preface);
        this.people.forEach(
                e -> people.people().add(e.profile(), sources.apply(e.file()), e.offset()));
        people.preface().addAll(before);
        pending.forEach(
                l ->
                        links.pending()
                                .add(
                                        new LinkResolver.Pending(
                                                sources.apply(l.file()),
                                                l.offset(),
                                                l.target(),
                                                l.written())));
        links.media().addAll(media);
        answers.forEach(
                a ->
                        links.answers()
                                .add(
                                        new LinkLog.Answer(
                                                sources.apply(a.file()),
                                                a.written(),
                                                a.kind(),
                                                a.answer())));
    }
}
