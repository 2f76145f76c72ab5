package org.colloquy.site.timeline;

import java.util.List;
import org.colloquy.text.language.ScriptRuns.ScriptRun;

/**
 * Bar that shows where in an interview each topic is. Its marks are attributes, since the policy of
 * the pages allows no styles in them.
 *
 * @param blocks the segments, in the order of the text
 * @param key the topics that have a pattern of their own
 * @param more whether there are segments of other topics, or of none
 */
public record TopicBar(List<TopicBlock> blocks, List<TopicKey> key, boolean more) {
    /** Patterns that the style sheet tells apart. */
    static final int PATTERNS = 8;

    /** Height of the bar in units. */
    static final int HIGH = 20;

    private static final List<String> LINES =
            List.of(
                    "",
                    "M-1 1 1-1M0 6 6 0M5 7 7 5",
                    "M2 3h2",
                    "M0 3h6",
                    "M3 0v6",
                    "M0 3h6M3 0v6",
                    "M-1 5 1 7M0 0 6 6M5-1 7 1",
                    "M0 1.5h3M3 4.5h3");

    public TopicBar {
        blocks = List.copyOf(blocks);
        key = List.copyOf(key);
    }

    /**
     * Segment on the bar.
     *
     * @param stripes one for each of its topics
     */
    public record TopicBlock(LaneMark mark, List<TopicStripe> stripes) {
        public TopicBlock {
            stripes = List.copyOf(stripes);
        }
    }

    /**
     * Stripe in the pattern of a topic.
     *
     * @param pattern its number from 1; 0 of a topic that has none of its own
     */
    public record TopicStripe(int pattern, String y, String height) {}

    /**
     * Topic in the key to the bar.
     *
     * @param href of its page
     * @param count of the segments about it
     */
    public record TopicKey(int pattern, List<ScriptRun> name, String href, int count) {
        /**
         * Returns the lines of its pattern, as a path in a square of six units; the first has none.
         */
        public String drawn() {
            return LINES.get(pattern - 1);
        }
    }
}
