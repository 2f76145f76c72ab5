package org.colloquy.cli.anchors;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.anchors.RecordMaker;
import org.colloquy.anchors.match.AnchorComparison;
import org.colloquy.anchors.match.AnchorVerdict;
import org.colloquy.anchors.record.AnchorRecord;
import org.colloquy.cli.option.FolderArgument;
import org.colloquy.console.Console;
import org.colloquy.console.CorpusFolder;
import org.colloquy.console.ExitCode;
import org.colloquy.console.ProblemPrinter;
import org.colloquy.console.UsageException;
import org.colloquy.model.Locator;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.colloquy.text.CountedNoun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows, or records, the permanent anchors. */
@Command(
        name = "anchors",
        description = "Shows, or records, the permanent anchors of the interviews in DIR.",
        footer = {
            "",
            "The record of an interview NAME.md is the file NAME.anchors beside it. Since",
            "it was written, each place was kept, edited, moved, split or merged, or it is",
            "new, gone or in doubt. A place that is gone or in doubt needs a decision, and",
            "until then the exit status is 1. The times of its words, in NAME.times, are",
            "carried along.",
            "",
            "  colloquy anchors interviews             what has changed",
            "  colloquy anchors interviews --update    records it",
            "  colloquy anchors interviews --update --accept ada#q5",
            "  colloquy anchors interviews --update --accept 0.9",
            "  colloquy anchors interviews --withdraw ada#5.2 --reason \"at her request\""
        })
