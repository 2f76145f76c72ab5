package org.colloquy.site.asset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.model.edition.PrintEdition;

/**
 * Style sheet that gives each chapter of an edition its running head on paper. Browsers know no
 * running heads that follow the text: a chapter has pages of its own kind, whose head is an
 * attribute of the root.
 */
final class ChapterSheet {
    private static final String CHAPTER = "/edition/chapter.css";

    /** Stands in the file where the number of a chapter belongs. */
    private static final String NUMBER = "NUMBER";

    private ChapterSheet() {}

    static String text() {
        String chapter = ofOne();
        return IntStream.rangeClosed(1, PrintEdition.MOST_INTERVIEWS)
                .mapToObj(number -> chapter.replace(NUMBER, Integer.toString(number)))
                .collect(Collectors.joining());
    }

    private static String ofOne() {
        try (InputStream file = ChapterSheet.class.getResourceAsStream(CHAPTER)) {
            return new String(Objects.requireNonNull(file, CHAPTER).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
