package org.colloquy.model.interview;

import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.colloquy.model.Heading;
import org.colloquy.model.Lazy;
import org.colloquy.model.Locator;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.people.LabelledPerson;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Speaker;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.FileIdentity;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.model.reading.ReadingVerdict;
import org.colloquy.model.timing.InterviewTimes;
import org.jspecify.annotations.Nullable;

/**
 * One interview: what is known of it, its words, and where they name terms.
 *
 * <p>What is asked of all interviews at once is in its head, which is always at hand. Its text may
 * lie elsewhere until it is wanted, so that many interviews take little memory.
 */
public final class Interview {
    private final InterviewHead head;
    private final Supplier<String> source;
    private final Supplier<InterviewText> text;

    /** The people whom only labels name, by the names of their speakers: there may be hundreds. */
    private final Lazy<Map<String, Participant>> labelled = new Lazy<>(this::byLabel);

    private final Function<Interview, InterviewTimes> timing;

    /** The times as they were fetched last, as long as there is room: a page asks several times. */
    private volatile SoftReference<InterviewTimes> times = new SoftReference<>(null);

    /** The text as it was fetched last, as long as somebody uses it. */
    private volatile WeakReference<IndexedText> whole;

    /** The places to which others lead: each edition asks for them, whoever uses the text. */
    private final Map<String, Locator> asked = new ConcurrentHashMap<>();

    private Interview(
            InterviewHead head,
            Supplier<String> source,
            Supplier<InterviewText> text,
            @Nullable IndexedText whole,
            Function<Interview, InterviewTimes> timing) {
        this.head = head;
        this.source = source;
        this.text = text;
        this.timing = timing;
        this.whole = new WeakReference<>(whole);
    }

    /**
     * Creates an interview that has just been read.
     *
     * @param source the file's text
     * @param speakers whom labels name, in the order of the text
     */
    public static Interview read(
            FileIdentity file,
            Supplier<String> source,
            InterviewDetails details,
            ReadingVerdict verdict,
            List<Speaker> speakers,
            ReadText read) {
        InterviewText text = read.text();
        IndexedText whole = new IndexedText(file.slug(), AnchorHistory.NONE, text);
        InterviewHead head =
                new InterviewHead(
                        file,
                        details,
                        verdict,
                        speakers,
                        whole.index(read.mentions(), details, verdict.dialect().form()),
                        whole.size(),
                        read.words(),
                        AnchorHistory.NONE);
        return new Interview(head, source, () -> text, whole, untimed -> InterviewTimes.NONE);
    }

    /**
     * Returns an interview whose text is at hand only while somebody uses it.
     *
     * @param source returns the file's text
     * @param text returns its text, an equal one each time
     */
    public static Interview of(
            InterviewHead head, Supplier<String> source, Supplier<InterviewText> text) {
        return new Interview(head, source, text, null, untimed -> InterviewTimes.NONE);
    }

    /** Returns what is known of it without its text. */
    public InterviewHead head() {
        return head;
    }

    /** Returns its text. */
    public InterviewText text() {
        return whole().text();
    }

    private IndexedText whole() {
        IndexedText known = whole.get();
        if (known == null) {
            // Two who want it at once may both fetch it, which does no harm.
            known = new IndexedText(head.slug(), head.history(), text.get());
            whole = new WeakReference<>(known);
        }
        return known;
    }

    /**
     * Returns this interview with other numbers.
     *
     * @param numbers the place by which a place, as it is numbered now, is to be known
     * @param other what becomes of anchors that no passage bears
     */
    public Interview renumbered(UnaryOperator<Locator> numbers, AnchorHistory other) {
        Renumbering renumbering = new Renumbering(numbers);
        List<Mention> mentions = renumbering.mentions(head.mentions());
        IndexedText numbered = new IndexedText(head.slug(), other, renumbering.text(text()));
        InterviewHead renumbered =
                new InterviewHead(
                        head.file(),
                        head.details(),
                        head.verdict(),
                        head.speakers(),
                        numbered.index(mentions, head.details(), head.dialect().form())
                                .segmented(renumbering.segments(head.segments())),
                        numbered.size(),
                        head.words(),
                        other);
        return new Interview(renumbered, source, numbered::text, numbered, timing);
    }

    /**
     * Returns this interview with the times of its words.
     *
     * @param digest names the text of the record of times: another one has another
     * @param found returns the times of this interview, equal ones each time
     */
    public Interview timed(String digest, Function<Interview, InterviewTimes> found) {
        return new Interview(head.timed(digest), source, text, whole.get(), found);
    }

    /** Returns this interview, of whose text it is known whether it says times. */
    public Interview sayingTimes(boolean says) {
        return new Interview(head.sayingTimes(says), source, text, whole.get(), timing);
    }

    /** Returns this interview with other segments. */
    public Interview segmented(List<InterviewSegment> segments) {
        return new Interview(head.segmented(segments), source, text, whole.get(), timing);
    }

    /** Returns the stretches that the editor has indexed. */
    public List<InterviewSegment> segments() {
        return head.segments();
    }

