package org.colloquy.search.offline;

import java.util.List;
import org.colloquy.search.query.SpeakerRole;

/**
 * Interview, page of the house, or some titles of interviews, as the index of files knows them.
 *
 * @param passages how many can be found in it
 * @param voices those who speak in it; none but in an interview
 * @param runs by {@link NumberEncoder}: the number of a voice, and for how many passages in a row
 *     it speaks
 * @param digest of what can be found in it
 * @param parts the number of the first passage in each part of its texts that is loaded at once;
 *     none of titles, which are shown without
 */
public record OfflineUnit(
        int passages, List<Voice> voices, String runs, String digest, List<Integer> parts) {
    public OfflineUnit {
        voices = List.copyOf(voices);
        parts = List.copyOf(parts);
    }

    /** Those who say a passage together, and their role. */
    public record Voice(SpeakerRole role, List<String> people) {
        public Voice {
            people = List.copyOf(people);
        }
    }
}
