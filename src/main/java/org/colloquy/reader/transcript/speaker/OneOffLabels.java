package org.colloquy.reader.transcript.speaker;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.name.NameShape;
import org.colloquy.reader.transcript.name.SpeakerNames;
import org.colloquy.reader.transcript.speaker.evidence.LabelCounts;
import org.colloquy.text.QuestionSentences;
import org.jspecify.annotations.Nullable;

/**
 * Labels that stand once, found by the company of those that are sure.
 *
 * <p>The hard case: {@code Balaji:} between {@code BS:} and {@code PV:} is a speaker, {@code **Code
 * Contributions**:} above a list between two turns is not. They are told apart by where the words
 * stand: behind the colon like everyone else's, or below it.
 */
final class OneOffLabels {
    private static final int MAX_ANSWERS_EACH = 3;

    private static final int MIN_TURNS_OF_TALK = 5;

    private static final int LONGEST_INITIALS = 3;

    /** The most who speak once and follow on each other. */
    private static final int MAX_IN_A_ROW = 3;

    private final List<LabelCandidate> all;
    private final Set<String> accepted;
    private final SourceBlocks source;
    private final LabelCounts counts;

    /** The names of the labels that are sure. */
    private final List<String> names;

    private OneOffLabels(
            List<LabelCandidate> all,
            Set<String> accepted,
            SourceBlocks source,
            LabelCounts counts) {
        this.all = all;
        this.accepted = accepted;
        this.source = source;
        this.counts = counts;
        this.names =
                all.stream()
                        .filter(this::isAccepted)
                        .filter(c -> !c.isQuestionOrAnswer())
                        .map(LabelCandidate::name)
                        .distinct()
                        .toList();
    }

    /** Returns the labels whose keys are accepted together with these, in the order of the text. */
    static List<LabelCandidate> withAccepted(
            List<LabelCandidate> all,
            Set<String> accepted,
            SourceBlocks source,
            LabelCounts counts) {
        return new OneOffLabels(all, accepted, source, counts).labels();
    }

    private boolean isAccepted(LabelCandidate candidate) {
        return accepted.contains(candidate.key());
    }

