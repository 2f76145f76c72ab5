package org.colloquy.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.recording.InterviewRecording;
import org.colloquy.model.recording.RecordingMoment;
import org.colloquy.text.TextFolding;
import org.colloquy.text.Whitespace;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Marks what a transcript notes among the words: stage directions, such as {@code [laughter]}, and
 * times, such as {@code [00:12:34]}, which lead into the recording where there is one. No word
 * changes; only elements are put around them.
 *
 * <p>Rules: a stage direction is a bracket that has a word in it which says what is heard or done,
 * or a bracket that is a whole paragraph and begins with a capital. In round and pointed brackets,
 * which have other uses, such a word must come first. A time stands in square brackets, or at the
 * head of a block. Code and links are left alone.
 */
public final class StageDirections {
    private static final int MAX_CHARACTERS = 160;

    private static final String HEARD =
            "(?:(?:laugh(?:s|ing|ter)?|chuckl(?:es?|ing)|giggl(?:es?|ing)|applau(?:se|ds)|clap(?:s|ping)"
                    + "|cheer(?:s|ing)|sigh(?:s|ing)?|cough(?:s|ing)?|crying|sob(?:s|bing)|sings|singing"
                    + "|whistl(?:es|ing)|whisper(?:s|ing)|shout(?:s|ing)|groan(?:s|ing)?|gasps?|snorts?"
                    + "|paus(?:es?|ing)|silence|music|unintelligible|inaudible|indistinct|cross-?talk"
                    + "|overlapping|smil(?:es|ing)|nods|nodding|shrugs|gestur(?:es|ing)"
                    + "|lacht|lachen|gelächter|applaus|rires?|risas|aplausos|música)(?!\\p{L})"
                    + "|笑|掌声|鼓掌|沉默|停顿|音乐|拍手|沈黙|웃음|박수|침묵)";
    static final Pattern BRACKET =
            Pattern.compile(
                    "\\[([^\\[\\]\\n]{1,%1$d})\\]|[(（]([^()（）\\n]{1,%1$d})[)）]|<([^<>\\n]{1,%1$d})>"
                            .formatted(MAX_CHARACTERS));
    private static final Pattern NAMED = Pattern.compile("(?iu)(?<!\\p{L})" + HEARD);
    private static final Pattern FIRST =
            Pattern.compile(
                    "(?iu)(?:(?:long|short|loud|nervous|both|all|everyone|全场|众人|大)\\s?)?" + HEARD);
    static final Pattern TIME =
            Pattern.compile(
                    "(?=\\d)(?<![\\d:.])(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})(?:[.,]\\d{1,3})?(?![\\d:])");
    private static final Set<String> NOT_IN = Set.of("a", "code", "pre", "kbd", "samp");

    /**
     * Mark of a stage direction or a time in a text.
     *
     * @param seconds of a time; 0 of a stage direction
     */
    private record DirectionMark(int start, int end, double seconds) {}

    private final LinkReferences references;
    private final @Nullable InterviewRecording recording;

    public StageDirections(LinkReferences references, @Nullable InterviewRecording recording) {
        this.references = references;
        this.recording = recording;
    }

    /**
     * Marks the cues in a block.
     *
     * @param words its text
     */
    public void mark(Element block, String words) {
        mark(block, times(words), this::wrapTime);
        mark(block, directions(words), this::wrapDirection);
    }

    /** Marks directions, later ones first, as {@link NodeWrapper} wants it. */
    private static void mark(
            Element block, List<DirectionMark> cues, BiConsumer<TextNodes, DirectionMark> wrap) {
        if (cues.isEmpty()) {
            return;
        }
        TextNodes text = TextNodes.of(block);
        for (int i = cues.size() - 1; i >= 0; i--) {
            if (isFree(text, cues.get(i))) {
                wrap.accept(text, cues.get(i));
            }
        }
    }

    private void wrapDirection(TextNodes text, DirectionMark cue) {
        NodeWrapper.wrap(text, cue.start(), cue.end(), new Element("i"));
    }

