package org.colloquy.site.timeline;

import java.util.List;
import org.colloquy.site.text.WayIn;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/**
 * Segment in a list.
 *
 * @param number of its place
 * @param spoken its place in words
 * @param time when it begins, as a clock shows it; null if that is not known
 * @param first the words with which it begins
 * @param about the words of the editor
 */
public record SegmentView(
        String href,
        String number,
        String spoken,
        @Nullable String time,
        List<ScriptRun> first,
        SegmentWords about) {

    /**
     * Words of the editor about a segment.
     *
     * @param title empty if there is none
     * @param synopsis empty if there is none
     * @param keywords on one line; empty if there are none
     * @param topics with their pages
     */
    public record SegmentWords(
            List<ScriptRun> title,
            List<ScriptRun> synopsis,
            List<ScriptRun> keywords,
            List<WayIn> topics) {}
}
