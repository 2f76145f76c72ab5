package org.colloquy.quotation.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.quotation.naming.CorpusSpeakers.NamedSpeaker;

/**
 * Grammar of the words beside a quotation in Korean, Japanese and Chinese, which mark who does
 * something by what directly follows the name, or by its place before the word of saying.
 */
final class UnspacedAttribution {
    private static final AttributionWords KNOWN = AttributionWords.all();
    private static final String ANY_SAYING = any("spoken");
    private static final String HONOUR = "\\s*(?:" + any("honours") + ")?\\s*";
    private static final String TOWARDS = "(?:" + any("towards") + ")[^，。：；,:]{1,12}?";

    private static final Pattern SAYING = Pattern.compile(ANY_SAYING);
    private static final Pattern HEARD = Pattern.compile(any("heard"));

    /** A name as a subject, in Korean and Japanese. */
    private static final Pattern SUBJECT =
            Pattern.compile(
                    HONOUR + "(?:" + any("subjects") + ")(?=[\\s,、,]|$|[^\\p{L}]|\\p{IsHan})");

    private static final Pattern ANOTHER_SUBJECT = Pattern.compile("[가이는은]\\s|[はが]|[께]서");

    /** Words between a quotation and a word of saying behind it. */
    private static final Pattern SAID_BEHIND =
            Pattern.compile("[\\s,、，]*(?:[이]?라고|라며|라면서|고|と)?[^.。]{0,8}?(?:" + ANY_SAYING + ")");

    private static final String ADVERB = "(?:" + any("adverbs-in-characters") + ")?";

    /** Words between a name and a word of saying, in Chinese. */
    private static final String BEFORE_SAYING = HONOUR + ADVERB + "(?:" + TOWARDS + ")?";

    /** Words between a name and a quotation behind it, in Chinese. */
    private static final Pattern SAID_BEFORE =
            Pattern.compile(BEFORE_SAYING + ADVERB + "(" + ANY_SAYING + ")(.{0,8}?)[：:，,]?\\s*$");

    private static final Pattern SAID_DIRECTLY =
            Pattern.compile(BEFORE_SAYING + "(?:" + ANY_SAYING + ")");

    private static final Pattern NOT_THE_SPEAKER =
            Pattern.compile("(?:" + any("towards") + "|" + any("passives") + ")\\s*$");

    private static final Pattern ADDRESSING = Pattern.compile(any("addressing-in-characters"));
    private static final Pattern BLANK_OR_COMMA = Pattern.compile("[\\s,、，]*");
    private static final int LONGEST_BETWEEN = 16;

    private static final List<NameFrame> FRAMES =
            KNOWN.list("frames").stream().map(NameFrame::of).toList();

    private UnspacedAttribution() {}

    /**
     * A phrase around a name.
     *
     * @param behind its words from the name to the quotation
     */
    private record NameFrame(String before, Pattern behind) {
        static NameFrame of(String written) {
            String[] sides = written.split(AttributionWords.NAME, 2);
            return new NameFrame(
                    sides[0], Pattern.compile(HONOUR + Pattern.quote(sides[1]) + "[\\s,、，:：]*$"));
        }
    }

    private static String any(String kind) {
        return KNOWN.list(kind).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** Returns who is named by the sentence behind a quotation. */
    static Optional<NamedSpeaker> behind(String sentence, List<NamedSpeaker> names) {
        if (HEARD.matcher(sentence).find()) {
            return Optional.empty();
        }
        List<NamedSpeaker> found = new ArrayList<>();
        for (NamedSpeaker name : names) {
            String before = sentence.substring(0, name.start());
            String rest = sentence.substring(name.end());
            boolean isSubject = SUBJECT.matcher(rest).lookingAt() && SAYING.matcher(rest).find();
            boolean isFirst =
                    BLANK_OR_COMMA.matcher(before).matches()
                            && SAID_DIRECTLY.matcher(rest).lookingAt();
            if (isSubject || isFirst) {
                found.add(name);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Returns who is named by the sentence before a quotation, and the words behind that. */
    static Optional<NamedSpeaker> before(String sentence, List<NamedSpeaker> names, String behind) {
        if (HEARD.matcher(sentence).find() || HEARD.matcher(behind).find()) {
            return Optional.empty();
        }
        List<NamedSpeaker> found =
                names.stream()
                        .filter(
                                name ->
                                        isFramed(sentence, name)
                                                || isSaying(sentence, name, names)
                                                || isAround(sentence, name, behind))
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Says whether a name is in a phrase such as {@code 据_说}, last before the quotation. */
    private static boolean isFramed(String sentence, NamedSpeaker name) {
        String before = sentence.substring(0, name.start()).stripTrailing();
        String rest = sentence.substring(name.end());
        return FRAMES.stream()
                .anyMatch(
                        frame ->
                                before.endsWith(frame.before())
                                        && frame.behind().matcher(rest).matches());
    }

    private static boolean isSaying(String sentence, NamedSpeaker name, List<NamedSpeaker> names) {
        if (NOT_THE_SPEAKER.matcher(sentence.substring(0, name.start())).find()) {
            return false;
        }
        var said = SAID_BEFORE.matcher(sentence.substring(name.end()));
        if (!said.lookingAt()) {
            return false;
        }
        int behind = name.end() + said.start(2);
        boolean isOfAnother = names.stream().anyMatch(other -> other.start() >= behind);
        return !isOfAnother || ADDRESSING.matcher(said.group(1)).matches();
    }

    /** Says whether a name is the subject of a word of saying behind the quotation. */
    private static boolean isAround(String sentence, NamedSpeaker name, String behind) {
        String rest = sentence.substring(name.end());
        var subject = SUBJECT.matcher(rest);
        if (!subject.lookingAt() || !SAID_BEHIND.matcher(behind).lookingAt()) {
            return false;
        }
        String between = rest.substring(subject.end());
        return between.strip().length() <= LONGEST_BETWEEN
                && !ANOTHER_SUBJECT.matcher(between).find();
    }
}
