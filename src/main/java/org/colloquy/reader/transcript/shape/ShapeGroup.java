package org.colloquy.reader.transcript.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.SpeakerPhrase;
import org.colloquy.reader.transcript.question.QuestionHeuristics;
import org.colloquy.text.QuestionSentences;
import org.colloquy.text.Whitespace;

/**
 * All beginnings of one shape in a text, and what their repetition says.
 *
 * <p>A shape is that of labels if a few fillers come again and take turns, lead the text between
 * the first and the last of them, and can be names. What is counted is the same for every shape:
 * the rule knows no form.
 */
final class ShapeGroup {
    private static final int LEAST_HEADS = 4;

    /** The least beginnings by which one who speaks alone is known. */
    private static final int LEAST_OF_ONE = 6;

    /** The least beginnings that are worth a look. */
    private static final int LEAST_LIKE = 6;

    /** The least share of beginnings whose filler comes again. */
    private static final double LEAST_REPEATED = 0.6;

    /** The least share of beginnings whose filler comes again where single ones are labels too. */
    private static final double LEAST_TALK = 0.85;

    /** The least share of beginnings whose filler can be a name. */
    private static final double LEAST_NAMES = 0.8;

    /** The least share of neighbours that differ: people take turns. */
    private static final double LEAST_TURNS = 0.25;

    /** The same where each has a time: a recorder parts the words of one speaker too. */
    private static final double LEAST_TIMED_TURNS = 0.1;

    /** The most lines that may stand between two beginnings, on the average. */
    private static final int MOST_LINES_EACH = 10;

    /** The most words that the value of a field has. */
    private static final int LONGEST_VALUE = 4;

    private final List<ShapedHead> heads;
    private final Map<String, Integer> fillers = new HashMap<>();

    /**
     * Creates a group.
     *
     * @param heads in the order of the text
     */
    ShapeGroup(List<ShapedHead> heads) {
        this.heads = List.copyOf(heads);
        heads.forEach(head -> fillers.merge(filler(head.key()), 1, Integer::sum));
    }

    List<ShapedHead> heads() {
        return heads;
    }

    /**
     * Returns it without the beginnings in sections where none has a filler that comes again: those
     * are fields, as above the minutes of a meeting, and say nothing of those who speak below. No
     * heading is one. Empty if it has none, or nothing else.
     *
     * @param headings the offsets of the headings, in order
     */
    Optional<ShapeGroup> withoutFields(List<Integer> headings) {
        if (heads.get(0).line().container() == LabelContainer.HEADING) {
            return Optional.empty();
        }
        Map<Integer, List<ShapedHead>> sections = new TreeMap<>();
        for (ShapedHead head : heads) {
            int section = Collections.binarySearch(headings, head.line().start());
            sections.computeIfAbsent(section, s -> new ArrayList<>()).add(head);
        }
        List<ShapedHead> spoken =
                sections.values().stream()
                        .filter(some -> some.stream().anyMatch(head -> count(head.key()) > 1))
                        .flatMap(List::stream)
                        .sorted(Comparator.comparingInt(head -> head.line().start()))
                        .toList();
        return spoken.isEmpty() || spoken.size() == heads.size()
                ? Optional.empty()
                : Optional.of(new ShapeGroup(spoken));
    }

    /** Returns how often a filler stands in this shape. */
    int count(String key) {
        return fillers.getOrDefault(filler(key), 0);
    }

    /** Returns what fills it, in headings without the number of a question or an answer. */
    private String filler(String key) {
        boolean headings = heads.get(0).line().container() == LabelContainer.HEADING;
        return headings ? LabelMeaning.part(key) : key;
    }

    /** Returns how many beginnings have a filler that comes again. */
    int repeated() {
        return fillers.values().stream().filter(count -> count > 1).mapToInt(c -> c).sum();
    }

    /** Returns whether it is a list of different things. */
    boolean isList() {
        return heads.size() > 2 && repeated() == 0;
    }

