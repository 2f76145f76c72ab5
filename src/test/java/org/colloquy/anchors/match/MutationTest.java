package org.colloquy.anchors.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.colloquy.anchors.Manuscript;
import org.colloquy.anchors.Readings;
import org.colloquy.anchors.TextMutator.Edit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Edits texts at random and compares what becomes of each anchor with the ids that the edits carry
 * along: none is given to other words, nearly all that survive are known, and whatever is not known
 * is said. {@code mvn test -Dtest=MutationTest -Danchors.report=true} prints the figures of {@code
 * docs/guide/anchors.md}; with {@code -Dgroups=slow -DexcludedGroups=} each text is read from its
 * Markdown.
 */
class MutationTest {
    private static final int EACH = 150;

    /** First parts have every size from 1 to 68 of a hundred words. */
    private static final int SIZES = 68;

    private static final List<Edit> EDITS = List.of(Edit.values());
    private static final boolean REPORT = Boolean.getBoolean("anchors.report");

    private final List<String> failures = new ArrayList<>();

    @Test
    void neverGivesAnAnchorToOtherWords() {
        ofPassages(false);
    }

    @Tag("slow")
    @Test
    void whatIsCutJoinedOrExchangedIsNeverGivenToOtherWords() {
        ofStructure(SIZES, false);
    }

    @Test
    @Tag("slow")
    void whatIsCutJoinedOrExchangedInFurtherTextsIsNeverGivenToOtherWords() {
        ofStructure(3 * SIZES, false);
    }

    @Test
    @Tag("slow")
    void neverGivesAnAnchorToOtherWordsOfMarkdown() {
        ofPassages(true);
        ofStructure(3 * SIZES, true);
    }

    @Test
    void aManuscriptIsNumberedAsItsMarkdownIs() {
        for (Manuscript text : MutationTrial.sectioned().subList(1, 51)) {
            assertThat(AnchoredPlace.of(Readings.of(text.markdown())))
                    .isEqualTo(ManuscriptPlaces.of(text));
        }
    }

    private void ofPassages(boolean read) {
        MutationTrial trial = new MutationTrial(MutationTrial.plain(), read);
        Map<Edit, MutationTally> tallies = new EnumMap<>(Edit.class);
        for (Edit edit : Edit.ofPassages()) {
            MutationTally tally = new MutationTally();
            for (int k = 0; k < EACH; k++) {
                Random random = new Random(EDITS.indexOf(edit) * 100_003L + k);
                int more = k % 3 == 0 ? 2 : 0;
                tally.add(trial.run(edit, 30, more, Edit.ofPassages(), random, failures));
            }
            tallies.put(edit, tally);
        }
        MutationTally all = judged(tallies);
        assertThat(all.edits).isGreaterThanOrEqualTo(2000);
        assertThat(tallies.values()).allMatch(tally -> tally.edits >= 100);
    }

    private void ofStructure(int each, boolean read) {
        MutationTrial trial = new MutationTrial(MutationTrial.sectioned(), read);
        Map<Edit, MutationTally> tallies = new EnumMap<>(Edit.class);
        for (Edit edit : Edit.ofStructure()) {
            MutationTally tally = new MutationTally();
            List<Edit> others = new ArrayList<>(List.of(Edit.values()));
            others.remove(edit);
            for (int k = 0; k < each; k++) {
                Random random = new Random(EDITS.indexOf(edit) * 100_003L + k);
                int more = k % 3 == 0 ? 1 : 0;
                tally.add(trial.run(edit, 1 + k % SIZES, more, others, random, failures));
            }
            tallies.put(edit, tally);
        }
        MutationTally all = judged(tallies);
        assertThat(tallies.values()).allMatch(tally -> tally.edits >= each);
        assertThat((double) all.undecided / all.undecidable).isGreaterThanOrEqualTo(0.95);
    }

    private MutationTally judged(Map<Edit, MutationTally> tallies) {
        MutationTally all = new MutationTally();
        tallies.values().forEach(all::add);
        if (REPORT) {
            tallies.forEach((edit, tally) -> System.out.println(tally.line(edit.name())));
            System.out.println(all.line("all"));
            failures.stream().limit(4000).forEach(System.out::println);
        }
        assertThat(all.compound * 3).isGreaterThanOrEqualTo(all.edits);
        assertThat(all.wrong).as(String.join("\n", failures)).isZero();
        assertThat(all.share()).isGreaterThanOrEqualTo(0.995);
        return all;
    }
}
