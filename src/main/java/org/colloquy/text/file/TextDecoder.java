package org.colloquy.text.file;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.colloquy.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * Decoder of files whose encoding nobody states for certain.
 *
 * <p>Rules, of which the first that fits decides: a byte order mark; the declared encoding, if the
 * bytes are valid in it; UTF-16 without a mark, recognised by its zero bytes; UTF-8; windows-1252,
 * the commonest of what is not UTF-8. Line ends become LF, so that the same words give the same
 * text whoever saved them.
 *
 * <p>{@link #detect} tries one rule more before the last: a statistical guess, which may only name
 * an encoding of a script that windows-1252 cannot write. An import is looked at by a person, who
 * sees a wrong guess; a corpus is read again and again, where the same bytes must not turn into
 * other words because of an edit elsewhere in the file. So {@link #decode} never guesses that way.
 */
public final class TextDecoder {

    /**
     * A decoded text with LF as its line ends.
     *
     * @param guess the name of the encoding where it was guessed; null where it is beyond doubt
     */
    public record Decoded(String text, @Nullable String guess) {}

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';

    /** Bytes from the beginning of a file that are examined for a guess. */
    private static final int SAMPLE = 64 * 1024;

    /** Least confidence, of 100, with which a statistical guess is taken. */
    private static final int LEAST_CONFIDENCE = 20;

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

    private TextDecoder() {}

    /** Decodes a file that declares no encoding, without statistics. */
    public static Decoded decode(byte[] bytes) {
        Decoded certain = certain(bytes, null);
        return withLineFeeds(certain == null ? as(WINDOWS_1252, bytes) : certain);
    }

    /**
     * Decodes a file of unknown origin, if need be by the statistics of its bytes.
     *
     * @param declared the encoding that the file names; null if it names none
     */
    public static Decoded detect(byte[] bytes, @Nullable String declared) {
        Decoded certain = certain(bytes, declared);
        return withLineFeeds(certain == null ? as(likeliest(bytes), bytes) : certain);
    }

    private static Decoded withLineFeeds(Decoded decoded) {
        String text = decoded.text().replace("\r\n", "\n").replace('\r', '\n');
        return new Decoded(text, decoded.guess());
    }

    private static @Nullable Decoded certain(byte[] bytes, @Nullable String declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        Charset named = named(declared);
        String text = named == null ? null : strict(bytes, named);
        if (text != null) {
            return new Decoded(text, null);
        }
        Charset wide = utf16WithoutMark(bytes);
        if (wide != null) {
            return as(wide, bytes);
        }
        text = utf8(bytes);
        return text == null ? null : new Decoded(text, null);
    }

    private static Decoded marked(byte[] bytes, int mark, Charset charset) {
        return new Decoded(new String(bytes, mark, bytes.length - mark, charset), null);
    }

    private static Decoded as(Charset guess, byte[] bytes) {
        return new Decoded(new String(bytes, guess), guess.name());
    }

    /** The web reads what calls itself Latin-1 as windows-1252 (WHATWG Encoding, 4.2). */
    private static @Nullable Charset named(@Nullable String declared) {
        if (declared == null) {
            return null;
        }
        String name = TextFolding.lower(declared.strip());
        if (Set.of("iso-8859-1", "latin1", "us-ascii", "ascii").contains(name)) {
            return WINDOWS_1252;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /**
     * Returns the kind of UTF-16 that bytes without a mark are, since every other byte of Latin
     * letters, blanks and line ends is zero; null if they are none.
     */
    static @Nullable Charset utf16WithoutMark(byte[] bytes) {
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
     * Returns the text of valid UTF-8, else null. The JDK's quick conversion puts replacement marks
     * where bytes are invalid; only a text with such a mark, which may also be written there, is
     * decoded a second time by the slower decoder that refuses them.
     */
    private static @Nullable String utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : strict(bytes, StandardCharsets.UTF_8);
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    private static Charset likeliest(byte[] bytes) {
        CharsetMatch match =
                new CharsetDetector()
                        .setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)))
                        .detect();
        boolean other =
                match != null
                        && match.getConfidence() >= LEAST_CONFIDENCE
                        && OTHER_SCRIPTS.contains(TextFolding.lower(match.getName()))
                        && Charset.isSupported(match.getName());
        return other ? Charset.forName(match.getName()) : WINDOWS_1252;
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
}
