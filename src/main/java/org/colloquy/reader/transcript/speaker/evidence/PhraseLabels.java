package org.colloquy.reader.transcript.speaker.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.SpeakerPhrase;

/**
 * Labels that do not look like names, found by their taking turns with others: {@code The
 * interviewer:}, {@code Audience member:}, {@code Translator:}.
 *
 * <p>Any prose has words before a colon that come again ({@code For example:}), also between the
 * turns of a talk. Such a phrase names who speaks if it
 *
 * <ol>
 *   <li>repeats at the heads of paragraphs, and is set apart as the names of the text are;
 *   <li>and stands mostly where a question is put to somebody else or answered, or mostly between
 *       two labels of one person, who would not be named anew if nobody else had spoken; or nearly
 *       every paragraph of the text has a label.
 * </ol>
 *
 * <p>Where no names are beside them, phrases must be in bold and ask, or lead nearly the whole
 * text, or be two that ask and answer each other several times, paragraph by paragraph.
 */
public final class PhraseLabels {
    /** The evidence that is enough where only a colon sets labels apart, as in any prose. */
    private static final int LEAST_PLAIN_EVIDENCE = 2;

    /** The exchanges that are enough where two of these take turns somewhere in a long text. */
    private static final int LEAST_EXCHANGES = 4;

    /** The least labels of a text that is nothing but a talk. */
    private static final int LEAST_LABELS = 4;

    private final List<LabelCandidate> all;
    private final SourceBlocks source;
    private final LabelCounts counts;
    private final LabelCoverage coverage;
    private final Set<String> phrases;
    private final Set<String> names;
    private final LabelQuestions questions;

    private PhraseLabels(
            List<LabelCandidate> all,
            Set<String> accepted,
            SourceBlocks source,
            LabelCounts counts) {
        this.all = all;
        this.source = source;
        this.counts = counts;
        this.coverage = new LabelCoverage(source.content().size());
        this.phrases =
                new HashSet<>(
                        RepeatedHeads.of(all, accepted, c -> isPhrase(c) && !counts.canBeName(c))
                                .keySet());
        this.names =
                all.stream()
                        .filter(c -> c.place().first())
                        .filter(c -> accepted.contains(c.key()) || counts.canBeName(c))
                        .map(LabelCandidate::key)
                        .collect(Collectors.toSet());
        this.questions = new LabelQuestions(all, source);
    }

    /**
     * Returns the keys of such labels.
     *
     * @param accepted the keys of labels that are sure without them
     */
    public static Set<String> keys(
            List<LabelCandidate> all,
            Set<String> accepted,
            SourceBlocks source,
            LabelCounts counts) {
        PhraseLabels labels = new PhraseLabels(all, accepted, source, counts);
        while (!labels.phrases.isEmpty() && labels.removeUnlikely()) {}
        return labels.phrases;
    }

    /** Tells whether the words of a candidate look like no name, and may name who speaks. */
    static boolean isPhrase(LabelCandidate candidate) {
        return SpeakerPhrase.isPhrase(candidate.name()) || LabelMeaning.isRole(candidate.key());
    }

    /** Drops the phrases for which the others do not speak; false if all stay. */
    private boolean removeUnlikely() {
        List<LabelCandidate> sequence = sequence();
        if (!coverage.isEnough(sequence)) {
            phrases.clear();
            return false;
        }
        Set<String> likely =
                phrases.stream().filter(key -> isLikely(key, sequence)).collect(Collectors.toSet());
        return phrases.retainAll(likely);
    }

    /** Returns the heads of paragraphs at which somebody may speak. */
    private List<LabelCandidate> sequence() {
        return all.stream()
                .filter(c -> c.place().first())
                .filter(c -> names.contains(c.key()) || phrases.contains(c.key()))
                .toList();
    }

    private boolean isLikely(String key, List<LabelCandidate> sequence) {
        List<LabelCandidate> own = sequence.stream().filter(c -> c.key().equals(key)).toList();
        List<LabelCandidate> named =
                sequence.stream().filter(c -> names.contains(c.key())).toList();
        boolean beforeNames = own.stream().allMatch(counts::isBeforeName);
        return !beforeNames
                && UsualStyle.of(named.isEmpty() ? sequence : named).isThatOf(own)
                && (named.isEmpty() ? speakAmongThemselves(key, sequence) : speaks(key, sequence));
    }

    /** Tells whether a phrase takes turns with names. */
    private boolean speaks(String key, List<LabelCandidate> sequence) {
        PhraseTurns turns = PhraseTurns.of(key, sequence, questions::asks);
        int least = isMarked(key, sequence) ? 1 : LEAST_PLAIN_EVIDENCE;
        boolean exchanges = turns.exchanges() >= least && turns.exchanges() * 2 >= turns.count();
        boolean between =
                turns.between() >= least
                        && turns.between() * 2 >= turns.count()
                        && turns.between() * 2 >= turns.together();
        return exchanges || between || isWhole(sequence);
    }

    /**
     * Tells whether phrases alone go to and fro: in bold with questions, two of them for a while,
     * or everywhere.
     */
    private boolean speakAmongThemselves(String key, List<LabelCandidate> sequence) {
        PhraseTurns turns = PhraseTurns.of(key, sequence, questions::asks);
        return phrases.size() > 1
                && turns.exchanges() * 2 >= turns.count()
                && (isMarked(key, sequence)
                        || isWhole(sequence)
                        || (phrases.size() == 2
                                && turns.exchanges() >= LEAST_EXCHANGES
                                && LabelCoverage.isTalk(sequence)));
    }

    private static boolean isMarked(String key, List<LabelCandidate> sequence) {
        return sequence.stream()
                .filter(c -> c.key().equals(key))
                .allMatch(c -> c.style() != LabelStyle.PLAIN || c.time() != null);
    }

    /** Tells whether nearly every paragraph has a label. */
    private boolean isWhole(List<LabelCandidate> sequence) {
        return sequence.size() >= LEAST_LABELS
                && sequence.size() * 5 >= source.content().size() * 4;
    }
}