    /**
     * Returns the labels in it: all that can be names, and phrases that come again where nearly all
     * do; where the shape is one that prose has too, only names that come again, unless every item
     * of a list begins in it.
     */
    List<ShapedHead> labels(List<HeadLine> lines) {
        boolean talk = isTalk();
        boolean single = talk || isWholeList(lines);
        return SectionHeads.removed(heads, head -> count(head.key()) > 1).stream()
                .filter(head -> canBeName(head) || (talk && isPart(head)))
                .filter(head -> !head.isHeader() || count(head.key()) > 1)
                .filter(head -> !head.isWeak() || count(head.key()) > 1 || single)
                .toList();
    }

    /** Returns whether it leads every item of the lists from its first beginning to the last. */
    private boolean isWholeList(List<HeadLine> lines) {
        int first = heads.get(0).line().start();
        int last = heads.get(heads.size() - 1).line().start();
        return heads.size() >= LEAST_LIKE
                && heads.stream().allMatch(h -> h.line().isItem())
                && lines.stream()
                                .filter(HeadLine::isItem)
                                .filter(line -> line.start() >= first && line.start() <= last)
                                .count()
                        == heads.size();
    }

    /** Returns whether one name stands before everything, in a shape that prose does not have. */
    private boolean isMonologue() {
        return fillers.size() == 1
                && heads.size() >= LEAST_OF_ONE
                && !heads.get(0).isWeak()
                && heads.get(0).time() != null;
    }

    /** Returns whether three parts with a number and a time answer each other: no topics do. */
    private boolean isBriefTalk() {
        return heads.size() == LEAST_HEADS - 1
                && changes(heads) == heads.size() - 1
                && heads.stream()
                        .allMatch(h -> h.time() != null && LabelMeaning.isUnknown(h.key()));
    }

    /** Returns whether nearly all have a filler that comes again, so that the others speak once. */
    private boolean isTalk() {
        return repeated() >= LEAST_TALK * heads.size();
    }

    /** Returns whether it is the shape of labels. */
    boolean isOfLabels(String text, List<HeadLine> lines) {
        long speakers = fillers.values().stream().filter(count -> count > 1).count();
        boolean enough = heads.size() >= LEAST_HEADS && (speakers > 1 || isMonologue());
        return !isOfProse()
                && (enough || isBriefTalk())
                && repeated() >= LEAST_REPEATED * heads.size()
                && (names() >= LEAST_NAMES * heads.size() || isTalkOfParts())
                && (isMonologue() || takesTurns())
                && isSpeech(text)
                && leads(lines)
                && (!heads.get(0).isRow() || TableTalk.leads(heads, lines, text));
    }

    /**
     * Returns whether words stand alone on their lines with no sign at all ({@code Yes.}), or words
     * and a colon begin paragraphs, which the known forms judge better.
     */
    private boolean isOfProse() {
        ShapedHead first = heads.get(0);
        boolean unsigned = first.isUnsigned() && first.line().container() != LabelContainer.HEADING;
        return unsigned || (first.isWeak() && first.line().container() == LabelContainer.PARAGRAPH);
    }

    /** Returns whether much of it is as in labels, so that somebody should look. */
    boolean isLikeLabels(String text) {
        return !heads.get(0).isUnsigned()
                && heads.size() >= LEAST_LIKE
                && repeated() * 2 >= heads.size()
                && takesTurns()
                && hasSpeakers()
                && names() * 2 >= heads.size()
                && isSpeech(text);
    }

    /** Tells whether several names come again. */
    private boolean hasSpeakers() {
        long speakers =
                heads.stream()
                        .filter(head -> count(head.key()) > 1 && canBeName(head))
                        .map(head -> filler(head.key()))
                        .distinct()
                        .limit(2)
                        .count();
        return speakers > 1;
    }

    /** Returns whether few of its lines begin with a label that was found. */
    boolean isMostlyUnread(Set<Integer> read) {
        return heads.stream().filter(head -> read.contains(head.line().start())).count() * 4
                < heads.size();
    }