    private List<LabelCandidate> labels() {
        List<LabelCandidate> heads = all.stream().filter(this::mayStandBetween).toList();
        boolean names = heads.stream().anyMatch(c -> isAccepted(c) && !c.isQuestionOrAnswer());
        Set<LabelStyle> usual = usualStyles(heads);
        boolean alone = isUsuallyAlone(heads);
        Set<LabelCandidate> once =
                heads.stream()
                        .filter(c -> names && !isAccepted(c) && isAlike(c, usual, alone))
                        .collect(Collectors.toSet());
        once.removeAll(DefinedWords.in(heads, once, accepted, source));
        CapitalLabels capitals = new CapitalLabels(heads, accepted, source);
        boolean talk = isTalk(heads, once);
        int first = heads.indexOf(heads.stream().filter(this::isAccepted).findFirst().orElse(null));
        List<LabelCandidate> labels = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            LabelCandidate candidate = heads.get(i);
            LabelCandidate after = i + 1 == heads.size() ? null : heads.get(i + 1);
            boolean single =
                    once.contains(candidate)
                            && ((talk && i > first)
                                    || isPlacedLikeOne(heads, i, once)
                                    || SpeakerNames.isUnknown(candidate.key()));
            if ((isAccepted(candidate) && !isNote(heads, i, usual))
                    || candidate.isEvent()
                    || single
                    || capitals.isOne(i)
                    || isSilent(heads, i, usual)
                    || (isBetween(heads, i, once) && asksInPlaceOfLetter(candidate, after))
                    || (names && answersInBold(heads, i))) {
                labels.add(candidate);
            }
        }
        return labels;
    }

    /**
     * Tells whether it is wholly in italics behind the last label, as no label is: a note about
     * somebody.
     */
    private boolean isNote(List<LabelCandidate> heads, int i, Set<LabelStyle> usual) {
        LabelCandidate candidate = heads.get(i);
        return candidate.style() == LabelStyle.AROUND
                && candidate.span().keptEmphasis() == 1
                && !usual.contains(LabelStyle.AROUND)
                && heads.subList(i + 1, heads.size()).stream().noneMatch(this::isAccepted)
                && !QuestionSentences.isQuestion(
                        source.blocks().get(candidate.place().block()).text(source.text()));
    }

    /** Tells whether it has a time, no words, and a label behind it: a song, a clip. */
    private boolean isSilent(List<LabelCandidate> heads, int i, Set<LabelStyle> usual) {
        LabelCandidate candidate = heads.get(i);
        return candidate.time() != null
                && candidate.place().alone()
                && usual.contains(candidate.style())
                && i + 1 < heads.size()
                && isLabel(heads.get(i + 1))
                && counts.isNameAtHead(candidate)
                && !SilentLabels.hasWords(candidate, heads.get(i + 1).line(), source);
    }

    /**
     * Tells whether nearly every paragraph begins with a name in bold: then whoever speaks once is
     * no heading of a list.
     */
    private boolean isTalk(List<LabelCandidate> heads, Set<LabelCandidate> once) {
        List<LabelCandidate> bold =
                heads.stream()
                        .filter(c -> c.style() == LabelStyle.MARKED)
                        .filter(c -> isAccepted(c) || once.contains(c))
                        .toList();
        return bold.size() >= MIN_TURNS_OF_TALK && bold.size() * 5 >= source.content().size() * 4;
    }

    /**
     * Tells whether it can part two labels: a phrase in small letters before a colon does not,
     * unless it says what is heard: {@code Clip from the film}.
     */
    private boolean mayStandBetween(LabelCandidate candidate) {
        boolean phrase =
                !candidate.isEvent()
                        && (candidate.style() == LabelStyle.PLAIN || candidate.style().isDoubtful())
                        && SpeakerNames.shape(candidate.name()) == NameShape.NONE;
        return isAccepted(candidate) || (candidate.place().first() && !phrase);
    }

    /** Tells whether it is set apart as the others are, and can name somebody. */
    private boolean isAlike(LabelCandidate candidate, Set<LabelStyle> usual, boolean alone) {
        return (usual.contains(candidate.style()) || isTimed(candidate))
                && candidate.place().alone() == alone
                && (counts.isNameAtHead(candidate) || isHandleAmongOthers(candidate))
                && !counts.isBeforeName(candidate);
    }

    /** Tells whether it is a handle where all names are: {@code u/heron}. */
    private boolean isHandleAmongOthers(LabelCandidate candidate) {
        return candidate.place().first()
                && counts.canBeName(candidate)
                && names.stream().allMatch(name -> SpeakerNames.shape(name) == NameShape.WEAK);
    }

    /** Tells whether a name is in capitals where all are, and more than initials. */
    private boolean isInCapitalsAsOthers(LabelCandidate candidate) {
        return candidate.name().length() > LONGEST_INITIALS
                && isInCapitals(candidate.name())
                && names.stream().allMatch(OneOffLabels::isInCapitals);
    }

    private static boolean isInCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    /** Tells whether it stands between labels, before the first, or behind the last. */
    private boolean isPlacedLikeOne(List<LabelCandidate> heads, int i, Set<LabelCandidate> once) {
        return isBetween(heads, i, once)
                || (isNext(heads, i, -1, once) && ends(heads, i, once))
                || opens(heads, i, once);
    }

    /** Tells whether a heading or nothing is below it, or below those who follow in its row. */
    private boolean ends(List<LabelCandidate> heads, int i, Set<LabelCandidate> once) {
        for (int j = i; j - i <= MAX_IN_A_ROW; j++) {
            LabelCandidate after = j + 1 == heads.size() ? null : heads.get(j + 1);
            if (after == null || isHeadedBetween(heads.get(j), after)) {
                return true;
            }
            if (!isInRow(heads.get(i), after, once)) {
                return false;
            }
        }
        return false;
    }

    /** Tells whether another who speaks once, too, stands in one row with a label. */
    private boolean isInRow(LabelCandidate one, LabelCandidate other, Set<LabelCandidate> once) {
        boolean timed = one.time() != null && other.time() != null;
        boolean capitals = isInCapitalsAsOthers(one) && isInCapitalsAsOthers(other);
        return (timed || capitals) && once.contains(other);
    }

    private boolean isBetween(List<LabelCandidate> heads, int i, Set<LabelCandidate> once) {
        return isNext(heads, i, -1, once) && isNext(heads, i, 1, once);
    }

    /**
     * Tells whether a label is next on one side. Others who speak once may stand between where all
     * of them have a time, or are in capitals as all labels are: a list of words in bold has and is
     * none.
     */
    private boolean isNext(List<LabelCandidate> heads, int i, int step, Set<LabelCandidate> once) {
        int hops = 0;
        for (int j = i + step; j >= 0 && j < heads.size(); j += step) {
            if (isLabel(heads.get(j))) {
                return true;
            }
            if (!isInRow(heads.get(i), heads.get(j), once) || ++hops > MAX_IN_A_ROW) {
                return false;
            }
        }
        return false;
    }

    /**
     * Tells whether it opens the talk, or the part below a heading: it is the first there, or all
     * before it introduce somebody in full.
     */
    private boolean opens(List<LabelCandidate> heads, int i, Set<LabelCandidate> once) {
        int start = i;
        while (start > 0
                && i - start < MAX_IN_A_ROW
                && !isHeadedBetween(heads.get(start - 1), heads.get(i))) {
            start--;
        }
        int label = i;
        while (label < heads.size() && label - i < MAX_IN_A_ROW && !isLabel(heads.get(label))) {
            label++;
        }
        List<LabelCandidate> row = heads.subList(start, label);
        return label < heads.size()
                && isLabel(heads.get(label))
                && row.size() <= MAX_IN_A_ROW
                && (row.size() == 1 || row.stream().allMatch(c -> isInFull(c, once)))
                && heads.get(i).style() == LabelStyle.MARKED
                && !isHeadedBetween(heads.get(i), heads.get(label));
    }

    private static boolean isInFull(LabelCandidate candidate, Set<LabelCandidate> once) {
        return once.contains(candidate)
                && (candidate.name().contains(" ") || candidate.time() != null);
    }

    /**
     * Tells whether somebody answers once where questions stand in bold with their label: it is one
     * of the first few names behind such a question, set apart by bold too.
     */
    private boolean answersInBold(List<LabelCandidate> heads, int i) {
        for (int j = i; j >= Math.max(0, i - MAX_ANSWERS_EACH); j--) {
            LabelCandidate candidate = heads.get(j);
            if (j < i && isAccepted(candidate)) {
                return candidate.style() == LabelStyle.AROUND
                        && !isHeadedBetween(candidate, heads.get(i));
            }
            if (candidate.style() != LabelStyle.MARKED
                    || candidate.place().alone()
                    || !counts.canBeName(candidate)
                    || SpeakerNames.shape(candidate.name()) != NameShape.STRONG) {
                return false;
            }
        }
        return false;
    }

    /**
     * Tells whether somebody asks by name where others are {@code Q}, with {@code A} right after.
     */
    private boolean asksInPlaceOfLetter(LabelCandidate candidate, @Nullable LabelCandidate after) {
        return after != null
                && after.answers()
                && after.place().block() == candidate.place().block() + 1
                && counts.isNameAtHead(candidate)
                && all.stream().anyMatch(LabelCandidate::asks)
                && QuestionSentences.isQuestion(
                        source.blocks().get(candidate.place().block()).text(source.text()));
    }

    /**
     * Tells whether a heading parts two labels, so that the one above it does not open the talk.
     */
    private boolean isHeadedBetween(LabelCandidate one, @Nullable LabelCandidate other) {
        return other != null
                && source.blocks().subList(one.place().block(), other.place().block()).stream()
                        .anyMatch(block -> block.kind() == BlockKind.HEADING);
    }

    private static boolean isTimed(LabelCandidate candidate) {
        return candidate.style() == LabelStyle.TIMED || candidate.time() != null;
    }

    private boolean isLabel(@Nullable LabelCandidate candidate) {
        return candidate != null && (isAccepted(candidate) || candidate.isEvent());
    }

    /** Returns the styles of at least a fifth of the labels each. */
    private Set<LabelStyle> usualStyles(List<LabelCandidate> heads) {
        List<LabelCandidate> sure = heads.stream().filter(this::isAccepted).toList();
        Map<LabelStyle, Integer> styles = new EnumMap<>(LabelStyle.class);
        sure.forEach(c -> styles.merge(c.style(), 1, Integer::sum));
        styles.values().removeIf(count -> count * 5 < sure.size());
        return Set.copyOf(styles.keySet());
    }

    private boolean isUsuallyAlone(List<LabelCandidate> heads) {
        List<LabelCandidate> sure = heads.stream().filter(this::isAccepted).toList();
        return sure.stream().filter(c -> c.place().alone()).count() * 2 > sure.size();
    }
}
