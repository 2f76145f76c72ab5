package org.colloquy.reader.html;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.source.SourceFile;

/**
 * Bounds within which the Markdown of a whole file is read. A file beyond them is reported, and
 * shown as plain text.
 *
 * @param <T> the type of what is read
 * @param source where problems are reported
 * @param start of the Markdown in the file
 * @param markdown the whole of it
 * @param structured reads it within a time
 * @param plain shows it as plain text
 */
public record MarkdownBounds<T>(
        SourceFile source,
        int start,
        String markdown,
        Function<Duration, T> structured,
        Supplier<T> plain) {
    /** Above this size a file is shown as plain text: in UTF-16 units. */
    public static final int MAX_UNITS = 8 * 1024 * 1024;

    private static final Duration MAX_TIME = Duration.ofSeconds(20);

    /** Returns what is read, with its structure if it keeps within the bounds. */
    public T read() {
        if (markdown.length() > MAX_UNITS) {
            return plain("too-large", "the file is larger than 8 MB");
        }
        int before = source.problems().size();
        try {
            return structured.apply(MAX_TIME);
        } catch (TimeLimitedText.TimeUp slow) {
            forgetProblems(before);
            return plain("too-slow", "its Markdown takes too long to read");
        } catch (MarkdownParser.TooDeep | StackOverflowError deep) {
            forgetProblems(before);
            return plain("too-deep", "its Markdown is nested too deeply");
        }
    }

    private void forgetProblems(int from) {
        source.problems().subList(from, source.problems().size()).clear();
    }

    private T plain(String code, String why) {
        source.report(
                Severity.ERROR,
                code,
                start,
                why + ", so it is shown as plain text: divide the file, or simplify its markup");
        return plain.get();
    }
}
