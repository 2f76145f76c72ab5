package org.colloquy.reader.transcript.speaker.decision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.HeadingEvidence;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.DistinctLabel;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.colloquy.reader.transcript.name.SharedLabel;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.colloquy.reader.transcript.speaker.KnownSpeakers;
import org.colloquy.reader.transcript.speaker.evidence.CutNames;
import org.colloquy.reader.transcript.speaker.evidence.LabelCounts;
import org.colloquy.reader.transcript.speaker.evidence.LabelCoverage;
import org.colloquy.reader.transcript.speaker.evidence.LabelQuestions;
import org.colloquy.reader.transcript.speaker.evidence.PhraseLabels;

/**
 * The decision which candidates are labels.
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>A candidate that is known by name (front matter, a bracket in the text, the publication) is
 *       a label.
 *   <li>A name that stands at the head of a paragraph at least twice is one, if others take turns
 *       with it, or if by itself it leads a good part of the text.
 *   <li>A phrase that looks like no name is one if it takes turns with names, or with others in
 *       bold ({@link PhraseLabels}).
 *   <li>{@code Q} is one where there is an {@code A} or another {@code Q}, and the reverse.
 *   <li>A name that stands once is one if it stands between two of those, set apart in the same way
 *       ({@link OneOffLabels}).
 *   <li>A name with a time that opens the body is one ({@link OpeningLabels}).
 *   <li>A name that stands alone among as many of the words below, set apart like it, is none;
 *       these are several, and not each of them new.
 *   <li>An event is one where there are others.
 *   <li>Words that any prose and any list of credits has before a colon ({@code Note}, {@code via})
 *       are none; nor is what looks like no name ({@code Key generation}, {@code 19h00 à 19h15})
 *       and does not take turns.
 * </ol>
 *
 * <p>The rejected alternative, a list of first names, would know few of the world's.
 */
public final class LabelClassifier {
    private static final int MIN_TURNS_ALONE = 3;
    private static final double MIN_SHARE_ALONE = 0.2;

    /** A line of a few words with no sign of a sentence at its end. */
    private static final Pattern BYLINE = Pattern.compile("[^\\n]{1,120}[^\\s.!?…,:;)\"”]\\s*");

    private final List<LabelCandidate> all;
    private final KnownSpeakers known;
    private final boolean namesDeclared;
    private final SourceBlocks source;
    private final int paragraphs;
    private final LabelCounts counts;

    private LabelClassifier(
            List<LabelCandidate> all,
            KnownSpeakers known,
            DialectHints hints,
            SourceBlocks source) {
        this.all = all;
        this.known = known;
        this.namesDeclared = hints.declared() == Dialect.NAMES;
        this.source = source;
        this.paragraphs = source.content().size();
        this.counts = new LabelCounts(all, source.text());
    }

    /**
     * Returns the labels among the candidates, in the order of the text.
     *
     * @param source the text in which they were found
     */
    public static List<LabelCandidate> labels(
            List<LabelCandidate> all,
            KnownSpeakers known,
            DialectHints hints,
            SourceBlocks source) {
        return hints.declared() == Dialect.PROSE
                ? List.of()
                : new LabelClassifier(all, known, hints, source).labels();
    }

    private List<LabelCandidate> labels() {
        Set<String> accepted =
                Stream.of(
                                knownKeys(),
                                writtenOutKeys(),
                                InitialsLabels.keys(all, counts),
                                OpeningLabels.keys(all, source, counts),
                                questionAndAnswerKeys())
                        .flatMap(Set::stream)
                        .collect(Collectors.toCollection(HashSet::new));
        if (!isAnsweringHeadings()) {
            accepted.addAll(PhraseLabels.keys(all, accepted, source, counts));
            accepted.addAll(repeatedKeys(accepted));
        }
        return all.stream().anyMatch(candidate -> accepted.contains(candidate.key()))
                ? withoutSignature(OneOffLabels.withAccepted(all, accepted, source, counts))
                : List.of();
    }

    /**
     * Returns labels without the last where nothing stands below it and nobody else is called so,
     * and without an only one that is a byline: whoever signs a text says nothing.
     */
    private List<LabelCandidate> withoutSignature(List<LabelCandidate> labels) {
        if (labels.isEmpty() || (labels.size() == 1 && isByline(labels.get(0)))) {
            return List.of();
        }
        LabelCandidate last = labels.get(labels.size() - 1);
        boolean signature =
                last.place().alone()
                        && last.time() == null
                        && !last.isEvent()
                        && counts.count(last) == 1
                        && source.text()
                                .substring(Math.min(last.end(), source.text().length()))
                                .isBlank();
        return signature ? labels.subList(0, labels.size() - 1) : labels;
    }

    /**
     * Tells whether a name opens the text with a dash and no sentence behind it, which says where
     * somebody works: {@code **Ada** — Kilnworks}.
     */
    private boolean isByline(LabelCandidate label) {
        SourceBlock block = source.blocks().get(label.place().block());
        return block.equals(source.content().get(0))
                && label.style() == LabelStyle.DASH
                && BYLINE.matcher(block.text(source.text())).matches();
    }

    /**
     * Returns the keys of names that head a paragraph once, and are cut to a family name that does
     * so again and again: {@code 王小明：}, and later {@code 王：}.
     */
    private Set<String> writtenOutKeys() {
        Set<String> keys = new HashSet<>();
        CutNames.of(all)
                .forEach(
                        (cut, name) -> {
                            if (CutNames.isUnparted(cut) && counts.isRepeated(cut)) {
                                keys.add(NameSpelling.key(name));
                            }
                        });
        keys.removeIf(key -> !counts.isAtHead(key));
        return keys;
    }

