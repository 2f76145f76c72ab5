package org.colloquy.model.corpus;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.colloquy.model.Problem;
import org.colloquy.model.Settings;
import org.colloquy.model.page.HousePages;
import org.colloquy.model.recording.MediaFile;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a corpus.
 *
 * @param media the files that the texts show or link
 */
record CorpusParts(
        Settings settings,
        InterviewList interviews,
        CorpusEntries entries,
        People people,
        HouseAt house,
        List<MediaFile> media,
        FoundProblems problems) {

    CorpusParts {
        media = List.copyOf(media);
    }

    /**
     * Pages of the house, and the moment that it is.
     *
     * @param now by which drafts that go out by themselves are told
     */
    record HouseAt(HousePages pages, ZonedDateTime now) {}

    /**
     * Problems of the files as they are.
     *
     * @param all in their order
     * @param broken what keeps a file's newest state from being shown; null if nothing does
     */
    record FoundProblems(List<Problem> all, @Nullable Problem broken) {
        FoundProblems {
            all = all.stream().sorted().toList();
        }
    }

    CorpusParts with(Settings other) {
        return new CorpusParts(other, interviews, entries, people, house, media, problems);
    }

    CorpusParts with(InterviewList others) {
        return new CorpusParts(
                settings, others, entries, people.of(others), house, media, problems);
    }

    CorpusParts with(HouseAt other) {
        return new CorpusParts(settings, interviews, entries, people, other, media, problems);
    }

    CorpusParts with(FoundProblems others) {
        return new CorpusParts(settings, interviews, entries, people, house, media, others);
    }

    /**
     * Returns these without what is a draft at their moment, and the files that only drafts show.
     */
    CorpusParts withoutDrafts() {
        CorpusParts rest =
                with(interviews.finished(house.now()))
                        .with(new HouseAt(house.pages().released(house.now()), house.now()));
        Set<String> used = MediaInUse.addresses(rest);
        List<MediaFile> shown =
                media.stream().filter(file -> used.contains(file.address())).toList();
        return new CorpusParts(
                rest.settings, rest.interviews, entries, rest.people, rest.house, shown, problems);
    }
}
