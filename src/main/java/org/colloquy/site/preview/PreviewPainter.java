package org.colloquy.site.preview;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.house.Colour;
import org.colloquy.model.house.ColourRole;
import org.colloquy.model.house.HouseColours;
import org.colloquy.model.house.HouseImages.Logo;
import org.colloquy.model.house.HousePalette;
import org.jspecify.annotations.Nullable;

/**
 * Painter of preview pictures: the logo or the name of the site, the title and who speaks, in the
 * site's type and colours on paper. A long title is set smaller, and cut where that is not enough.
 */
final class PreviewPainter {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int MARGIN = 96;
    private static final int SITE_LINE = 116;
    private static final int LOGO_FOOT = 124;
    private static final int RULE_TOP = 148;
    private static final int RULE_WIDTH = 72;
    private static final int RULE_HEIGHT = 6;
    private static final int TITLE_TOP = 190;
    private static final int TITLE_HEIGHT = 290;
    private static final int PEOPLE_LINE = 548;
    private static final float SMALL = 30;
    private static final float[] SIZES = {84, 76, 68, 60, 54, 48, 42};
    private static final float LEADING = 1.12f;

    private static final int SHADES = 15;
    private static final Color QUIET = new Color(0x38, 0x38, 0x38);

    private final PreviewFaces faces;
    private final Map<ColourRole, Colour> scheme;
    private final Optional<PlacedLogo> logo;

    /**
     * Creates a painter.
     *
     * @param chosen the colours of the house, whose light pages the pictures look like
     * @param logo for light pages; null where the name of the site stands
     */
    PreviewPainter(PreviewFaces faces, HouseColours chosen, @Nullable Logo logo) {
        this.faces = faces;
        this.scheme = HousePalette.light(chosen);
        this.logo = PlacedLogo.of(logo, Colour.of(rgb(ColourRole.PAPER)));
    }

    /** Returns a picture; empty if no face has the letters of the title. */
    Optional<byte[]> paint(PreviewText text) {
        if (!canPaint(text)) {
            return Optional.empty();
        }
        // White is paper and black is ink: the shades between are what smooths the letters.
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(QUIET);
        Sheet sheet = new Sheet(graphics, text.mirrored());
        if (logo.isEmpty()) {
            line(sheet, text.site(), text.mirrored(), SITE_LINE);
        }
        line(sheet, text.people(), text.peopleMirrored(), PEOPLE_LINE);
        graphics.setColor(Color.BLACK);
        title(sheet, text.title());
        graphics.dispose();
        byte[] greys = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return Optional.of(png(greys, text.mirrored()));
    }

    /** Tells whether a picture can be made of a text. */
    boolean canPaint(PreviewText text) {
        return !text.title().isBlank() && faces.title(text.title(), 1).isPresent();
    }

    /**
     * The surface that is drawn on.
     *
     * @param mirrored whether lines end at the right edge
     */
    private record Sheet(Graphics2D graphics, boolean mirrored) {

        void draw(TextLayout line, float y) {
            line.draw(graphics, mirrored ? WIDTH - MARGIN - line.getAdvance() : MARGIN, y);
        }
    }

    /** Draws a line where there are letters for it, as much as fits. */
    private void line(Sheet sheet, String text, boolean mirrored, int y) {
        Optional<Font> face = text.isBlank() ? Optional.empty() : faces.small(text, SMALL);
        face.ifPresent(
                font -> {
                    FontRenderContext context = sheet.graphics().getFontRenderContext();
                    List<TextLayout> lines = lines(text, mirrored, font, context);
                    String shown = text.substring(0, lines.get(0).getCharacterCount()).strip();
                    sheet.draw(lines(shown, mirrored, font, context).get(0), y);
                });
    }

    private void title(Sheet sheet, String title) {
        for (float size : SIZES) {
            Font font = faces.title(title, size).orElseThrow();
            List<TextLayout> lines =
                    lines(title, sheet.mirrored(), font, sheet.graphics().getFontRenderContext());
            int room = (int) (TITLE_HEIGHT / (size * LEADING));
            boolean last = size == SIZES[SIZES.length - 1];
            if (lines.size() <= room || last) {
                float y = TITLE_TOP + size;
                for (TextLayout shown : lines.subList(0, Math.min(room, lines.size()))) {
                    sheet.draw(shown, y);
                    y += size * LEADING;
                }
                return;
            }
        }
    }

    private static List<TextLayout> lines(
            String text, boolean mirrored, Font font, FontRenderContext context) {
        AttributedString set = new AttributedString(text);
        set.addAttribute(TextAttribute.FONT, font);
        set.addAttribute(
                TextAttribute.RUN_DIRECTION,
                mirrored ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        LineBreakMeasurer measurer = new LineBreakMeasurer(set.getIterator(), context);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < text.length()) {
            lines.add(measurer.nextLayout(WIDTH - 2 * MARGIN));
        }
        return lines;
    }

    private byte[] png(byte[] greys, boolean mirrored) {
        byte[] shades = new byte[256];
        for (int grey = 0; grey < shades.length; grey++) {
            shades[grey] = (byte) Math.round((255 - grey) * (SHADES - 1) / 255f);
        }
        byte[] pixels = new byte[greys.length];
        for (int i = 0; i < greys.length; i++) {
            pixels[i] = shades[greys[i] & 0xFF];
        }
        for (int y = RULE_TOP; y < RULE_TOP + RULE_HEIGHT; y++) {
            int left = mirrored ? WIDTH - MARGIN - RULE_WIDTH : MARGIN;
            for (int x = left; x < left + RULE_WIDTH; x++) {
                pixels[y * WIDTH + x] = SHADES;
            }
        }
        logo.ifPresent(one -> place(one, pixels, mirrored));
        return IndexedPng.of(WIDTH, HEIGHT, pixels, colours());
    }

    private static void place(PlacedLogo logo, byte[] pixels, boolean mirrored) {
        int left = mirrored ? WIDTH - MARGIN - logo.width() : MARGIN;
        int top = LOGO_FOOT - logo.height();
        for (int y = 0; y < logo.height(); y++) {
            for (int x = 0; x < logo.width(); x++) {
                int colour = logo.at(x, y);
                pixels[(top + y) * WIDTH + left + x] = (byte) (colour == 0 ? 0 : SHADES + colour);
            }
        }
    }

    /** Returns the shades from paper to ink, the accent, and the colours of the logo. */
    private int[] colours() {
        int[] own = logo.stream().flatMapToInt(PlacedLogo::colours).toArray();
        int[] colours = new int[SHADES + 1 + own.length];
        System.arraycopy(own, 0, colours, SHADES + 1, own.length);
        for (int i = 0; i < SHADES; i++) {
            colours[i] = mixed(16, i) << 16 | mixed(8, i) << 8 | mixed(0, i);
        }
        colours[SHADES] = rgb(ColourRole.SEAL);
        return colours;
    }

    private int rgb(ColourRole role) {
        return scheme.getOrDefault(role, role.usual(false)).rgb();
    }

    private int mixed(int shift, int shade) {
        int paper = rgb(ColourRole.PAPER) >> shift & 0xFF;
        int ink = rgb(ColourRole.INK) >> shift & 0xFF;
        return paper + (ink - paper) * shade / (SHADES - 1);
    }
}
