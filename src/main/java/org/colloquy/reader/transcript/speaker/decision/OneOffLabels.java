package org.colloquy.reader.transcript.speaker.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.NameShape;
import org.colloquy.reader.transcript.speaker.evidence.LabelCounts;
import org.colloquy.reader.transcript.speaker.evidence.UsualStyle;
import org.colloquy.text.QuestionSentences;

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

    private static final int LEAST_HANDLES = 3;

    private static final Pattern NUMBERED = Pattern.compile("\\p{Ll}[\\w-]{1,20}\\d{2,4}");

    /** A line that ends as a sentence does, or that is wholly in brackets. */
    private static final Pattern SPOKEN_ABOVE =
            Pattern.compile(
                    "(?m)[.?!…。？！؟][\"”»)*_]*\\s*$|^[*_]*[(\\[（【][^\\n]*[)\\]）】][*_]*\\s*$");

    /** Names of fields above a talk that say who takes part in it. */
    private static final Set<String> FIELDS =
            Set.of("interviewee", "interviewees", "interviewer", "interviewers", "narrator");

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!…。？！؟][\"”»)*_]*\\s*\\z");

    private final List<LabelCandidate> all;
    private final Set<String> accepted;
    private final SourceBlocks source;
    private final LabelCounts counts;

    /** The names of the labels that are sure. */
    private final List<String> names;

    /** The labels that are sure, and what may part them, in the order of the text. */
    private final List<LabelCandidate> heads;

    private final UsualStyle usual;

    /** The same of those that are names, and no letters. */
    private final UsualStyle named;

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
        this.heads = all.stream().filter(this::mayStandBetween).toList();
        List<LabelCandidate> sure = heads.stream().filter(this::isAccepted).toList();
        this.usual = UsualStyle.of(sure);
        this.named = UsualStyle.of(sure.stream().filter(c -> !c.isQuestionOrAnswer()).toList());
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
        Set<LabelCandidate> once = once();
        LabelNeighbours neighbours =
                new LabelNeighbours(heads, once, names, usual, this::isLabel, source);
        Set<LabelCandidate> phrases =
                new OneOffPhrases(heads, c -> isLabel(c) || once.contains(c), usual, source)
                        .found();
        CapitalLabels capitals = new CapitalLabels(heads, accepted, source);
        GroupSounds sounds = new GroupSounds(source);
        boolean talk = isTalk(once);
        TalkStretch stretch = TalkStretch.of(heads, once, this::isAccepted, source);
        boolean opened = false;
        List<LabelCandidate> labels = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            LabelCandidate candidate = heads.get(i);
            boolean single =
                    once.contains(candidate)
                            && (opened || !namesWhoTakesPart(candidate))
                            && ((talk && opened)
                                    || stretch.holds(candidate)
                                    || neighbours.isPlacedLikeOne(i)
                                    || LabelMeaning.isUnknown(candidate.key()));
            if ((isAccepted(candidate)
                            && !isNote(i)
                            && (opened || !(isField(candidate) || isTitle(candidate))))
                    || candidate.isEvent()
                    || single
                    || phrases.contains(candidate)
                    || capitals.isOne(i)
                    || (opened && sounds.isOne(candidate))
                    || isSilent(i)
                    || (neighbours.isBetween(i) && asksInPlaceOfLetter(i))
                    || (isAnybodyNamed() && answersInBold(i, neighbours))) {
                labels.add(candidate);
            }
            opened =
                    opened || (isAccepted(candidate) && !isField(candidate) && !isTitle(candidate));
        }
        return labels;
    }

    /** Returns those that stand once, look like the labels, and are not only words explained. */
    private Set<LabelCandidate> once() {
        Set<LabelCandidate> once =
                heads.stream()
                        .filter(c -> !isAccepted(c) && isAlike(c))
                        .collect(Collectors.toSet());
        once.removeAll(DefinedWords.in(heads, once, accepted, source));
        return once;
    }

    /** Tells whether a label is sure that says who speaks. */
    private boolean isAnybodyNamed() {
        return !names.isEmpty();
    }

    /**
     * Tells whether it is wholly in italics behind the last label, as no label is: a note about
     * somebody.
     */
    private boolean isNote(int i) {
        LabelCandidate candidate = heads.get(i);
        return candidate.style() == LabelStyle.AROUND
                && candidate.span().keptEmphasis() == 1
                && !usual.styles().contains(LabelStyle.AROUND)
                && heads.subList(i + 1, heads.size()).stream().noneMatch(this::isAccepted)
                && !QuestionSentences.isQuestion(
                        source.blocks().get(candidate.place().block()).text(source.text()));
    }

    /**
     * Tells whether a full name is all that stands behind it, below a line that says who else is
     * there: a field. Below a sentence or a stage direction it is what somebody says.
     */
    private boolean isField(LabelCandidate candidate) {
        int block = source.blocks().get(candidate.place().block()).start();
        return candidate.line() > block
                && counts.isBeforeName(candidate)
                && !SPOKEN_ABOVE.matcher(source.text().substring(block, candidate.line())).find();
    }

    /** Tells whether it says who takes part, with no sentence behind it that anybody could say. */
    private boolean namesWhoTakesPart(LabelCandidate candidate) {
        return FIELDS.contains(candidate.name().strip().toLowerCase(Locale.ROOT))
                && !SENTENCE_END
                        .matcher(source.blocks().get(candidate.place().block()).text(source.text()))
                        .find();
    }

    /**
     * Tells whether it is a full name in capitals before words, where the same name is a label in
     * small letters that stands alone on its line: a title, {@code ADA BYRON: A talk in March}.
     */
    private boolean isTitle(LabelCandidate candidate) {
        return usual.alone()
                && !candidate.place().alone()
                && candidate.name().indexOf(' ') > 0
                && isInCapitals(candidate.name())
                && heads.stream()
                        .anyMatch(
                                head ->
                                        head.key().equals(candidate.key())
                                                && head.place().alone()
                                                && !isInCapitals(head.name()));
    }

    private static boolean isInCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Tells whether it has a time, no words, and a label behind it: a song, a clip. */
    private boolean isSilent(int i) {
        LabelCandidate candidate = heads.get(i);
        return candidate.time() != null
                && candidate.place().alone()
                && usual.styles().contains(candidate.style())
                && i + 1 < heads.size()
                && isLabel(heads.get(i + 1))
                && counts.isNameAtHead(candidate)
                && !SilentLabels.hasWords(candidate, heads.get(i + 1).line(), source);
    }

    /**
     * Tells whether nearly every paragraph begins with a name in bold: then whoever speaks once is
     * no heading of a list.
     */
    private boolean isTalk(Set<LabelCandidate> once) {
        List<LabelCandidate> bold =
                heads.stream()
                        .filter(c -> c.style() == LabelStyle.MARKED)
                        .filter(c -> isAccepted(c) || once.contains(c))
                        .toList();
        return bold.size() >= MIN_TURNS_OF_TALK && bold.size() * 5 >= source.content().size() * 4;
    }

    /**
     * Tells whether it can part two labels: a phrase in small letters before a colon does not,
     * unless it says what is heard, {@code Clip from the film}, or is followed by a shout.
     */
    private boolean mayStandBetween(LabelCandidate candidate) {
        boolean phrase =
                !candidate.isEvent()
                        && !OneOffPhrases.isShouted(candidate, source)
                        && (candidate.style() == LabelStyle.PLAIN || candidate.style().isDoubtful())
                        && candidate.shape() == NameShape.NONE;
        return isAccepted(candidate) || (candidate.place().first() && !phrase);
    }

    /** Tells whether it is set apart as the others are, and can name somebody. */
    private boolean isAlike(LabelCandidate candidate) {
        return ((isAnybodyNamed() && usual.isThatOf(candidate)) || isInCapitalsAsNames(candidate))
                && (counts.isNameAtHead(candidate) || isHandleAmongOthers(candidate))
                && !counts.isBeforeName(candidate);
    }

    /**
     * Tells whether it is in capitals and set apart as the names are, all of which are, where
     * letters are most of the labels: {@code MR. HOLT:} beside {@code MS. BROOK:} and {@code Q.}
     * Where letters are all of the labels, a colon sets it apart.
     */
    private boolean isInCapitalsAsNames(LabelCandidate candidate) {
        boolean alike =
                names.isEmpty() ? candidate.style() == LabelStyle.PLAIN : named.isThatOf(candidate);
        return alike
                && !candidate.place().alone()
                && isInCapitals(candidate.name())
                && names.stream().allMatch(OneOffLabels::isInCapitals)
                && isTitled(candidate.name());
    }

    /** Tells whether a name begins with a short form or an article, or as another name does. */
    private boolean isTitled(String name) {
        int blank = name.indexOf(' ');
        return blank > 0
                && (name.charAt(blank - 1) == '.'
                        || name.startsWith("THE ")
                        || names.stream()
                                .anyMatch(other -> other.startsWith(name.substring(0, blank + 1))));
    }

    /**
     * Tells whether it is a handle where all names are, {@code u/heron}; or half of three at least,
     * if a number is a part of it: {@code heron27}.
     */
    private boolean isHandleAmongOthers(LabelCandidate candidate) {
        if (!candidate.place().first() || !counts.canBeName(candidate)) {
            return false;
        }
        long handles = names.stream().filter(name -> NameShape.of(name) == NameShape.WEAK).count();
        return handles == names.size()
                || (names.size() >= LEAST_HANDLES
                        && handles * 2 >= names.size()
                        && NUMBERED.matcher(candidate.name().strip()).matches());
    }

    /**
     * Tells whether somebody answers once where questions stand in bold with their label: it is one
     * of the first few names behind such a question, set apart by bold too.
     */
    private boolean answersInBold(int i, LabelNeighbours neighbours) {
        for (int j = i; j >= Math.max(0, i - MAX_ANSWERS_EACH); j--) {
            LabelCandidate candidate = heads.get(j);
            if (j < i && isAccepted(candidate)) {
                return candidate.style() == LabelStyle.AROUND
                        && !neighbours.isHeadedBetween(candidate, heads.get(i));
            }
            if (candidate.style() != LabelStyle.MARKED
                    || candidate.place().alone()
                    || !counts.canBeName(candidate)
                    || candidate.shape() != NameShape.STRONG) {
                return false;
            }
        }
        return false;
    }

    /**
     * Tells whether somebody asks by name where others are {@code Q}, with {@code A} right after.
     */
    private boolean asksInPlaceOfLetter(int i) {
        LabelCandidate candidate = heads.get(i);
        LabelCandidate after = heads.get(i + 1);
        return after.answers()
                && after.place().block() == candidate.place().block() + 1
                && counts.isNameAtHead(candidate)
                && all.stream().anyMatch(LabelCandidate::asks)
                && QuestionSentences.isQuestion(
                        source.blocks().get(candidate.place().block()).text(source.text()));
    }

    private boolean isLabel(LabelCandidate candidate) {
        return isAccepted(candidate) || candidate.isEvent();
    }
}
