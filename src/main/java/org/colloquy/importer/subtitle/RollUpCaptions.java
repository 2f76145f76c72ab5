package org.colloquy.importer.subtitle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.subtitle.Cue.CueWords;
import org.colloquy.model.Problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what captions repeat while they roll: live captions show the line before once more, or
 * the same line again with a word more.
 *
 * <p>The hard case is somebody who says a thing twice. So the words are taken for a repetition only
 * in a file where a third of the captions begin with the whole last line of the one before, which
 * they follow without a pause.
 */
final class RollUpCaptions {
    private static final double SHARE = 1 / 3.0;
    private static final int MIN_ROLLING = 3;
    private static final int PAUSE = 300;

    private static final Pattern WORD = Pattern.compile("\\S+");

    private RollUpCaptions() {}

    static List<Cue> without(OriginalText original, List<Cue> cues) {
        int rolling = 0;
        for (int i = 1; i < cues.size(); i++) {
            rolling += overlap(cues.get(i - 1), cues.get(i)) > 0 ? 1 : 0;
        }
        if (rolling < MIN_ROLLING || rolling < SHARE * (cues.size() - 1)) {
            return cues;
        }
        List<Cue> kept = new ArrayList<>();
        int words = 0;
        for (int i = 0; i < cues.size(); i++) {
            int overlap = i == 0 ? 0 : overlap(cues.get(i - 1), cues.get(i));
            words += overlap;
            Cue cue = overlap == 0 ? cues.get(i) : cut(cues.get(i), overlap);
            if (!cue.said().isEmpty()) {
                kept.add(cue);
            }
        }
        original.reportFile(
                Severity.NOTE,
                "dropped",
                "left out: %d words that %d captions repeat from the one before"
                        .formatted(words, rolling));
        return kept;
    }

    /** Counts the words that a caption repeats: as many as can be, and a whole line at least. */
    private static int overlap(Cue before, Cue cue) {
        if (before.said().isEmpty() || !follows(before.end(), cue.start())) {
            return 0;
        }
        List<String> old = tokens(before.text());
        List<String> now = tokens(cue.text());
        int line = tokens(before.said().get(before.said().size() - 1).text()).size();
        for (int length = Math.min(old.size(), now.size()); length >= Math.max(line, 1); length--) {
            if (old.subList(old.size() - length, old.size()).equals(now.subList(0, length))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean follows(@Nullable Long end, @Nullable Long start) {
        return end != null && start != null && start - end <= PAUSE;
    }

    private static Cue cut(Cue cue, int overlap) {
        List<CueWords> rest = new ArrayList<>();
        int skip = overlap;
        for (CueWords said : cue.said()) {
            List<String> words = tokens(said.text());
            int skipped = Math.min(skip, words.size());
            skip -= skipped;
            if (skipped < words.size()) {
                rest.add(skipped == 0 ? said : said.from(end(said, skipped), said.name(), false));
            }
        }
        return cue.saying(rest);
    }

    /** Returns where a number of words end. */
    private static int end(CueWords said, int words) {
        Matcher word = WORD.matcher(said.text());
        for (int i = 0; i < words; i++) {
            word.find();
        }
        return word.end();
    }

    private static List<String> tokens(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
    }
}
