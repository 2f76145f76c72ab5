package org.colloquy.reader.transcript.label.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.reader.transcript.label.LabelOpening;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.text.LineSigns;

/**
 * Picture signs before names in bold type, {@code 🎤 **Ada:**}. They are those of people where each
 * has one of their own; one before several names is a bullet, and what it leads are points.
 */
final class PicturedNames {
    private PicturedNames() {}

    /** Returns the candidates of a text, without those behind pictures that are bullets. */
    static List<LabelCandidate> checked(List<LabelCandidate> all) {
        Map<String, String> names = new HashMap<>();
        boolean bullets =
                all.stream()
                        .filter(PicturedNames::hasPicture)
                        .anyMatch(
                                label -> {
                                    String picture = label.wording().before().strip();
                                    String name = names.putIfAbsent(picture, label.key());
                                    return name != null && !name.equals(label.key());
                                });
        return all.stream()
                .filter(
                        label ->
                                !hasPicture(label)
                                        || (!bullets && label.style() == LabelStyle.MARKED))
                .toList();
    }

    /** Tells whether a picture stands before a label; shapes stand before all names alike. */
    private static boolean hasPicture(LabelCandidate label) {
        return label.wording()
                .before()
                .codePoints()
                .anyMatch(
                        c ->
                                c >= LabelOpening.FIRST_PICTURE
                                        && LineSigns.SHAPES_OF_NAMES.indexOf(c) < 0
                                        && Character.getType(c) == Character.OTHER_SYMBOL);
    }
}