    /** Returns whether what stands behind the beginnings is more than the values of fields. */
    private boolean isSpeech(String text) {
        if (heads.get(0).isRow()) {
            return TableTalk.isSpoken(heads, text);
        }
        return !heads.get(0).isWeak()
                || heads.stream().filter(head -> isSpeech(head, text)).count() * 3 >= heads.size();
    }

    private static boolean isSpeech(ShapedHead head, String text) {
        String words = text.substring(head.end(), Math.max(head.end(), head.line().end())).strip();
        return head.alone() || isMoreThanValue(words);
    }

    /** Tells whether words are more than the value of a field. */
    static boolean isMoreThanValue(String words) {
        return Whitespace.hasMoreWords(words, LONGEST_VALUE)
                || QuestionSentences.hasAnyQuestionMark(words)
                || words.endsWith(".")
                || words.endsWith("。");
    }

    /**
     * Tells whether nearly every block begins in this shape with a name or a phrase that comes
     * again, in signs that are more than a colon: {@code [Woman in the third row]}.
     */
    private boolean isTalkOfParts() {
        int blocks = heads.get(heads.size() - 1).line().block() - heads.get(0).line().block() + 1;
        return isTalk()
                && heads.size() >= LEAST_LIKE
                && heads.size() * 5 >= blocks * 4
                && heads.stream().allMatch(head -> head.line().first())
                && heads.stream().filter(head -> canBeName(head) || isPart(head)).count()
                        >= LEAST_NAMES * heads.size();
    }

    /** Tells whether the filler says what somebody does or is, in brackets or emphasis. */
    private boolean isPart(ShapedHead head) {
        return !head.isRow()
                && head.shape().chars().anyMatch(sign -> "*_[(<【".indexOf(sign) >= 0)
                && count(head.key()) > 1
                && SpeakerPhrase.isPart(head.name().name());
    }

    private long names() {
        Map<String, Boolean> known = new HashMap<>();
        return heads.stream()
                .filter(head -> known.computeIfAbsent(head.name().name(), name -> canBeName(head)))
                .count();
    }

    /** Returns whether the filler can name somebody who speaks. */
    private boolean canBeName(ShapedHead head) {
        String key = head.key();
        boolean named = !LabelMeaning.isNoName(key) || (!head.isWeak() && count(key) > 1);
        return named && !isField(head) && !QuestionHeuristics.namesTalk(key) && head.isLikeName();
    }

    /**
     * Tells whether the filler is a word that stands before a colon in any prose, in small letters:
     * {@code Result}. Capitals such as {@code PS} are initials too, and a translator may speak.
     */
    private static boolean isField(ShapedHead head) {
        String key = head.key();
        String name = head.name().name();
        return head.line().container() != LabelContainer.HEADING
                && LabelMeaning.isNoName(key)
                && !LabelMeaning.isRole(key)
                && !name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Returns whether enough neighbours have another filler. */
    private boolean takesTurns() {
        boolean timed = heads.stream().allMatch(head -> head.time() != null);
        return changes(heads) >= (timed ? LEAST_TIMED_TURNS : LEAST_TURNS) * (heads.size() - 1);
    }

    /** Returns how often one beginning has another filler than the one before it. */
    static int changes(List<ShapedHead> heads) {
        int changes = 0;
        for (int i = 1; i < heads.size(); i++) {
            changes += heads.get(i).key().equals(heads.get(i - 1).key()) ? 0 : 1;
        }
        return changes;
    }

    /** Returns whether the beginnings lead the lines from the first of them to the last. */
    private boolean leads(List<HeadLine> lines) {
        int first = heads.get(0).line().start();
        int last = heads.get(heads.size() - 1).line().start();
        long between =
                lines.stream()
                        .filter(line -> line.start() >= first && line.start() <= last)
                        .count();
        return between <= (long) MOST_LINES_EACH * heads.size();
    }
}
