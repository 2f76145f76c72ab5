package org.colloquy.site.glossary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Term;

/**
 * The terms that a few words name, such as those of a question, in which mentions are not marked.
 */
public final class TermsInWords {
    private TermsInWords() {}

    public static List<Term> of(Corpus corpus, String words) {
        return corpus.terms().stream()
                .filter(term -> !term.isPointer() && term.match() != Term.Match.EXPLICIT)
                .filter(term -> names(term).anyMatch(name -> isNamed(name, words)))
                .toList();
    }

    private static Stream<String> names(Term term) {
        return Stream.concat(
                Stream.concat(Stream.of(term.name()), Stream.ofNullable(term.abbreviation())),
                term.aliases().stream());
    }

    private static boolean isNamed(String name, String words) {
        boolean exact =
                name.chars()
                        .skip(1)
                        .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        String text = exact ? words : words.toLowerCase(Locale.ROOT);
        String sought = exact ? name : name.toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(sought);
                at >= 0 && !sought.isEmpty();
                at = text.indexOf(sought, at + 1)) {
            int end = at + sought.length();
            if (!isLetter(text, at - 1) && !isLetter(text, end)) {
                return true;
            }
        }
        return false;
    }

    /** Chinese and Japanese have no blanks between words. */
    private static boolean isLetter(String text, int at) {
        return at >= 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at))
                && !Character.isIdeographic(text.charAt(at));
    }
}
