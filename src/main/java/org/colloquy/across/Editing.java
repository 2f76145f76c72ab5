package org.colloquy.across;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.QuestionEntry;
import org.colloquy.corpus.Revision;
import org.colloquy.corpus.Target;

/**
 * What the editor says of questions that several were asked.
 *
 * @param places those that it names, in its order, each by its anchor
 */
record Editing(List<QuestionEntry> entries, List<Target.OfPassage> places) {

    /** That of an editor who says nothing. */
    static final Editing NONE = new Editing(List.of(), List.of());

    static Editing of(Corpus corpus) {
        return new Editing(
                corpus.questionEntries(),
                corpus.questionEntries().stream()
                        .flatMap(e -> Stream.of(e.joined().places(), e.apart().places()))
                        .flatMap(Collection::stream)
                        .map(place -> plain(corpus, place))
                        .toList());
    }

    /** The same place by its anchor and no other name. */
    static Target.OfPassage plain(Corpus corpus, Target.OfPassage place) {
        return corpus.interview(place.slug())
                .flatMap(interview -> interview.place(place.fragment()))
                .map(locator -> new Target.OfPassage(place.slug(), locator.whole().id()))
                .orElse(place);
    }

    /** All wordings that it names as those of a family: no questions, but compared with some. */
    Stream<Wording> wordings() {
        return entries.stream().flatMap(Editing::wordings);
    }

    static Stream<Wording> wordings(QuestionEntry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.joined().wordings().stream())
                .map(words -> Wording.of(words, Set.of()));
    }

    /** Whether it names a place at which another question stands now, or stood before. */
    boolean names(List<Revision<Put>> kept) {
        return !places.isEmpty()
                && kept.stream()
                        .filter(put -> !put.earlier().place().equals(put.later().place()))
                        .anyMatch(put -> names(put.earlier()) || names(put.later()));
    }

    private boolean names(Put put) {
        return places.contains(put.place());
    }

    /** Whether what it says may have to do with some questions. */
    boolean concerns(Collection<Put> some) {
        List<Wording> wordings = wordings().toList();
        Set<String> stems =
                entries.stream().flatMap(Editing::addresses).map(Put::stem).collect(toSet());
        return !entries.isEmpty()
                && some.stream()
                        .anyMatch(
                                put ->
                                        names(put)
                                                || stems.contains(put.stem())
                                                || wordings.stream().anyMatch(put::isLike));
    }

    private static Stream<String> addresses(QuestionEntry entry) {
        return Stream.concat(Stream.ofNullable(entry.id()), Stream.of(Put.address(entry.name())));
    }
}