    private Set<String> knownKeys() {
        Set<String> keys = new HashSet<>();
        Set<DistinctLabel> seen = new HashSet<>();
        for (LabelCandidate candidate : all) {
            if (seen.add(candidate.distinct()) && isKnown(candidate)) {
                keys.add(candidate.key());
            }
        }
        return keys;
    }

    private boolean isKnown(LabelCandidate candidate) {
        return known.knows(candidate.name())
                || isKnownByAlias(candidate)
                || isGroupOfKnown(candidate);
    }

    private boolean isKnownByAlias(LabelCandidate candidate) {
        String alias = candidate.alias();
        return alias != null && (counts.occurs(alias) || known.knows(alias));
    }

    private boolean isGroupOfKnown(LabelCandidate candidate) {
        List<String> parts = SharedLabel.names(candidate.name());
        return parts.size() > 1 && parts.stream().allMatch(known::knows);
    }

    /** Tells whether headings ask and {@code A} answers: then nobody else has a name. */
    private boolean isAnsweringHeadings() {
        boolean asked = all.stream().anyMatch(LabelCandidate::asks);
        long answered = all.stream().filter(LabelCandidate::answers).count();
        if (asked || answered < 2) {
            return false;
        }
        HeadingEvidence headings = HeadingEvidence.of(source);
        return headings.questions() > 1
                && headings.share() >= 0.5
                && !new LabelQuestions(all, source).areAnsweredByLabels();
    }

    private Set<String> questionAndAnswerKeys() {
        List<String> keys =
                all.stream()
                        .filter(LabelCandidate::isQuestionOrAnswer)
                        .map(LabelCandidate::key)
                        .toList();
        return keys.size() > 1 ? Set.copyOf(keys) : Set.of();
    }

    private Set<String> repeatedKeys(Set<String> accepted) {
        Set<String> repeated =
                all.stream()
                        .filter(this::mayRepeat)
                        .map(LabelCandidate::key)
                        .collect(Collectors.toCollection(HashSet::new));
        repeated.retainAll(keysBesideNames());
        List<LabelCandidate> sequence =
                all.stream()
                        .filter(c -> repeated.contains(c.key()) || accepted.contains(c.key()))
                        .toList();
        Set<String> alternating =
                new LabelCoverage(paragraphs).isEnough(sequence)
                        ? alternatingKeys(withOthers(repeated, accepted))
                        : Set.of();
        Map<String, Integer> heads = new HashMap<>();
        sequence.stream()
                .filter(c -> c.place().first())
                .forEach(c -> heads.merge(c.key(), 1, Integer::sum));
        boolean timed = sequence.stream().allMatch(c -> c.time() != null);
        QuotedExchanges quoted = new QuotedExchanges(sequence);
        repeated.removeIf(key -> !namesDeclared && quoted.isQuoted(key));
        repeated.removeIf(
                key ->
                        !namesDeclared
                                && !alternating.contains(key)
                                && !leads(heads.getOrDefault(key, 0), timed));
        boolean alone = !namesDeclared && accepted.isEmpty() && repeated.size() == 1;
        return alone && isAmongFields(repeated) ? Set.of() : repeated;
    }

    /**
     * Tells whether words that are no names stand at the heads of paragraphs in the style of the
     * only name, and as often: {@code Verdict:} among {@code Pros:} and {@code Cons:}. The same
     * word each time is a note between the turns of a talk, and words that all differ are its
     * header.
     */
    private boolean isAmongFields(Set<String> name) {
        List<LabelCandidate> own =
                all.stream().filter(c -> name.contains(c.key()) && counts.isAtHead(c)).toList();
        Map<String, Long> fields =
                all.stream()
                        .filter(c -> LabelMeaning.isNoName(c.key()) && c.place().first())
                        .filter(c -> c.style() == own.get(0).style())
                        .collect(Collectors.groupingBy(LabelCandidate::key, Collectors.counting()));
        long most = fields.values().stream().mapToLong(Long::longValue).max().orElse(0);
        long sum = fields.values().stream().mapToLong(Long::longValue).sum();
        return fields.size() > 1 && most > 1 && sum >= own.size();
    }

    private boolean mayRepeat(LabelCandidate candidate) {
        return counts.canBeName(candidate)
                && counts.isAtHead(candidate)
                && (namesDeclared || counts.count(candidate) > 1);
    }

    /**
     * Returns the keys without those behind which full names only stand: {@code Presenter: Ada
     * Sample (AS)}.
     */
    private Set<String> keysBesideNames() {
        return all.stream()
                .filter(candidate -> !counts.isBeforeName(candidate))
                .map(LabelCandidate::key)
                .collect(Collectors.toSet());
    }

    /** Returns repeated and accepted candidates, and those who may speak once. */
    private List<LabelCandidate> withOthers(Set<String> repeated, Set<String> accepted) {
        return all.stream()
                .filter(
                        c ->
                                repeated.contains(c.key())
                                        || accepted.contains(c.key())
                                        || (counts.canBeName(c) && c.place().first()))
                .toList();
    }

    /** Returns the keys of those who speak before or after somebody else. */
    private static Set<String> alternatingKeys(List<LabelCandidate> sequence) {
        Set<String> found = new HashSet<>();
        for (int i = 1; i < sequence.size(); i++) {
            String one = sequence.get(i - 1).key();
            String other = sequence.get(i).key();
            if (!one.equals(other)) {
                found.add(one);
                found.add(other);
            }
        }
        return found;
    }

    /** Tells whether a name by itself leads a good part of the text. */
    private boolean leads(int heads, boolean timed) {
        boolean enough = heads >= MIN_TURNS_ALONE && heads >= MIN_SHARE_ALONE * paragraphs;
        return enough || (timed && heads > 1);
    }
}
