package org.colloquy.anchors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colloquy.anchors.match.AnchorComparison;
import org.colloquy.anchors.match.AnchorComparison.ComparedPlace;
import org.colloquy.anchors.match.AnchorVerdict;
import org.colloquy.anchors.record.AnchorRecord;
import org.colloquy.anchors.record.AnchorState;
import org.colloquy.anchors.record.Fingerprint;
import org.colloquy.anchors.record.RecordEntry;
import org.colloquy.anchors.record.RecordReader;
import org.colloquy.model.Locator;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.interview.AnchorHistory;
import org.colloquy.model.interview.AnchorHistory.Correction;
import org.colloquy.model.interview.AnchorHistory.EarlierWords;
import org.colloquy.model.interview.AnchorHistory.PlaceChange;
import org.colloquy.model.interview.AnchorHistory.Retired;
import org.colloquy.model.interview.Interview;
import org.jspecify.annotations.Nullable;

/** Gives an interview the numbers that its record says, and tells where the record cannot. */
public final class AnchorNumberer {
    private final String file;
    private final AnchorRecord record;
    private final List<String> lines;
    private final List<Problem> problems = new ArrayList<>();

    private AnchorNumberer(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
        RecordReader.ReadRecord read = RecordReader.read(file, text);
        this.record = read.record();
        this.problems.addAll(read.problems());
    }

    /** An interview under the numbers of its record, and what is amiss with these. */
    public record Anchored(Interview interview, List<Problem> problems) {}

    /**
     * Numbers an interview.
     *
     * @param file of the record, relative to the corpus
     * @param text of the record
     */
    public static Anchored number(Interview interview, String file, String text) {
        return new AnchorNumberer(file, text).number(interview);
    }

    private Anchored number(Interview interview) {
        AnchorComparison comparison = AnchorComparison.of(record, interview);
        reportReading(interview);
        List<ComparedPlace> rows = comparison.rows();
        rows.stream()
                .filter(row -> row.verdict().isUndecided())
                .forEach(row -> report(interview, row));
        reportNew(rows.stream().filter(row -> row.verdict() == AnchorVerdict.NEW).toList());
        Map<Locator, Locator> numbers = comparison.numbers();
        Interview numbered =
                interview.renumbered(
                        place -> numbers.getOrDefault(place, place), history(comparison, rows));
        return new Anchored(numbered, problems);
    }

    private void reportReading(Interview interview) {
        if (record.form() != null && record.form() != interview.form()) {
            reportHeader(
                    Severity.ERROR,
                    "read-differently",
                    "form:",
                    "the anchors were recorded when the interview was read as \"%s\", and it is now read as \"%s\": name its dialect in the front matter, or write the new form here"
                            .formatted(record.form().word(), interview.form().word()));
        } else if (record.dialect() != null && record.dialect() != interview.dialect()) {
            reportHeader(
                    Severity.WARNING,
                    "read-differently",
                    "dialect:",
                    "the anchors were recorded in the dialect \"%s\", and the interview is now read as \"%s\": check that it is read correctly"
                            .formatted(record.dialect().word(), interview.dialect().word()));
        }
    }

    /** The last line of a kind is the one that counts. */
    private void reportHeader(Severity severity, String code, String key, String message) {
        int line = lines.size();
        while (line > 1 && !lines.get(line - 1).startsWith(key)) {
            line--;
        }
        problems.add(new Problem(severity, code, file, line, 1, message, lines.get(line - 1)));
    }

    private void report(Interview interview, ComparedPlace row) {
        String withdraw =
                "\"colloquy anchors --withdraw '%s#%s' --reason '…'\""
                        .formatted(interview.slug(), row.locator().id());
        String line = row.line() > 0 && row.line() <= lines.size() ? lines.get(row.line() - 1) : "";
        Locator now = row.now();
        if (now == null) {
            problems.add(
                    new Problem(
                            Severity.ERROR,
                            "lost-anchor",
                            file,
                            row.line(),
                            1,
                            "no words like those of \"%s\" are left: put them back, or withdraw the anchor with %s"
                                    .formatted(row.locator().id(), withdraw),
                            line));
            return;
        }
        problems.add(
                new Problem(
                        Severity.ERROR,
                        "doubtful-anchor",
                        file,
                        row.line(),
                        1,
                        "\"%s\" may now be %s, with a likelihood of %d %%: if so, write \"is %s\" instead of \"live\" here; if not, withdraw it with %s"
                                .formatted(
                                        row.locator().id(),
                                        now.id(),
                                        Math.round(100 * row.likelihood()),
                                        row.digest(),
                                        withdraw),
                        line));
    }

