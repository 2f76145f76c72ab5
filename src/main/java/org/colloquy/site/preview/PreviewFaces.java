package org.colloquy.site.preview;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.build.ProgramFile;
import org.colloquy.model.Lazy;
import org.colloquy.model.house.House;
import org.colloquy.model.house.HouseFace;
import org.colloquy.model.house.HouseFile;
import org.colloquy.model.house.HouseFont;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Faces of preview pictures: the site's own, or one of the machine for scripts that these lack. A
 * JDK without a desktop, or without the libraries that it draws with, has none.
 */
final class PreviewFaces {
    private static final Logger LOG = LoggerFactory.getLogger(PreviewFaces.class);

    /** Types of fonts that a JDK reads. */
    private static final Set<String> DRAWN = Set.of("font/ttf", "font/otf");

    private static final Lazy<Optional<PreviewFaces>> ALL = new Lazy<>(PreviewFaces::read);

    /** The faces of the house that was asked for last; there is seldom another. */
    private static volatile @Nullable HouseFaces last;

    private final Font title;
    private final Font small;

    /** Faces with the fonts of a house. */
    private record HouseFaces(List<HouseFont> fonts, Optional<PreviewFaces> faces) {}

    private PreviewFaces(Font title, Font small) {
        this.title = title;
        this.small = small;
    }

    /** Returns the faces; empty where this JDK cannot draw. */
    static Optional<PreviewFaces> all() {
        return ALL.get();
    }

    /** Returns the faces with the fonts of a house; empty where this JDK cannot draw. */
    static Optional<PreviewFaces> of(House house) {
        if (house.fonts().isEmpty()) {
            return all();
        }
        HouseFaces known = last;
        if (known == null || !known.fonts().equals(house.fonts())) {
            known = new HouseFaces(house.fonts(), all().map(usual -> usual.with(house.fonts())));
            last = known;
        }
        return known.faces();
    }

    private PreviewFaces with(List<HouseFont> fonts) {
        Optional<Font> titles = own(fonts, HouseFace.TITLES).or(() -> own(fonts, HouseFace.TEXT));
        Optional<Font> small = own(fonts, HouseFace.INTERFACE);
        return new PreviewFaces(titles.orElse(title), small.orElse(this.small));
    }

    /** Returns the boldest upright font of a face that this JDK reads. */
    private static Optional<Font> own(List<HouseFont> fonts, HouseFace face) {
        return fonts.stream()
                .filter(font -> font.face() == face && !font.italic())
                .sorted(Comparator.comparing(HouseFont::lightest).reversed())
                .flatMap(font -> read(font.file()).stream())
                .findFirst();
    }

    private static Optional<Font> read(HouseFile file) {
        if (!DRAWN.contains(file.type())) {
            return Optional.empty();
        }
        try (InputStream bytes = new ByteArrayInputStream(file.bytes())) {
            return Optional.of(Font.createFont(Font.TRUETYPE_FONT, bytes));
        } catch (IOException | FontFormatException | RuntimeException | LinkageError e) {
            LOG.warn(
                    "{} cannot be drawn, so previews have another font: {}",
                    file.name(),
                    e.toString());
            return Optional.empty();
        }
    }

    private static Optional<PreviewFaces> read() {
        try {
            if (System.getProperty("java.awt.headless") == null) {
                System.setProperty("java.awt.headless", "true");
            }
            PreviewFaces faces = new PreviewFaces(font("serif.ttf"), font("sans.ttf"));
            // What is missing shows only when something is measured.
            new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY)
                    .createGraphics()
                    .getFontMetrics(faces.title)
                    .stringWidth("a");
            return Optional.of(faces);
        } catch (IOException | FontFormatException | RuntimeException | LinkageError e) {
            LOG.warn("This JDK draws no text, so pages have no preview pictures: {}", e.toString());
            return Optional.empty();
        }
    }

    private static Font font(String name) throws IOException, FontFormatException {
        byte[] file = ProgramFile.bytes("preview/" + name);
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
    }

    /** Returns the face for a title; empty if nothing on this machine has all its letters. */
    Optional<Font> title(String text, float size) {
        return face(title, new Font(Font.SERIF, Font.BOLD, 1), text, size);
    }

    /** Returns the face for a small line; empty if nothing on this machine has all its letters. */
    Optional<Font> small(String text, float size) {
        return face(small, new Font(Font.SANS_SERIF, Font.PLAIN, 1), text, size);
    }

    private static Optional<Font> face(Font own, Font other, String text, float size) {
        for (Font font : new Font[] {own, other}) {
            if (font.canDisplayUpTo(text) < 0) {
                return Optional.of(font.deriveFont(size));
            }
        }
        return Optional.empty();
    }
}
