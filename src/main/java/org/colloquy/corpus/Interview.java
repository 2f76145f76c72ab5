package org.colloquy.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One interview: what is known of it, its words, and where they name terms. */
public final class Interview {
    private final String slug;
    private final String path;
    private final String source;
    private final Details details;
    private final Dialect dialect;
    private final List<Passage> introduction;
    private final List<Section> sections;
    private final List<Question> questions;
    private final List<Speaker> speakers;
    private final List<Gloss> glosses;
    private final List<Mention> mentions;
    private final int words;
    private final List<Note> notes;
    private final Map<String, Locator> anchors;
    private final List<CrossReference> written;
    private final CrossReferences crossReferences;
    private final History history;

    /**
     * @param slug its address below {@code interviews/}
     * @param path its file, relative to the corpus
     * @param source the file's text
     * @param speakers whom labels name, in the order of the text
     * @param glosses definitions that its links carry
     * @param mentions in the order of the text
     * @param words how many words its own text has, by Unicode word breaking
     * @param notes the editor's, in the order of their marks
     * @param crossReferences as the editor wrote them, each at one end
     */
    public Interview(
            String slug,
            String path,
            String source,
            Details details,
            Dialect dialect,
            List<Passage> introduction,
            List<Section> sections,
            List<Speaker> speakers,
            List<Gloss> glosses,
            List<Mention> mentions,
            int words,
            List<Note> notes,
            List<CrossReference> crossReferences) {
        this(
                slug,
                path,
                source,
                details,
                dialect,
                introduction,
                sections,
                speakers,
                glosses,
                mentions,
                words,
                notes,
                crossReferences,
                History.NONE);
    }

    private Interview(
            String slug,
            String path,
            String source,
            Details details,
            Dialect dialect,
            List<Passage> introduction,
            List<Section> sections,
            List<Speaker> speakers,
            List<Gloss> glosses,
            List<Mention> mentions,
            int words,
            List<Note> notes,
            List<CrossReference> crossReferences,
            History history) {
        this.slug = slug;
        this.path = path;
        this.source = source;
        this.details = details;
        this.dialect = dialect;
        this.introduction = List.copyOf(introduction);
        this.sections = List.copyOf(sections);
        this.questions =
                this.sections.stream().flatMap(section -> section.questions().stream()).toList();
        this.speakers = List.copyOf(speakers);
        this.glosses = List.copyOf(glosses);
        this.mentions = List.copyOf(mentions);
        this.words = words;
        this.notes = List.copyOf(notes);
        this.history = history;
        this.anchors = Map.copyOf(anchors());
        this.written = List.copyOf(crossReferences);
        this.crossReferences = new CrossReferences(slug, this::place, crossReferences);
    }

    /**
     * The same with other numbers.
     *
     * @param numbers the place by which a place, as it is numbered now, is to be known
     * @param other what becomes of anchors that no passage bears
     */
    public Interview renumbered(UnaryOperator<Locator> numbers, History other) {
        Renumbering renumbering = new Renumbering(numbers);
        return new Interview(
                slug,
                path,
                source,
                details,
                dialect,
                renumbering.passages(introduction),
                renumbering.sections(sections),
                speakers,
                renumbering.glosses(glosses),
                renumbering.mentions(mentions),
                words,
                notes,
                renumbering.crossReferences(written),
                other);
    }

    public String slug() {
        return slug;
    }

    public String path() {
        return path;
    }

    public String source() {
        return source;
    }

    public Details details() {
        return details;
    }

    public Form form() {
        return dialect.form();
    }

    /** The way in which it is written down. */
    public Dialect dialect() {
        return dialect;
    }

    /** Whom labels name, events included, in the order of the text. */
    public List<Speaker> speakers() {
        return speakers;
    }

    /** Definitions that its links carry: terms of this interview only. */
    public List<Gloss> glosses() {
        return glosses;
    }

    /** How many turns there are: labelled utterances, as written. */
    public int turns() {
        return speakers.stream().mapToInt(Speaker::turns).sum();
    }

    public List<Passage> introduction() {
        return introduction;
    }

    public List<Section> sections() {
        return sections;
    }

    public List<Mention> mentions() {
        return mentions;
    }

    public int words() {
        return words;
    }

    /** What its record says of its anchors. */
    public History history() {
        return history;
    }

    /** The editor's notes, in the order of their marks. */
    public List<Note> notes() {
        return notes;
    }

    /** The cross-references to be shown at a place, those that lead back included. */
    public List<CrossReference> crossReferences(Locator place) {
        return crossReferences.at(place);
    }

