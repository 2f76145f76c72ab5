package org.colloquy.reader.frontmatter.settings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the house, as {@code colloquy.yaml} writes them.
 *
 * @param colours by their keys
 * @param fonts the files of each face, by its key
 * @param pictures the files of the logo and the icon, by their keys
 * @param imprint a page of the folder, or an address
 */
public record WrittenHouse(
        Map<String, WrittenValue> colours,
        Map<String, List<WrittenValue>> fonts,
        Map<String, WrittenValue> pictures,
        @Nullable WrittenCover cover,
        @Nullable String header,
        List<String> footer,
        List<WrittenLink> menu,
        @Nullable WrittenValue imprint) {

    /**
     * A value and where it stands.
     *
     * @param offset in the text of the file
     */
    public record WrittenValue(String text, int offset) {}

    /** A link of the menu. */
    public record WrittenLink(String name, WrittenValue address) {}

    /**
     * The picture on the first page.
     *
     * @param alternative what it shows, in words; null where nothing is said
     */
    public record WrittenCover(
            WrittenValue picture,
            @Nullable String alternative,
            @Nullable String credit,
            @Nullable String license) {}

    /** Returns a house of which nothing is written. */
    public static WrittenHouse nothing() {
        return new WrittenHouse(
                Map.of(), Map.of(), Map.of(), null, null, List.of(), List.of(), null);
    }
}
