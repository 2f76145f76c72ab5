package org.colloquy.reader.transcript.doubt.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;

/**
 * Paragraphs that begin in bold type as the questions do, and in which it does not end: a line is
 * empty before the sign that should end it, {@code **Why tea?} over {@code **}, or before the tag.
 */
final class UnclosedBold {
    private static final int LEAST_QUESTIONS = 3;
    private static final Pattern BOLD = Pattern.compile("\\*\\*");
    private static final Pattern OPENED = Pattern.compile("<(?:strong|b)(?: [^<>]{0,200})?>");
    private static final Pattern CLOSED = Pattern.compile("</(?:strong|b)>");
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "\\s*(?:<p(?: [^<>\\n]{0,200})?>\\s*)?(?:\\*\\*|<(?:strong|b)(?: [^<>\\n]{0,200})?>\\s*)[\\p{L}\\p{N}\"“‘«„]");
    private static final Pattern CODE = Pattern.compile("`+[^`]*`+");

    private UnclosedBold() {}

    /** Returns the doubt about such paragraphs; empty if there are none. */
    static Optional<ReadingDoubt> in(LabelledText read, DialectFit fit) {
        if (fit.dialect().form() != InterviewForm.QUESTIONS) {
            return Optional.empty();
        }
        Set<Integer> questions = fit.questions();
        List<SourceBlock> bold =
                read.blocks().stream()
                        .filter(block -> mayBegin(block, read.text()))
                        .filter(block -> begins(block, read.text()))
                        .toList();
        long asking = bold.stream().filter(block -> questions.contains(block.start())).count();
        int first = questions.stream().mapToInt(Integer::intValue).min().orElse(0);
        List<SourceBlock> open =
                bold.stream()
                        .filter(block -> block.start() > first)
                        .filter(block -> !questions.contains(block.start()))
                        .filter(block -> isOpen(block.text(read.text())))
                        .toList();
        return asking >= LEAST_QUESTIONS && !open.isEmpty()
                ? Optional.of(doubt(open))
                : Optional.empty();
    }

    private static boolean mayBegin(SourceBlock block, String text) {
        return block.kind() == BlockKind.PARAGRAPH
                || (block.kind() == BlockKind.OTHER && block.sign(text) == '<');
    }

    private static boolean begins(SourceBlock block, String text) {
        return BEGINNING.matcher(block.text(text)).lookingAt();
    }

    private static boolean isOpen(String words) {
        String shown = CODE.matcher(words).replaceAll("");
        return BOLD.matcher(shown).results().count() % 2 == 1
                || OPENED.matcher(shown).results().count()
                        > CLOSED.matcher(shown).results().count();
    }

    private static ReadingDoubt doubt(List<SourceBlock> open) {
        String message =
                open.size() == 1
                        ? "this paragraph begins in bold type like the questions, but the ** or </strong> that ends it stands below an empty line, or nowhere; if it is a question, put it at the end of this paragraph"
                        : "%d paragraphs begin in bold type like the questions, but the ** or </strong> that ends each stands below an empty line, or nowhere; where it is a question, put it at the end of the paragraph";
        return new ReadingDoubt(open.get(0).start(), message.formatted(open.size()));
    }
}
