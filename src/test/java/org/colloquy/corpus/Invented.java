package org.colloquy.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.text.Slugs;
import org.jspecify.annotations.Nullable;

/** Makes small parts of a corpus without reading any file. */
final class Invented {
    static final Dialect HEADINGS = Dialect.HEADINGS;

    private Invented() {}

    static Locator at(String id) {
        return Locator.ofId(id).orElseThrow();
    }

    /** Words behind which stand links without words. */
    static Prose prose(String text, Target... targets) {
        List<Prose.Piece> pieces = new ArrayList<>(List.of(new Prose.Markup(text)));
        for (Target target : targets) {
            pieces.add(new Prose.Reference("a", target, ""));
            pieces.add(new Prose.Markup("</a>"));
        }
        return Prose.of(pieces, text);
    }

    static Block block(String text, Target... targets) {
        return new Block(Block.Kind.PARAGRAPH, prose(text, targets), 0);
    }

    static Passage passage(String id, String text, Target... targets) {
        return new Passage(at(id), block(text, targets), null, null, List.of());
    }

    static Heading heading(String text, Target... targets) {
        return new Heading(null, prose(text, targets), List.of(), Slugs.ofHeading(text));
    }

    static Question question(String id, String text, Passage... answer) {
        return new Question(at(id), heading(text), null, List.of(answer));
    }

    static Label label(String written) {
        return new Label("", written, "", written, List.of(), null);
    }

    static Turn turn(String id, String label, Passage... passages) {
        return new Turn(at(id), label(label), List.of(passages));
    }

    /** Questions that stand under no topic. */
    static Section section(Question... questions) {
        return new Section(null, null, List.of(), List.of(questions), List.of());
    }

    static Section section(String id, String heading, Question... questions) {
        return new Section(at(id), heading(heading), List.of(), List.of(questions), List.of());
    }

    static Section spoken(@Nullable String id, Spoken... spoken) {
        return new Section(
                id == null ? null : at(id),
                id == null ? null : heading("Topic " + id),
                List.of(),
                List.of(),
                List.of(spoken));
    }

    static InterviewText text(Section... sections) {
        return new InterviewText(List.of(), List.of(sections), List.of(), List.of(), List.of());
    }

    static InterviewText text(List<CrossReference> crossReferences, Section... sections) {
        return new InterviewText(
                List.of(), List.of(sections), List.of(), List.of(), crossReferences);
    }

    static Target place(String slug, String fragment) {
        return new Target.OfPassage(slug, fragment);
    }

    static Mention mention(String term, String id) {
        return new Mention(term, at(id), null, term, 0, term.length(), true);
    }

    static Details details(@Nullable String date, boolean draft, Person... interviewees) {
        return new Details(
                "A talk",
                true,
                null,
                date == null ? null : PartialDate.parse(date).orElseThrow(),
                List.of(),
                List.of(interviewees),
                List.of(),
                null,
                null,
                "en",
                null,
                null,
                List.of(),
                draft,
                null,
                List.of(),
                null,
                Map.of());
    }

    static Interview interview(String slug, Details details, InterviewText text) {
        return interview(slug, details, text, List.of());
    }

    static Interview interview(
            String slug, Details details, InterviewText text, List<Mention> mentions) {
        return Interview.read(
                slug,
                slug + ".md",
                () -> "source of " + slug,
                "digest of " + slug,
                details,
                HEADINGS,
                List.of(
                        new Speaker("Ada Sample", Speaker.Kind.PERSON, List.of(), List.of(), 3),
                        new Speaker("Music", Speaker.Kind.EVENT, List.of(), List.of(), 0),
                        new Speaker("Ben Example", Speaker.Kind.PERSON, List.of(), List.of(), 2)),
                mentions,
                17,
                text);
    }

    static Person person(String name, @Nullable String id, String... aliases) {
        return new Person(name, null, null, null, List.of(aliases), id);
    }

    static Profile profile(String id, String name, boolean listed, String... aliases) {
        return new Profile(id, name, List.of(aliases), List.of(), null, null, listed);
    }

    static Term term(String id, Block... definition) {
        return new Term(
                id,
                id,
                null,
                null,
                List.of(),
                Term.Match.AUTO,
                null,
                null,
                List.of(new Sense(null, List.of(definition))));
    }

    static Problem problem(Problem.Severity severity, String file, int line) {
        return new Problem(severity, "odd", file, line, 1, "This is odd.", "");
    }

    static Corpus corpus(List<Term> terms, Directory directory, Interview... interviews) {
        return new Corpus(
                Settings.defaults(),
                Interviews.of(List.of(interviews)),
                terms,
                List.of(),
                List.of(),
                directory,
                List.of(),
                List.of(),
                () -> "edition");
    }

    static List<Media> media(String... addresses) {
        return Arrays.stream(addresses).map(a -> new Media(a, Path.of(a), "image/png")).toList();
    }

    static List<String> ids(Stream<Passage> passages) {
        return passages.map(p -> p.locator().id()).toList();
    }
}
