package org.colloquy.reader.transcript.doubt.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;

/** A first paragraph that looks like fields of front matter, and was read as words. */
final class UnreadFields {
    /** A key with a value, but no address: {@code https://…}. */
    private static final Pattern FIELD =
            Pattern.compile("\\s*[\\p{L}_-][\\p{L} _-]{1,24}[:：](?!//)\\s*\\S.*");

    private UnreadFields() {}

    /** Returns the doubt about such a paragraph; empty if the text does not begin with one. */
    static Optional<ReadingDoubt> in(LabelledText read) {
        return read.source().content().stream()
                .findFirst()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                .filter(
                        block ->
                                read.labels().isEmpty()
                                        || read.labels().get(0).offset() > block.start())
                .filter(block -> isFields(block.text(read.text())))
                .map(
                        block ->
                                new ReadingDoubt(
                                        block.start(),
                                        "the text begins with what looks like fields; put them between two lines --- at the top of the file"));
    }

    private static boolean isFields(String words) {
        List<String> lines = words.lines().toList();
        return lines.size() > 1 && lines.stream().allMatch(line -> FIELD.matcher(line).matches());
    }
}
