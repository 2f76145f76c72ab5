package org.colloquy.reader.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.house.Colour;
import org.colloquy.model.house.HouseColours;
import org.colloquy.model.house.PaletteAdvice;
import org.colloquy.reader.frontmatter.settings.WrittenHouse.WrittenValue;
import org.colloquy.reader.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Reader of the colours of a house. They are judged together: where one would make words too faint,
 * the usual ones stand, and the nearest that would do is told.
 */
final class HouseColourReader {
    private final SourceFile settings;
    private boolean isRefused;

    HouseColourReader(SourceFile settings) {
        this.settings = settings;
    }

    HouseColours read(Map<String, WrittenValue> written) {
        HouseColours chosen =
                new HouseColours(
                        colour(written.get("paper")),
                        colour(written.get("ink")),
                        colour(written.get("accent")));
        if (isRefused) {
            return HouseColours.none();
        }
        List<PaletteAdvice> advice = PaletteAdvice.on(chosen);
        advice.forEach(one -> tell(one, written));
        return advice.isEmpty() ? chosen : HouseColours.none();
    }

    private @Nullable Colour colour(@Nullable WrittenValue written) {
        if (written == null) {
            return null;
        }
        Optional<Colour> colour = Colour.read(written.text());
        if (colour.isEmpty()) {
            isRefused = true;
            settings.report(
                    Severity.ERROR,
                    "bad-value",
                    written.offset(),
                    "\"%s\" is no colour; write six hexadecimal digits in quotes, such as \"#97301f\""
                            .formatted(written.text()));
        }
        return colour.orElse(null);
    }

    /** Tells of a colour where it stands; of one that is left, where another is chosen. */
    private void tell(PaletteAdvice advice, Map<String, WrittenValue> written) {
        WrittenValue own = written.get(advice.key());
        WrittenValue at = own == null ? written.values().iterator().next() : own;
        settings.report(
                Severity.ERROR,
                "low-contrast",
                at.offset(),
                "%s: %s; write %s: \"%s\""
                        .formatted(
                                advice.key(), advice.why(), advice.key(), advice.better().hex()));
    }
}
