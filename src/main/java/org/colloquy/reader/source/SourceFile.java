package org.colloquy.reader.source;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.colloquy.build.Digest;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.reading.CompanionFile;
import org.colloquy.text.ControlCharacters;
import org.colloquy.text.file.MergeMark;
import org.colloquy.text.file.TextDecoder;
import org.jspecify.annotations.Nullable;

/** A file's text with its line ends made {@code \n}, and where its lines begin. */
public final class SourceFile {
    private static final int LONGEST_SHOWN_LINE = 2000;

    private final String file;
    private final Supplier<String> text;
    private @Nullable String digest;
    private final List<Problem> problems;
    private int @Nullable [] lineStarts;

    /**
     * Creates the source of a text that is at hand.
     *
     * @param file relative to the corpus
     * @param problems where what is found is reported
     */
    public SourceFile(String file, String text, List<Problem> problems) {
        this(file, () -> text, null, problems);
    }

    /**
     * Creates a source whose text is made when it is wanted.
     *
     * @param text called when the text is wanted, and the same each time
     * @param digest of the text, as {@link FileText} makes it; null where it is not known yet
     */
    SourceFile(
            String file, Supplier<String> text, @Nullable String digest, List<Problem> problems) {
        this.file = file;
        this.text = text;
        this.digest = digest;
        this.problems = problems;
    }

    /**
     * Decodes a file; reports a guessed encoding, the first character that cannot be shown, and
     * versions that a merge has left, which records report themselves.
     */
    public static SourceFile decode(String file, byte[] bytes, List<Problem> problems) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
        String text = ControlCharacters.replace(decoded.text());
        SourceFile source = new SourceFile(file, text, problems);
        if (decoded.guess() != null) {
            source.report(
                    Severity.WARNING,
                    "encoding",
                    0,
                    "the file is not UTF-8 and was read as %s: save it as UTF-8"
                            .formatted(decoded.guess()));
        }
        int unreadable = text.indexOf('\uFFFD');
        if (unreadable >= 0) {
            source.report(
                    Severity.WARNING,
                    "unreadable-character",
                    unreadable,
                    "there are characters that cannot be shown; this is the first of them");
        }
        int versions = MergeMark.unresolved(text);
        boolean isRecord =
                CompanionFile.ANCHORS.isNameOf(file) || CompanionFile.TIMES.isNameOf(file);
        if (versions >= 0 && !isRecord) {
            source.report(
                    Severity.ERROR,
                    "merge-conflict",
                    versions,
                    "two versions were merged, and nobody has chosen: keep one of them, and take out the lines <<<<<<<, ======= and >>>>>>>");
        }
        return source;
    }

    public String file() {
        return file;
    }

    public String text() {
        return text.get();
    }

    /** Names the text: another one has another. */
    public String digest() {
        String known = digest;
        if (known == null) {
            known = Digest.of(text());
            digest = known;
        }
        return known;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Reports a problem at an offset in the text, in UTF-16 units. */
    public void report(Severity severity, String code, int offset, String message) {
        String all = text();
        int at = Math.max(0, Math.min(offset, all.length()));
        int line = lineOf(at);
        int column = all.codePointCount(lineStarts()[line], at) + 1;
        problems.add(new Problem(severity, code, file, line + 1, column, message, lineText(line)));
    }

    /** Returns the offset of a place given by its line and column, both from 0, in code points. */
    public int offset(int line, int column) {
        String all = text();
        int start = lineStarts()[Math.min(line, lineStarts().length - 1)];
        int length = all.codePointCount(start, all.length());
        return all.offsetByCodePoints(start, Math.min(column, length));
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found : -found - 2;
    }

    private String lineText(int line) {
        String all = text();
        int start = lineStarts()[line];
        int end = all.indexOf('\n', start);
        end = end < 0 ? all.length() : end;
        return all.substring(start, Math.min(end, start + LONGEST_SHOWN_LINE));
    }

    /** Most files have no problem, so that nobody asks. */
    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            known = lineStarts(text());
            lineStarts = known;
        }
        return known;
    }

    private static int[] lineStarts(String text) {
        int lines = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines++;
        }
        int[] starts = new int[lines + 1];
        int line = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts[++line] = i + 1;
        }
        return starts;
    }
}
