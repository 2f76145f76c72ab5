package org.colloquy.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colloquy.across.Wordings;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Directory;
import org.colloquy.corpus.Interviews;
import org.colloquy.corpus.Media;
import org.colloquy.corpus.Problem;
import org.colloquy.corpus.Problem.Severity;
import org.colloquy.corpus.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What only all interviews together show. After an edit that leaves every interview where it was,
 * each part is made of what the edition before has of it and of the interviews that were revised;
 * else all of it is worked out once more.
 */
final class JoinedReading {
    private final SharedReading shared;
    private final List<InterviewReading> readings;
    private final Interviews interviews;
    private final TermUses uses;
    private final LinkCheck links;
    private final Wordings wordings;
    private final List<OldAddresses.Claim> claims;
    private final DirectoryBuilder people;
    private final Directory directory;
    private final CorpusFiles files;
    private final Corpus corpus;

    /**
     * An earlier edition, and what has been revised since, of which nothing came, went or moved.
     */
    private record Before(JoinedReading joined, List<Revision<InterviewReading>> revisions) {

        /** Those of the revisions in which a part of the result is another object. */
        <T> List<Revision<T>> of(Function<InterviewReading.Result, T> part) {
            return revisions.stream()
                    .map(revision -> revision.map(r -> part.apply(r.result().orElseThrow())))
                    .filter(revision -> !revision.isNone())
                    .toList();
        }
    }

    /**
     * @param readings in the order of their files
     * @param earlier the same of an earlier edition
     */
    JoinedReading(
            SharedReading shared,
            Collection<InterviewReading> readings,
            FileTexts texts,
            @Nullable JoinedReading earlier) {
        this.shared = shared;
        this.readings = List.copyOf(readings);
        this.files = texts.files();
        Optional<Before> before = Optional.ofNullable(earlier).flatMap(this::revisions);
        this.interviews = interviews(before);
        this.uses = uses(before);
        this.links = new LinkCheck(interviews, earlier == null ? null : earlier.links);
        checkLinks();
        this.wordings = wordings(earlier);
        QuestionsReader questions = shared.questions();
        questions.check(interviews, wordings.unmet(questions.entries()));
        this.claims = claims(before);
        OldAddresses.check(interviews, claims);
        if (!interviews.all().isEmpty()) {
            shared.glossary().glossary().reportUnused(uses::mention);
        }
        this.people = people(before);
        if (!interviews.all().isEmpty()) {
            people.reportUnused(interviews.all());
        }
        this.directory = people.build(earlier == null ? Directory.empty() : earlier.directory);
        this.corpus = corpus(texts);
    }

    Corpus corpus() {
        return corpus;
    }

    private Corpus corpus(FileTexts texts) {
        GlossaryReader glossary = shared.glossary();
        return new Corpus(
                shared.settings(),
                interviews,
                glossary.glossary().terms(),
                glossary.preface(),
                shared.questions().entries(),
                directory,
                media(),
                problems(),
                texts::edition);
    }

    private Optional<Before> revisions(JoinedReading earlier) {
        return Revision.between(earlier.readings, readings, InterviewReading::standsWhere)
                .map(revisions -> new Before(earlier, revisions));
    }

    private Stream<InterviewReading.Result> results() {
        return readings.stream().flatMap(reading -> reading.result().stream());
    }

    private Interviews interviews(Optional<Before> before) {
        return before.map(
                        known ->
                                known.joined()
                                        .interviews
                                        .revised(known.of(InterviewReading.Result::interview)))
                .orElseGet(
                        () ->
                                Interviews.of(
                                        results()
                                                .map(InterviewReading.Result::interview)
                                                .toList()));
    }

    private TermUses uses(Optional<Before> before) {
        return before.map(
                        known ->
                                known.joined()
                                        .uses
                                        .revised(known.of(InterviewReading.Result::interview)))
                .orElseGet(() -> TermUses.of(interviews.all()));
    }

    private void checkLinks() {
        links.check(shared.entries().links());
        readings.forEach(reading -> links.check(reading.links()));
        links.check(shared.questions().links());
        links.end();
    }

    private Wordings wordings(@Nullable JoinedReading earlier) {
        Wordings known = earlier == null ? Wordings.NONE : earlier.wordings;
        return Wordings.of(shared.questions().entries(), interviews.all(), known);
    }

    /** Most corpora have no old addresses at all. */
    private List<OldAddresses.Claim> claims(Optional<Before> before) {
        boolean none =
                before.isPresent()
                        && before.get().joined().claims.isEmpty()
                        && before.get().of(InterviewReading.Result::claim).stream()
                                .noneMatch(revision -> revision.later().isMade());
        return none
                ? List.of()
                : results()
                        .map(InterviewReading.Result::claim)
                        .filter(OldAddresses.Claim::isMade)
                        .toList();
    }

    private DirectoryBuilder people(Optional<Before> before) {
        return before.filter(known -> known.joined().shared == shared)
                .flatMap(
                        known ->
                                known.joined()
                                        .people
                                        .revised(known.of(InterviewReading.Result::people)))
                .orElseGet(this::people);
    }

    private DirectoryBuilder people() {
        PeopleReader listed = shared.people();
        DirectoryBuilder builder = new DirectoryBuilder(listed.people(), listed.preface());
        results().forEach(read -> read.people().forEach(builder::add));
        return builder;
    }

    /** Where they are in the folder as it is now, whenever the links to them were read. */
    private List<Media> media() {
        Set<String> named = new LinkedHashSet<>(shared.entries().links().media());
        readings.forEach(reading -> named.addAll(reading.links().media()));
        return named.stream().flatMap(file -> files.media(file).stream()).toList();
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(files.problems());
        problems.addAll(shared.problems());
        readings.forEach(reading -> problems.addAll(reading.problems()));
        if (interviews.all().isEmpty()) {
            problems.add(
                    Problem.ofFile(
                            Severity.WARNING,
                            "no-interviews",
                            ".",
                            "the folder has no Markdown files to read as interviews"));
        }
        return problems;
    }
}
