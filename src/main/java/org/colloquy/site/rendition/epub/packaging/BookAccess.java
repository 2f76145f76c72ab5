package org.colloquy.site.rendition.epub.packaging;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.site.text.Messages;

/**
 * Accessibility of a book, as its package tells it. Nothing is claimed that only a person could
 * find out: that a book conforms to a standard is for its publisher to say.
 *
 * @param spoken whether its words can be heard
 * @param words the book's own
 */
public record BookAccess(BookPictures pictures, boolean spoken, Messages words) {

    /** Writes what a package tells of it. */
    public void write(PackageFile file) {
        file.meta("schema:accessMode", "textual");
        if (pictures.isAny()) {
            file.meta("schema:accessMode", "visual");
        }
        if (spoken) {
            file.meta("schema:accessMode", "auditory");
        }
        if (pictures.areDescribed()) {
            file.meta("schema:accessModeSufficient", "textual");
        }
        features().forEach(feature -> file.meta("schema:accessibilityFeature", feature));
        file.meta("schema:accessibilityHazard", pictures.mayMove() ? "unknown" : "none");
        file.meta("schema:accessibilitySummary", summary());
    }

    private List<String> features() {
        List<String> features =
                new ArrayList<>(
                        List.of(
                                "structuralNavigation",
                                "tableOfContents",
                                "pageBreakMarkers",
                                "pageNavigation",
                                "readingOrder",
                                "displayTransformability",
                                "ARIA"));
        if (pictures.areThere() && pictures.areDescribed()) {
            features.add("alternativeText");
        }
        if (spoken) {
            features.add("synchronizedAudioText");
        }
        return features;
    }

    private String summary() {
        StringBuilder summary = new StringBuilder(words.text("book.access"));
        String between = words.text("book.access.between");
        if (pictures.areThere()) {
            String key = pictures.areDescribed() ? "pictures" : "undescribed";
            summary.append(between).append(words.text("book.access." + key));
        }
        if (spoken) {
            summary.append(between).append(words.text("book.access.sound"));
        }
        return summary.toString();
    }
}
