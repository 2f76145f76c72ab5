package org.colloquy.markdown.dialect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.markdown.dialect.Candidate.Style;
import org.jspecify.annotations.Nullable;

/**
 * Labels that stand once, among those that are sure.
 *
 * <p>The hard case: {@code Balaji:} between {@code BS:} and {@code PV:} is a speaker, {@code **Code
 * Contributions**:} above a list between two turns is not. What tells them apart is where the words
 * stand: behind the colon like everyone else's, or below it.
 */
final class Singles {
    private static final int MOST_ANSWERS = 3;

    private static final int MANY = 5;

    /** So many who speak once may follow on each other. */
    private static final int MOST_IN_A_ROW = 3;

    private final List<Candidate> all;
    private final Set<String> accepted;
    private final Body body;
    private final Tally tally;

    private Singles(List<Candidate> all, Set<String> accepted, Body body, Tally tally) {
        this.all = all;
        this.accepted = accepted;
        this.body = body;
        this.tally = tally;
    }

    /** All labels, these among those whose keys are accepted, in the order of the text. */
    static List<Candidate> among(
            List<Candidate> all, Set<String> accepted, Body body, Tally tally) {
        return new Singles(all, accepted, body, tally).labels();
    }

    private boolean isAccepted(Candidate candidate) {
        return accepted.contains(candidate.key());
    }

