package org.colloquy.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.corpus.Appearance;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Details;
import org.colloquy.corpus.LanguageRuns;
import org.colloquy.corpus.LanguageRuns.Run;
import org.colloquy.corpus.People;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Says on one page who speaks with whom. A name leads to the page of its person, if there is one.
 */
final class Bylines {

    /**
     * A piece of a line.
     *
     * @param href where it leads; null if it is no link
     */
    record Piece(List<Run> text, @Nullable String href) {}

    private final People people;
    private final String root;
    private final LanguageRuns languages;

    /**
     * @param language of the page
     */
    Bylines(Corpus corpus, String root, String language) {
        this.people = corpus.people();
        this.root = root;
        this.languages = new LanguageRuns(language, null);
    }

    /** Where somebody's name leads; null if nowhere. */
    @Nullable String href(Person person) {
        return people.find(person)
                .map(profile -> root + Address.encoded(Address.person(profile.id())))
                .orElse(null);
    }

    /** Who speaks with whom, and where it appeared: {@code A, interviewed by B for C}. */
    List<Piece> full(Details details) {
        List<Piece> line = who(details);
        if (details.publication() != null) {
            line.add(
                    text(line.isEmpty() ? details.publication() : " for " + details.publication()));
        }
        return line;
    }

    /** Who speaks with whom: {@code A, interviewed by B}. */
    List<Piece> who(Details details) {
        List<Piece> line = names(details.interviewees());
        List<Piece> asking = names(details.interviewers());
        if (!asking.isEmpty()) {
            line.add(text(line.isEmpty() ? "Interview by " : ", interviewed by "));
            line.addAll(asking);
        }
        return line;
    }

    /** Who else is in an interview, as seen by somebody in it: {@code With B, interviewed by C}. */
    List<Piece> beside(Appearance appearance) {
        Details details = appearance.interview().details();
        List<Person> answering = others(details.interviewees(), appearance.person());
        List<Person> asking = others(details.interviewers(), appearance.person());
        return switch (appearance.capacity()) {
            case ANSWERS -> phrases("with ", answering, "interviewed by ", asking);
            case ASKS -> phrases("puts questions to ", answering, "with ", asking);
            case SPEAKS -> who(details);
        };
    }

    private List<Person> others(List<Person> named, Person self) {
        Optional<Profile> own = people.find(self);
        return named.stream().filter(person -> !people.find(person).equals(own)).toList();
    }

    private List<Piece> phrases(
            String before, List<Person> first, String between, List<Person> second) {
        List<Piece> line = new ArrayList<>();
        if (!first.isEmpty()) {
            line.add(text(Texts.capital(before)));
            line.addAll(names(first));
        }
        if (!second.isEmpty()) {
            line.add(text(line.isEmpty() ? Texts.capital(between) : ", " + between));
            line.addAll(names(second));
        }
        return line;
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}. */
    List<Piece> names(List<Person> named) {
        List<Piece> line = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            if (i > 0) {
                line.add(text(i + 1 == named.size() ? " and " : ", "));
            }
            line.add(new Piece(languages.of(named.get(i).name()), href(named.get(i))));
        }
        return line;
    }

    /** A piece that leads nowhere. */
    Piece text(String text) {
        return new Piece(languages.of(text), null);
    }

    /** The words of a line. */
    static String words(List<Piece> line) {
        return line.stream()
                .flatMap(piece -> piece.text().stream())
                .map(Run::text)
                .collect(Collectors.joining());
    }
}
