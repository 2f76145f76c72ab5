package org.colloquy.model.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.model.Block;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.details.InterviewCover;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.HousePage;
import org.colloquy.model.page.SeriesProfile;
import org.colloquy.model.recording.InterviewRecording;
import org.colloquy.model.recording.MediaRecording;
import org.colloquy.model.recording.RecordingPart;

/** Which pictures and recordings the texts of a corpus show or link. */
final class MediaInUse {
    private MediaInUse() {}

    /** Returns their addresses; among them may be those of pages. */
    static Set<String> addresses(CorpusParts corpus) {
        PersonIndex index = corpus.people().index();
        Stream<Block> people = index.all().stream().flatMap(person -> person.bio().stream());
        Stream<Block> pages = corpus.house().pages().all().stream().flatMap(HousePage::blocks);
        Stream<LinkTarget> around =
                Stream.of(
                                corpus.entries().terms().blocks(),
                                index.preface().stream(),
                                people,
                                pages)
                        .flatMap(blocks -> blocks)
                        .flatMap(block -> block.prose().targets());
        InterviewList interviews = corpus.interviews();
        Set<String> addresses = new HashSet<>(corpus.settings().house().addresses());
        around.forEach(
                target -> {
                    if (target instanceof LinkTarget.AddressTarget of) {
                        addresses.add(of.address());
                    }
                });
        for (SeriesIndex.Series series : interviews.series().all()) {
            SeriesProfile profile = series.profile();
            if (profile != null) {
                addresses.addAll(beside(profile));
            }
        }
        for (Interview interview : interviews.all()) {
            addresses.addAll(interview.head().addresses());
            addresses.addAll(besideText(interview.details()));
        }
        return addresses;
    }

    /** Returns the addresses of what is said of a series. */
    private static List<String> beside(SeriesProfile profile) {
        InterviewCover cover = profile.cover();
        return Stream.concat(
                        Stream.ofNullable(cover).map(InterviewCover::address),
                        profile.text().stream()
                                .flatMap(block -> block.prose().targets())
                                .filter(LinkTarget.AddressTarget.class::isInstance)
                                .map(target -> ((LinkTarget.AddressTarget) target).address()))
                .toList();
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