    private void wrapTime(TextNodes text, DirectionMark cue) {
        Element time = new Element("time").attr("datetime", "PT" + (long) cue.seconds() + "S");
        Optional<RecordingMoment> moment =
                Optional.ofNullable(recording).flatMap(sound -> sound.at(cue.seconds()));
        if (moment.isPresent()) {
            Element link = new Element("a");
            references.set(link, new LinkTarget.MomentTarget(moment.get()));
            NodeWrapper.wrap(text, cue.start(), cue.end(), link);
            List.copyOf(link.childNodes()).forEach(time::appendChild);
            link.appendChild(time);
        } else {
            NodeWrapper.wrap(text, cue.start(), cue.end(), time);
        }
    }

    private static List<DirectionMark> times(String words) {
        if (!mayHaveTimes(words)) {
            return List.of();
        }
        List<DirectionMark> times = new ArrayList<>();
        Matcher time = TIME.matcher(words);
        while (time.find()) {
            int open = words.lastIndexOf('[', time.start());
            int close = words.indexOf(']', time.end());
            boolean bracketed =
                    open >= 0
                            && close >= 0
                            && BRACKET.matcher(words).region(open, close + 1).matches();
            boolean alone = open == time.start() - 1 && close == time.end();
            boolean leads = time.start() == 0 && time.group(1) != null;
            if (bracketed || leads) {
                int wide = bracketed && alone ? 1 : 0;
                times.add(new DirectionMark(time.start() - wide, time.end() + wide, seconds(time)));
            }
        }
        return times;
    }

    /** Tells whether a colon stands between two digits, without which there is no time. */
    static boolean mayHaveTimes(String words) {
        for (int at = words.indexOf(':', 1); at > 0; at = words.indexOf(':', at + 1)) {
            if (isDigit(words.charAt(at - 1))
                    && at + 1 < words.length()
                    && isDigit(words.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static double seconds(Matcher time) {
        int hours = time.group(1) == null ? 0 : Integer.parseInt(time.group(1));
        return hours * 3600.0
                + Integer.parseInt(time.group(2)) * 60.0
                + Integer.parseInt(time.group(3));
    }

    private static List<DirectionMark> directions(String words) {
        if (!mayHaveDirections(words)) {
            return List.of();
        }
        List<DirectionMark> directions = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(words);
        int at = nextOpening(words, 0);
        while (at < words.length()) {
            boolean found = bracket.region(at, words.length()).lookingAt();
            if (found && isDirection(bracket, isWhole(bracket, words))) {
                directions.add(new DirectionMark(at, bracket.end(), 0));
            }
            at = nextOpening(words, found ? bracket.end() : at + 1);
        }
        return directions;
    }

    /** Returns where the next bracket opens; the length of the words if none does. */
    private static int nextOpening(String words, int from) {
        int at = from;
        while (at < words.length() && !opens(words.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean opens(char sign) {
        return sign == '[' || sign == '(' || sign == '（' || sign == '<';
    }

    private static boolean isWhole(Matcher bracket, String words) {
        return bracket.start() == 0 && bracket.end() == words.stripTrailing().length();
    }

    /** Tells whether a bracket opens, without which nothing is in one. */
    static boolean mayHaveDirections(String words) {
        return nextOpening(words, 0) < words.length();
    }

    private static boolean isDirection(Matcher bracket, boolean whole) {
        String square = bracket.group(1);
        if (square != null) {
            boolean sentence = whole && Character.isUpperCase(square.codePointAt(0));
            return sentence || NAMED.matcher(square).find();
        }
        String other = bracket.group(2) != null ? bracket.group(2) : bracket.group(3);
        return FIRST.matcher(TextFolding.lower(other)).lookingAt() && words(other) <= 4;
    }

    private static int words(String text) {
        return Whitespace.split(text.strip()).length;
    }

    /** Tells whether nothing stands in the way but a time that is marked here. */
    private static boolean isFree(TextNodes text, DirectionMark cue) {
        return NodeWrapper.covering(text, cue.start(), cue.end()).stream()
                .map(TextNodes.NodePiece::node)
                .noneMatch(node -> isInsideAny(node) && !isInTime(node));
    }

    private static boolean isInTime(Node node) {
        return node.parent() != null && node.parent().normalName().equals("time");
    }

    private static boolean isInsideAny(Node node) {
        for (Node up = node.parent(); up != null; up = up.parent()) {
            if (NOT_IN.contains(up.normalName())) {
                return true;
            }
        }
        return false;
    }
}
