package org.colloquy.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.colloquy.build.BuildCache;
import org.colloquy.export.SiteExport.FileRemark;
import org.colloquy.export.pdf.PdfPress;
import org.colloquy.export.pdf.PdfPress.PressResult;
import org.colloquy.export.pdf.PdfTask;
import org.colloquy.model.PartialDate;
import org.colloquy.model.anthology.Anthology;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.InterviewVoices;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.site.SiteFiles;
import org.colloquy.site.text.path.InterviewPath;
import org.colloquy.site.text.path.SitePaths;

/**
 * The PDF files of an export, one of each interview and of each anthology. All pages are written as
 * if every file will be made, since nearly always it is; where one cannot be, the pages that offer
 * it are written again.
 */
public final class PdfBatch {
    private static final String ENDING = "pdf";
    private static final String BOXES =
            "%,d letters are shown as boxes, since no font of this machine has them";

    private final Corpus corpus;
    private final Map<String, Anthology> anthologies;
    private final BuildCache cache;
    private final PdfPress press;
    private final SiteExport.Watcher watcher;
    private final List<PdfTask> tasks;

    /**
     * Creates the PDF files of all interviews, and of anthologies.
     *
     * @param anthologies by the addresses of their pages
     * @param cache remembers what was worked out of the interviews
     * @param watcher told after each
     */
    public PdfBatch(
            Corpus corpus,
            Map<String, Anthology> anthologies,
            BuildCache cache,
            PdfPress press,
            SiteExport.Watcher watcher) {
        this.corpus = corpus;
        this.anthologies = anthologies;
        this.cache = cache;
        this.press = press;
        this.watcher = watcher;
        this.tasks =
                Stream.concat(
                                anthologies.entrySet().stream()
                                        .map(one -> task(one.getKey(), one.getValue())),
                                corpus.interviews().stream().map(this::task))
                        .toList();
    }

    private PdfTask task(String page, Anthology anthology) {
        String editor = anthology.editor();
        List<String> creators =
                editor != null
                        ? List.of(editor)
                        : anthology.interviews().stream()
                                .flatMap(
                                        one -> corpus.people().voices(one.details()).all().stream())
                                .map(Participant::name)
                                .distinct()
                                .toList();
        String stem = page.substring(0, page.length() - InterviewPath.PAGE.length());
        return new PdfTask(page, stem + ENDING, creators, null);
    }

    private PdfTask task(Interview interview) {
        InterviewVoices voices = corpus.people().voices(interview.details());
        PartialDate date = interview.details().date();
        return new PdfTask(
                SitePaths.interview(interview),
                new InterviewPath(interview.slug(), ENDING).path(),
                voices.all().stream().map(Participant::name).distinct().toList(),
                date == null ? null : date.iso());
    }

    /** Returns the site whose pages offer all files. */
    SiteFiles site() {
        return siteWith(paths());
    }

    private SiteFiles siteWith(List<String> printed) {
        return new SiteFiles(corpus.withPrinted(Set.copyOf(printed)), anthologies, cache);
    }

    /** Returns the paths of all files. */
    List<String> paths() {
        return tasks.stream().map(PdfTask::pdf).toList();
    }

    /**
     * Outcome for the files of a batch.
     *
     * @param made the paths of those that are there
     */
    record BatchOutcome(List<String> made, List<FileRemark> failed, List<FileRemark> boxed) {
        static final BatchOutcome NONE = new BatchOutcome(List.of(), List.of(), List.of());
    }

    /** Makes the files of an export whose pages are written. */
    BatchOutcome print(StagingFolder staging) throws IOException {
        AtomicInteger done = new AtomicInteger();
        List<PressResult> results =
                press.print(
                        staging.folder(),
                        staging.before(),
                        tasks,
                        task -> watcher.written(done.incrementAndGet(), tasks.size()));
        BatchOutcome outcome =
                new BatchOutcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (PressResult result : results) {
            String path = result.task().pdf();
            String failure = result.failure();
            if (failure != null) {
                outcome.failed().add(new FileRemark(path, failure));
                continue;
            }
            outcome.made().add(path);
            if (result.boxes() > 0) {
                outcome.boxed().add(new FileRemark(path, BOXES.formatted(result.boxes())));
            }
        }
        if (!outcome.failed().isEmpty()) {
            withdraw(staging, outcome);
        }
        return outcome;
    }

    /** Writes the pages again that offer files which are not there. */
    private void withdraw(StagingFolder staging, BatchOutcome outcome) throws IOException {
        SiteFiles site = siteWith(outcome.made());
        List<String> stems =
                outcome.failed().stream().map(FileRemark::path).map(PdfBatch::stem).toList();
        List<String> pages =
                site.addresses()
                        .filter(address -> address.endsWith("." + InterviewPath.PAGE))
                        .filter(address -> stems.stream().anyMatch(stem -> isOf(stem, address)))
                        .toList();
        staging.writeAgain(site, pages);
    }

    private static String stem(String path) {
        return path.substring(0, path.length() - ENDING.length() - 1);
    }

    private static boolean isOf(String stem, String address) {
        return address.startsWith(stem + ".") || address.startsWith(stem + "/");
    }
}
