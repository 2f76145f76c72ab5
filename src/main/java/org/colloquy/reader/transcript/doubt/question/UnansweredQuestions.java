package org.colloquy.reader.transcript.doubt.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;

/**
 * Questions that were read as if somebody answered, though what stands below them may be no answer:
 * the choices of a form, or the same words in another language.
 */
final class UnansweredQuestions {
    private static final int LEAST_ASKED = 3;
    private static final int LEAST_PAIRS = 6;

    /** A line in bold type, and one below it that is not. */
    private static final Pattern PAIR =
            Pattern.compile("\\*\\*([^*\\n]+)\\*\\*[ \\t\\\\]*\\n([^*\\n]+)\\s*");

    private static final Pattern SENTENCE_END = Pattern.compile("[.。।؟?]\\s*$", Pattern.MULTILINE);

    private UnansweredQuestions() {}

    /**
     * Returns the doubt about questions with a label, below each of which a list of words stands.
     */
    static Optional<ReadingDoubt> aboveChoices(LabelledText read, DialectFit fit) {
        List<ResolvedLabel> labels = read.labels();
        boolean choices =
                fit.dialect() == Dialect.Q_AND_A
                        && labels.size() >= LEAST_ASKED
                        && labels.stream().allMatch(label -> isAboveChoices(read, label));
        return choices
                ? Optional.of(
                        new ReadingDoubt(
                                labels.get(0).offset(),
                                "a list stands below each of the %d questions, as choices do, and no label answers; if nobody does, paste into the front matter: dialect: prose"
                                        .formatted(labels.size())))
                : Optional.empty();
    }

    private static boolean isAboveChoices(LabelledText read, ResolvedLabel label) {
        List<SourceBlock> items =
                read.blocks().stream()
                        .skip(label.candidate().place().block() + 1L)
                        .takeWhile(block -> block.kind() == BlockKind.ITEM)
                        .toList();
        return label.candidate().asks()
                && !items.isEmpty()
                && items.stream()
                        .noneMatch(item -> SENTENCE_END.matcher(item.text(read.text())).find());
    }

    /** Returns the doubt about lines in bold type, each above one in another script. */
    static Optional<ReadingDoubt> aboveTranslations(LabelledText read, DialectFit fit) {
        if (fit.dialect().form() == InterviewForm.PROSE) {
            return Optional.empty();
        }
        List<SourceBlock> pairs =
                read.source().content().stream()
                        .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                        .filter(block -> isTranslated(block.text(read.text())))
                        .toList();
        return pairs.size() >= LEAST_PAIRS && pairs.size() * 2 >= read.source().content().size()
                ? Optional.of(
                        new ReadingDoubt(
                                pairs.get(0).start(),
                                "%d lines in bold type stand above one in another script, as above a translation; if nobody asks, paste into the front matter: dialect: prose"
                                        .formatted(pairs.size())))
                : Optional.empty();
    }

    /** Returns the doubt about labels that answer, with no words behind most of them. */
    static Optional<ReadingDoubt> leftBlank(LabelledText read, DialectFit fit) {
        if (fit.dialect().form() != InterviewForm.QUESTIONS) {
            return Optional.empty();
        }
        List<ResolvedLabel> labels = read.labels();
        List<Integer> answering =
                IntStream.range(0, labels.size())
                        .filter(i -> labels.get(i).candidate().answers())
                        .boxed()
                        .toList();
        List<Integer> blank =
                answering.stream().filter(i -> isLeftBlank(labels, i, read.text())).toList();
        return blank.size() >= LEAST_ASKED && blank.size() * 2 >= answering.size()
                ? Optional.of(
                        new ReadingDoubt(
                                labels.get(blank.get(0)).offset(),
                                "nothing stands behind %d of %d labels that answer; if this is a form, paste into the front matter: dialect: prose"
                                        .formatted(blank.size(), answering.size())))
                : Optional.empty();
    }

    /** Tells whether nothing stands between a label and the next, or a heading before that. */
    private static boolean isLeftBlank(List<ResolvedLabel> labels, int i, String text) {
        int end = i + 1 < labels.size() ? labels.get(i + 1).candidate().line() : text.length();
        int begin = Math.min(labels.get(i).candidate().end(), end);
        String words = text.substring(begin, end).strip();
        return words.isEmpty() || words.startsWith("#");
    }

    private static boolean isTranslated(String paragraph) {
        Matcher pair = PAIR.matcher(paragraph);
        return pair.matches() && !scriptOf(pair.group(1)).equals(scriptOf(pair.group(2)));
    }

    /** Returns the script of the first letter, where those of Japanese are one. */
    private static Optional<Character.UnicodeScript> scriptOf(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .map(UnansweredQuestions::together)
                .findFirst();
    }

    private static Character.UnicodeScript together(Character.UnicodeScript script) {
        return switch (script) {
            case HIRAGANA, KATAKANA, HANGUL -> Character.UnicodeScript.HAN;
            default -> script;
        };
    }
}
