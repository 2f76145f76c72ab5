package org.colloquy.reader.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.model.TermLinking;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.glossary.Term.Match;
import org.colloquy.text.TextFolding;
import org.colloquy.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of terms in a text.
 *
 * <p>Rules: the leftmost match wins, and of those that begin at one place the longest. A name is
 * found whole: next to it stands no letter or digit of a script that sets words apart; beside
 * Chinese, Japanese and Thai, which do not, any neighbour will do, and Korean particles may follow.
 * Straight and curly quotes are the same, and so are the hyphens; any white space with at most one
 * line end is a space. A name in Latin letters is found in the plural too. What is exact about
 * capitals is decided name by name, see {@link Match}.
 *
 * <p>Names lie in a trie over folded characters, which is walked from each place where a name may
 * begin: the time grows with the text and not with the number of terms. An automaton with failure
 * links would save the second look at some characters, at the price of more memory and of a harder
 * rule for boundaries; names are short, so it is not worth it.
 */
public final class TermMatcher {

    /** Place of a name in a text, and the id of its term. */
    public record FoundTermName(String term, @Nullable TermLinking linking, int start, int end) {}

    private record TermName(
            String term,
            @Nullable TermLinking linking,
            String written,
            boolean exact,
            boolean inflected) {}

    private final NameTrie<TermName> trie;
    private final NameBeginnings beginnings;
    private final @Nullable Set<String> log;

    private TermMatcher(Set<TermName> names) {
        this.trie = new NameTrie<>();
        this.beginnings = new NameBeginnings(names.size());
        this.log = null;
        names.forEach(this::insert);
    }

    /**
     * Creates a matcher of the names of terms, which takes time for each name once.
     *
     * @param terms the terms to find; names that several of them share are found for none
     * @param shared the shared names, as {@link #key} makes them
     */
    public TermMatcher(Collection<Term> terms, Collection<String> shared) {
        this(names(terms, shared));
    }

    private TermMatcher(TermMatcher same, Set<String> log) {
        this.trie = same.trie;
        this.beginnings = same.beginnings;
        this.log = log;
    }

    /**
     * Returns the same index, which notes what it finds: each term with the words in which it was
     * found, once. Two indexes that note the same of a text have found the same in it, place by
     * place: whether a name matches some words depends on these words alone, and of those that
     * match at one place the longest is taken.
     */
    public TermMatcher logged(Set<String> into) {
        return new TermMatcher(this, into);
    }

    private static Set<TermName> names(Collection<Term> terms, Collection<String> shared) {
        Set<TermName> names = new LinkedHashSet<>();
        for (Term term : terms) {
            if (term.match() != Match.EXPLICIT) {
                for (String name : namesOf(term)) {
                    if (!name.isBlank()
                            && (shared.isEmpty() || !shared.contains(key(name)))
                            && !StopNames.isAmbiguous(term, name)) {
                        add(names, term, name);
                    }
                }
            }
        }
        return names;
    }

    /** Returns every name of a term, without repetition. */
    public static List<String> namesOf(Term term) {
        if (term.abbreviation() == null && term.aliases().isEmpty()) {
            return List.of(term.name());
        }
        List<String> names = new ArrayList<>(List.of(term.name()));
        if (term.abbreviation() != null) {
            names.add(term.abbreviation());
        }
        names.addAll(term.aliases());
        return names.stream().distinct().toList();
    }

    /** Returns one form for names that are the same but for capitals and quotes. */
    public static String key(String name) {
        return TextFolding.anyCase(Whitespace.single(name.strip()));
    }

    private static void add(Set<TermName> names, Term term, String name) {
        boolean exact = isExact(term.match(), name);
        String target = term.isPointer() && term.see() != null ? term.see() : term.id();
        String written = Whitespace.single(name.strip());
        names.add(new TermName(target, term.linking(), written, exact, false));
        Plurals.plurals(written)
                .forEach(p -> names.add(new TermName(target, term.linking(), p, exact, true)));
    }

    static boolean isExact(Match match, String name) {
        return switch (match) {
            case EXACT -> true;
            case ANY_CASE -> false;
            case AUTO, EXPLICIT ->
                    name.codePoints().skip(1).anyMatch(Character::isUpperCase)
                            || name.codePoints().anyMatch(Character::isDigit);
        };
    }

    private void insert(TermName name) {
        String folded = TextFolding.anyCase(name.written());
        beginnings.add(folded);
        trie.add(folded, name);
    }

    private static int afterWord(String text, int at) {
        return Math.max(NameBeginnings.end(text, at), at + 1);
    }

    /** Returns all names in a text, from left to right, none overlapping another. */
    public List<FoundTermName> find(String text) {
        List<FoundTermName> found = new ArrayList<>();
        int at = beginnings.next(text, 0);
        while (at < text.length()) {
            FoundTermName longest = WordBoundaries.canBegin(text, at) ? longestAt(text, at) : null;
            if (longest != null) {
                found.add(longest);
                if (log != null) {
                    log.add(noted(longest, text));
                }
            }
            int end = longest == null ? afterWord(text, at) : longest.end();
            at = beginnings.next(text, end);
        }
        return found;
    }

    /** Returns what is noted of a term: where else it is linked, its texts are linked anew. */
    private static String noted(FoundTermName found, String text) {
        String words = found.term() + "\n" + text.substring(found.start(), found.end());
        return found.linking() == null ? words : words + "\n" + found.linking();
    }

    private @Nullable FoundTermName longestAt(String text, int start) {
        NameTrie<TermName> node = trie;
        FoundTermName longest = null;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (TextFolding.isIgnored(c) && at > start) {
                at++;
                continue;
            }
            boolean space = Whitespace.isInName(c);
            node = node.next(space ? ' ' : TextFolding.anyCase(c));
            if (node == null) {
                break;
            }
            at = space ? Whitespace.endWithinParagraph(text, at) : at + 1;
            if (at < 0) {
                break;
            }
            TermName name = node.isCalled() ? called(node, text, start, at) : null;
            if (name != null && WordBoundaries.canEnd(text, at)) {
                longest = new FoundTermName(name.term(), name.linking(), start, at);
            }
        }
        return longest;
    }

    /** Returns the name that ends at a node, one as written before an inflected one. */
    private static @Nullable TermName called(
            NameTrie<TermName> node, String text, int start, int end) {
        TermName inflected = null;
        for (TermName name : node.called()) {
            if (!name.exact() || TextFolding.sameCase(name.written(), text, start, end)) {
                if (!name.inflected()) {
                    return name;
                }
                inflected = inflected == null ? name : inflected;
            }
        }
        return inflected;
    }
}
