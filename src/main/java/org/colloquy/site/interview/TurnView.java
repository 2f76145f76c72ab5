package org.colloquy.site.interview;

import java.util.List;
import org.colloquy.site.text.RenderedProse;
import org.colloquy.site.text.SpeakerLabelView;
import org.jspecify.annotations.Nullable;

/**
 * A turn, or an event between turns.
 *
 * @param id of its anchor; null of an event, and where a turn goes on behind one
 * @param number of the turn; null of an event, and where a turn goes on behind one
 * @param place the number as a link; null unless the label stands apart from the words
 * @param speaker who speaks; null of an event
 * @param voice the key of who speaks among those who can be read in full
 * @param label what the source says of who speaks, where that stands apart; null if it does not
 * @param words of an event; null of a turn
 * @param names anchors of turns that were merged into it
 * @param retired the lines before its passages for what is there no more
 */
record TurnView(
        @Nullable String id,
        @Nullable String number,
        PassageView.@Nullable PassagePlace place,
        @Nullable String speaker,
        @Nullable String voice,
        @Nullable SpeakerLabelView label,
        @Nullable RenderedProse words,
        List<PassageView> passages,
        List<String> names,
        List<AnchorLines.AnchorLine> retired) {}
