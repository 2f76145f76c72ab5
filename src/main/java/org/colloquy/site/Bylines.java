package org.colloquy.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.corpus.Appearance;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Details;
import org.colloquy.corpus.People;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Profile;
import org.colloquy.text.ScriptRuns;
import org.colloquy.text.ScriptRuns.Run;
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

    private final Words words;
    private final People people;
    private final String root;
    private final ScriptRuns languages;

    Bylines(Corpus corpus, String root) {
        this(Words.of(corpus), corpus, root);
    }

    private Bylines(Words words, Corpus corpus, String root) {
        this.words = words;
        this.people = corpus.people();
        this.root = root;
        this.languages = new ScriptRuns(words.language(), null);
    }

    /** Returns bylines in English whatever the language of the corpus, as citations say them. */
    static Bylines english(Corpus corpus) {
        return new Bylines(Words.english(), corpus, "");
    }

    /** Returns the address to which somebody's name leads; null if it leads nowhere. */
    @Nullable String href(Person person) {
        return people.find(person)
                .map(profile -> root + Address.encoded(Address.person(profile.id())))
                .orElse(null);
    }

    /** Returns who speaks with whom, and where it appeared: {@code A, interviewed by B for C}. */
    List<Piece> full(Details details) {
        List<Piece> line = who(details);
        if (details.publication() == null) {
            return line;
        }
        List<Piece> publication = List.of(text(details.publication()));
        return line.isEmpty() ? publication : phrase("who.appeared", line, publication);
    }

    /** Returns who speaks with whom: {@code A, interviewed by B}. */
    List<Piece> who(Details details) {
        List<Piece> line = names(details.interviewees());
        List<Piece> asking = names(details.interviewers());
        if (asking.isEmpty()) {
            return line;
        }
        return line.isEmpty()
                ? phrase("who.asks", asking)
                : phrase("who.answers-asks", line, asking);
    }

    /**
     * Returns who else is in an interview, as seen by somebody in it: {@code With B, interviewed by
     * C}.
     */
    List<Piece> beside(Appearance appearance) {
        Details details = appearance.interview().details();
        List<Piece> answering = names(others(details.interviewees(), appearance.person()));
        List<Piece> asking = names(others(details.interviewers(), appearance.person()));
        return switch (appearance.capacity()) {
            case ANSWERS -> either("who.with-asks", "who.with", answering, "who.asked-by", asking);
            case ASKS -> either("who.asks-with", "who.asks-of", answering, "who.with", asking);
            case SPEAKS -> who(details);
        };
    }

    /** {@code Asked by A and B}. */
    List<Piece> askedBy(List<Person> asking) {
        return phrase("family.asked-by", names(asking));
    }

    private List<Piece> either(
            String both,
            String onlyFirst,
            List<Piece> first,
            String onlySecond,
            List<Piece> second) {
        if (first.isEmpty()) {
            return second.isEmpty() ? List.of() : phrase(onlySecond, second);
        }
        return second.isEmpty() ? phrase(onlyFirst, first) : phrase(both, first, second);
    }

    /** A message whose values are pieces: what the language has around and between them. */
    @SafeVarargs
    final List<Piece> phrase(String key, List<Piece>... values) {
        List<List<Piece>> all = new ArrayList<>();
        for (List<Piece> value : values) {
            all.add(value);
        }
        return words.pieces(key, text -> List.of(text(text)), all);
    }

    private List<Person> others(List<Person> named, Person self) {
        Optional<Profile> own = people.find(self);
        return named.stream().filter(person -> !people.find(person).equals(own)).toList();
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}. */
    List<Piece> names(List<Person> named) {
        List<Piece> line = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            if (i > 0) {
                line.add(text(words.text(i + 1 == named.size() ? "list.and" : "list.comma")));
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
