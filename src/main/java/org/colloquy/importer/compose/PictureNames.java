package org.colloquy.importer.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.importer.document.DocumentInline.InlinePicture;
import org.colloquy.importer.document.RasterFormat;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.importer.model.ImportedPicture;

/** Names of the files that pictures become, in the order in which the text shows them. */
final class PictureNames {
    private final String stem;
    private final Map<String, byte[]> bytes;
    private final Map<String, ImportedPicture> named = new LinkedHashMap<>();

    /**
     * Creates names.
     *
     * @param stem of the interview's file
     * @param bytes of the pictures, by their names in the document
     */
    PictureNames(String stem, Map<String, byte[]> bytes) {
        this.stem = stem;
        this.bytes = bytes;
    }

    /** Returns the Markdown of a picture; empty if the document does not hold it. */
    String link(InlinePicture picture) {
        byte[] content = bytes.get(picture.name());
        if (content == null) {
            return "";
        }
        ImportedPicture file = named.get(picture.name());
        if (file == null) {
            String extension = RasterFormat.of(content).map(RasterFormat::extension).orElse("png");
            file =
                    new ImportedPicture(
                            "%s-%d.%s".formatted(stem, named.size() + 1, extension), content);
            named.put(picture.name(), file);
        }
        String description = MarkdownEscaper.linked(MarkdownEscaper.words(picture.description()));
        return "![" + description + "](" + address(file.name()) + ")";
    }

    private static String address(String name) {
        StringBuilder address = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = c > '~' || Character.isLetterOrDigit(c) || "-._".indexOf(c) >= 0;
            address.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return address.toString();
    }

    /** Returns the files of the pictures that have been shown. */
    List<ImportedPicture> files() {
        return new ArrayList<>(named.values());
    }
}
