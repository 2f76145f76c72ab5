package org.colloquy.analysis.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.colloquy.text.TextFolding;
import org.colloquy.text.name.EverydayNames;

/**
 * Names that need no proposal: the glossary's, those of the house and its people, and everyday
 * ones.
 */
final class KnownTerms {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Set<String> names;
    private final List<EverydayNames> everyday;

    private KnownTerms(Set<String> names, List<EverydayNames> everyday) {
        this.names = names;
        this.everyday = everyday;
    }

    static KnownTerms of(Corpus corpus) {
        Set<String> names = new HashSet<>();
        for (Term term : corpus.terms()) {
            Stream.concat(Stream.of(term.name(), term.title()), term.aliases().stream())
                    .forEach(name -> names.add(folded(name)));
        }
        for (Person person : corpus.people().all()) {
            names.add(folded(person.name()));
            person.aliases().forEach(name -> names.add(folded(name)));
        }
        names.add(folded(corpus.settings().title()));
        Set<String> languages = new HashSet<>();
        for (Interview interview : corpus.interviews()) {
            languages.add(interview.details().language());
            Stream.ofNullable(interview.details().publication())
                    .map(KnownTerms::folded)
                    .forEach(names::add);
            for (Participant participant : interview.details().people()) {
                names.add(folded(participant.name()));
            }
        }
        return new KnownTerms(names, languages.stream().map(EverydayNames::of).distinct().toList());
    }

    /** Returns these and more. */
    KnownTerms with(Collection<String> more) {
        Set<String> all = new HashSet<>(names);
        more.forEach(name -> all.add(folded(name)));
        return new KnownTerms(all, everyday);
    }

    /** Tells whether a name, or its singular, needs no proposal. */
    boolean has(String name) {
        String folded = folded(name);
        return names.contains(folded)
                || (folded.endsWith("s")
                        && names.contains(folded.substring(0, folded.length() - 1)))
                || names.contains(folded + "s")
                || everyday.stream().anyMatch(one -> isEveryday(one, name));
    }

    private static boolean isEveryday(EverydayNames everyday, String name) {
        if (everyday.has(name)) {
            return true;
        }
        List<String> words = new ArrayList<>(List.of(BETWEEN.split(name)));
        words.removeIf(word -> word.length() < 2);
        return words.size() > 1 && words.stream().allMatch(everyday::has);
    }

    private static String folded(String name) {
        return TextFolding.anyCase(TextFolding.composed(name.strip()));
    }
}
