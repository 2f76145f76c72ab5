package org.colloquy.reader.transcript.shape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.StartTime;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.label.FoundTime;
import org.colloquy.reader.transcript.label.StartTimeParser;
import org.colloquy.reader.transcript.label.candidate.LabelName;
import org.colloquy.reader.transcript.label.candidate.LabelWording;
import org.colloquy.text.TextLines;
import org.jspecify.annotations.Nullable;

/**
 * The name in a tag of a site generator that says who speaks: {@code <Speaker name="Ada">}, {@code
 * <Line who="Ada" at="0:04">}, {@code <turn speaker="Ada">}, {@code {{< speaker "Ada" >}}}, {@code
 * {% include speaker.html name="Ada" %}}. It may say when the turn begins.
 *
 * <p>The tag, or what the name is in it, must be called after speaking or somebody: much else has
 * values that come again and take turns, as {@code {{< tab "Linux" >}}}, {@code <Icon
 * name="speaker"/>} or whoever took a picture, {@code <Photo by="Ada"/>}. In small letters a tag
 * may be one of HTML, so that a value itself must be called after who speaks.
 */
final class SpeakerTag {
    private static final String VALUE =
            "(?:[\\w:-]{1,30}=)?(?:\"[^\"\\n]{0,200}\"|'[^'\\n]{0,200}')";
    private static final Pattern TAG =
            Pattern.compile(
                    "(?:<[A-Za-z][\\w.-]{0,40}|\\{\\{[<%]\\s*[\\w-]{1,40}|\\{%-?\\s*[\\w.-]{1,40}(?: [\\w./-]{1,60})?)"
                            + "((?:\\s{1,4}VALUE){1,8})\\s*/?(?:>\\}\\}|%\\}\\}|-?%\\}|>)[ \\t]*"
                                    .replace("VALUE", VALUE));
    private static final String SOMEBODY = "speak|says|said|voice|person|dialog|interview";
    private static final Pattern SPEAKS =
            Pattern.compile("\\W\\w*(?:%s)|\\swho=".formatted(SOMEBODY), Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern NAMED =
            Pattern.compile(
                    "\\s(?:\\w*(?:%s)\\w*|who|by|name)=[\"']([^\"'\\n]+)".formatted(SOMEBODY),
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SMALL = Pattern.compile("<[a-z]");
    private static final Pattern SAYS_WHO = Pattern.compile("\\s(?:speaker|who)=\"");
    private static final Pattern AT =
            Pattern.compile("\\s(?:time|timestamp|start|begin|at)=[\"']([^\"'\\n]+)");
    private static final Pattern FIRST = Pattern.compile("\\s[\"']([^\"'\\n]+)");

    private SpeakerTag() {}

    /** Tells whether a line that holds nothing but markup is such a tag. */
    static boolean isAlone(SourceBlock block, String text) {
        if (!isSign(block.sign(text))) {
            return false;
        }
        int words = TextLines.skipBlanks(text, block.start(), block.end());
        Matcher tag = TAG.matcher(text).region(words, block.end());
        return tag.matches() && nameIn(tag) != null;
    }

    /** Returns the beginning of a line that is such a tag; null if it is none. */
    static @Nullable ShapedHead at(String text, HeadLine line) {
        if (line.words() >= line.end() || !isSign(text.charAt(line.words()))) {
            return null;
        }
        Matcher tag = TAG.matcher(text).region(line.words(), line.end());
        String name = tag.lookingAt() ? nameIn(tag) : null;
        if (name == null) {
            return null;
        }
        boolean alone = tag.end() == line.end();
        return new ShapedHead(
                line,
                alone ? "P<tag §>$" : "P<tag §>",
                LabelName.of(name, null),
                new LabelWording("", tag.group().strip(), alone ? "\n" : " "),
                timeIn(tag),
                tag.end(),
                alone);
    }

    private static @Nullable StartTime timeIn(Matcher tag) {
        Matcher at = AT.matcher(tag.group(1));
        if (!at.find()) {
            return null;
        }
        String value = at.group(1).strip();
        FoundTime found = StartTimeParser.parse(value, 0, value.length());
        return found != null && found.end() == value.length()
                ? new StartTime(value, found.time().seconds())
                : null;
    }

    private static boolean isSign(char sign) {
        return sign == '<' || sign == '{';
    }

    private static @Nullable String nameIn(Matcher tag) {
        String attributes = tag.group(1);
        String called = QUOTED.matcher(tag.group()).replaceAll("\"\"");
        Pattern told = SMALL.matcher(called).lookingAt() ? SAYS_WHO : SPEAKS;
        if (!told.matcher(called).find()) {
            return null;
        }
        Matcher named = NAMED.matcher(attributes);
        if (named.find()) {
            return named.group(1).strip();
        }
        Matcher first = FIRST.matcher(attributes);
        return first.find() ? first.group(1).strip() : null;
    }
}
