package org.colloquy.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.corpus.Problem;
import org.colloquy.corpus.Problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text. A byte order mark decides; else UTF-8; else windows-1252, the commonest of what is
 * not UTF-8, with a warning. CRLF and lone CR become LF, so that the same words give the same
 * corpus whoever saved them.
 */
public final class Decoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';

    private static final int SAMPLE = 64 * 1024;

    private Decoder() {}

    static Source decode(String file, byte[] bytes, List<Problem> problems) {
        String text;
        String guess = null;
        Charset wide = wide(bytes);
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            text = new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            text = new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            text = new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        } else if (wide != null) {
            text = new String(bytes, wide);
            guess = wide.name();
        } else {
            try {
                text = utf8(bytes);
            } catch (CharacterCodingException notUtf8) {
                text = new String(bytes, WINDOWS_1252);
                guess = "windows-1252";
            }
        }
        String clean = withoutControls(text.replace("\r\n", "\n").replace('\r', '\n'));
        Source source = new Source(file, clean, problems);
        if (guess != null) {
            source.report(
                    Severity.WARNING,
                    "encoding",
                    0,
                    "not UTF-8; read as %s: save the file as UTF-8".formatted(guess));
        }
        reportControls(source);
        return source;
    }

    /**
     * UTF-16 without a mark: every other byte of Latin letters, blanks and line ends is zero. Null
     * if it is none.
     */
    public static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (length < 8 || bytes.length % 2 == 1) {
            return null;
        } else if (odd * 4 > length && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 4 > length && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    /**
     * The quick way puts replacement marks where bytes are not UTF-8; the other one refuses them.
     */
    private static String utf8(byte[] bytes) throws CharacterCodingException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0
                ? text
                : StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** HTML, XML and JSON cannot carry control characters; each is shown as a replacement mark. */
    private static String withoutControls(String text) {
        if (!hasControls(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (isControl(c)) {
                clean.setCharAt(i, c == '\f' || c == '\u000B' ? ' ' : REPLACEMENT);
            }
        }
        return clean.toString();
    }

    private static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\t';
    }

    private static void reportControls(Source source) {
        int first = source.text().indexOf(REPLACEMENT);
        if (first >= 0) {
            source.report(
                    Severity.WARNING,
                    "unreadable-character",
                    first,
                    "a character that cannot be shown; the first of them stands here");
        }
    }
}
