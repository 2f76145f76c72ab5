package org.colloquy.site.listening;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PlannedPage;

/** The times of each interview whose recording pages may play. */
public final class PlayerTimesSource implements PageSource {
    private final Corpus corpus;

    public PlayerTimesSource(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return corpus.interviews().stream()
                .filter(this::isPlayed)
                .map(interview -> PlannedPage.of(PlayerTimes.address(interview), interview));
    }

    @Override
    public Optional<Page> page(String path) {
        return PlayerTimes.slug(path)
                .flatMap(corpus::interview)
                .filter(this::isPlayed)
                .filter(interview -> PlayerTimes.address(interview).equals(path))
                .map(interview -> new Page(Page.SCRIPT, PlayerTimes.script(interview)));
    }

    private boolean isPlayed(Interview interview) {
        return PlayerView.recording(corpus, interview).isPresent();
    }
}