    private List<Candidate> labels() {
        List<Candidate> heads = all.stream().filter(this::mayStandBetween).toList();
        boolean names = heads.stream().anyMatch(c -> isAccepted(c) && !c.asks() && !c.answers());
        Set<Style> usual = usual(heads);
        boolean alone = usuallyAlone(heads);
        Set<Candidate> once =
                heads.stream()
                        .filter(c -> names && !isAccepted(c) && isAlike(c, usual, alone))
                        .collect(Collectors.toSet());
        boolean talk = isTalk(heads, once);
        int first = heads.indexOf(heads.stream().filter(this::isAccepted).findFirst().orElse(null));
        List<Candidate> labels = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Candidate candidate = heads.get(i);
            Candidate after = i + 1 == heads.size() ? null : heads.get(i + 1);
            boolean single =
                    once.contains(candidate)
                            && ((talk && i > first)
                                    || isPlacedLikeOne(heads, i, once)
                                    || Names.isUnknown(candidate.key()));
            if (isAccepted(candidate)
                    || candidate.isEvent()
                    || single
                    || (isBetween(heads, i, once) && asksInPlaceOfQ(candidate, after))
                    || (names && answersInBold(heads, i))) {
                labels.add(candidate);
            }
        }
        return labels;
    }

    /**
     * Whether nearly every paragraph begins with a name in bold: then whoever speaks once is no
     * heading of a list.
     */
    private boolean isTalk(List<Candidate> heads, Set<Candidate> once) {
        List<Candidate> bold =
                heads.stream()
                        .filter(c -> c.style() == Style.MARKED)
                        .filter(c -> isAccepted(c) || once.contains(c))
                        .toList();
        return bold.size() >= MANY && bold.size() * 5 >= body.content().size() * 4;
    }

    /**
     * A phrase in small letters before a colon is no label, and parts none either, unless it says
     * what is heard: {@code Clip from the film}.
     */
    private boolean mayStandBetween(Candidate candidate) {
        boolean phrase =
                !candidate.isEvent()
                        && (candidate.style() == Style.PLAIN || candidate.style().isDoubtful())
                        && Names.shape(candidate.name()) == Names.Shape.NONE;
        return isAccepted(candidate) || (candidate.place().first() && !phrase);
    }

    /** Whether it is set apart as the others are, and can name somebody. */
    private boolean isAlike(Candidate candidate, Set<Style> usual, boolean alone) {
        return (usual.contains(candidate.style()) || isMeant(candidate))
                && candidate.place().alone() == alone
                && tally.isNamedAtHead(candidate)
                && !tally.isBeforeName(candidate);
    }

    /** Whether it stands between labels, before the first, or behind the last. */
    private boolean isPlacedLikeOne(List<Candidate> heads, int i, Set<Candidate> once) {
        Candidate after = i + 1 == heads.size() ? null : heads.get(i + 1);
        boolean ends = after == null || isHeadedBetween(heads.get(i), after);
        return isBetween(heads, i, once)
                || (isNext(heads, i, -1, once) && ends)
                || opens(heads, i, once);
    }

    private boolean isBetween(List<Candidate> heads, int i, Set<Candidate> once) {
        return isNext(heads, i, -1, once) && isNext(heads, i, 1, once);
    }

    /**
     * Whether a label is next on that side. Others who speak once may stand between where all of
     * them have a time: a list of words in bold has none.
     */
    private boolean isNext(List<Candidate> heads, int i, int step, Set<Candidate> once) {
        int hops = 0;
        for (int j = i + step; j >= 0 && j < heads.size(); j += step) {
            if (isLabel(heads.get(j))) {
                return true;
            }
            boolean timed = heads.get(i).time() != null && heads.get(j).time() != null;
            if (!timed || !once.contains(heads.get(j)) || ++hops > MOST_IN_A_ROW) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether it opens the talk, or what stands below a heading: it is the first there, or all
     * before it introduce somebody in full.
     */
    private boolean opens(List<Candidate> heads, int i, Set<Candidate> once) {
        int start = i;
        while (start > 0
                && i - start < MOST_IN_A_ROW
                && !isHeadedBetween(heads.get(start - 1), heads.get(i))) {
            start--;
        }
        int label = i;
        while (label < heads.size() && label - i < MOST_IN_A_ROW && !isLabel(heads.get(label))) {
            label++;
        }
        List<Candidate> row = heads.subList(start, label);
        return label < heads.size()
                && isLabel(heads.get(label))
                && row.size() <= MOST_IN_A_ROW
                && (row.size() == 1 || row.stream().allMatch(c -> isInFull(c, once)))
                && heads.get(i).style() == Style.MARKED
                && !isHeadedBetween(heads.get(i), heads.get(label));
    }

    private static boolean isInFull(Candidate candidate, Set<Candidate> once) {
        return once.contains(candidate)
                && (candidate.name().contains(" ") || candidate.time() != null);
    }

    /**
     * Whether somebody answers once where questions stand in bold with their label: it is one of
     * the first few names behind such a question, set apart by bold too.
     */
    private boolean answersInBold(List<Candidate> heads, int i) {
        for (int j = i; j >= Math.max(0, i - MOST_ANSWERS); j--) {
            Candidate candidate = heads.get(j);
            if (j < i && isAccepted(candidate)) {
                return candidate.style() == Style.AROUND
                        && !isHeadedBetween(candidate, heads.get(i));
            }
            if (candidate.style() != Style.MARKED
                    || candidate.place().alone()
                    || !tally.couldName(candidate)
                    || Names.shape(candidate.name()) != Names.Shape.STRONG) {
                return false;
            }
        }
        return false;
    }

    /** Whether somebody asks by name where others are {@code Q}: {@code A} comes right after. */
    private boolean asksInPlaceOfQ(Candidate candidate, @Nullable Candidate after) {
        return after != null
                && after.answers()
                && after.place().chunk() == candidate.place().chunk() + 1
                && tally.isNamedAtHead(candidate)
                && all.stream().anyMatch(Candidate::asks)
                && Asking.asks(body.chunks().get(candidate.place().chunk()).text(body.text()));
    }

    /** Whether a heading parts two labels, so that what stands above it does not open the talk. */
    private boolean isHeadedBetween(Candidate one, @Nullable Candidate other) {
        return other != null
                && body.chunks().subList(one.place().chunk(), other.place().chunk()).stream()
                        .anyMatch(chunk -> chunk.kind() == Chunk.Kind.HEADING);
    }

    private static boolean isMeant(Candidate candidate) {
        return candidate.style() == Style.TIMED || candidate.time() != null;
    }

    private boolean isLabel(@Nullable Candidate candidate) {
        return candidate != null && (isAccepted(candidate) || candidate.isEvent());
    }

    /** The ways in which at least a fifth of the labels are set apart. */
    private Set<Style> usual(List<Candidate> heads) {
        List<Candidate> sure = heads.stream().filter(this::isAccepted).toList();
        Map<Style, Integer> styles = new EnumMap<>(Style.class);
        sure.forEach(c -> styles.merge(c.style(), 1, Integer::sum));
        styles.values().removeIf(count -> count * 5 < sure.size());
        return Set.copyOf(styles.keySet());
    }

    private boolean usuallyAlone(List<Candidate> heads) {
        List<Candidate> sure = heads.stream().filter(this::isAccepted).toList();
        return sure.stream().filter(c -> c.place().alone()).count() * 2 > sure.size();
    }
}
