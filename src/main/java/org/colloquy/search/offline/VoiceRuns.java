package org.colloquy.search.offline;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.search.offline.OfflineUnit.Voice;

/** Voices of the passages of a unit, in order, and how many in a row each of them says. */
final class VoiceRuns {
    private final List<Voice> voices = new ArrayList<>();
    private final NumberEncoder ended = new NumberEncoder();
    private int last;
    private int length;

    /** Adds the voice of the next passage. */
    void add(Voice voice) {
        int number = voices.indexOf(voice);
        if (number < 0) {
            number = voices.size();
            voices.add(voice);
        }
        if (number != last) {
            end();
        }
        last = number;
        length++;
    }

    private void end() {
        if (length > 0) {
            ended.add(last).add(length);
            length = 0;
        }
    }

    /** Returns the number of the voice that was added last; 0 before the first. */
    int last() {
        return last;
    }

    /** Returns all voices, in the order of their numbers. */
    List<Voice> all() {
        return voices;
    }

    /** Returns the number of a voice and how many passages it says, for each run. */
    String runs() {
        end();
        return ended.toString();
    }
}
