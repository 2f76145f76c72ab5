package org.colloquy.reader.transcript.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.name.NameLetters;
import org.colloquy.reader.transcript.name.NameShape;
import org.colloquy.text.QuestionSentences;
import org.colloquy.text.TextLines;

/**
 * The question whether lines that begin with a name and no more than a blank or a stop are turns.
 *
 * <p>Prose has such lines too ({@code NATO. The}), so all of these must hold:
 *
 * <ol>
 *   <li>At least two names come again, and nearly all beginnings have such a name, or a title
 *       before one in capitals.
 *   <li>At least half of the neighbours have different names; three and more do not follow on each
 *       other in one order throughout, as days of the week do.
 *   <li>They lead the text between the first of them and the last.
 *   <li>What stands behind a blank or in quotation marks are sentences, not the values of a list;
 *       what stands behind stops has a question among it, unless titles stand before names in
 *       capitals.
 *   <li>At least half of the names before a stop that have no capitals but their first have a
 *       title: a short form ({@code Mr.}), or a word that others have too.
 * </ol>
 *
 * <p>Names alone on their lines ({@code Ada Sample}) are none if nearly all stand below a question:
 * then they are answers ({@code Yes}). Who speaks once is known by a title, by a bracket on such a
 * line, by a full name in capitals above a paragraph where all have such, or by a tab behind a
 * name.
 */
final class LooseTalk {
    private static final int LEAST_HEADS = 4;
    private static final double LEAST_SURE = 0.85;
    private static final int MOST_BLOCKS_EACH = 10;

    /** Number of characters in which a question ends above a line. */
    private static final int MOST_ABOVE = 200;

    private static final Pattern TITLED =
            Pattern.compile("\\p{Lu}(?:\\p{Ll}+\\.?|\\p{Lu}{1,2}\\.) .*");

    /** What a quoted sentence has, and hardly a title. */
    private static final Pattern SENTENCE_SIGN = Pattern.compile("[。、？！?!]");

    private final LooseHead way;
    private final List<ShapedHead> heads;
    private final String text;
    private final Map<String, Integer> counts = new HashMap<>();

    private LooseTalk(LooseHead way, List<ShapedHead> heads, String text) {
        this.way = way;
        this.heads = heads;
        this.text = text;
        heads.forEach(head -> counts.merge(head.key(), 1, Integer::sum));
    }

    /** Returns the beginnings of lines that are labels in one such way, in order; none if none. */
    static List<ShapedHead> labels(String text, List<HeadLine> lines) {
        for (LooseHead way : LooseHead.values()) {
            if (!way.mayBeIn(text)) {
                continue;
            }
            List<ShapedHead> heads =
                    lines.stream()
                            .map(line -> way.at(text, line))
                            .filter(Objects::nonNull)
                            .filter(ShapedHead::canBeName)
                            .toList();
            LooseTalk talk = new LooseTalk(way, way == LooseHead.LINE ? alike(heads) : heads, text);
            if (talk.isTalk()) {
                return talk.heads.stream().filter(talk::isLabel).toList();
            }
        }
        return List.of();
    }

    /** Returns names on their lines, those with a colon only where they also stand without one. */
    private static List<ShapedHead> alike(List<ShapedHead> heads) {
        Set<String> bare =
                heads.stream()
                        .filter(head -> !NameLine.hasColon(head))
                        .map(ShapedHead::key)
                        .collect(Collectors.toSet());
        return heads.stream().filter(head -> bare.contains(head.key())).toList();
    }

    private boolean isTalk() {
        long names = counts.values().stream().filter(count -> count > 1).count();
        long sure = heads.stream().filter(h -> isRepeated(h) || isTold(h)).count();
        return heads.size() >= LEAST_HEADS
                && names > 1
                && sure >= LEAST_SURE * heads.size()
                && takesTurns()
                && !isCycle()
                && leads()
                && isSpoken();
    }

    private boolean isRepeated(ShapedHead head) {
        return counts.getOrDefault(head.key(), 0) > 1;
    }

    private boolean takesTurns() {
        return ShapeGroup.changes(heads) * 2 >= heads.size() - 1;
    }

    private boolean isCycle() {
        int length = counts.size();
        for (int i = length; i < heads.size(); i++) {
            if (!heads.get(i).key().equals(heads.get(i - length).key())) {
                return false;
            }
        }
        return length > 2;
    }

