package org.colloquy.reader.transcript.block;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.markup.EmptyBookmarks;
import org.colloquy.reader.transcript.markup.TrailingId;
import org.colloquy.reader.transcript.question.PromptWords;
import org.colloquy.reader.transcript.question.QuestionHeuristics;
import org.colloquy.text.QuestionSentences;
import org.colloquy.text.TextLines;

/**
 * The test which blocks of a text are set apart in the manner of a dialect, and which of those ask.
 */
public record SetApartBlocks(Dialect dialect, String text, PromptSign sign) {
    private static final Pattern ITEM = Pattern.compile(" {0,3}(?:[-+*]|\\d{1,9}[.)])[ \\t]+");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^ {0,3}(?:Q\\s?)?\\d{1,3}\\s?(?:\\\\?[.)、．）:：]|[-–](?=[ \\t]+[^\\d\\s]))[ \\t]*\\S.*",
                    Pattern.DOTALL);
    private static final String BOLD =
            "(?:_?\\*\\*(?=\\S)(?:[^\\n*]++|\\*(?!\\*)){1,300}+\\*{2,3}_?"
                    + "|__(?=\\S)(?:[^\\n_]++|_(?!_)){1,300}+_{2,3}"
                    + "|(?:<(?:em|i)>)?<(strong|b)(?: [^<>\\n]{0,200})?>(?:<(?:em|i)>)?"
                    + "[^<]{1,300}(?:</(?:em|i)>)?</\\1>(?:</(?:em|i)>)?)"
                    + "(?:[ \\t]?\\[\\^[^\\]\\s\\[]+\\])*(?:[ \\t]*"
                    + TrailingId.SIGNS
                    + ")?(?:(?=\\s|\\\\\\n|</?br|$)|(?<=[?？؟](?:\\*\\*|__|</b>|</strong>))(?=\\p{L}))[ \\t]*";
    private static final Pattern BOLD_HEAD =
            Pattern.compile(" {0,3}(?:<p(?: [^<>\\n]{0,200})?>[ \\t]*)?" + BOLD);
    private static final Pattern BOLD_ITEM =
            Pattern.compile(" {0,3}(?:[-+*]|\\d{1,9}[.)])[ \\t]+" + BOLD);
    private static final Pattern LINE = Pattern.compile("[^\\n]{1,300}(?=\\n)");

    /** A dash before what is said, within the emphasis: {@code **— Tell us of clay.**}. */
    private static final Pattern DASH = Pattern.compile("[—–―] ?(?=\\p{L})");

    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}\\s?(?:[.)、．]\\s?|[-–]\\s)");

    /** The dialects whose prompts are set apart, the plainest last. */
    public static final List<Dialect> DIALECTS =
            List.of(
                    Dialect.BOLD_PARAGRAPHS,
                    Dialect.BOLD_ITEMS,
                    Dialect.ITALIC_PARAGRAPHS,
                    Dialect.NUMBERED,
                    Dialect.ITEMS);

    /** The longest question, in characters. */
    public static final int MAX_LENGTH = 600;

    public SetApartBlocks(Dialect dialect, String text) {
        this(dialect, text, PromptSign.NUMBER);
    }

    /** Returns the test for a text, in which another sign may stand for the number. */
    public static SetApartBlocks of(Dialect dialect, SourceBlocks source) {
        if (dialect == Dialect.ITEMS) {
            PromptSign bullet = PromptSign.ofItems(source);
            return new SetApartBlocks(
                    dialect, source.text(), bullet == null ? PromptSign.NUMBER : bullet);
        }
        PromptSign sign = dialect == Dialect.NUMBERED ? PromptSign.in(source) : PromptSign.NUMBER;
        return new SetApartBlocks(dialect, source.text(), sign);
    }

    /**
     * Returns the beginning of a block that asks in bold, or with a number, and has its answer
     * right behind it or on the next line; the block itself if it is no such block.
     */
    public SourceBlock head(SourceBlock block) {
        return switch (dialect) {
            case BOLD_PARAGRAPHS ->
                    block.kind() == BlockKind.PARAGRAPH && isEmphasis(block.sign(text))
                            ? beginning(block, BOLD_HEAD)
                                    .filter(head -> asks(head) || commandsAlone(head))
                                    .orElse(block)
                            : block;
            case BOLD_ITEMS -> block.kind() == BlockKind.ITEM ? head(block, BOLD_ITEM) : block;
            case ITEMS ->
                    sign.isMargin()
                                    && block.kind() == BlockKind.ITEM
                                    && PromptSign.isAboveInner(block, text)
                            ? head(block, LINE)
                            : block;
            case NUMBERED ->
                    mayBeSetApart(block) && mayHaveAnswer(block) ? head(block, LINE) : block;
            default -> block;
        };
    }

    /** Tells whether there are more lines below its first, which in an item ask nothing more. */
    private boolean mayHaveAnswer(SourceBlock block) {
        int end = TextLines.end(text, block.start(), block.end());
        return end < block.end()
                && (block.kind() == BlockKind.PARAGRAPH
                        || !QuestionSentences.isQuestion(text.substring(end, block.end())));
    }

    private SourceBlock head(SourceBlock block, Pattern beginning) {
        return beginning(block, beginning).filter(this::asks).orElse(block);
    }

    private Optional<SourceBlock> beginning(SourceBlock block, Pattern beginning) {
        Matcher found = beginning.matcher(text).region(block.start(), block.end());
        if (!found.lookingAt() || found.end() == block.end()) {
            return Optional.empty();
        }
        SourceBlock head = new SourceBlock(block.kind(), block.start(), found.end(), 0);
        return Optional.of(head).filter(this::isSetApart);
    }

    /** Tells whether prompts are items, and answers those with another sign or further in. */
    public boolean isInTwoBullets() {
        return dialect == Dialect.ITEMS && !sign.isNumber();
    }

    public boolean isSetApart(SourceBlock block) {
        if (!mayBeSetApart(block)) {
            return false;
        }
        String words = words(block);
        if (words.length() > MAX_LENGTH) {
            return false;
        }
        return switch (dialect) {
            case BOLD_PARAGRAPHS -> SetApartWords.isBold(words);
            case ITALIC_PARAGRAPHS -> SetApartWords.isItalic(words);
            case BOLD_ITEMS -> SetApartWords.isBold(itemWords(block));
            case ITEMS -> !itemWords(block).contains("\n") || asks(block);
            default -> isMarked(words) && !words.contains("\n\n");
        };
    }

    /** Tells by its kind and first sign whether it may be set apart, as most blocks are not. */
    private boolean mayBeSetApart(SourceBlock block) {
        char first = firstSign(block);
        return switch (dialect) {
            case BOLD_PARAGRAPHS, ITALIC_PARAGRAPHS ->
                    block.kind() == BlockKind.PARAGRAPH
                            && isEmphasis(first)
                            && (mayEnd(first, block.lastSign(text))
                                    || SetApartWords.endsWithDirection(text, block.end()));
            case BOLD_ITEMS -> block.kind() == BlockKind.ITEM;
            case ITEMS -> block.kind() == BlockKind.ITEM && mayAsk(block, first);
            default ->
                    isNumberedItem(block)
                            || (block.kind() == BlockKind.PARAGRAPH && mayMark(first));
        };
    }

    private boolean mayAsk(SourceBlock item, char first) {
        return sign.isMargin()
                ? PromptSign.isAtMargin(item, text)
                : sign.isNumber() || sign.is(first);
    }

    /** Returns the first sign of a block, or the one behind what stands before its emphasis. */
    private char firstSign(SourceBlock block) {
        char first = block.sign(text);
        if (first == '<' || first == '[') {
            int sign = text.indexOf(first, block.start());
            int words = EmptyBookmarks.skip(text, sign, block.end());
            return first == '[' && words == sign && sign + 1 < block.end()
                    ? text.charAt(sign + 1)
                    : text.charAt(words);
        }
        if (!SetApartWords.mayLead(first)) {
            return first;
        }
        int at = text.indexOf(first, block.start());
        return text.charAt(SetApartWords.lead(text, at, block.end()));
    }

    private boolean mayMark(char first) {
        return sign.isNumber() ? first == 'Q' || Character.isDigit(first) : sign.is(first);
    }

    private boolean isMarked(String words) {
        return sign.isNumber() ? NUMBERED.matcher(words).matches() : sign.isBefore(words);
    }

    public boolean asks(SourceBlock block) {
        String words = plainWords(block);
        return QuestionSentences.isQuestionAlone(words) || PromptWords.isMarked(words);
    }

    /** Tells whether brackets hold all of its words, which ask nothing: a direction. */
    public boolean isDirection(SourceBlock block) {
        return StageDirection.isAll(plainWords(block)) && !asks(block);
    }

    /**
     * Tells whether a block that is set apart is a question: a bold line that neither asks nor
     * prompts, and has no number, is a topic or an emphasis.
     */
    public boolean isQuestion(SourceBlock block) {
        String words = NUMBER.matcher(plainWords(block)).replaceFirst("");
        return asks(block)
                || QuestionHeuristics.prompts(words)
                || dialect == Dialect.NUMBERED
                || isNumberedItem(block);
    }

    /** Tells whether its words end with a sign, as those of sentences and questions do. */
    public boolean endsWithSign(SourceBlock block) {
        String words = plainWords(block);
        return !words.isEmpty() && !Character.isLetterOrDigit(words.charAt(words.length() - 1));
    }

    /** Tells whether it says that a talk follows: {@code **Interview with a potter**}. */
    public boolean namesTalk(SourceBlock block) {
        return QuestionHeuristics.namesTalk(plainWords(block));
    }

    /** Tells whether it is a whole sentence, which a topic is not. */
    public boolean isSentence(SourceBlock block) {
        return QuestionHeuristics.isPromptSentence(plainWords(block));
    }

    /**
     * Returns the beginning of a block that is a bold sentence and has its answer below it, or of
     * an item that has it right behind it; empty if it is no such block.
     */
    public Optional<SourceBlock> sentenceHead(SourceBlock block) {
        if (dialect == Dialect.BOLD_ITEMS && block.kind() == BlockKind.ITEM) {
            return beginning(block, BOLD_ITEM).filter(this::isSentence);
        }
        return lineHead(block).filter(this::isSentence);
    }

    /** Returns the bold line above the other lines of a paragraph; empty if there is none. */
    public Optional<SourceBlock> lineHead(SourceBlock block) {
        return dialect == Dialect.BOLD_PARAGRAPHS && block.kind() == BlockKind.PARAGRAPH
                ? beginning(block, BOLD_HEAD).filter(this::isLine)
                : Optional.empty();
    }

    /** Tells whether a block begins with a sentence in bold that asks nothing, and goes on. */
    public boolean isLeadIn(SourceBlock block) {
        return dialect == Dialect.BOLD_PARAGRAPHS
                && block.kind() == BlockKind.PARAGRAPH
                && isEmphasis(block.sign(text))
                && beginning(block, BOLD_HEAD)
                        .filter(head -> !isLine(head) && !asks(head))
                        .filter(head -> QuestionHeuristics.endsLikeSentence(plainWords(head)))
                        .isPresent();
    }

    /** Tells whether the beginning of a block asks somebody to do something, on its own line. */
    private boolean commandsAlone(SourceBlock head) {
        return isLine(head) && QuestionHeuristics.commands(plainWords(head));
    }

    /** Tells whether a line ends behind the beginning of a block. */
    private boolean isLine(SourceBlock head) {
        return text.startsWith("\n", head.end())
                || TextLines.isBreak(text, head.end())
                || text.startsWith("<br", head.end())
                || text.startsWith("</br", head.end());
    }

    /** Tells whether a number stands before its words. */
    public boolean isNumbered(SourceBlock block) {
        return NUMBER.matcher(plainWords(block)).find();
    }

    /** Tells whether it ends the text and prompts nobody: {@code **Thank you!**}. */
    public boolean closes(SourceBlock block) {
        return QuestionHeuristics.closes(plainWords(block));
    }

    /**
     * Tells whether it begins a list of bold questions, where nothing more of the list is there.
     */
    public boolean isFirstOfList(SourceBlock block) {
        return dialect == Dialect.BOLD_ITEMS
                && isNumberedItem(block)
                && (asks(block) || QuestionHeuristics.commands(plainWords(block)));
    }

    /** Tells whether it is an item with a number: put to somebody, however it is worded. */
    public boolean isNumberedItem(SourceBlock block) {
        return block.kind() == BlockKind.ITEM && Character.isDigit(block.sign(text));
    }

    private static boolean isEmphasis(char sign) {
        return sign == '*' || sign == '_' || sign == '<';
    }

    /**
     * Tells whether emphasis that begins with a sign may end with another: that of a footnote, or
     * the mark of a question.
     */
    private static boolean mayEnd(char sign, char last) {
        return last == sign || ">]}?？؟!".indexOf(last) >= 0;
    }

    private String words(SourceBlock block) {
        return SetApartWords.of(block.text(text));
    }

    /** Returns the words of a block without the sign of an item. */
    private String itemWords(SourceBlock block) {
        String written = block.text(text);
        Matcher sign = ITEM.matcher(written);
        return SetApartWords.of(sign.lookingAt() ? written.substring(sign.end()) : written);
    }

    private String plainWords(SourceBlock block) {
        String plain = withoutEmphasis(itemWords(block)).replace("\\", "").strip();
        Matcher dash = DASH.matcher(plain);
        return dash.lookingAt() ? plain.substring(dash.end()) : plain;
    }

    private static String withoutEmphasis(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && "*_".indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "*_".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end);
    }
}
