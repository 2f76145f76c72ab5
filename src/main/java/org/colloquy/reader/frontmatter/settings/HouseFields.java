package org.colloquy.reader.frontmatter.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.frontmatter.KeySlips;
import org.colloquy.reader.frontmatter.KnownKeys;
import org.colloquy.reader.frontmatter.YamlNodes;
import org.colloquy.reader.frontmatter.settings.WrittenHouse.WrittenCover;
import org.colloquy.reader.frontmatter.settings.WrittenHouse.WrittenLink;
import org.colloquy.reader.frontmatter.settings.WrittenHouse.WrittenValue;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reader of what {@code colloquy.yaml} says of the house. */
final class HouseFields {
    private static final String MENU = "menu";
    private static final String COVER = "cover";
    private static final String MENU_FORM =
            "must be names with addresses, such as \"About: pages/about.md\"";

    private final FrontMatterFields fields;

    private HouseFields(FrontMatterFields fields) {
        this.fields = fields;
    }

    /** Returns what is written; what cannot be read is told and left out. */
    static WrittenHouse in(FrontMatterFields fields) {
        HouseFields house = new HouseFields(fields);
        return new WrittenHouse(
                house.colours(),
                house.fonts(),
                house.pictures(),
                house.cover(),
                fields.text("header"),
                fields.texts("footer"),
                house.menu(),
                value(fields, "imprint"));
    }

    private static @Nullable WrittenValue value(FrontMatterFields fields, String key) {
        String text = fields.text(key);
        return text == null ? null : new WrittenValue(text, fields.offset(key));
    }

    private Map<String, WrittenValue> colours() {
        Map<String, WrittenValue> colours = new LinkedHashMap<>();
        for (String key : List.of("colours", "colors")) {
            FrontMatterFields below = fields.below(key);
            for (String name : KnownKeys.COLOURS.own()) {
                WrittenValue colour = value(below, name);
                if (colour != null) {
                    colours.putIfAbsent(name, colour);
                } else if (below.has(name)) {
                    reportMissing(below, name);
                }
            }
            KeySlips.reportSettings(below, KnownKeys.COLOURS, key + ".");
        }
        return colours;
    }

    /** Reports a colour without quotes: what follows the sign is a comment. */
    private void reportMissing(FrontMatterFields below, String name) {
        String text = fields.source().text();
        int at = below.keyOffset(name);
        int end = text.indexOf('\n', at);
        String line = text.substring(at, end < 0 ? text.length() : end);
        int sign = line.indexOf('#');
        if (sign >= 0) {
            fields.badValue(
                    name,
                    at + sign,
                    "what follows # is a comment; put the colour in quotes: \"%s\""
                            .formatted(line.substring(sign).strip()));
        }
    }

    private Map<String, List<WrittenValue>> fonts() {
        Map<String, List<WrittenValue>> fonts = new LinkedHashMap<>();
        FrontMatterFields below = fields.below("fonts");
        for (String name : KnownKeys.FONTS.own()) {
            List<WrittenValue> files = new ArrayList<>();
            for (Node item : below.askedItems(name)) {
                if (item instanceof ScalarNode file && !file.getValue().isBlank()) {
                    files.add(new WrittenValue(file.getValue().strip(), fields.at(item)));
                } else if (!YamlNodes.isNull(item)) {
                    fields.badValue(name, fields.at(item), "must be a file, or a list of files");
                }
            }
            if (!files.isEmpty()) {
                fonts.put(name, files);
            }
        }
        KeySlips.reportSettings(below, KnownKeys.FONTS, "fonts.");
        return fonts;
    }

    private Map<String, WrittenValue> pictures() {
        Map<String, WrittenValue> pictures = new LinkedHashMap<>();
        for (String key : List.of("logo", "logo-dark", "icon")) {
            WrittenValue file = value(fields, key);
            if (file != null) {
                pictures.put(key, file);
            }
        }
        return pictures;
    }

    private @Nullable WrittenCover cover() {
        if (!(fields.node(COVER) instanceof MappingNode)) {
            WrittenValue file = value(fields, COVER);
            return file == null ? null : new WrittenCover(file, null, null, null);
        }
        FrontMatterFields below = fields.below(COVER);
        WrittenValue file = value(below, "picture");
        String alternative = below.text("alt");
        String credit = below.text("credit");
        String license = below.text("license");
        KeySlips.reportSettings(below, KnownKeys.COVER, COVER + ".");
        if (file == null) {
            fields.badValue(COVER, "needs \"picture:\" with a file");
            return null;
        }
        return new WrittenCover(file, alternative, credit, license);
    }

    /** Both spellings are met: names with addresses, and a list of such pairs. */
    private List<WrittenLink> menu() {
        List<WrittenLink> links = new ArrayList<>();
        for (Node item : fields.askedItems(MENU)) {
            if (item instanceof MappingNode pairs) {
                FrontMatterFields inside = fields.inside(pairs);
                for (String name : inside.keys()) {
                    WrittenValue address = value(inside, name);
                    if (address == null || name.isBlank()) {
                        fields.badValue(MENU, inside.keyOffset(name), MENU_FORM);
                    } else {
                        links.add(new WrittenLink(name.strip(), address));
                    }
                }
            } else if (!YamlNodes.isNull(item)) {
                fields.badValue(MENU, fields.at(item), MENU_FORM);
            }
        }
        return links;
    }
}