    private boolean leads() {
        int blocks = last().line().block() - heads.get(0).line().block() + 1;
        return blocks <= MOST_BLOCKS_EACH * heads.size();
    }

    private boolean isSpoken() {
        return switch (way) {
            case STOP ->
                    heads.stream().filter(this::isTitledByStop).count() > 1 || isAnythingAsked();
            case TITLE -> isAnythingAsked() && isMostlyTitled();
            case LINE -> isAnythingAsked() && isMostlySpeech() && !isMostlyAnswer();
            default -> isMostlySpeech();
        };
    }

    private boolean isAnythingAsked() {
        int from = heads.get(0).end();
        return QuestionSentences.hasAnyQuestionMark(
                text.substring(from, Math.max(from, last().line().end())));
    }

    /** Tells whether at least half of the names have a title. */
    private boolean isMostlyTitled() {
        return heads.stream().filter(this::hasTitle).count() * 2 >= heads.size();
    }

    /** Tells whether a name begins with a short form, or as another one does. */
    private boolean hasTitle(ShapedHead head) {
        String title = title(head);
        return title.endsWith(".")
                || heads.stream()
                        .anyMatch(o -> title(o).equals(title) && !o.key().equals(head.key()));
    }

    private static String title(ShapedHead head) {
        String name = head.name().name();
        return name.substring(0, name.indexOf(' '));
    }

    private boolean isMostlySpeech() {
        return heads.stream().filter(this::isSpeech).count() * 3 >= heads.size();
    }

    /** Tells whether most beginnings stand right below a question. */
    private boolean isMostlyAnswer() {
        long answers = heads.stream().filter(this::isBelowQuestion).count();
        return answers * 4 > heads.size() * 3L;
    }

    private boolean isBelowQuestion(ShapedHead head) {
        int end = head.line().start();
        String above = text.substring(Math.max(0, end - MOST_ABOVE), end).stripTrailing();
        return QuestionSentences.isQuestion(above);
    }

    private boolean isSpeech(ShapedHead head) {
        if (way == LooseHead.QUOTED) {
            return SENTENCE_SIGN.matcher(text).region(head.end(), head.line().end()).find();
        }
        int end = way == LooseHead.LINE ? endOfWordsBelow(head) : head.line().end();
        return ShapeGroup.isMoreThanValue(text.substring(head.end(), end).strip());
    }

    private int endOfWordsBelow(ShapedHead head) {
        int words = head.end();
        while (words < text.length() && Character.isWhitespace(text.charAt(words))) {
            words++;
        }
        return TextLines.end(text, words);
    }

    private boolean isLabel(ShapedHead head) {
        return isRepeated(head)
                || isTold(head)
                || (way == LooseHead.TAB && head.name().shape() == NameShape.STRONG);
    }

    /**
     * Tells whether more is said of a name than prose says: a title, a bracket, a circle, a given
     * name.
     */
    private boolean isTold(ShapedHead head) {
        return isTitledByStop(head)
                || (way == LooseHead.TITLE && hasTitle(head))
                || (way == LooseHead.LINE
                        && (head.written().written().endsWith(")") || isNameInCapitals(head)))
                || (way == LooseHead.WIDE_BLANK
                        && (!head.written().before().isBlank() || isWrittenOut(head)));
    }

    /** Tells whether it begins with a name that comes again: {@code 山田太郎}, and later {@code 山田}. */
    private boolean isWrittenOut(ShapedHead head) {
        return counts.entrySet().stream()
                .anyMatch(other -> other.getValue() > 1 && head.key().startsWith(other.getKey()));
    }

    /**
     * Tells whether it is a full name in capitals above a paragraph, as all that come again are.
     */
    private boolean isNameInCapitals(ShapedHead head) {
        return head.line().first()
                && head.name().name().indexOf(' ') > 0
                && NameLetters.isInCapitals(head.name().name())
                && heads.stream()
                        .filter(this::isRepeated)
                        .allMatch(other -> NameLetters.isInCapitals(other.name().name()));
    }

    /** Tells whether a title stands before a name in capitals and a stop: {@code MR. HOLT.} */
    private boolean isTitledByStop(ShapedHead head) {
        return way == LooseHead.STOP && TITLED.matcher(head.name().name()).matches();
    }

    private ShapedHead last() {
        return heads.get(heads.size() - 1);
    }
}
