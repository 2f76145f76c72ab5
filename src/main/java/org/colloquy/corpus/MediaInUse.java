package org.colloquy.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which pictures and recordings the texts of a corpus show or link. */
final class MediaInUse {
    private MediaInUse() {}

    /** Their addresses; among them may be those of pages. */
    static Set<String> addresses(
            List<Interview> interviews,
            List<Term> terms,
            List<Block> preface,
            Directory directory) {
        Stream<Block> glossary =
                terms.stream()
                        .flatMap(term -> term.senses().stream())
                        .flatMap(sense -> sense.definition().stream());
        Stream<Block> people =
                directory.profiles().stream().flatMap(profile -> profile.bio().stream());
        Stream<Target> around =
                Stream.of(preface.stream(), glossary, directory.preface().stream(), people)
                        .flatMap(blocks -> blocks)
                        .flatMap(block -> block.prose().targets());
        Set<String> addresses = new HashSet<>();
        Stream.concat(around, interviews.stream().flatMap(MediaInUse::targets))
                .forEach(
                        target -> {
                            if (target instanceof Target.OfAddress of) {
                                addresses.add(of.address());
                            }
                        });
        return addresses;
    }

    private static Stream<Target> targets(Interview interview) {
        Stream<Target> words = interview.references().map(Interview.Referred::target);
        Stream<Target> notes =
                interview.notes().stream()
                        .flatMap(note -> note.text().stream())
                        .flatMap(block -> block.prose().targets());
        Stream<Target> events =
                interview.sections().stream()
                        .flatMap(section -> section.spoken().stream())
                        .filter(Event.class::isInstance)
                        .flatMap(event -> ((Event) event).prose().targets());
        return Stream.of(words, notes, events).flatMap(targets -> targets);
    }
}
