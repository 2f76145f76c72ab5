package org.colloquy.model.interview;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.Heading;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;
import org.jspecify.annotations.Nullable;

/**
 * The text of an interview, in its parts.
 *
 * @param glosses definitions that its links carry
 * @param notes the editor's, in the order of their marks
 * @param crossReferences as the editor wrote them, each at one end
 */
public record InterviewText(
        List<Passage> introduction,
        List<Section> sections,
        List<InlineDefinition> glosses,
        List<EditorNote> notes,
        List<CrossReference> crossReferences) {
    public InterviewText {
        introduction = List.copyOf(introduction);
        sections = List.copyOf(sections);
        glosses = List.copyOf(glosses);
        notes = List.copyOf(notes);
        crossReferences = List.copyOf(crossReferences);
    }

    /** Returns every block, in the order of the text. */
    public Stream<Passage> passages() {
        return Stream.concat(introduction.stream(), sections.stream().flatMap(Section::passages));
    }

    /** A link into the corpus and its place. */
    public record Referred(Locator at, LinkTarget target) {}

    /** Returns the links into the corpus in all headings and blocks. */
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
                        .filter(passage -> !passage.block().prose().isPlain())
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

    /** Returns the targets of every link in it, those in notes and events included. */
    Stream<LinkTarget> targets() {
        Stream<LinkTarget> words = references().map(Referred::target);
        Stream<LinkTarget> inNotes =
                notes.stream()
                        .flatMap(note -> note.text().stream())
                        .flatMap(block -> block.prose().targets());
        Stream<LinkTarget> events =
                sections.stream()
                        .flatMap(section -> section.spoken().stream())
                        .filter(Event.class::isInstance)
                        .flatMap(event -> ((Event) event).prose().targets());
        return Stream.of(words, inNotes, events).flatMap(targets -> targets);
    }
}
