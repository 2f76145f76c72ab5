package org.colloquy.importer.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.model.PartialDate;
import org.colloquy.reader.transcript.HeaderLines;
import org.jspecify.annotations.Nullable;

/**
 * Lines {@code Key: value} at the head of a text, which go into the front matter.
 *
 * @param lines the number of the last line among them, from 1; 0 if there are none
 */
public record MovedHeader(HeaderLines header, int lines) {
    private static final Pattern PAIR = Pattern.compile("[^:：]{1,40}[:：]\\s*(.+)");
    private static final List<String> KEYS =
            List.of(
                    "title",
                    "date",
                    "publication",
                    "source",
                    "language",
                    "interviewers",
                    "interviewees",
                    "speakers");

    /** Finds them in a text. */
    public static MovedHeader of(String text) {
        HeaderLines header = HeaderLines.of(text);
        int last = text.substring(0, header.end()).split("\n", -1).length;
        return new MovedHeader(header, header.end() > 0 ? last : 0);
    }

    /** Returns what is known with what they say. */
    public TranscriptMetadata over(TranscriptMetadata metadata) {
        return metadata.titled(header.text("title"))
                .dated(date(header.text("date")))
                .in(header.text("publication"))
                .from(header.text("source"))
                .inLanguage(header.text("language"))
                .people(
                        header.names("interviewers"),
                        header.names("interviewees"),
                        header.names("speakers"));
    }

    private static @Nullable String date(@Nullable String written) {
        return written == null
                ? null
                : PartialDate.convert(written).map(PartialDate::iso).orElse(written);
    }

    /** Tells whether a line is one of those that the front matter has. */
    public boolean isMoved(String line) {
        Matcher pair = PAIR.matcher(line);
        return pair.matches()
                && KEYS.stream().anyMatch(key -> pair.group(1).strip().equals(header.text(key)));
    }
}
