package org.colloquy.search.engine;

import java.util.List;
import java.util.Map;
import org.colloquy.search.query.SpeakerRole;

/** Counts where nothing was asked. */
enum NoHits implements HitCounts {
    NONE;

    @Override
    public int total() {
        return 0;
    }

    @Override
    public List<Integer> interviews() {
        return List.of();
    }

    @Override
    public int ofInterview(int interview) {
        return 0;
    }

    @Override
    public int ofRole(SpeakerRole role) {
        return 0;
    }

    @Override
    public Map<String, Integer> people() {
        return Map.of();
    }
}
