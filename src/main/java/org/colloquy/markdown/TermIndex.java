package org.colloquy.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.corpus.Term;
import org.colloquy.corpus.Term.Match;
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
 * <p>Names lie in a trie over folded characters, which is walked from each place where a word can
 * begin that is the first of a name ({@link FirstWords}): the time grows with the text and not with
 * the number of terms. An automaton with failure links would save the second look at some
 * characters, at the price of more memory and of a harder rule for boundaries; names are short, so
 * it is not worth it.
 */
final class TermIndex {

    /** A name found: where, and whose. */
    record Found(String term, int start, int end) {}

    private record Name(String term, String written, boolean exact, boolean inflected) {}

    private static final Name[] NONE = {};

    private final SignTrie signs;
    private final FirstWords firstWords;
    private final @Nullable Set<String> log;

    /** The names that end at each node. */
    private Name[] @Nullable [] ends = new Name[0][];

    private TermIndex(Set<Name> names) {
        this.signs = new SignTrie();
        this.log = null;
        this.firstWords = new FirstWords(names.size());
        names.forEach(this::insert);
    }

    /**
     * @param terms the terms to find; names that several of them share are found for none
     * @param shared the shared names, as {@link #key} makes them
     */
    TermIndex(Collection<Term> terms, Collection<String> shared) {
        this(names(terms, shared));
    }

    private TermIndex(TermIndex same, Set<String> log) {
        this.signs = same.signs;
        this.firstWords = same.firstWords;
        this.ends = same.ends;
        this.log = log;
    }

    /**
     * Returns the same index, which notes what it finds: each term with the words in which it was
     * found, once. Two indexes that note the same of a text have found the same in it, place by
     * place: whether a name matches some words depends on these words alone, and of those that
     * match at one place the longest is taken.
     */
    TermIndex logged(Set<String> into) {
        return new TermIndex(this, into);
    }

    private static Set<Name> names(Collection<Term> terms, Collection<String> shared) {
        Set<Name> names = new LinkedHashSet<>();
        for (Term term : terms) {
            if (term.match() != Match.EXPLICIT) {
                for (String name : namesOf(term)) {
                    if (!name.isBlank()
                            && (shared.isEmpty() || !shared.contains(key(name)))
                            && !CommonWords.isAmbiguous(term, name)) {
                        add(names, term, name);
                    }
                }
            }
        }
        return names;
    }

    /** Every name of a term, without repetition. */
    static List<String> namesOf(Term term) {
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

    /** What two names have in common if they are the same but for capitals and quotes. */
    static String key(String name) {
        return TextFolding.anyCase(Whitespace.single(name.strip()));
    }

    private static void add(Set<Name> names, Term term, String name) {
        boolean exact = isExact(term.match(), name);
        String target = term.isPointer() && term.see() != null ? term.see() : term.id();
        String written = Whitespace.single(name.strip());
        names.add(new Name(target, written, exact, false));
        Inflection.plurals(written).forEach(p -> names.add(new Name(target, p, exact, true)));
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

    private void insert(Name name) {
        String folded = TextFolding.anyCase(name.written());
        firstWords.add(folded);
        int node = 0;
        for (int i = 0; i < folded.length(); i++) {
            node = signs.grow(node, folded.charAt(i));
        }
        if (node >= ends.length) {
            ends = Arrays.copyOf(ends, Math.max(signs.size(), 2 * ends.length));
        }
        Name[] here = ends[node] == null ? NONE : ends[node];
        ends[node] = Arrays.copyOf(here, here.length + 1);
        ends[node][here.length] = name;
    }

    /** All names in a text, from left to right, none overlapping another. */
    List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        int at = firstWords.next(text, 0);
        while (at < text.length()) {
            Found longest = Boundaries.canBegin(text, at) ? longestAt(text, at) : null;
            int end = longest == null ? afterWord(text, at) : longest.end();
            if (longest != null) {
                found.add(longest);
                if (log != null) {
                    log.add(longest.term() + "\n" + text.substring(longest.start(), end));
                }
            }
            at = firstWords.next(text, end);
        }
        return found;
    }

    private static int afterWord(String text, int at) {
        return Math.max(FirstWords.end(text, at), at + 1);
    }

    private @Nullable Found longestAt(String text, int start) {
        int node = 0;
        Found longest = null;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (TextFolding.isIgnored(c) && at > start) {
                at++;
                continue;
            }
            boolean space = Whitespace.isInName(c);
            node = signs.next(node, space ? ' ' : TextFolding.anyCase(c));
            if (node == SignTrie.NOWHERE) {
                break;
            }
            at = space ? Whitespace.endWithinParagraph(text, at) : at + 1;
            if (at < 0) {
                break;
            }
            Name name = nameAt(node, text, start, at);
            if (name != null && Boundaries.canEnd(text, at)) {
                longest = new Found(name.term(), start, at);
            }
        }
        return longest;
    }

    /** The name that ends here, as written before inflected. */
    private @Nullable Name nameAt(int node, String text, int start, int end) {
        if (node >= ends.length || ends[node] == null) {
            return null;
        }
        Name inflected = null;
        for (Name name : ends[node]) {
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
