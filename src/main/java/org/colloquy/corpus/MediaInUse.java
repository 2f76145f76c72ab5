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
        around.forEach(
                target -> {
                    if (target instanceof Target.OfAddress of) {
                        addresses.add(of.address());
                    }
                });
        interviews.forEach(interview -> addresses.addAll(interview.head().addresses()));
        return addresses;
    }
}
