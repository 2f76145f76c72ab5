package org.colloquy.site.asset;

import java.util.List;

/**
 * Assets that a page loads: its sheet, its script and the fonts of its first lines.
 *
 * @param name the name of its sheet and of its script, without an extension
 * @param slanted true if its first lines want the italic
 * @param house what it loads of its house
 */
public record PageAssets(String name, boolean slanted, HouseAssets house) {
    public static final PageAssets SITE = new PageAssets("site", false, HouseAssets.NONE);

    /** The name of the face of the text. */
    public static final String SERIF = "fonts/source-serif-4.woff2";

    /** The name of the slanted face of the text. */
    public static final String ITALIC = "fonts/source-serif-4-italic.woff2";

    /** The name of the face of menus and small print. */
    public static final String SANS = "fonts/source-sans-3.woff2";

    private static final List<String> UPRIGHT = List.of(SERIF, SANS);
    private static final List<String> ALL = List.of(SERIF, SANS, ITALIC);

    /**
     * Returns what a page that shows no interview loads.
     *
     * @param slanted whether something in its first lines is in italics
     */
    public static PageAssets ofSite(boolean slanted) {
        return slanted ? new PageAssets(SITE.name(), true, HouseAssets.NONE) : SITE;
    }

    /**
     * Returns what the page of an interview loads.
     *
     * @param transcript whether the interview is in turns
     */
    public static PageAssets ofInterview(boolean transcript, boolean slanted) {
        return new PageAssets(transcript ? "transcript" : "interview", slanted, HouseAssets.NONE);
    }

    /** Returns what the page of an edition loads. */
    public static PageAssets ofAnthology() {
        return new PageAssets("edition", true, HouseAssets.NONE);
    }

    /** Returns the same for the pages of a house. */
    public PageAssets of(HouseAssets other) {
        return new PageAssets(name, slanted, other);
    }

    /** Returns the name of the style sheet. */
    public String sheet() {
        return name + ".css";
    }

    /** Returns the name of the script. */
    public String script() {
        return name + ".js";
    }

    /** Returns the addresses, below the root, of the fonts that the first lines are set in. */
    public List<String> fonts() {
        return (slanted ? ALL : UPRIGHT)
                .stream()
                        .flatMap(
                                font ->
                                        house
                                                .instead()
                                                .getOrDefault(font, List.of(Assets.folder() + font))
                                                .stream())
                        .distinct()
                        .toList();
    }
}
