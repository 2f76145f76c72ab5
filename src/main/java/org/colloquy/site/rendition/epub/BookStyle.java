package org.colloquy.site.rendition.epub;

import org.colloquy.build.ProgramFile;
import org.colloquy.model.house.House;
import org.colloquy.model.house.HouseFace;
import org.colloquy.model.house.HouseFont;
import org.colloquy.site.rendition.epub.packaging.BookArchive;
import org.colloquy.site.rendition.epub.packaging.BookFile;
import org.colloquy.site.rendition.epub.xhtml.Languages;

/**
 * Style sheet of a book. It sets no colours and no size of the text, which readers choose; fonts
 * are those of the house, if it has its own, and else the reader's.
 */
final class BookStyle {
    private static final String TYPE = "text/css";

    private static final String SHEET = "epub/book.css";
    private static final String FONTS = "fonts/";

    private BookStyle() {}

    /** Adds the sheet and the fonts that it names. */
    static void add(BookArchive archive, House house) {
        StringBuilder sheet = new StringBuilder(ProgramFile.text(SHEET));
        for (HouseFont font : house.fonts()) {
            String file = FONTS + font.file().name();
            archive.add(BookFile.resource(file, font.file().type()), font.file().bytes());
            sheet.append(
                    "@font-face {font-family: \"%s\"; src: url(%s); font-weight: %s; font-style: %s}\n"
                            .formatted(
                                    family(font.face()),
                                    file,
                                    weights(font),
                                    font.italic() ? "italic" : "normal"));
        }
        house.fonts().stream()
                .map(HouseFont::face)
                .distinct()
                .sorted()
                .forEach(face -> sheet.append(rule(face)));
        archive.add(BookFile.resource(Languages.SHEET, TYPE), sheet.toString());
    }

    private static String weights(HouseFont font) {
        return font.lightest() == font.heaviest()
                ? Integer.toString(font.lightest())
                : font.lightest() + " " + font.heaviest();
    }

    private static String family(HouseFace face) {
        return switch (face) {
            case TEXT -> "house-text";
            case TITLES -> "house-titles";
            case INTERFACE -> "house-interface";
        };
    }

    private static String rule(HouseFace face) {
        String where =
                switch (face) {
                    case TEXT -> "body";
                    case TITLES -> "h1,h2,h3";
                    case INTERFACE -> ".place,.apparatus,nav";
                };
        String generic = face == HouseFace.INTERFACE ? "sans-serif" : "serif";
        return "%s {font-family: \"%s\", %s}\n".formatted(where, family(face), generic);
    }
}
