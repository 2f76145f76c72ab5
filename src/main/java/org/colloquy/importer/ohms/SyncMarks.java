package org.colloquy.importer.ohms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times of a transcript: {@code 1:|13(3)|19(14)} says that a minute is over at the third word of
 * line 13, and two are at word 14 of line 19.
 *
 * @param marks in the order of the time
 * @param isRead whether all of it could be read
 */
record SyncMarks(List<SyncMark> marks, boolean isRead) {
    private static final Pattern FORM = Pattern.compile("\\s*(\\d{1,3}(?:\\.\\d{1,3})?):(.*)");
    private static final Pattern STAMP = Pattern.compile("(\\d{1,7})\\((\\d{1,7})\\)");
    private static final int MINUTE = 60_000;

    /**
     * A moment and the word that is said then.
     *
     * @param at in milliseconds
     * @param line of the transcript, as it is written
     * @param word of the line, from 1
     */
    record SyncMark(long at, int line, int word) {}

    SyncMarks {
        marks = List.copyOf(marks);
    }

    static SyncMarks of(String written) {
        Matcher form = FORM.matcher(written.strip());
        if (!form.matches()) {
            return new SyncMarks(List.of(), false);
        }
        long step = Math.round(Double.parseDouble(form.group(1)) * MINUTE);
        List<SyncMark> marks = new ArrayList<>();
        boolean read = true;
        String[] stamps = form.group(2).split("\\|", -1);
        for (int i = 0; i < stamps.length; i++) {
            Matcher stamp = STAMP.matcher(stamps[i].strip());
            if (stamp.matches()) {
                int line = Integer.parseInt(stamp.group(1));
                marks.add(new SyncMark(i * step, line, Integer.parseInt(stamp.group(2))));
            } else {
                read &= stamps[i].isBlank();
            }
        }
        return new SyncMarks(marks, read);
    }
}
