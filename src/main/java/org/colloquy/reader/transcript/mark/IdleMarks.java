package org.colloquy.reader.transcript.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;

/** Finder of what is written like a mark that names a speaker, where it is words of the text. */
final class IdleMarks {
    private static final Pattern WRITTEN =
            Pattern.compile("(?<!\\\\)\\{[^{}\\n]{0,80}\\.speaker=[^{}\\n]{1,90}\\}");

    private IdleMarks() {}

    /** Returns those that are left in a text, in its order; those in code are meant as words. */
    static List<IdleMark> unread(SourceBlocks source) {
        List<IdleMark> idle = new ArrayList<>();
        String text = source.text();
        if (!text.contains(".speaker=")) {
            return idle;
        }
        Matcher mark = WRITTEN.matcher(text);
        while (mark.find()) {
            SourceBlock block = MarkedText.blockAt(source, mark.start());
            boolean words =
                    block != null
                            && block.end() > mark.start()
                            && block.kind() != BlockKind.OTHER
                            && !isInCode(text, mark.start());
            if (words) {
                idle.add(
                        new IdleMark(
                                mark.start(),
                                "it works only at the end of a paragraph, an item or a heading, or alone on the line after a block"));
            }
        }
        return idle;
    }

    private static boolean isInCode(String text, int offset) {
        int line = text.lastIndexOf('\n', offset) + 1;
        return text.substring(line, offset).chars().filter(c -> c == '`').count() % 2 == 1;
    }
}
