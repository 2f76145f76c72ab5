package org.colloquy.model.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.model.Block;
import org.colloquy.model.InterviewRecording;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.MediaRecording;
import org.colloquy.model.RecordingPart;
import org.colloquy.model.details.InterviewCover;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.Interview;

/** Which pictures and recordings the texts of a corpus show or link. */
final class MediaInUse {
    private MediaInUse() {}

    /** Their addresses; among them may be those of pages. */
    static Set<String> addresses(
            List<Interview> interviews,
            List<Term> terms,
            List<Block> preface,
            PersonIndex directory) {
        Stream<Block> glossary =
                terms.stream()
                        .flatMap(term -> term.senses().stream())
                        .flatMap(sense -> sense.definition().stream());
        Stream<Block> people =
                directory.profiles().stream().flatMap(profile -> profile.bio().stream());
        Stream<LinkTarget> around =
                Stream.of(preface.stream(), glossary, directory.preface().stream(), people)
                        .flatMap(blocks -> blocks)
                        .flatMap(block -> block.prose().targets());
        Set<String> addresses = new HashSet<>();
        around.forEach(
                target -> {
                    if (target instanceof LinkTarget.AddressTarget of) {
                        addresses.add(of.address());
                    }
                });
        for (Interview interview : interviews) {
            addresses.addAll(interview.head().addresses());
            addresses.addAll(besideText(interview.details()));
        }
        return addresses;
    }

    /** Returns the addresses of what front matter names: the recording and the cover. */
    private static List<String> besideText(InterviewDetails details) {
        InterviewRecording recording = details.recording();
        InterviewCover cover = details.cover();
        Stream<String> sound =
                recording == null
                        ? Stream.of()
                        : recording.parts().stream()
                                .map(RecordingPart::sound)
                                .filter(MediaRecording::local)
                                .map(MediaRecording::address);
        Stream<String> picture = cover == null ? Stream.of() : Stream.of(cover.address());
        return Stream.concat(sound, picture).toList();
    }
}
