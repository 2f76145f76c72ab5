package org.colloquy.site.text;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.interview.SpeakerLabel;
import org.jspecify.annotations.Nullable;

/**
 * Label of who speaks, word for word as in the source.
 *
 * @param parts in the order of the source
 * @param asks whether it names who asks
 * @param added whether the source has no label there, only a mark that says who speaks
 */
public record SpeakerLabelView(List<LabelPart> parts, boolean asks, boolean added) {

    /**
     * A part of a label.
     *
     * @param name whether it says who speaks
     * @param clock of a time; null else
     */
    public record LabelPart(String text, boolean name, @Nullable Moment clock) {}

    /**
     * A time in the recording.
     *
     * @param iso as a duration
     * @param href where the recording plays from there; null if that is not known
     * @param again whether the last one shown is less than a minute before
     */
    public record Moment(String iso, @Nullable String href, boolean again) {}

    /**
     * Returns a label as a page shows it.
     *
     * @param clock null if the label bears no time
     */
    public static SpeakerLabelView of(SpeakerLabel label, @Nullable Moment clock, boolean asks) {
        if (label.text().isEmpty()) {
            LabelPart name = new LabelPart(label.speaker(), true, null);
            return new SpeakerLabelView(List.of(name), asks, true);
        }
        List<LabelPart> parts = new ArrayList<>();
        add(parts, label.before(), label, clock);
        parts.add(new LabelPart(label.written().strip(), true, null));
        // White space behind the name stays, so that the words do not stick to it.
        add(parts, trailing(label.written()) + label.after(), label, clock);
        return new SpeakerLabelView(parts, asks, false);
    }

    private static String trailing(String text) {
        return text.substring(text.stripTrailing().length());
    }

    private static void add(
            List<LabelPart> parts, String text, SpeakerLabel label, @Nullable Moment clock) {
        String written = label.time() == null ? "" : label.time().written();
        int at = clock == null ? -1 : text.indexOf(written);
        boolean said = parts.stream().anyMatch(part -> part.clock() != null);
        if (at < 0 || said) {
            addWords(parts, text);
        } else {
            addWords(parts, text.substring(0, at));
            parts.add(new LabelPart(written, false, clock));
            addWords(parts, text.substring(at + written.length()));
        }
    }

    private static void addWords(List<LabelPart> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new LabelPart(text, false, null));
        }
    }
}
