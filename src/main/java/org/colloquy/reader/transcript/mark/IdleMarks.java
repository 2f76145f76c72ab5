package org.colloquy.reader.transcript.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;

/** Finder of what is written like a mark of a speaker or topic, where it is words of the text. */
final class IdleMarks {
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?<!\\\\)\\{(?:[^{}\\n]{0,80}(\\.speaker)=[^{}\\n]{1,90}"
                            + "|[ \\t]*+(?:#\\S{1,80}[ \\t]+)?(\\.topic)(?=[\\s}])[^{}\\n]{0,9000}+)\\}");
    private static final String ELSEWHERE =
            "it works only at the end of a paragraph, an item or a heading, or alone on the line after a block";
    private static final String UNREAD = ELSEWHERE + ", and its values stand in quotes";

    private IdleMarks() {}

    /** Returns those that are left in a text, in its order; those in code are meant as words. */
    static List<IdleMark> unread(SourceBlocks source) {
        List<IdleMark> idle = new ArrayList<>();
        String text = source.text();
        if (!text.contains(".speaker=") && !text.contains(MarkedTopic.NAME)) {
            return idle;
        }
        Matcher mark = WRITTEN.matcher(text);
        int seen = 0;
        boolean inCode = false;
        while (mark.find()) {
            // From mark to mark, since a line may have tens of thousands.
            for (; seen < mark.start(); seen++) {
                char sign = text.charAt(seen);
                inCode = sign != '\n' && (sign == '`') != inCode;
            }
            SourceBlock block = MarkedText.blockAt(source, mark.start());
            boolean words =
                    block != null
                            && block.end() > mark.start()
                            && block.kind() != BlockKind.OTHER
                            && !inCode;
            if (words) {
                boolean topic = mark.group(2) != null;
                idle.add(
                        new IdleMark(
                                mark.start(),
                                topic ? mark.group(2) : mark.group(1),
                                topic ? why(mark.group()) : ELSEWHERE));
            }
        }
        return idle;
    }

    /**
     * Says what keeps a mark of a topic from being read: a field that there is not, or its place.
     */
    private static String why(String mark) {
        return MarkedTopic.unknownField(mark)
                .map(
                        "there is no \"%s\" in such a mark: it has tags, title, synopsis and keywords"
                                ::formatted)
                .orElse(UNREAD);
    }
}
