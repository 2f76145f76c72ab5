package org.colloquy.cli.anchors;

import java.util.List;
import org.colloquy.console.UsageException;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.text.word.NearWords;

/** Interview that somebody has named in a command by its address. */
final class InterviewLookup {
    private InterviewLookup() {}

    /**
     * Returns the interview at an address.
     *
     * @throws UsageException if there is none; it proposes one whose name is near
     */
    static Interview in(Corpus corpus, String slug) {
        return corpus.interview(slug)
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "there is no interview \"%s\"%s"
                                                .formatted(slug, hint(corpus, slug))));
    }

    private static String hint(Corpus corpus, String slug) {
        String name = slug.replaceFirst("\\.(?:md|markdown)$", "");
        List<String> all = corpus.interviews().stream().map(Interview::slug).toList();
        return all.stream()
                .filter(one -> one.equals(name) || one.endsWith("/" + name))
                .findFirst()
                .map(NearWords::hint)
                .orElseGet(() -> NearWords.hint(name, all.stream()));
    }
}
