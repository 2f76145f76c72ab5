package org.colloquy.site.asset;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Assets of the house, which pages load besides the program's own.
 *
 * @param sheet the address of its style sheet below the root; null where it has none
 * @param instead addresses of the fonts that stand for one of the program's, by its name
 */
public record HouseAssets(@Nullable String sheet, Map<String, List<String>> instead) {
    /** The assets of a house that has none of its own. */
    public static final HouseAssets NONE = new HouseAssets(null, Map.of());

    public HouseAssets {
        instead = Map.copyOf(instead);
    }
}
