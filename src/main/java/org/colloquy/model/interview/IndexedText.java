package org.colloquy.model.interview;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.build.Digest;
import org.colloquy.model.Lazy;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.interview.InterviewIndex.TextDigests;
import org.colloquy.model.reading.InterviewForm;

/** The text of an interview, and what is found in it quickly. */
final class IndexedText {
    private final String slug;
    private final InterviewText text;
    private final List<Question> questions;
    private final AnchorHistory history;
    private final Lazy<Map<String, Locator>> places = new Lazy<>(() -> Map.copyOf(findPlaces()));
    private final Lazy<Map<Locator, Passage>> passages = new Lazy<>(this::findPassages);
    private final CrossReferences crossReferences;

    /**
     * Creates an indexed text.
     *
     * @param slug the interview's
     * @param history what its record says of its anchors
     */
    IndexedText(String slug, AnchorHistory history, InterviewText text) {
        this.slug = slug;
        this.text = text;
        this.questions =
                text.sections().stream().flatMap(section -> section.questions().stream()).toList();
        this.history = history;
        this.crossReferences =
                new CrossReferences(
                        slug,
                        fragment -> Optional.ofNullable(places().get(fragment)),
                        text.crossReferences());
    }

    InterviewText text() {
        return text;
    }

    List<Question> questions() {
        return questions;
    }

    /** Returns the place that each fragment names. */
    Map<String, Locator> places() {
        return places.get();
    }

    /** Returns the passage at each place. */
    Map<Locator, Passage> passages() {
        return passages.get();
    }

    private Map<Locator, Passage> findPassages() {
        return text.passages()
                .collect(Collectors.toMap(Passage::locator, p -> p, (one, other) -> one));
    }

    CrossReferences crossReferences() {
        return crossReferences;
    }

    InterviewHead.Size size() {
        int headed = (int) text.sections().stream().filter(s -> s.heading() != null).count();
        return new InterviewHead.Size(
                headed, questions.size(), (int) text.passages().count(), text.glosses().size());
    }

    /** Returns the index of what it names, asks and leads to. */
    InterviewIndex index(List<Mention> mentions, InterviewDetails details, InterviewForm form) {
        return new InterviewIndex(
                parts(),
                mentions,
                QuestionFinder.in(details, form, text),
                stretches(mentions),
                outward(),
                addresses(),
                List.of(),
                new TextDigests(placesDigest(), mentioning(mentions)));
    }

    private String placesDigest() {
        Digest all = new Digest();
        new TreeMap<>(places())
                .forEach(
                        (name, place) -> {
                            all.add(name);
                            all.add(place.id());
                        });
        return all.end();
    }

    private Map<Locator, Long> mentioning(List<Mention> mentions) {
        Map<Locator, Long> digests = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            Locator place = mention.place();
            Optional.ofNullable(passages().get(place))
                    .map(Passage::text)
                    .ifPresent(text -> digests.computeIfAbsent(place, at -> Digest.shortOf(text)));
        }
        return digests;
    }

    /** Returns the places of the sections that have a heading, then those of the questions. */
    private List<Locator> parts() {
        Stream<Locator> sections =
                text.sections().stream()
                        .filter(section -> section.heading() != null)
                        .flatMap(section -> Stream.ofNullable(section.locator()));
        return Stream.concat(sections, questions.stream().map(Question::locator)).toList();
    }

    /** Returns what leads into other interviews: what the editor points at, then other links. */
    private List<CrossReference> outward() {
        return Stream.concat(
                        crossReferences.all().stream(),
                        text.references()
                                .map(link -> new CrossReference(link.at(), link.target(), "")))
                .filter(
                        link ->
                                link.target() instanceof LinkTarget.PassageTarget target
                                        && !target.slug().equals(slug))
                .toList();
    }

    /** Returns the pages that are no interviews, and the files, to which it leads. */
    private List<String> addresses() {
        return text.targets()
                .filter(LinkTarget.AddressTarget.class::isInstance)
                .map(target -> ((LinkTarget.AddressTarget) target).address())
                .distinct()
                .toList();
    }

    /** Returns the question or section in which each place lies where a term is mentioned. */
    private Map<Locator, Locator> stretches(List<Mention> mentions) {
        Map<Locator, Locator> all = stretches();
        Map<Locator, Locator> wanted = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            Locator whole = mention.place().whole();
            Locator stretch = all.get(whole);
            if (stretch != null) {
                wanted.put(whole, stretch);
            }
        }
        return wanted;
    }

    private Map<Locator, Locator> stretches() {
        Map<Locator, Locator> all = new HashMap<>();
        for (Section section : text.sections()) {
            section.questions().forEach(q -> all.put(q.locator(), q.locator()));
            Locator place = section.locator();
            if (place != null && section.questions().isEmpty()) {
                all.put(place, place);
                section.turns().forEach(turn -> all.put(turn.locator(), place));
            }
        }
        return all;
    }

    private Map<String, Locator> findPlaces() {
        Map<String, Locator> found = new HashMap<>();
        Map<String, Locator> slugs = new HashMap<>();
        text.passages().forEach(p -> add(found, p.locator(), p.names()));
        for (Section section : text.sections()) {
            if (section.heading() != null && section.locator() != null) {
                add(found, section.locator(), section.heading().names());
                addSlug(slugs, section.heading().slug(), section.locator());
            }
            for (Question question : section.questions()) {
                add(found, question.locator(), question.heading().names());
                addSlug(slugs, question.heading().slug(), question.locator());
            }
            section.turns().forEach(turn -> add(found, turn.locator(), List.of()));
        }
        history.heirs().forEach((gone, heir) -> found.putIfAbsent(gone.id(), heir));
        history.retired().forEach(r -> found.putIfAbsent(r.locator().id(), r.locator()));
        slugs.forEach(found::putIfAbsent);
        return found;
    }

    /**
     * Adds the name that code hosts give a heading, unless it has no letter: those of the same
     * words are told apart by {@code -1}, {@code -2}.
     */
    private static void addSlug(Map<String, Locator> slugs, String slug, Locator locator) {
        if (slug.isEmpty()) {
            return;
        }
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
