package org.colloquy.site.interview;

import java.util.List;
import org.colloquy.site.text.RenderedProse;
import org.colloquy.site.text.SpeakerLabelView;
import org.jspecify.annotations.Nullable;

/**
 * A turn, or an event between turns.
 *
 * @param words of an event; null of a turn
 */
record TurnView(
        TurnPlace at,
        TurnVoice by,
        @Nullable RenderedProse words,
        List<PassageView> passages,
        TurnAnchors anchors) {

    /** Returns the anchor of the turn. */
    public @Nullable String id() {
        return at.id();
    }

    /** Returns the number of the turn. */
    public @Nullable String number() {
        return at.number();
    }

    /** Returns the number as a link. */
    public PassageView.@Nullable PassagePlace place() {
        return at.place();
    }

    /** Returns who speaks. */
    public @Nullable String speaker() {
        return by.speaker();
    }

    /** Returns the key of who speaks. */
    public @Nullable String voice() {
        return by.voice();
    }

    /** Returns what the source says of who speaks. */
    public @Nullable SpeakerLabelView label() {
        return by.label();
    }

    /** Returns the anchors of turns that were merged into it. */
    public List<String> names() {
        return anchors.names();
    }

    /** Returns the lines for what is there no more. */
    public List<AnchorLines.AnchorLine> retired() {
        return anchors.retired();
    }

    /**
     * Place of a turn.
     *
     * @param id of its anchor; null of an event, and where a turn goes on behind one
     * @param number of the turn; null of an event, and where a turn goes on behind one
     * @param place the number as a link; null unless the label stands apart from the words
     */
    record TurnPlace(
            @Nullable String id,
            @Nullable String number,
            PassageView.@Nullable PassagePlace place) {}

    /**
     * Voice of a turn.
     *
     * @param speaker who speaks; null of an event
     * @param voice the key of who speaks among those who can be read in full
     * @param label what the source says of who speaks, where that stands apart; null if it does not
     */
    record TurnVoice(
            @Nullable String speaker, @Nullable String voice, @Nullable SpeakerLabelView label) {}

    /**
     * Anchors that lead to a turn besides its own.
     *
     * @param names anchors of turns that were merged into it
     * @param retired the lines before its passages for what is there no more
     */
    record TurnAnchors(List<String> names, List<AnchorLines.AnchorLine> retired) {}
}
