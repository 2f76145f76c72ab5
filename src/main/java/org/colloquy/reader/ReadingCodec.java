package org.colloquy.reader;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.build.ValueCodec;
import org.colloquy.model.Block;
import org.colloquy.model.Heading;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Problem;
import org.colloquy.model.Prose;
import org.colloquy.model.StartTime;
import org.colloquy.model.TermLinking;
import org.colloquy.model.details.Imprint;
import org.colloquy.model.details.InterviewCover;
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
import org.colloquy.model.interview.AnchorHistory;
import org.colloquy.model.interview.AskedPrompt;
import org.colloquy.model.interview.CrossReference;
import org.colloquy.model.interview.EditorNote;
import org.colloquy.model.interview.Event;
import org.colloquy.model.interview.InlineDefinition;
import org.colloquy.model.interview.InterviewHead;
import org.colloquy.model.interview.InterviewIndex;
import org.colloquy.model.interview.InterviewSegment;
import org.colloquy.model.interview.InterviewText;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.people.Capacity;
import org.colloquy.model.people.LabelledPerson;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.colloquy.model.people.Speaker;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.FileIdentity;
import org.colloquy.model.reading.ReadingVerdict;
import org.colloquy.model.recording.InterviewRecording;
import org.colloquy.model.recording.MediaRecording;
import org.colloquy.model.recording.RecordingMoment;
import org.colloquy.model.recording.RecordingPart;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.interview.label.PlacedLabels;
import org.colloquy.reader.interview.label.UnmetPerson;
import org.colloquy.reader.link.LinkQuestion;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.link.LinkTrace;
import org.colloquy.reader.shared.AskedWordings;
import org.colloquy.reader.shared.StoredEntries;
import org.colloquy.reader.source.DecodedFile;
import org.colloquy.reader.transcript.folder.FoundForms;
import org.colloquy.reader.transcript.folder.LabelForm;

/** Form in which what was read lies in the cache. */
public final class ReadingCodec {
    /**
     * Classes of stored values. Their order is part of the form: a program with another order does
     * not read it.
     */
    private static final List<Class<?>> CLASSES =
            List.of(
                    StoredReading.class,
                    StoredReading.StoredPeople.class,
                    DecodedFile.class,
                    LinkQuestion.class,
                    LinkQuestion.LinkQuestionKind.class,
                    LinkTrace.class,
                    ReadingTrace.class,
                    BrokenLinks.class,
                    BrokenLinks.BrokenLink.class,
                    AskedWordings.class,
                    LinkResolver.PendingLink.class,
                    FrontMatterFields.PlacedPerson.class,
                    Problem.class,
                    Problem.Severity.class,
                    InterviewHead.class,
                    ReadingVerdict.class,
                    FileIdentity.class,
                    InterviewIndex.class,
                    InterviewIndex.TextDigests.class,
                    InterviewSegment.class,
                    InterviewHead.Size.class,
                    InterviewText.class,
                    InterviewDetails.class,
                    InterviewTitle.class,
                    InterviewCredits.class,
                    Imprint.class,
                    InterviewCover.class,
                    TextLanguage.class,
                    InterviewFiling.class,
                    SeriesPlace.class,
                    TextRelease.class,
                    Participant.class,
                    LabelledPerson.class,
                    Capacity.class,
                    PlacedLabels.class,
                    FoundForms.class,
                    LabelForm.class,
                    UnmetPerson.class,
                    PartialDate.class,
                    MediaRecording.class,
                    RecordingPart.class,
                    RecordingMoment.class,
                    InterviewRecording.class,
                    Dialect.class,
                    Speaker.class,
                    Speaker.SpeakerKind.class,
                    Mention.class,
                    AskedPrompt.class,
                    Locator.class,
                    Locator.PlaceKind.class,
                    CrossReference.class,
                    LinkTarget.TermTarget.class,
                    LinkTarget.PassageTarget.class,
                    LinkTarget.PageTarget.class,
                    LinkTarget.NoteTarget.class,
                    LinkTarget.DefinitionTarget.class,
                    LinkTarget.MomentTarget.class,
                    LinkTarget.AddressTarget.class,
                    LinkTarget.OutwardTarget.class,
                    AnchorHistory.class,
                    AnchorHistory.Retired.class,
                    AnchorHistory.Correction.class,
                    AnchorHistory.PlaceChange.class,
                    AnchorHistory.ChangeKind.class,
                    AnchorHistory.EarlierWords.class,
                    LocalDate.class,
                    LocalDateTime.class,
                    ZoneOffset.class,
                    Passage.class,
                    Block.class,
                    Block.BlockForm.class,
                    SpeakerLabel.class,
                    StartTime.class,
                    Section.class,
                    Heading.class,
                    Question.class,
                    Turn.class,
                    Event.class,
                    InlineDefinition.class,
                    EditorNote.class,
                    Prose.Markup.class,
                    Prose.Reference.class,
                    StoredEntries.class,
                    StoredEntries.StoredTerm.class,
                    StoredEntries.OfPerson.class,
                    Term.class,
                    TermNaming.class,
                    Term.Match.class,
                    TermLinking.class,
                    Sense.class,
                    Person.class);

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
