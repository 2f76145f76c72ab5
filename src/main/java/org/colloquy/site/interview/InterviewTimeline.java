package org.colloquy.site.interview;

import java.util.List;
import java.util.Map;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.TextOrder;
import org.colloquy.site.rendition.text.SegmentRendition;
import org.colloquy.site.text.ClockTime;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.InterviewPath;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.timeline.SegmentIndex;
import org.colloquy.site.timeline.SegmentView;
import org.colloquy.site.timeline.SpeakerStrip;
import org.colloquy.site.timeline.SpeakerStrip.SpeakerLane;
import org.colloquy.site.timeline.TextScale;
import org.colloquy.site.timeline.TopicBar;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of an interview on its page, and the lists that say the same.
 *
 * @param topics where each topic is; null if nothing is indexed
 * @param segments what is indexed, in the order of the text
 * @param table the address of the same as a table
 * @param voices the speakers, everybody first; empty where there is no choice
 * @param timed whether it is known how long each of them speaks
 */
record InterviewTimeline(
        @Nullable TopicBar topics,
        List<SegmentView> segments,
        String table,
        List<SpeakerFilter.SpeakerChoice> voices,
        boolean timed) {
    private static final double SECOND = 1000;

    /** The pictures of a page that shows a part of an interview. */
    static final InterviewTimeline NONE =
            new InterviewTimeline(null, List.of(), "", List.of(), false);

    InterviewTimeline {
        segments = List.copyOf(segments);
        voices = List.copyOf(voices);
    }

    /**
     * Returns what the page of an interview shows.
     *
     * @param root the way from the page to the root of the site
     */
    static InterviewTimeline of(
            Corpus corpus, Interview interview, SpeakerFilter speakers, String root) {
        boolean indexed = !interview.segments().isEmpty();
        if (!indexed && !speakers.isChoice()) {
            return NONE;
        }
        Messages words = Messages.of(corpus, interview.details().language());
        TextOrder order = new TextOrder(interview.text());
        TextScale scale = TextScale.of(interview, order);
        SegmentIndex index = new SegmentIndex(corpus, interview, order, scale, root, words);
        return new InterviewTimeline(
                indexed ? index.bar() : null,
                index.extents().stream().map(extent -> index.view(extent.segment(), "")).toList(),
                SiteLinks.to(
                        root, new InterviewPath(interview.slug(), SegmentRendition.ENDING).path()),
                speakers.isChoice()
                        ? voices(speakers, new SpeakerStrip(interview, order, scale))
                        : List.of(),
                scale.isTimed());
    }

    private static List<SpeakerFilter.SpeakerChoice> voices(
            SpeakerFilter speakers, SpeakerStrip strip) {
        Map<String, SpeakerLane> lanes = strip.lanes();
        return speakers.choices(
                name -> {
                    Long spoken = strip.spoken(name);
                    return new SpeakerFilter.SpeakerTiming(
                            lanes.get(name), spoken == null ? null : ClockTime.of(spoken / SECOND));
                });
    }
}
