package org.colloquy.model.interview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.model.Block;
import org.colloquy.model.Heading;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Problem;
import org.colloquy.model.Prose;
import org.colloquy.model.Settings;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.CorpusEntries;
import org.colloquy.model.corpus.InterviewList;
import org.colloquy.model.corpus.PersonIndex;
import org.colloquy.model.corpus.TermIndex;
import org.colloquy.model.details.Imprint;
import org.colloquy.model.details.InterviewCredits;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.details.InterviewFiling;
import org.colloquy.model.details.InterviewTitle;
import org.colloquy.model.details.SeriesPlace;
import org.colloquy.model.details.TextLanguage;
import org.colloquy.model.details.TextRelease;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.glossary.Sense;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.glossary.TermNaming;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.colloquy.model.people.Speaker;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.FileIdentity;
import org.colloquy.model.reading.ReadingVerdict;
import org.colloquy.model.recording.MediaFile;
import org.colloquy.text.Slugs;
import org.jspecify.annotations.Nullable;

/** Makes small parts of a corpus without reading any file. */
public final class Invented {
    static final Dialect HEADINGS = Dialect.HEADINGS;

    private Invented() {}

    static Locator at(String id) {
        return Locator.ofId(id).orElseThrow();
    }

    /** Words behind which stand links without words. */
    static Prose prose(String text, LinkTarget... targets) {
        List<Prose.ProsePiece> pieces = new ArrayList<>(List.of(new Prose.Markup(text)));
        for (LinkTarget target : targets) {
            pieces.add(new Prose.Reference("a", target, ""));
            pieces.add(new Prose.Markup("</a>"));
        }
        return Prose.of(pieces, text);
    }

    public static Block block(String text, LinkTarget... targets) {
        return new Block(Block.BlockForm.PARAGRAPH, prose(text, targets), 0);
    }

    public static Passage passage(String id, String text, LinkTarget... targets) {
        return new Passage(at(id), block(text, targets), null, null, List.of());
    }

    static Heading heading(String text, LinkTarget... targets) {
        return new Heading(null, prose(text, targets), List.of(), Slugs.ofHeading(text));
    }

    public static Question question(String id, String text, Passage... answer) {
        return new Question(at(id), heading(text), null, List.of(answer));
    }

    static SpeakerLabel label(String written) {
        return new SpeakerLabel("", written, "", written, List.of(), null);
    }

    static Turn turn(String id, String label, Passage... passages) {
        return new Turn(at(id), label(label), List.of(passages));
    }

    /** Questions that stand under no topic. */
    public static Section section(Question... questions) {
        return new Section(null, null, List.of(), List.of(questions), List.of());
    }

    static Section section(String id, String heading, Question... questions) {
        return new Section(at(id), heading(heading), List.of(), List.of(questions), List.of());
    }

    static Section spoken(@Nullable String id, Utterance... spoken) {
        return new Section(
                id == null ? null : at(id),
                id == null ? null : heading("Topic " + id),
                List.of(),
                List.of(),
                List.of(spoken));
    }

    public static InterviewText text(Section... sections) {
        return new InterviewText(List.of(), List.of(sections), List.of(), List.of(), List.of());
    }

    static InterviewText text(List<CrossReference> crossReferences, Section... sections) {
        return new InterviewText(
                List.of(), List.of(sections), List.of(), List.of(), crossReferences);
    }

    static LinkTarget place(String slug, String fragment) {
        return new LinkTarget.PassageTarget(slug, fragment);
    }

    public static Mention mention(String term, String id) {
        return new Mention(term, at(id), null, term, 0, term.length(), true);
    }

    public static InterviewDetails details(
            @Nullable String date, boolean draft, Participant... interviewees) {
        return details(
                "A talk",
                date == null ? null : PartialDate.parse(date).orElseThrow(),
                new InterviewCredits(List.of(), List.of(interviewees), List.of()),
                draft);
    }

    public static InterviewDetails details(
            String title, @Nullable PartialDate date, InterviewCredits credits, boolean draft) {
        return new InterviewDetails(
                new InterviewTitle(title, true, null),
                date,
                credits,
                new Imprint(null, null, null, null),
                new TextLanguage("en", null, null),
                new InterviewFiling(
                        List.of(),
                        new TextRelease(draft, null),
                        List.of(),
                        new SeriesPlace(null, null)),
                null,
                Map.of());
    }

    public static Interview interview(String slug, InterviewDetails details, InterviewText text) {
        return interview(slug, details, text, List.of());
    }

    public static Interview interview(
            String slug, InterviewDetails details, InterviewText text, List<Mention> mentions) {
        return Interview.read(
                FileIdentity.untimed(slug, slug + ".md", "digest of " + slug),
                () -> "source of " + slug,
                details,
                ReadingVerdict.only(HEADINGS),
                List.of(
                        new Speaker(
                                "Ada Sample", Speaker.SpeakerKind.PERSON, List.of(), List.of(), 3),
                        new Speaker("Music", Speaker.SpeakerKind.EVENT, List.of(), List.of(), 0),
                        new Speaker(
                                "Ben Example",
                                Speaker.SpeakerKind.PERSON,
                                List.of(),
                                List.of(),
                                2)),
                new ReadText(text, mentions, 17));
    }

    public static Participant person(String name, @Nullable String id, String... aliases) {
        return new Participant(name, null, null, null, List.of(aliases), id);
    }

    public static Person profile(String id, String name, boolean listed, String... aliases) {
        return new Person(id, name, null, List.of(aliases), List.of(), null, null, listed);
    }

    public static Term term(String id, Block... definition) {
        return new Term(
                id,
                new TermNaming(id, null, null, List.of()),
                Term.Match.AUTO,
                null,
                null,
                null,
                List.of(new Sense(null, List.of(definition))));
    }

    public static Problem problem(Problem.Severity severity, String file, int line) {
        return new Problem(severity, "odd", file, line, 1, "This is odd.", "");
    }

    public static Corpus corpus(List<Term> terms, PersonIndex index, Interview... interviews) {
        return new Corpus(
                Settings.defaults(),
                InterviewList.of(List.of(interviews)),
                new CorpusEntries(new TermIndex(List.of(), terms), List.of(), index),
                List.of(),
                List.of(),
                () -> "edition");
    }

    public static List<MediaFile> media(String... addresses) {
        return Arrays.stream(addresses)
                .map(a -> new MediaFile(a, Path.of(a), "image/png"))
                .toList();
    }

    static List<String> ids(Stream<Passage> passages) {
        return passages.map(p -> p.locator().id()).toList();
    }
}
