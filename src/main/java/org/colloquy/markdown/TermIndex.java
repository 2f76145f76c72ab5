package org.colloquy.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.corpus.Term;
import org.colloquy.corpus.Term.Match;
import org.colloquy.markdown.dialect.Blanks;
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
 * begin: the time grows with the text and not with the number of terms. An automaton with failure
 * links would save the second look at some characters, at the price of more memory and of a harder
 * rule for boundaries; names are short, so it is not worth it.
 */
final class TermIndex {

    /** A name found: where, and whose. */
    record Found(String term, int start, int end) {}

    private record Name(String term, String written, boolean exact, boolean inflected) {}

    private static final class Branch {
        private static final char[] NO_SIGNS = {};
        private static final Branch[] NO_BRANCHES = {};
        private static final Name[] NO_NAMES = {};

        private char[] signs = NO_SIGNS;
        private Branch[] next = NO_BRANCHES;
        private Name[] names = NO_NAMES;

        @Nullable Branch next(char sign) {
            int at = Arrays.binarySearch(signs, sign);
            return at < 0 ? null : next[at];
        }

        void bear(Name name) {
            names = Arrays.copyOf(names, names.length + 1);
            names[names.length - 1] = name;
        }

        Branch grow(char sign) {
            int at = Arrays.binarySearch(signs, sign);
            if (at >= 0) {
                return next[at];
            }
            int here = -at - 1;
            char[] moreSigns = Arrays.copyOf(signs, signs.length + 1);
            Branch[] moreNext = Arrays.copyOf(next, next.length + 1);
            System.arraycopy(signs, here, moreSigns, here + 1, signs.length - here);
            System.arraycopy(next, here, moreNext, here + 1, next.length - here);
            moreSigns[here] = sign;
            moreNext[here] = new Branch();
            signs = moreSigns;
            next = moreNext;
            return moreNext[here];
        }
    }

    /** The names that two indexes do not have in common. */
    static final class Difference {
        private final @Nullable TermIndex changed;

        private Difference(@Nullable TermIndex changed) {
            this.changed = changed;
        }

        /** Whether one of them stands in a text; always if nothing is known. */
        boolean isIn(CharSequence text) {
            return changed == null || (!changed.names.isEmpty() && !changed.find(text).isEmpty());
        }
    }

    private final Branch root = new Branch();
    private final Set<Name> names = new LinkedHashSet<>();

    private TermIndex() {}

    /**
     * @param terms the terms to find; names that several of them share are found for none
     * @param shared the shared names, as {@link #key} makes them
     */
    TermIndex(Collection<Term> terms, Collection<String> shared) {
        for (Term term : terms) {
            if (term.match() != Match.EXPLICIT) {
                for (String name : namesOf(term)) {
                    if (!name.isBlank()
                            && !shared.contains(key(name))
                            && !CommonWords.isAmbiguous(term, name)) {
                        add(term, name);
                    }
                }
            }
        }
    }

    /** Every name of a term, without repetition. */
    static List<String> namesOf(Term term) {
        List<String> names = new ArrayList<>(List.of(term.name()));
        if (term.abbreviation() != null) {
            names.add(term.abbreviation());
        }
        names.addAll(term.aliases());
        return names.stream().distinct().toList();
    }

    /** What two names have in common if they are the same but for capitals and quotes. */
    static String key(String name) {
        StringBuilder key = new StringBuilder();
        Blanks.single(name.strip()).chars().forEach(c -> key.append(Folding.anyCase((char) c)));
        return key.toString();
    }

    private void add(Term term, String name) {
        boolean exact = isExact(term.match(), name);
        String target = term.isPointer() && term.see() != null ? term.see() : term.id();
        String written = Blanks.single(name.strip());
        insert(new Name(target, written, exact, false));
        Inflection.plurals(written).forEach(p -> insert(new Name(target, p, exact, true)));
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
        if (!names.add(name)) {
            return;
        }
        Branch branch = root;
        for (int i = 0; i < name.written().length(); i++) {
            char c = Folding.anyCase(name.written().charAt(i));
            branch = branch.grow(c);
        }
        branch.bear(name);
    }

    /** What differs from an earlier index. Where the order of names changed nothing is known. */
    Difference difference(TermIndex before) {
        List<Name> kept = before.names.stream().filter(names::contains).toList();
        if (!kept.equals(names.stream().filter(before.names::contains).toList())) {
            return new Difference(null);
        }
        TermIndex changed = new TermIndex();
        Stream.concat(names.stream(), before.names.stream())
                .filter(name -> !(names.contains(name) && before.names.contains(name)))
                .forEach(changed::insert);
        return new Difference(changed);
    }

    /** All names in a text, from left to right, none overlapping another. */
    List<Found> find(CharSequence text) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Found longest = Boundaries.canBegin(text, at) ? longestAt(text, at) : null;
            if (longest == null) {
                at++;
            } else {
                found.add(longest);
                at = longest.end();
            }
        }
        return found;
    }

    private @Nullable Found longestAt(CharSequence text, int start) {
        Branch branch = root;
        Found longest = null;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Folding.isIgnored(c) && at > start) {
                at++;
                continue;
            }
            boolean space = Folding.isSpace(c);
            Branch next = branch.next(space ? ' ' : Folding.anyCase(c));
            if (next == null) {
                break;
            }
            at = space ? Folding.endOfSpace(text, at) : at + 1;
            if (at < 0) {
                break;
            }
            branch = next;
            Name name = nameAt(branch, text, start, at);
            if (name != null && Boundaries.canEnd(text, at)) {
                longest = new Found(name.term(), start, at);
            }
        }
        return longest;
    }

    /** The name that ends here, as written before inflected. */
    private static @Nullable Name nameAt(Branch branch, CharSequence text, int start, int end) {
        Name inflected = null;
        for (Name name : branch.names) {
            if (!name.exact() || Folding.sameCase(name.written(), text, start, end)) {
                if (!name.inflected()) {
                    return name;
                }
                inflected = inflected == null ? name : inflected;
            }
        }
        return inflected;
    }
}
