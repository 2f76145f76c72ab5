package org.colloquy.site.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.colloquy.model.corpus.Appearance;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.InterviewVoices;
import org.colloquy.model.corpus.InterviewVoices.VoiceList;
import org.colloquy.model.corpus.People;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
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
    public record BylinePiece(List<ScriptRun> text, @Nullable String href) {

        /** Returns the same that leads nowhere. */
        public BylinePiece unlinked() {
            return new BylinePiece(text, null);
        }

        /** Tells whether it keeps its own direction apart from what stands beside it. */
        public boolean isolated() {
            return text.stream().map(ScriptRun::text).anyMatch(TextDirection::turns);
        }
    }

    private final Messages words;
    private final People people;
    private final String root;
    private final ScriptRuns languages;

    /**
     * Creates bylines on a page of an interview.
     *
     * @param language that of the page, as a BCP 47 tag
     */
    public Bylines(Corpus corpus, String language, String root) {
        this(Messages.of(corpus, language), corpus, root);
    }

    public Bylines(Corpus corpus, String root) {
        this(Messages.of(corpus), corpus, root);
    }

    private Bylines(Messages words, Corpus corpus, String root) {
        this.words = words;
        this.people = corpus.people();
        this.root = root;
        this.languages = new ScriptRuns(words.language());
    }

    /** Returns bylines in English whatever the language of the corpus, as citations say them. */
    public static Bylines english(Corpus corpus) {
        return new Bylines(Messages.english(), corpus, "");
    }

    /** Returns the address to which somebody's name leads; null if it leads nowhere. */
    @Nullable
    public String href(Participant participant) {
        return people.find(participant)
                .map(known -> SiteLinks.person(root, known.id()))
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

    /** Returns who speaks with whom: {@code A, interviewed by B, with C}. */
    public List<BylinePiece> who(InterviewDetails details) {
        InterviewVoices voices = people.voices(details);
        return with(who(voices.answering(), voices.asking()), names(voices.speaking()));
    }

    /**
     * Returns who speaks with whom as a citation says it, which begins with a name where nobody is
     * known to ask: {@code A and B}.
     */
    public List<BylinePiece> cited(InterviewDetails details) {
        InterviewVoices voices = people.voices(details);
        List<BylinePiece> line = who(voices.answering(), voices.asking());
        return line.isEmpty() ? names(voices.speaking()) : with(line, names(voices.speaking()));
    }

    private List<BylinePiece> who(VoiceList answering, VoiceList asking) {
        if (asking.isEmpty()) {
            return names(answering);
        }
        return answering.isEmpty()
                ? phrase("who.asks", names(asking))
                : phrase("who.answers-asks", names(answering), names(asking));
    }

    /** Returns a line with those behind it of whom nobody knows in what part they speak. */
    private List<BylinePiece> with(List<BylinePiece> line, List<BylinePiece> speaking) {
        if (speaking.isEmpty()) {
            return line;
        }
        return line.isEmpty() ? phrase("who.with", speaking) : phrase("who.beside", line, speaking);
    }

    /**
     * Returns who else is in an interview, as seen by somebody in it: {@code With B, interviewed by
     * C}.
     */
    public List<BylinePiece> beside(Appearance appearance) {
        InterviewVoices voices = people.voices(appearance.interview().details());
        Optional<Person> self = people.find(appearance.participant());
        Predicate<Participant> isSelf = participant -> people.find(participant).equals(self);
        VoiceList answering = voices.answering().without(appearance.participant(), isSelf);
        VoiceList asking = voices.asking().without(appearance.participant(), isSelf);
        VoiceList speaking = voices.speaking().without(appearance.participant(), isSelf);
        return switch (appearance.capacity()) {
            case ANSWERS ->
                    either(
                            "who.with-asks",
                            "who.with",
                            names(answering.and(speaking)),
                            "who.asked-by",
                            names(asking));
            case ASKS ->
                    either(
                            "who.asks-with",
                            "who.asks-of",
                            names(answering),
                            "who.with",
                            names(asking.and(speaking)));
            case SPEAKS -> with(who(voices.answering(), voices.asking()), names(speaking));
        };
    }

    /** Returns {@code Asked by A and B}. */
    public List<BylinePiece> askedBy(List<Participant> asking) {
        return phrase("family.asked-by", names(new VoiceList(asking, List.of())));
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

    /** Returns a message whose values are pieces: what the language has around and between them. */
    @SafeVarargs
    public final List<BylinePiece> phrase(String key, List<BylinePiece>... values) {
        List<List<BylinePiece>> all = new ArrayList<>();
        for (List<BylinePiece> value : values) {
            all.add(value);
        }
        return words.pieces(key, text -> List.of(text(text)), all);
    }

    /** Returns {@code A}, {@code A and B}, {@code A, B and C}, {@code A, B and 7 others}. */
    private List<BylinePiece> names(VoiceList list) {
        List<Participant> named = list.few();
        List<BylinePiece> line = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            if (i > 0) {
                boolean last = i + 1 == named.size() && list.rest() == 0;
                line.add(text(words.text(last ? "list.and" : "list.comma")));
            }
            line.add(new BylinePiece(languages.of(named.get(i).name()), href(named.get(i))));
        }
        if (list.rest() > 0) {
            line.add(text(words.text("list.others", list.rest())));
        }
        return line;
    }

    /** Returns a piece that leads nowhere. */
    public BylinePiece text(String text) {
        return new BylinePiece(languages.of(text), null);
    }

    /** Returns the words of a line. */
    public static String words(List<BylinePiece> line) {
        return line.stream()
                .flatMap(piece -> piece.text().stream())
                .map(ScriptRun::text)
                .collect(Collectors.joining());
    }
}
