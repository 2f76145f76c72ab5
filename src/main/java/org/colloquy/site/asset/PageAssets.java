package org.colloquy.site.asset;

import java.util.List;
import java.util.stream.Stream;

/**
 * Assets that a page loads: its sheet, its script and the fonts of its first lines.
 *
 * @param name the name of its sheet and of its script, without an extension
 * @param slanted true if its first lines want the italic
 */
public record PageAssets(String name, boolean slanted) {
    public static final PageAssets SITE = new PageAssets("site", false);

    private static final List<String> UPRIGHT =
            List.of("fonts/source-serif-4.woff2", "fonts/source-sans-3.woff2");
    private static final List<String> ALL =
            Stream.concat(UPRIGHT.stream(), Stream.of("fonts/source-serif-4-italic.woff2"))
                    .toList();

    /**
     * Returns what a page that shows no interview loads.
     *
     * @param slanted whether something in its first lines is in italics
     */
    public static PageAssets ofSite(boolean slanted) {
        return slanted ? new PageAssets(SITE.name(), true) : SITE;
    }

    /**
     * Returns what the page of an interview loads.
     *
     * @param transcript whether the interview is in turns
     */
    public static PageAssets ofInterview(boolean transcript, boolean slanted) {
        return new PageAssets(transcript ? "transcript" : "interview", slanted);
    }

    /** Returns the name of the style sheet. */
    public String sheet() {
        return name + ".css";
    }

    /** Returns the name of the script. */
    public String script() {
        return name + ".js";
    }

    /** Returns the fonts that the first lines are set in. */
    public List<String> fonts() {
        return slanted ? ALL : UPRIGHT;
    }
}
