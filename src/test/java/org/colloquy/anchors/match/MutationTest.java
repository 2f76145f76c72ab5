package org.colloquy.anchors.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.colloquy.anchors.Manuscript;
import org.colloquy.anchors.Readings;
import org.colloquy.anchors.RecordMaker;
import org.colloquy.anchors.TextMutator;
import org.colloquy.anchors.TextMutator.Edit;
import org.colloquy.anchors.match.AnchorComparison.ComparedPlace;
import org.colloquy.anchors.record.AnchorRecord;
import org.colloquy.anchors.record.RecordEntry;
import org.colloquy.model.Locator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Edits texts at random and compares what becomes of each anchor with the ids that the edits carry
 * along: none is given to other words, nearly all that survive are known, and whatever is not known
 * is said. {@code mvn test -Dtest=MutationTest -Danchors.report=true} prints the figures of {@code
 * docs/guide/anchors.md}.
 */
class MutationTest {
    private static final int EACH = 150;
    private static final List<Edit> EDITS = List.of(Edit.values());
    private static final boolean REPORT = Boolean.getBoolean("anchors.report");

    /** What came of the edits of one kind. */
    private static final class Tally {
        int edits;
        int compound;
        int surviving;
        int kept;
        int doubts;
        int gone;
        int deleted;
        int wrong;

        void add(Tally other) {
            edits += other.edits;
            compound += other.compound;
            surviving += other.surviving;
            kept += other.kept;
            doubts += other.doubts;
            gone += other.gone;
            deleted += other.deleted;
            wrong += other.wrong;
        }

        String line(String name) {
            double share = 100.0 * kept / surviving;
            return "| %s | %d | %d | %d | %.2f %% | %d | %d | %d |"
                    .formatted(name, edits, compound, surviving, share, doubts, gone, wrong);
        }
    }

    @Test
    void neverGivesAnAnchorToOtherWords() throws IOException {
        List<Manuscript> texts = texts();
        Map<Manuscript, AnchorRecord> records = new HashMap<>();
        texts.forEach(t -> records.put(t, RecordMaker.first(Readings.of(t.markdown()))));
        Map<Edit, Tally> tallies = new EnumMap<>(Edit.class);
        List<String> failures = new ArrayList<>();
        for (Edit edit : EDITS) {
            for (int k = 0; k < EACH; k++) {
                Random random = new Random(EDITS.indexOf(edit) * 100_003L + k);
                Tally one = trial(texts, records, edit, k % 3 == 0, random, failures);
                tallies.computeIfAbsent(edit, e -> new Tally()).add(one);
            }
        }
        Tally all = new Tally();
        tallies.values().forEach(all::add);
        if (REPORT) {
            tallies.forEach((edit, tally) -> System.out.println(tally.line(edit.name())));
            System.out.println(all.line("all"));
            failures.stream().limit(60).forEach(System.out::println);
        }
        assertThat(all.edits).isGreaterThanOrEqualTo(2000);
        assertThat(tallies.values()).allMatch(tally -> tally.edits >= 100);
        assertThat(all.compound * 3).isGreaterThanOrEqualTo(all.edits);
        assertThat(all.wrong).as(String.join("\n", failures)).isZero();
        assertThat((double) all.kept / all.surviving).isGreaterThanOrEqualTo(0.995);
    }

    private static List<Manuscript> texts() throws IOException {
        List<Manuscript> texts = new ArrayList<>();
        Path seed = Path.of("seeds/interviews/korea-us-china-tech-competition.md");
        texts.add(Manuscript.of(Files.readString(seed)));
        for (int k = 0; k < 20; k++) {
            texts.add(Manuscript.questions(new Random(k)));
        }
        for (int k = 0; k < 10; k++) {
            texts.add(Manuscript.turns(new Random(1000 + k)));
        }
        return texts;
    }

    private static Tally trial(
            List<Manuscript> texts,
            Map<Manuscript, AnchorRecord> records,
            Edit edit,
            boolean compound,
            Random random,
            List<String> failures) {
        Tally tally = new Tally();
        for (int tries = 0; tries < 50; tries++) {
            // The seed, alone of its kind, comes as often as one text in six.
            Manuscript base = texts.get(random.nextInt(6) == 0 ? 0 : random.nextInt(texts.size()));
            Manuscript edited = base.copy();
            TextMutator mutator = new TextMutator(edited, random);
            if (!mutator.edit(edit)) {
                continue;
            }
            StringBuilder name = new StringBuilder(edit.name());
            for (int more = compound ? 2 : 0; more > 0; more--) {
                Edit other = EDITS.get(random.nextInt(EDITS.size()));
                name.append(mutator.edit(other) ? " + " + other : "");
            }
            tally.edits++;
            tally.compound += compound ? 1 : 0;
            compare(
                    base,
                    Objects.requireNonNull(records.get(base)),
                    edited,
                    name.toString(),
                    tally,
                    failures);
            return tally;
        }
        throw new IllegalStateException("nothing to edit: " + edit);
    }

    private static void compare(
            Manuscript base,
            AnchorRecord record,
            Manuscript edited,
            String name,
            Tally tally,
            List<String> failures) {
        List<RecordEntry> before = record.entries();
        assertThat(before).hasSameSizeAs(base.parts);
        List<AnchoredPlace> after = AnchoredPlace.of(Readings.of(edited.markdown()));
        assertThat(after).as(name + "\n" + edited.markdown()).hasSameSizeAs(edited.parts);
        AnchorComparison comparison = PassageRecognizer.compare(record, after);
        Map<Locator, Integer> places = new HashMap<>();
        for (int j = 0; j < after.size(); j++) {
            Integer twice = places.put(comparison.number(j), j);
            assertThat(twice).as("a number given twice").isNull();
        }
        Map<Integer, Integer> truth = new HashMap<>();
        for (int j = 0; j < edited.parts.size(); j++) {
            for (int id : edited.parts.get(j).ids) {
                truth.put(id, j);
            }
        }
        Map<Locator, ComparedPlace> rows = new HashMap<>();
        comparison.rows().forEach(row -> rows.put(row.locator(), row));
        for (int id = 0; id < before.size(); id++) {
            ComparedPlace row = Objects.requireNonNull(rows.get(before.get(id).locator()));
            judge(row, places, truth.get(id), name, tally, failures);
        }
    }

    private static void judge(
            ComparedPlace row,
            Map<Locator, Integer> places,
            @Nullable Integer truth,
            String name,
            Tally tally,
            List<String> failures) {
        boolean borne = !row.verdict().isUndecided();
        Integer found = borne ? places.get(row.heir() == null ? row.locator() : row.heir()) : null;
        tally.surviving += truth == null ? 0 : 1;
        tally.deleted += truth == null ? 1 : 0;
        if (truth != null && truth.equals(found)) {
            tally.kept++;
        } else if (found != null) {
            tally.wrong++;
            failures.add("WRONG " + name + ": " + row);
        } else if (truth != null) {
            tally.doubts += row.verdict() == AnchorVerdict.IN_DOUBT ? 1 : 0;
            tally.gone += row.verdict() == AnchorVerdict.GONE ? 1 : 0;
            failures.add(row.verdict() + " " + name + ": " + row);
        }
    }
}
