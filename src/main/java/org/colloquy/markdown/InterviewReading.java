package org.colloquy.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.anchor.Anchors;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one interview, and all that it depends on. It serves a later reading of the corpus
 * too if all of that is the same.
 *
 * @param basis what it was read from
 * @param shared what it was read with
 * @param files those among which its links were looked for
 * @param problems those found in reading it, and behind them those that only all interviews
 *     together show
 * @param own those of the problems that were found in reading it
 * @param result empty if the file cannot be read at all
 */
record InterviewReading(
        Basis basis,
        SharedReading shared,
        CorpusFiles files,
        LinkLog links,
        List<Problem> problems,
        List<Problem> own,
        Optional<Result> result) {

    /**
     * The file and what lies beside it.
     *
     * @param record of its anchors
     */
    record Basis(String file, String slug, FileText text, @Nullable FileText record) {

        /** Whether the texts are the same objects, of which there is one for equal texts. */
        boolean isSame(Basis other) {
            return slug.equals(other.slug) && text == other.text && record == other.record;
        }
    }

    /** What was read. */
    record Result(
            Interview interview, OldAddresses.Claim claim, List<DirectoryBuilder.Named> people) {}

    static InterviewReading of(Basis basis, SharedReading shared, CorpusFiles files) {
        List<Problem> found = new ArrayList<>();
        LinkLog links = new LinkLog();
        Optional<Result> result =
                basis.text()
                        .source(found)
                        .map(source -> read(basis, source, found, shared, files, links));
        return new InterviewReading(basis, shared, files, links, found, List.copyOf(found), result);
    }

    /**
     * What was read before the program started, and would be read now.
     *
     * @param interview with the head that was kept
     */
    static InterviewReading again(
            Basis basis,
            SharedReading shared,
            CorpusFiles files,
            KeptReading kept,
            Interview interview) {
        List<Problem> found = new ArrayList<>(kept.problems());
        Source source = basis.text().sourceAgain(found).orElseThrow();
        List<DirectoryBuilder.Named> people =
                kept.people().stream().map(p -> new DirectoryBuilder.Named(source, p)).toList();
        OldAddresses.Claim claim = new OldAddresses.Claim(source, kept.aliasesAt(), interview);
        return new InterviewReading(
                basis,
                shared,
                files,
                kept.links(source),
                found,
                kept.problems(),
                Optional.of(new Result(interview, claim, people)));
    }

    /** Whether it would be the same if it were read again. */
    boolean isKeepable() {
        return result.isPresent() && !Slowness.isIn(own);
    }

    private static Result read(
            Basis basis,
            Source source,
            List<Problem> found,
            SharedReading shared,
            CorpusFiles files,
            LinkLog log) {
        LinkResolver links = new LinkResolver(shared.targets(files), source, log);
        InterviewReader reader =
                new InterviewReader(source, basis.slug(), shared.settings(), links, shared.terms());
        Interview interview = numbered(reader.read(), basis.record(), found);
        OldAddresses.Claim claim = new OldAddresses.Claim(source, reader.aliasesAt(), interview);
        return new Result(interview, claim, reader.people());
    }

    /** The interview under the numbers that its record says, if it has one. */
    private static Interview numbered(
            Interview interview, @Nullable FileText beside, List<Problem> found) {
        Optional<Source> record = Optional.ofNullable(beside).flatMap(text -> text.source(found));
        if (record.isEmpty()) {
            return interview;
        }
        Anchors.Anchored anchored =
                Anchors.number(interview, record.get().file(), record.get().text());
        found.addAll(anchored.problems());
        return anchored.interview();
    }

    /**
     * This reading as one of later circumstances; empty if it might be another then.
     *
     * @param terms which names of terms differ, of what it was read with and what it would be now
     */
    Optional<InterviewReading> under(
            Basis now, SharedReading nowShared, CorpusFiles nowFiles, TermChanges terms) {
        boolean same = nowShared == shared && nowFiles.isSame(files);
        boolean holds =
                basis.isSame(now)
                        && !Slowness.isIn(own)
                        && (same || isReadAlike(nowShared, nowFiles, terms));
        if (!holds) {
            return Optional.empty();
        }
        return Optional.of(
                same
                        ? this
                        : new InterviewReading(
                                basis, nowShared, nowFiles, links, problems, own, result));
    }

    private boolean isReadAlike(
            SharedReading nowShared, CorpusFiles nowFiles, TermChanges changes) {
        return nowShared.settings().equals(shared.settings())
                && links.holds(nowShared.targets(nowFiles))
                && result.stream()
                        .noneMatch(
                                read ->
                                        changes.concern(
                                                read.interview(),
                                                shared.terms(),
                                                nowShared.terms()));
    }

    /** Whether both are of one file, and the interview has its place where the other has it. */
    boolean standsWhere(InterviewReading other) {
        return basis.file().equals(other.basis.file())
                && result.isPresent()
                && other.result.isPresent()
                && result.get().interview().standsWhere(other.result.get().interview());
    }

    /** Takes back what was reported after it was read. */
    void forgetJoined() {
        if (problems.size() > own.size()) {
            problems.subList(own.size(), problems.size()).clear();
        }
    }
}
