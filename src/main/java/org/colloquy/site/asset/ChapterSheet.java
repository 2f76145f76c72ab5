package org.colloquy.site.asset;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.model.edition.PrintEdition;

/**
 * Style sheet that gives each chapter of an edition its running head on paper. Browsers know no
 * running heads that follow the text: a chapter has pages of its own kind, whose head is an
 * attribute of the root.
 */
final class ChapterSheet {
    private static final String CHAPTER =
            """
            @page chapter%1$d { @top-left { content: var(--run-%1$d); } }
            @media print { .run-%1$d { page: chapter%1$d; } :root { --run-%1$d: attr(data-run-%1$d); } }
            """;

    private ChapterSheet() {}

    static String text() {
        return IntStream.rangeClosed(1, PrintEdition.MOST_INTERVIEWS)
                .mapToObj(CHAPTER::formatted)
                .collect(Collectors.joining());
    }
}
