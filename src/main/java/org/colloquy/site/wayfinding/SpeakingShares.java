package org.colloquy.site.wayfinding;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.Turn;
import org.colloquy.site.text.Messages;
import org.colloquy.text.word.WordCounter;

/** Shares of the words of a transcript that each of its speakers has. */
public final class SpeakingShares {
    private static final int WHOLE = 100;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Messages words;
    private int total;

    public SpeakingShares(Interview interview, Messages words) {
        this.words = words;
        WordCounter counter = new WordCounter();
        for (Section section : interview.sections()) {
            String speaker = "";
            for (Turn turn : section.turns().toList()) {
                speaker = turn.label() == null ? speaker : turn.label().speaker();
                for (Passage passage : turn.passages()) {
                    int count = counter.count(passage.text());
                    counts.merge(speaker, count, Integer::sum);
                    total += count;
                }
            }
        }
    }

    /** Returns the share of a speaker in percent, as it is written. */
    public String of(String speaker) {
        double share = total == 0 ? 0 : (double) WHOLE * counts.getOrDefault(speaker, 0) / total;
        return share < 1
                ? words.text("share.least")
                : words.text("share.percent", Math.round(share));
    }
}