    /** Tells whether a record of times lies beside its file. */
    public boolean isTimed() {
        return !head.file().times().isEmpty();
    }

    /** Tells whether any of its words has a time; what its text says is known from its reading. */
    public boolean hasTimes() {
        return isTimed() ? !times().isEmpty() : head.file().saysTimes();
    }

    /** Returns when its words are said; fetched anew when they were given up for want of room. */
    public InterviewTimes times() {
        InterviewTimes known = times.get();
        if (known == null) {
            known = timing.apply(this);
            times = new SoftReference<>(known);
        }
        return known;
    }

    public String slug() {
        return head.slug();
    }

    public String path() {
        return head.path();
    }

    public String source() {
        return source.get();
    }

    public InterviewDetails details() {
        return head.details();
    }

    public InterviewForm form() {
        return head.dialect().form();
    }

    /** Returns the way in which it is written down. */
    public Dialect dialect() {
        return head.dialect();
    }

    /** Returns the people whom labels name, events included, in the order of the text. */
    public List<Speaker> speakers() {
        return head.speakers();
    }

    /** Returns definitions that its links carry: terms of this interview only. */
    public List<InlineDefinition> glosses() {
        return text().glosses();
    }

    /** Returns how many turns there are: labelled utterances, as written. */
    public int turns() {
        return head.speakers().stream().mapToInt(Speaker::turns).sum();
    }

    public List<Passage> introduction() {
        return text().introduction();
    }

    public List<Section> sections() {
        return text().sections();
    }

    public List<Mention> mentions() {
        return head.mentions();
    }

    public int words() {
        return head.words();
    }

    /** Returns what its record says of its anchors. */
    public AnchorHistory history() {
        return head.history();
    }

    /** Returns the editor's notes, in the order of their marks. */
    public List<EditorNote> notes() {
        return text().notes();
    }

    /** Returns the cross-references to be shown at a place, those that lead back included. */
    public List<CrossReference> crossReferences(Locator place) {
        return whole().crossReferences().at(place);
    }

    /** Returns every cross-reference, at both of its ends. */
    public List<CrossReference> crossReferences() {
        return whole().crossReferences().all();
    }

    /** Returns the sections that have a heading. */
    public List<Section> headedSections() {
        return sections().stream().filter(section -> section.heading() != null).toList();
    }

    public List<Question> questions() {
        return whole().questions();
    }

    /** Returns what is said in answer to a question, or in a turn; nothing elsewhere. */
    public List<Passage> said(Locator place) {
        return text().sections().stream()
                .flatMap(section -> section.said(place).stream())
                .findFirst()
                .orElse(List.of());
    }

    /** Returns the passage at a place. */
    public Passage passage(Locator place) {
        return Optional.ofNullable(whole().passages().get(place)).orElseThrow();
    }

    /** Returns every block, in the order of the text. */
    public Stream<Passage> passages() {
        return text().passages();
    }

    /** Returns the headings of sections and questions, in the order of the text. */
    public Stream<Heading> headings() {
        return sections().stream()
                .flatMap(
                        section ->
                                Stream.concat(
                                        Stream.ofNullable(section.heading()),
                                        section.questions().stream().map(Question::heading)));
    }

    /** Returns who speaks in an answer; empty where it is not known. */
    public Optional<Participant> answerer() {
        List<Participant> people = details().interviewees();
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    /** Returns whose words stand at a place; empty where it is not known. */
    public Optional<Participant> speaker(Locator place) {
        return place.kind() == Locator.PlaceKind.QUESTION ? answerer() : Optional.empty();
    }

    /**
     * Returns who of this interview is called so; of several nobody, and a name goes before an
     * alias.
     */
    public Optional<Participant> person(@Nullable String name) {
        return name == null
                ? Optional.empty()
                : only(p -> p.name().equalsIgnoreCase(name))
                        .or(() -> only(p -> p.aliases().stream().anyMatch(name::equalsIgnoreCase)))
                        .or(() -> Optional.ofNullable(labelled.get().get(name)));
    }

    private Map<String, Participant> byLabel() {
        Map<String, Participant> people = new HashMap<>();
        for (LabelledPerson one : details().labelled()) {
            people.putIfAbsent(one.participant().name(), one.participant());
        }
        return people;
    }

    private Optional<Participant> only(Predicate<Participant> called) {
        List<Participant> found = details().credits().named().stream().filter(called).toList();
        boolean one = found.stream().map(p -> p.name() + "#" + p.id()).distinct().count() == 1;
        return one ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Returns the place that a fragment names: an anchor, an explicit id, or the slug of a heading,
     * in this order. An empty fragment names the whole interview, which is no place in it.
     */
    public Optional<Locator> place(String fragment) {
        if (fragment.isEmpty()) {
            return Optional.empty();
        }
        Locator known = asked.get(fragment);
        if (known == null) {
            known = whole().places().get(fragment);
            if (known != null) {
                asked.put(fragment, known);
            }
        }
        return Optional.ofNullable(known);
    }

    /** Returns every fragment that leads to a place. */
    public Stream<String> fragments() {
        return whole().places().keySet().stream();
    }
}
