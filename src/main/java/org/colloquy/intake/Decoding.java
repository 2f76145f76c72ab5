package org.colloquy.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.corpus.Problem.Severity;
import org.colloquy.markdown.Decoder;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: a byte order mark decides; else what the file declares; else UTF-8; else UTF-16,
 * if every other byte says so; else what ICU finds, if it finds a script that windows-1252 cannot
 * write; else windows-1252. Only the first, and UTF-8, are no guesses.
 *
 * <p>Line ends become LF, and control characters are left out and named: no page can show them.
 */
final class Decoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SURE = 20;
    private static final int SAMPLE = 64 * 1024;
    private static final Set<String> OTHER_SCRIPTS =
            Set.of(
                    "gb18030",
                    "big5",
                    "shift_jis",
                    "euc-jp",
                    "euc-kr",
                    "iso-2022-jp",
                    "iso-2022-kr",
                    "iso-2022-cn",
                    "koi8-r",
                    "windows-1251",
                    "iso-8859-5",
                    "windows-1253",
                    "iso-8859-7",
                    "windows-1255",
                    "iso-8859-8",
                    "windows-1256",
                    "iso-8859-6");
    private static final List<String> BINARY =
            List.of("PK\u0003\u0004", "%PDF-", "\u00D0\u00CF\u0011\u00E0", "{\\rtf", "\u007FELF");

    /** A text, and how it was found to be written; null where that is beyond doubt. */
    private record Decoded(String text, @Nullable String guess) {}

    private Decoding() {}

    /**
     * The text of a file.
     *
     * @param declared the charset that the file names; null if it names none
     * @throws Refused if it is no text
     */
    static Original decode(String file, byte[] bytes, @Nullable String declared) throws Refused {
        String beginning =
                new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        if (BINARY.stream().anyMatch(beginning::startsWith)) {
            throw notText();
        }
        Decoded decoded = decoded(bytes, declared);
        String text = decoded.text().replace("\r\n", "\n").replace('\r', '\n');
        long controls = text.chars().filter(Decoding::isControl).count();
        if (controls * 50 > text.length() && controls > 2) {
            throw notText();
        }
        if (text.isBlank()) {
            throw Refused.content("not-imported", "there are no words in it");
        }
        Original original = new Original(file, controls == 0 ? text : withoutControls(text));
        report(original, decoded.guess(), controls);
        return original;
    }

    private static Refused notText() {
        return Refused.content(
                "not-imported", "this is no text: save it as plain text, HTML or subtitles first");
    }

    private static void report(Original original, @Nullable String guess, long controls) {
        if (guess != null) {
            original.reportFile(
                    Severity.WARNING,
                    "encoding",
                    "read as %s: if letters are wrong, save the file as UTF-8".formatted(guess));
        }
        if (controls > 0) {
            original.reportFile(
                    Severity.NOTE,
                    "dropped",
                    "left out: control characters, %d in all".formatted(controls));
        }
        if (original.text().indexOf('\uFFFD') >= 0) {
            original.reportFile(
                    Severity.WARNING,
                    "unreadable-character",
                    "a character was lost before, or is of another encoding");
        }
    }

    private static Decoded decoded(byte[] bytes, @Nullable String declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Decoded(
                    new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), null);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Decoded(
                    new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), null);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Decoded(
                    new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), null);
        }
        Charset named = named(declared);
        String text = named == null ? null : strict(bytes, named);
        if (text != null) {
            return new Decoded(text, null);
        }
        Charset wide = Decoder.wide(bytes);
        if (wide != null) {
            return new Decoded(new String(bytes, wide), wide.name());
        }
        text = strict(bytes, StandardCharsets.UTF_8);
        return text == null ? guessed(bytes) : new Decoded(text, null);
    }

    /** The web reads what calls itself Latin-1 as windows-1252 (WHATWG Encoding, 4.2). */
    private static @Nullable Charset named(@Nullable String declared) {
        if (declared == null) {
            return null;
        }
        String name = declared.strip().toLowerCase(Locale.ROOT);
        if (Set.of("iso-8859-1", "latin1", "us-ascii", "ascii").contains(name)) {
            return WINDOWS_1252;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    private static Decoded guessed(byte[] bytes) {
        CharsetMatch match =
                new CharsetDetector()
                        .setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)))
                        .detect();
        boolean other =
                match != null
                        && match.getConfidence() >= SURE
                        && OTHER_SCRIPTS.contains(match.getName().toLowerCase(Locale.ROOT))
                        && Charset.isSupported(match.getName());
        Charset charset = other ? Charset.forName(match.getName()) : WINDOWS_1252;
        return new Decoded(new String(bytes, charset), charset.name());
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(int c) {
        return (c < ' ' && "\n\t\f\u000B".indexOf(c) < 0) || (c >= 0x7F && c < 0xA0) || c == 0xFEFF;
    }

    private static String withoutControls(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.chars().filter(c -> !isControl(c)).forEach(c -> clean.append((char) c));
        return clean.toString();
    }
}
