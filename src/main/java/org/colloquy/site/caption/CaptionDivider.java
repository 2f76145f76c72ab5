package org.colloquy.site.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Divider of a passage into captions that can be read while they are said. Words whose own times
 * are known are parted at pauses and stops, and else where two lines are full; captions stay as
 * they came.
 */
final class CaptionDivider {
    /** Milliseconds of silence after which another caption begins. */
    private static final long PAUSE = 1_500;

    /** Milliseconds that a caption of several words stands at most. */
    private static final long MAX_MILLISECONDS = 7_000;

    /** Columns of a rest that would look lost alone. */
    private static final int REST = CaptionLines.LINE / 2;

    private final SpokenPassage passage;
    private final List<CaptionWords> words;
    private final List<Caption> captions = new ArrayList<>();

    private CaptionDivider(SpokenPassage passage) {
        this.passage = passage;
        this.words = passage.words();
    }

    /** Returns the captions of a passage, in the order of the text. */
    static List<Caption> captions(SpokenPassage passage) {
        CaptionDivider divider = new CaptionDivider(passage);
        int begin = 0;
        while (begin < passage.words().size()) {
            int end = divider.runEnd(begin);
            divider.divide(begin, end);
            begin = end;
        }
        return divider.captions;
    }

    /** Returns the end of the words that may stand together: to a pause, or to a step back. */
    private int runEnd(int begin) {
        int end = begin + 1;
        long heard = words.get(begin).to();
        while (end < words.size()) {
            CaptionWords before = words.get(end - 1);
            CaptionWords next = words.get(end);
            if (before.isCaption()
                    || next.isCaption()
                    || next.from() < before.from()
                    || next.from() - heard >= PAUSE) {
                break;
            }
            heard = Math.max(heard, next.to());
            end++;
        }
        return end;
    }

    private void divide(int begin, int runEnd) {
        int at = begin;
        while (at < runEnd) {
            int most = most(at, runEnd);
            int end = most == runEnd ? most : end(at, most, runEnd);
            captions.add(Caption.of(new SpokenPassage(passage.speaker(), words.subList(at, end))));
            at = end;
        }
    }

    /** Returns the end of as many words as can be read at a time: one at least. */
    private int most(int begin, int runEnd) {
        int end = begin + 1;
        StringBuilder text = new StringBuilder(words.get(begin).text());
        while (end < runEnd && words.get(end).to() - words.get(begin).from() <= MAX_MILLISECONDS) {
            text.append(words.get(end).text());
            if (!CaptionLines.isReadable(text.toString().stripTrailing())) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Returns a good place to break before the last one possible: at a stop, or half way. */
    private int end(int begin, int most, int runEnd) {
        int all = columns(begin, most);
        for (int end = most; end > begin + 1 && columns(begin, end) * 2 > all; end--) {
            if (CaptionLines.endsPart(words.get(end - 1).text())) {
                return end;
            }
        }
        int rest = runEnd - most > REST ? Integer.MAX_VALUE : columns(most, runEnd);
        int end = most;
        while (rest <= REST && end > begin + 1 && columns(begin, end) * 2 > all + rest) {
            end--;
        }
        return end;
    }

    private int columns(int begin, int end) {
        return CaptionLines.columns(
                words.subList(begin, end).stream()
                        .map(CaptionWords::text)
                        .collect(Collectors.joining()));
    }
}
