package org.colloquy.site.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Event;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.interview.Utterance;
import org.colloquy.site.text.RenderedProse;
import org.colloquy.site.text.SpeakerLabelView;
import org.colloquy.site.text.SpeakerLabels;
import org.jspecify.annotations.Nullable;

/**
 * The turns of one page, in groups that a browser lays out when they come into view.
 *
 * <p>A turn's first block bears the turn's own number; what follows is numbered in it, 17.2. A
 * label runs in before the words, if these begin with a paragraph.
 */
final class TurnGroups {
    /**
     * Number of turns in a group, which fills a few screens: browsers lay out ten thousand turns in
     * groups in a sixth of the time.
     */
    private static final int GROUP = 50;

    private final SpeakerLabels labels;
    private final SpeakerFilter voices;
    private final Function<Locator, PassageView.PassagePlace> numbers;
    private final PassageViews passages;

    /**
     * Creates the groups of one page.
     *
     * @param numbers returns the number of a place, as a link
     */
    TurnGroups(
            SpeakerLabels labels,
            SpeakerFilter voices,
            Function<Locator, PassageView.PassagePlace> numbers,
            PassageViews passages) {
        this.labels = labels;
        this.voices = voices;
        this.numbers = numbers;
        this.passages = passages;
    }

    /** Returns the turns and events of a section, below a heading of a rank. */
    List<List<TurnView>> of(Section section, int above) {
        labels.beginSection();
        List<List<TurnView>> groups = new ArrayList<>();
        String speaker = null;
        int count = 0;
        for (Utterance spoken : section.spoken()) {
            if (count++ % GROUP == 0) {
                groups.add(new ArrayList<>());
            }
            TurnView view;
            if (spoken instanceof Turn turn) {
                speaker = turn.label() == null ? speaker : turn.label().speaker();
                view = turn(turn, speaker, above);
            } else {
                view = event((Event) spoken);
            }
            groups.get(groups.size() - 1).add(view);
        }
        return groups;
    }

    private TurnView event(Event event) {
        SpeakerLabelView label = SpeakerLabelView.of(event.label(), null, false);
        RenderedProse words = RenderedProse.of(event.prose(), passages.links());
        return new TurnView(
                new TurnView.TurnPlace(null, null, null),
                new TurnView.TurnVoice(null, null, label),
                words,
                List.of(),
                new TurnView.TurnAnchors(List.of(), List.of()));
    }

    private TurnView turn(Turn turn, @Nullable String speaker, int above) {
        boolean begins = turn.label() != null;
        PassageView.PassagePlace own = begins ? numbers.apply(turn.locator()) : null;
        SpeakerLabelView label = labels.view(turn.label());
        List<Passage> said = turn.passages();
        boolean runsIn = !said.isEmpty() && said.get(0).block().isParagraph();
        List<PassageView> views = new ArrayList<>();
        for (Passage passage : said) {
            boolean first = views.isEmpty() && begins;
            PassageView.PassagePlace place =
                    !first ? numbers.apply(passage.locator()) : runsIn ? own : null;
            SpeakerLabelView shown = first && runsIn ? label : null;
            PassageView.PassageSpeaker voice =
                    new PassageView.PassageSpeaker(shown, null, null, false);
            views.add(passages.of(passage, place, voice, above));
        }
        return new TurnView(
                new TurnView.TurnPlace(
                        begins ? turn.locator().id() : null,
                        begins ? turn.locator().number() : null,
                        runsIn ? null : own),
                new TurnView.TurnVoice(speaker, voices.key(speaker), runsIn ? null : label),
                null,
                views,
                new TurnView.TurnAnchors(
                        begins ? passages.anchors().names(turn.locator(), List.of()) : List.of(),
                        begins ? passages.anchors().after(turn.locator()) : List.of()));
    }
}
