package org.colloquy.site.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.model.corpus.Appearance;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.People;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.colloquy.text.ScriptRuns;
import org.colloquy.text.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/**
 * Says on one page who speaks with whom. A name leads to the page of its person, if there is one.
 */
public final class Bylines {

    /**
     * A piece of a line.
     *
     * @param href where it leads; null if it is no link
     */
    public record BylinePiece(List<ScriptRun> text, @Nullable String href) {}

    private final Messages words;
    private final People people;
    private final String root;
    private final ScriptRuns languages;

    public Bylines(Corpus corpus, String root) {
        this(Messages.of(corpus), corpus, root);
    }

    private Bylines(Messages words, Corpus corpus, String root) {
        this.words = words;
        this.people = corpus.people();
        this.root = root;
        this.languages = new ScriptRuns(words.language(), null);
    }

    /** Returns bylines in English whatever the language of the corpus, as citations say them. */
    public static Bylines english(Corpus corpus) {
        return new Bylines(Messages.english(), corpus, "");
    }

    /** Returns the address to which somebody's name leads; null if it leads nowhere. */
    @Nullable
    public String href(Participant person) {
        return people.find(person)
                .map(profile -> root + SitePaths.encoded(SitePaths.person(profile.id())))
                .orElse(null);
    }

    /** Returns who speaks with whom, and where it appeared: {@code A, interviewed by B for C}. */
    public List<BylinePiece> full(InterviewDetails details) {
        List<BylinePiece> line = who(details);
        if (details.publication() == null) {
            return line;
        }
        List<BylinePiece> publication = List.of(text(details.publication()));
        return line.isEmpty() ? publication : phrase("who.appeared", line, publication);
    }

    /** Returns who speaks with whom: {@code A, interviewed by B}. */
    public List<BylinePiece> who(InterviewDetails details) {
        List<BylinePiece> line = names(details.interviewees());
        List<BylinePiece> asking = names(details.interviewers());
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
    public List<BylinePiece> beside(Appearance appearance) {
        InterviewDetails details = appearance.interview().details();
        List<BylinePiece> answering = names(others(details.interviewees(), appearance.person()));
        List<BylinePiece> asking = names(others(details.interviewers(), appearance.person()));
        return switch (appearance.capacity()) {
            case ANSWERS -> either("who.with-asks", "who.with", answering, "who.asked-by", asking);
            case ASKS -> either("who.asks-with", "who.asks-of", answering, "who.with", asking);
            case SPEAKS -> who(details);
        };
    }

    /** {@code Asked by A and B}. */
    public List<BylinePiece> askedBy(List<Participant> asking) {
        return phrase("family.asked-by", names(asking));
    }

    private List<BylinePiece> either(
            String both,
            String onlyFirst,
            List<BylinePiece> first,
            String onlySecond,
            List<BylinePiece> second) {
        if (first.isEmpty()) {
            return second.isEmpty() ? List.of() : phrase(onlySecond, second);
        }
        return second.isEmpty() ? phrase(onlyFirst, first) : phrase(both, first, second);
    }

    /** A message whose values are pieces: what the language has around and between them. */
    @SafeVarargs
    public final List<BylinePiece> phrase(String key, List<BylinePiece>... values) {
        List<List<BylinePiece>> all = new ArrayList<>();
        for (List<BylinePiece> value : values) {
            all.add(value);
        }
        return words.pieces(key, text -> List.of(text(text)), all);
    }

    private List<Participant> others(List<Participant> named, Participant self) {
        Optional<Person> own = people.find(self);
        return named.stream().filter(person -> !people.find(person).equals(own)).toList();
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}. */
    List<BylinePiece> names(List<Participant> named) {
        List<BylinePiece> line = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            if (i > 0) {
                line.add(text(words.text(i + 1 == named.size() ? "list.and" : "list.comma")));
            }
            line.add(new BylinePiece(languages.of(named.get(i).name()), href(named.get(i))));
        }
        return line;
    }

    /** A piece that leads nowhere. */
    public BylinePiece text(String text) {
        return new BylinePiece(languages.of(text), null);
    }

    /** The words of a line. */
    public static String words(List<BylinePiece> line) {
        return line.stream()
                .flatMap(piece -> piece.text().stream())
                .map(ScriptRun::text)
                .collect(Collectors.joining());
    }
}