    /** Every cross-reference, at both of its ends. */
    public List<CrossReference> crossReferences() {
        return crossReferences.all();
    }

    /** The sections that have a heading. */
    public List<Section> headedSections() {
        return sections.stream().filter(section -> section.heading() != null).toList();
    }

    public List<Question> questions() {
        return questions;
    }

    /** Every block, in the order of the text. */
    public Stream<Passage> passages() {
        return Stream.concat(introduction.stream(), sections.stream().flatMap(Section::passages));
    }

    /** The headings of sections and questions, in the order of the text. */
    public Stream<Heading> headings() {
        return sections.stream()
                .flatMap(
                        section ->
                                Stream.concat(
                                        Stream.ofNullable(section.heading()),
                                        section.questions().stream().map(Question::heading)));
    }

    /** A link in a text of the interview and its place. */
    public record Referred(Locator at, Target target) {}

    /** The links into the corpus in all headings and blocks. */
    public Stream<Referred> references() {
        Stream<Referred> headings =
                sections.stream()
                        .flatMap(
                                section ->
                                        Stream.concat(
                                                referred(section.locator(), section.heading()),
                                                section.questions().stream()
                                                        .flatMap(
                                                                q ->
                                                                        referred(
                                                                                q.locator(),
                                                                                q.heading()))));
        Stream<Referred> blocks =
                passages()
                        .flatMap(
                                passage ->
                                        passage.block()
                                                .prose()
                                                .targets()
                                                .map(t -> new Referred(passage.locator(), t)));
        return Stream.concat(headings, blocks);
    }

    private static Stream<Referred> referred(@Nullable Locator at, @Nullable Heading heading) {
        return at == null || heading == null
                ? Stream.empty()
                : heading.prose().targets().map(target -> new Referred(at, target));
    }

    /** Who speaks in an answer; empty where it is not known. */
    public Optional<Person> answerer() {
        List<Person> people = details.interviewees();
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    /** Whose words stand at a place; empty where it is not known. */
    public Optional<Person> speaker(Locator place) {
        return place.kind() == Locator.Kind.QUESTION ? answerer() : Optional.empty();
    }

    /** Who of this interview is called so; of several nobody, and a name goes before an alias. */
    public Optional<Person> person(@Nullable String name) {
        return name == null
                ? Optional.empty()
                : only(p -> p.name().equalsIgnoreCase(name))
                        .or(() -> only(p -> p.aliases().stream().anyMatch(name::equalsIgnoreCase)));
    }

    private Optional<Person> only(Predicate<Person> called) {
        List<Person> found = details.people().stream().filter(called).toList();
        boolean one = found.stream().map(p -> p.name() + "#" + p.id()).distinct().count() == 1;
        return one ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * The place that a fragment names: an anchor, an explicit id, or the slug of a heading, in this
     * order.
     */
    public Optional<Locator> place(String fragment) {
        return Optional.ofNullable(anchors.get(fragment));
    }

    /** Every fragment that leads to a place. */
    public Stream<String> fragments() {
        return anchors.keySet().stream();
    }

    private Map<String, Locator> anchors() {
        Map<String, Locator> places = new HashMap<>();
        Map<String, Locator> slugs = new HashMap<>();
        passages().forEach(p -> add(places, p.locator(), p.names()));
        for (Section section : sections) {
            if (section.heading() != null && section.locator() != null) {
                add(places, section.locator(), section.heading().names());
                addSlug(slugs, section.heading().slug(), section.locator());
            }
            for (Question question : section.questions()) {
                add(places, question.locator(), question.heading().names());
                addSlug(slugs, question.heading().slug(), question.locator());
            }
            section.turns().forEach(turn -> add(places, turn.locator(), List.of()));
        }
        history.heirs().forEach((gone, heir) -> places.putIfAbsent(gone.id(), heir));
        history.retired().forEach(r -> places.putIfAbsent(r.locator().id(), r.locator()));
        slugs.forEach(places::putIfAbsent);
        return places;
    }

    /** Code hosts tell headings of the same words apart by {@code -1}, {@code -2}. */
    private static void addSlug(Map<String, Locator> slugs, String slug, Locator locator) {
        String name = slug;
        for (int i = 1; slugs.putIfAbsent(name, locator) != null; i++) {
            name = slug + "-" + i;
        }
    }

    private static void add(Map<String, Locator> places, Locator locator, List<String> names) {
        places.put(locator.id(), locator);
        names.forEach(name -> places.put(name, locator));
    }
}
