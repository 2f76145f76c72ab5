package org.colloquy.reader.interview;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.PartialDate;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.transcript.DateLine;
import org.colloquy.reader.transcript.HeaderLines;
import org.colloquy.text.file.FilePath;

/**
 * Reader of the date of an interview: from its front matter, else from the first lines of its body,
 * else from the file's name or from a line that is nothing but a day ({@link DateLine}).
 */
record DateReader(FrontMatterFields fields, HeaderLines header, String body) {
    private static final Pattern DATE_IN_NAME =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-_.]?(\\d{2})[-_.]?(\\d{2})(?!\\d)");

    /** Returns the date; empty if nothing gives one. */
    Optional<PartialDate> read() {
        return Optional.ofNullable(fields.date("date"))
                .or(() -> Optional.ofNullable(header.text("date")).flatMap(PartialDate::read))
                .or(this::dateOfFile)
                .or(this::dateLine);
    }

    private Optional<PartialDate> dateOfFile() {
        Matcher date = DATE_IN_NAME.matcher(FilePath.stem(fields.source().file()));
        return date.find()
                ? PartialDate.parse(date.group(1) + "-" + date.group(2) + "-" + date.group(3))
                : Optional.empty();
    }

    /** Returns the day above the text, which is words where there is front matter. */
    private Optional<PartialDate> dateLine() {
        return fields.writtenKeys().isEmpty() ? DateLine.in(body) : Optional.empty();
    }
}
