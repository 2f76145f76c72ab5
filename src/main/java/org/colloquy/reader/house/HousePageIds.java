package org.colloquy.reader.house;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.page.HousePassage;
import org.colloquy.text.Slugs;

/**
 * Ids of the places of a page. A heading has that of its words, as code hosts make it, as long as
 * no author gives it to another place and the page does not need it for itself; an explicit id is
 * one more name, or the only one of a block that is no heading.
 */
final class HousePageIds {
    /** Ids that the page itself has, or whose beginnings it gives to notes and choices. */
    private static final Pattern RESERVED =
            Pattern.compile(
                    "(?:term|note|fn|ed|theme|size|face|marks|keys|print)-.*"
                            + "|(?:terms|notes)(?:-h)?|title|main|display|keys|print|side");

    private static final String UNNAMED = "section";

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> slugs = new HashMap<>();

    private HousePageIds(List<PlacedBlock> blocks) {
        blocks.forEach(block -> taken.addAll(block.names()));
    }

    /** Returns the blocks with their ids. */
    static List<HousePassage> give(List<PlacedBlock> blocks) {
        HousePageIds ids = new HousePageIds(blocks);
        List<HousePassage> passages = new ArrayList<>();
        blocks.forEach(block -> passages.add(ids.passage(block)));
        return passages;
    }

    private HousePassage passage(PlacedBlock block) {
        if (block.rank() == 0) {
            String id = block.names().isEmpty() ? "" : block.names().get(0);
            return new HousePassage(block.block(), 0, id, List.of(), "");
        }
        String slug = slug(Slugs.ofHeading(block.block().prose().text()));
        if (block.names().contains(slug)) {
            return new HousePassage(block.block(), block.rank(), slug, List.of(), slug);
        }
        return new HousePassage(block.block(), block.rank(), id(slug), block.names(), slug);
    }

    /** Returns the slug as code hosts number it: the second of one wording has {@code -1}. */
    private String slug(String words) {
        String slug = words.isEmpty() ? UNNAMED : words;
        int before = slugs.merge(slug, 1, Integer::sum) - 1;
        return before == 0 ? slug : slug + "-" + before;
    }

    private String id(String slug) {
        String wanted = RESERVED.matcher(slug).matches() ? UNNAMED + "-" + slug : slug;
        String id = wanted;
        for (int i = 1; !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }
}