public final class AnchorsCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Mixin private FolderArgument dir = new FolderArgument();

    @Option(names = "--update", description = "Record all anchors that are certain.")
    private boolean update;

    @Option(
            names = "--accept",
            paramLabel = "SLUG#LOCATOR|LIKELIHOOD",
            description =
                    "With --update: a place in doubt is the one that is proposed, or all places are"
                            + " whose likelihood is at least so high, such as 0.9.")
    private @Nullable String accept;

    @Option(
            names = "--resolve",
            description = "Settle what a merge of two branches has left in the records.")
    private boolean resolve;

    @Option(
            names = "--withdraw",
            paramLabel = "SLUG#LOCATOR",
            description = "Record that a passage was removed for good; links to it say so.")
    private @Nullable String withdraw;

    @Option(names = "--reason", paramLabel = "TEXT", description = "The reason, which readers see.")
    private @Nullable String reason;

    private @Nullable AcceptedDoubts accepted;
    private List<OrphanRecord> orphans = List.of();

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    public AnchorsCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        requireSense();
        Corpus corpus = CorpusFolder.read(dir.folder(), new CorpusReader(), console);
        if (resolve) {
            for (Interview interview : corpus.interviews()) {
                RecordFile file = RecordFile.of(dir.folder(), interview);
                RecordConflicts.settle(file, interview, console.out());
            }
            corpus = CorpusFolder.read(dir.folder(), new CorpusReader(), console);
        }
        requireThere(corpus);
        if (withdraw != null && reason != null) {
            withdraw(corpus, withdraw, reason.strip().replaceAll("\\s+", " "));
            corpus = CorpusFolder.read(dir.folder(), new CorpusReader(), console);
        }
        orphans = OrphanRecord.in(dir.folder(), corpus);
        ProblemPrinter.print(orphans.stream().map(OrphanRecord::problem).toList(), console.out());
        boolean undecided = !orphans.isEmpty();
        for (Interview interview : corpus.interviews()) {
            undecided |= !show(corpus, interview);
        }
        if (undecided) {
            return ExitCode.CORPUS_HAS_ERRORS.code();
        }
        // Errors of the records may be settled by now.
        Corpus left =
                update && corpus.hasErrors()
                        ? CorpusFolder.read(dir.folder(), new CorpusReader(), console)
                        : corpus;
        return CorpusFolder.status(dir.folder(), left, console).code();
    }

    private void requireSense() {
        if (withdraw != null && (reason == null || reason.isBlank())) {
            throw new UsageException("--withdraw needs --reason, which tells readers why");
        }
        if (reason != null && withdraw == null) {
            throw new UsageException("--reason can be given only with --withdraw SLUG#LOCATOR");
        }
        if (accept != null && !update) {
            throw new UsageException("--accept can be given only with --update");
        }
        accepted = accept == null ? null : AcceptedDoubts.of(accept);
    }

    /** Requires that there is an anchor in doubt where one was named. */
    private void requireThere(Corpus corpus) {
        AcceptedDoubts one = accepted;
        if (one == null || !one.isOne()) {
            return;
        }
        Interview interview = InterviewLookup.in(corpus, one.slug());
        boolean doubtful =
                RecordFile.of(dir.folder(), interview)
                        .record()
                        .map(record -> AnchorComparison.of(record, interview))
                        .filter(comparison -> !one.in(interview, comparison).isEmpty())
                        .isPresent();
        if (!doubtful) {
            throw new UsageException("\"%s\" is not in doubt".formatted(accept));
        }
    }

    /** Shows one interview, and records it if that is asked; false where somebody has to decide. */
    private boolean show(Corpus corpus, Interview interview) {
        Interview owner = RecordFile.owner(corpus, interview);
        if (!owner.equals(interview)) {
            console.out()
                    .printf(
                            "%s: not recorded, because the record beside it belongs to %s: rename one of them%n",
                            interview.path(), owner.path());
            return false;
        }
        RecordFile file = RecordFile.of(dir.folder(), interview);
        List<Problem> problems = file.problems(corpus);
        if (!problems.isEmpty()) {
            ProblemPrinter.print(problems, console.out());
        }
        if (file.record().isEmpty()) {
            boolean fine = showUnrecorded(interview, file);
            updateTimes(interview);
            return fine;
        }
        AnchorRecord record = file.record().get();
        boolean readable = problems.stream().noneMatch(RecordFile::forbidsWriting);
        AnchorComparison comparison = AnchorComparison.of(record, interview);
        if (accepted != null && readable) {
            record = RecordMaker.decided(record, accepted.in(interview, comparison));
            comparison = AnchorComparison.of(record, interview);
        }
        AnchorTable.print(interview, comparison, dir.folder().toString(), console.out());
        if (update && readable) {
            LocalDate today = LocalDate.now(clock);
            AnchorRecord updated = RecordMaker.updated(record, interview, comparison, today);
            if (updated.equals(record) && !comparison.isDecided()) {
                console.out()
                        .printf(
                                "%s: nothing else is recorded before what is in doubt or gone is decided, so that all numbers stay as they are shown%n",
                                file.name());
            }
            write(file, updated);
            updateTimes(interview);
        } else if (update) {
            console.out().printf("%s was not changed: repair it first%n", file.name());
        }
        return readable && comparison.isDecided();
    }

    /** Shows an interview without a record, and records it, unless another record has its words. */
    private boolean showUnrecorded(Interview interview, RecordFile file) {
        Optional<OrphanRecord> orphan = OrphanRecord.of(orphans, interview);
        if (orphan.isPresent()) {
            console.out()
                    .printf(
                            "%s: not recorded, because its words are those of %s: rename that to %s, and write the old name of the interview under \"aliases:\" in its front matter, so that links lead on%n",
                            interview.path(), orphan.get().file(), file.name());
            return false;
        }
        AnchorRecord first = RecordMaker.first(interview);
        console.out()
                .printf(
                        "%s: %s, %s%n",
                        interview.path(),
                        CountedNoun.of(first.size(), "place"),
                        update ? "recorded now" : "not recorded yet: all new");
        if (update) {
            write(file, first);
        }
        return true;
    }

    /** Carries the times of the interview's words over what was edited, as its anchors are. */
    private void updateTimes(Interview interview) {
        if (update && interview.isTimed()) {
            TimesFile times = TimesFile.of(dir.folder(), interview);
            if (times.update(interview)) {
                console.out().printf("wrote %s%n", times.name());
            }
        }
    }

    private void write(RecordFile file, AnchorRecord record) {
        if (file.write(record)) {
            console.out().printf("wrote %s%n", file.name());
        }
    }

    private void withdraw(Corpus corpus, String what, String why) {
        int hash = what.lastIndexOf('#');
        String slug = hash < 0 ? what : what.substring(0, hash);
        String place = hash < 0 ? "" : what.substring(hash + 1);
        Interview interview = InterviewLookup.in(corpus, slug);
        if (!RecordFile.owner(corpus, interview).equals(interview)) {
            throw new UsageException(
                    "the record beside \"%s\" belongs to another interview".formatted(slug));
        }
        RecordFile file = RecordFile.of(dir.folder(), interview);
        AnchorRecord record =
                file.record()
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                "\"%s\" has no record: none of its anchors are permanent yet"
                                                        .formatted(slug)));
        if (file.problems(corpus).stream().anyMatch(RecordFile::forbidsWriting)) {
            throw new UsageException(file.name() + " is damaged: \"colloquy check\" says where");
        }
        Locator locator =
                record.find(place)
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                "\"%s\" has no anchor \"%s\""
                                                        .formatted(slug, place)));
        AnchorComparison comparison = AnchorComparison.of(record, interview);
        requireGone(comparison, locator);
        try {
            AnchorRecord changed =
                    RecordMaker.withdrawn(record, comparison, locator, LocalDate.now(clock), why);
            write(file, changed);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static void requireGone(AnchorComparison comparison, Locator locator) {
        comparison.rows().stream()
                .filter(row -> row.locator().equals(locator))
                .filter(row -> !row.verdict().isUndecided() && row.verdict() != AnchorVerdict.NEW)
                .findFirst()
                .ifPresent(
                        row -> {
                            throw new UsageException(
                                    "the words of \"%s\" are still in the interview (%s): take them out first"
                                            .formatted(locator.id(), row.verdict().word()));
                        });
    }
}