    private void reportNew(List<ComparedPlace> rows) {
        if (!rows.isEmpty()) {
            String first = rows.get(0).locator().id();
            String told =
                    rows.size() == 1
                            ? "the place %s is not recorded, so its number may change: \"colloquy anchors --update\" records it"
                                    .formatted(first)
                            : "%d places, the first of them %s, are not recorded, so their numbers may change: \"colloquy anchors --update\" records them"
                                    .formatted(rows.size(), first);
            problems.add(Problem.ofFile(Severity.NOTE, "unrecorded-anchors", file, told));
        }
    }

    private AnchorHistory history(AnchorComparison comparison, List<ComparedPlace> rows) {
        Map<Locator, Locator> heirs = new TreeMap<>(Comparator.comparing(Locator::id));
        heirs.putAll(record.heirs());
        rows.stream()
                .filter(row -> row.verdict() == AnchorVerdict.MERGED && row.heir() != null)
                .forEach(row -> heirs.put(row.locator(), row.heir()));
        Set<Locator> borne = new HashSet<>(comparison.numbers().values());
        heirs.replaceAll((from, heir) -> heirs.getOrDefault(heir, heir));
        List<Retired> retired = retired(borne, heirs);
        return new AnchorHistory(true, retired, heirs, corrections(), earlier(comparison));
    }

    private List<Retired> retired(Set<Locator> borne, Map<Locator, Locator> heirs) {
        List<Retired> retired = new ArrayList<>();
        Locator after = null;
        for (RecordEntry entry : record.entries()) {
            if (borne.contains(entry.locator())) {
                after = entry.locator();
            } else if (entry.state() instanceof AnchorState.Withdrawn withdrawn) {
                retired.add(
                        new Retired(entry.locator(), after, withdrawn.on(), withdrawn.reason()));
            } else if (!heirs.containsKey(entry.locator())) {
                retired.add(new Retired(entry.locator(), after, null, ""));
            }
        }
        return retired;
    }

    /** Returns the words of the record that no passage has now, as they are. */
    private List<EarlierWords> earlier(AnchorComparison comparison) {
        Set<String> now =
                comparison.units().stream()
                        .map(unit -> unit.fingerprint().digest())
                        .collect(Collectors.toSet());
        List<EarlierWords> earlier = new ArrayList<>();
        for (RecordEntry entry : record.entries()) {
            Fingerprint fingerprint = entry.fingerprint();
            if (fingerprint != null && !now.contains(fingerprint.digest())) {
                earlier.add(new EarlierWords(entry.locator(), fingerprint.trace()));
            }
        }
        return earlier;
    }

    private List<Correction> corrections() {
        Map<LocalDate, List<PlaceChange>> days = new TreeMap<>(Comparator.reverseOrder());
        for (RecordEntry entry : record.entries()) {
            Locator place = entry.locator();
            entry.edited().forEach(day -> add(days, day, place, AnchorHistory.ChangeKind.EDITED));
            add(days, entry.added(), place, AnchorHistory.ChangeKind.ADDED);
            if (entry.state() instanceof AnchorState.Merged merged) {
                add(days, merged.on(), place, AnchorHistory.ChangeKind.MERGED);
            } else if (entry.state() instanceof AnchorState.Withdrawn withdrawn) {
                add(days, withdrawn.on(), place, AnchorHistory.ChangeKind.WITHDRAWN);
            }
        }
        return days.entrySet().stream()
                .map(day -> new Correction(day.getKey(), day.getValue()))
                .toList();
    }

    private static void add(
            Map<LocalDate, List<PlaceChange>> days,
            @Nullable LocalDate day,
            Locator place,
            AnchorHistory.ChangeKind kind) {
        if (day != null) {
            days.computeIfAbsent(day, k -> new ArrayList<>()).add(new PlaceChange(place, kind));
        }
    }
}
