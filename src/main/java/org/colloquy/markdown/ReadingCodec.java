package org.colloquy.markdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.build.ValueCodec;
import org.colloquy.corpus.Asking;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.CrossReference;
import org.colloquy.corpus.Details;
import org.colloquy.corpus.Dialect;
import org.colloquy.corpus.Event;
import org.colloquy.corpus.Gloss;
import org.colloquy.corpus.Heading;
import org.colloquy.corpus.History;
import org.colloquy.corpus.InterviewHead;
import org.colloquy.corpus.InterviewText;
import org.colloquy.corpus.Label;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Mention;
import org.colloquy.corpus.Note;
import org.colloquy.corpus.PartialDate;
import org.colloquy.corpus.Passage;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Problem;
import org.colloquy.corpus.Profile;
import org.colloquy.corpus.Prose;
import org.colloquy.corpus.Question;
import org.colloquy.corpus.Recording;
import org.colloquy.corpus.Section;
import org.colloquy.corpus.Sense;
import org.colloquy.corpus.Speaker;
import org.colloquy.corpus.StartTime;
import org.colloquy.corpus.Target;
import org.colloquy.corpus.Term;
import org.colloquy.corpus.Turn;

/** Form in which what was read lies in the cache. */
public final class ReadingCodec {
    /** In this order they are numbered; a program of another order does not read the form. */
    private static final List<Class<?>> CLASSES =
            List.of(
                    StoredReading.class,
                    Decoded.class,
                    LinkQuestion.class,
                    LinkQuestion.Kind.class,
                    LinkTrace.class,
                    ReadingTrace.class,
                    BrokenLinks.class,
                    BrokenLinks.BrokenLink.class,
                    AskedWordings.class,
                    LinkResolver.Pending.class,
                    Fields.Placed.class,
                    Problem.class,
                    Problem.Severity.class,
                    InterviewHead.class,
                    InterviewHead.Size.class,
                    InterviewText.class,
                    Details.class,
                    Person.class,
                    PartialDate.class,
                    Recording.class,
                    Dialect.class,
                    Speaker.class,
                    Speaker.Kind.class,
                    Mention.class,
                    Asking.class,
                    Locator.class,
                    Locator.Kind.class,
                    CrossReference.class,
                    Target.OfTerm.class,
                    Target.OfPassage.class,
                    Target.OfNote.class,
                    Target.OfGloss.class,
                    Target.OfMoment.class,
                    Target.OfAddress.class,
                    Target.Outward.class,
                    History.class,
                    History.Retired.class,
                    History.Correction.class,
                    History.Change.class,
                    History.Kind.class,
                    LocalDate.class,
                    Passage.class,
                    Block.class,
                    Block.Kind.class,
                    Label.class,
                    StartTime.class,
                    Section.class,
                    Heading.class,
                    Question.class,
                    Turn.class,
                    Event.class,
                    Gloss.class,
                    Note.class,
                    Prose.Markup.class,
                    Prose.Reference.class,
                    StoredEntries.class,
                    StoredEntries.OfTerm.class,
                    StoredEntries.OfPerson.class,
                    Term.class,
                    Term.Match.class,
                    Sense.class,
                    Profile.class);

    private ReadingCodec() {}

    /**
     * Returns the form of all values.
     *
     * @param others the classes of values of other stages than those of reading
     */
    public static ValueCodec with(List<Class<?>> others) {
        List<Class<?>> all = new ArrayList<>(CLASSES);
        all.addAll(others);
        return new ValueCodec(all, Map.of(Prose.class, ProseSerializer::new));
    }
}
