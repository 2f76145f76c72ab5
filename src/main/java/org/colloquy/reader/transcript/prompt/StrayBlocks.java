package org.colloquy.reader.transcript.prompt;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.NameShape;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.colloquy.reader.transcript.question.QuestionHeuristics;
import org.colloquy.text.QuestionSentences;

/**
 * Paragraphs that are set apart as prompts are and prompt nobody: a link alone, and a few words
 * without the dash that stands before nearly all others, {@code **Who we look for**} among {@code
 * **— Why clay?**}; a picture; or the name of whoever a quotation above is by, {@code **— Ada
 * Sample**}; or a note, {@code **Note: She laughs.**}
 */
final class StrayBlocks {
    /** The least paragraphs with a dash that make it the sign of a prompt. */
    private static final int LEAST_DASHED = 3;

    private static final Pattern LINK =
            Pattern.compile("\\s*[*_]{1,3}\\[([^\\]\\n]{1,300})\\]\\([^)\\s]+\\)[*_]{1,3}\\s*");
    private static final Pattern DASHED = Pattern.compile("\\s*(?:<[^<>\\n]+>|[*_ ]){0,9}[—–―─]");

    /** A picture, and any element of HTML. */
    private static final Pattern PICTURE =
            Pattern.compile("<[^<>]{1,2000}>|!\\[[^\\]\\n]{0,500}\\]\\([^)\\n]{0,1000}\\)");

    /** A few words before a colon, with which a paragraph goes on that is set apart as a whole. */
    private static final Pattern LABELLED =
            Pattern.compile("\\s*[*_]{1,3}\\[?([\\p{L}'’ ]{2,30})[:：](?![*_]) ?\\S");

    /** A dash before a few words, and maybe what somebody does behind a comma. */
    private static final Pattern ATTRIBUTED =
            Pattern.compile(
                    "\\s*[*_]{1,3}(?:--?|[—–―─]) ?([^*_\\n,]{3,40})(?:,[^*_\\n?？]{1,80})?[*_]{1,3}\\s*");

    private StrayBlocks() {}

    /** Returns blocks that are set apart without these. */
    static List<SourceBlock> without(List<SourceBlock> alike, SetApartBlocks apart) {
        if (apart.dialect() != Dialect.BOLD_PARAGRAPHS
                && apart.dialect() != Dialect.ITALIC_PARAGRAPHS) {
            return alike;
        }
        long dashed = alike.stream().filter(block -> begins(DASHED, block, apart)).count();
        boolean sign = dashed >= LEAST_DASHED && dashed * 3 >= alike.size() * 2L;
        return alike.stream().filter(block -> !isStray(block, apart, sign)).toList();
    }

    private static boolean isStray(SourceBlock block, SetApartBlocks apart, boolean sign) {
        if (apart.isQuestion(block)) {
            return false;
        }
        boolean bare = sign && !begins(DASHED, block, apart) && !apart.endsWithSign(block);
        String words = block.text(apart.text());
        return bare
                || isLink(words)
                || isWordless(words)
                || isNote(words)
                || (!sign && isAttribution(words));
    }

    /** Tells whether there is nothing but a picture. */
    private static boolean isWordless(String words) {
        return PICTURE.matcher(words).replaceAll("").codePoints().noneMatch(Character::isLetter);
    }

    /** Tells whether words behind a colon are a note: {@code *Editor's note: She laughs.*} */
    private static boolean isNote(String words) {
        Matcher label = LABELLED.matcher(words);
        return label.lookingAt() && LabelMeaning.isNoName(NameSpelling.key(label.group(1)));
    }

    /** Tells whether words are a dash and a full name. */
    private static boolean isAttribution(String words) {
        Matcher attributed = ATTRIBUTED.matcher(words);
        return attributed.matches()
                && attributed.group(1).strip().indexOf(' ') > 0
                && NameShape.of(attributed.group(1)) == NameShape.STRONG;
    }

    /** Tells whether words are a link that prompts nobody. */
    private static boolean isLink(String words) {
        Matcher link = LINK.matcher(words);
        return link.matches()
                && !QuestionSentences.isQuestionAlone(link.group(1))
                && !QuestionHeuristics.prompts(link.group(1));
    }

    private static boolean begins(Pattern beginning, SourceBlock block, SetApartBlocks apart) {
        return beginning.matcher(block.text(apart.text())).lookingAt();
    }
}
