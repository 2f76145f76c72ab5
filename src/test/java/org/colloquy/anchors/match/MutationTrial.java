package org.colloquy.anchors.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** Edits texts and compares what becomes of each anchor with the ids that the edits carry along. */
final class MutationTrial {
    private final List<Manuscript> texts;
    private final List<AnchorRecord> records;
    private final boolean read;

    /**
     * Creates a trial.
     *
     * @param read whether each text is read from its Markdown, which takes ten times as long, and
     *     not made of the parts at once
     */
    MutationTrial(List<Manuscript> texts, boolean read) {
        this.texts = texts;
        this.read = read;
        this.records =
                texts.stream()
                        .map(
                                text ->
                                        read
                                                ? RecordMaker.first(Readings.of(text.markdown()))
                                                : ManuscriptPlaces.record(text))
                        .toList();
    }

    /** The seed's interview, twenty of questions and ten transcripts, all from fixed seeds. */
    static List<Manuscript> plain() {
        List<Manuscript> texts = new ArrayList<>();
        Path seed = Path.of("seeds/interviews/korea-us-china-tech-competition.md");
        try {
            texts.add(Manuscript.of(Files.readString(seed)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int k = 0; k < 20; k++) {
            texts.add(Manuscript.questions(new Random(k)));
        }
        for (int k = 0; k < 10; k++) {
            texts.add(Manuscript.turns(new Random(1000 + k)));
        }
        return texts;
    }

    /** The same, and ten of either kind in sections, half of them with look-alikes. */
    static List<Manuscript> sectioned() {
        List<Manuscript> texts = plain();
        for (int k = 0; k < 20; k++) {
            Random random = new Random(2000 + k);
            Manuscript text = Manuscript.sections(random, k % 2 == 1);
            texts.add(k < 12 ? text.withTwins(random) : text);
        }
        return texts;
    }

    /**
     * Edits a text at random.
     *
     * @param share of a hundred words of a passage that is split, how many go to its first part
     * @param others from which a compound edit takes its second and third
     */
    MutationTally run(
            Edit edit, int share, int more, List<Edit> others, Random random, List<String> fail) {
        MutationTally tally = new MutationTally();
        for (int tries = 0; tries < 200; tries++) {
            // The seed, alone of its kind, comes as often as one text in six.
            int which = random.nextInt(6) == 0 ? 0 : random.nextInt(texts.size());
            Manuscript edited = texts.get(which).copy();
            TextMutator mutator = new TextMutator(edited, random, share);
            if (!mutator.edit(edit)) {
                continue;
            }
            StringBuilder name = new StringBuilder(edit.name());
            for (int left = more; left > 0; left--) {
                Edit other = others.get(random.nextInt(others.size()));
                name.append(mutator.edit(other) ? " + " + other : "");
            }
            tally.edits++;
            tally.compound += more > 0 ? 1 : 0;
            compare(which, edited, name.toString(), tally, fail);
            return tally;
        }
        throw new IllegalStateException("nothing to edit: " + edit);
    }

    private List<AnchoredPlace> places(Manuscript text) {
        List<AnchoredPlace> made = ManuscriptPlaces.of(text);
        if (!read) {
            return made;
        }
        List<AnchoredPlace> places = AnchoredPlace.of(Readings.of(text.markdown()));
        assertThat(places).as(text.markdown()).hasSameSizeAs(text.parts);
        return places;
    }

    private void compare(
            int which, Manuscript edited, String name, MutationTally tally, List<String> fail) {
        AnchorRecord record = records.get(which);
        List<RecordEntry> before = record.entries();
        List<AnchoredPlace> after = places(edited);
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
            boolean doubtful = edited.doubtful.contains(id);
            tally.judge(row, places, doubtful ? null : truth.get(id), doubtful, name, fail);
        }
    }
}
