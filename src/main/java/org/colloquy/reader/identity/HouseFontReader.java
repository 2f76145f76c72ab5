package org.colloquy.reader.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.house.HouseFace;
import org.colloquy.model.house.HouseFile;
import org.colloquy.model.house.HouseFont;
import org.colloquy.reader.frontmatter.settings.WrittenHouse.WrittenValue;
import org.colloquy.reader.source.SourceFile;

/** Reader of the fonts of a house. What each is, its weight and slant, its own tables say. */
final class HouseFontReader {
    private static final int MAX_BYTES = 12 * 1024 * 1024;
    private static final int MOST_OF_A_FACE = 6;

    private final HouseFiles files;
    private final SourceFile settings;

    HouseFontReader(HouseFiles files, SourceFile settings) {
        this.files = files;
        this.settings = settings;
    }

    private void refuse(WrittenValue written, String why) {
        settings.report(Severity.ERROR, "bad-font", written.offset(), why);
    }

    /** Returns the fonts that can be used; the others are told. */
    List<HouseFont> read(Map<String, List<WrittenValue>> written) {
        List<HouseFont> fonts = new ArrayList<>();
        for (HouseFace face : HouseFace.values()) {
            List<WrittenValue> own =
                    written.getOrDefault(face.name().toLowerCase(Locale.ROOT), List.of());
            List<HouseFont> read = new ArrayList<>();
            for (WrittenValue one : own.subList(0, Math.min(own.size(), MOST_OF_A_FACE))) {
                read(face, one, read).ifPresent(read::add);
            }
            if (own.size() > MOST_OF_A_FACE) {
                refuse(
                        own.get(MOST_OF_A_FACE),
                        "a face has at most %d files".formatted(MOST_OF_A_FACE));
            }
            fonts.addAll(read);
        }
        return fonts;
    }

    private Optional<HouseFont> read(HouseFace face, WrittenValue written, List<HouseFont> others) {
        Optional<byte[]> bytes = files.bytes(written, MAX_BYTES, this::refuse);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Optional<FontFile> font = FontFile.of(bytes.get());
        if (font.isEmpty()) {
            refuse(
                    written,
                    "\"%s\" is no font that browsers read: save it as WOFF2, WOFF, TTF or OTF"
                            .formatted(written.text()));
            return Optional.empty();
        }
        FontFile.Weights weights = font.get().weights();
        boolean italic = font.get().isItalic();
        if (others.stream()
                .anyMatch(
                        other ->
                                other.italic() == italic
                                        && other.lightest() == weights.lightest())) {
            refuse(
                    written,
                    "\"%s\" has the weight %d and the slant of a file before it"
                            .formatted(written.text(), weights.lightest()));
            return Optional.empty();
        }
        String name =
                "%s-%d%s.%s"
                        .formatted(
                                face.name().toLowerCase(Locale.ROOT),
                                weights.lightest(),
                                italic ? "-italic" : "",
                                font.get().format().extension());
        HouseFile file = new HouseFile(name, font.get().format().type(), bytes.get());
        return Optional.of(
                new HouseFont(face, file, weights.lightest(), weights.heaviest(), italic));
    }
}
