package org.colloquy.site.embed;

import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.text.path.SiteLinks;
import org.jspecify.annotations.Nullable;

/**
 * Paths of all that other sites show. Slugs do not begin with an underscore, so that the files that
 * pages load are no interviews.
 */
public final class EmbedPaths {
    static final String SHEET = "embed/_embed.css";
    static final String SCRIPT = "embed/_embed.js";
    static final String PAGE = ".html";
    static final String DESCRIPTION = ".oembed.json";

    private static final String FOLDER = "embed/";

    private EmbedPaths() {}

    /** Returns whether others may show what is at an address. */
    public static boolean isEmbedded(String address) {
        return address.startsWith(FOLDER);
    }

    /**
     * Returns the path of an interview, or of one question or section.
     *
     * @param place null for the whole
     * @param ending {@link #PAGE} or {@link #DESCRIPTION}
     */
    static String path(Interview interview, @Nullable Locator place, String ending) {
        return FOLDER + interview.slug() + (place == null ? "" : "/" + place.id()) + ending;
    }

    /** Returns what stands between the folder and an ending; null if a path has neither. */
    static @Nullable String name(String path, String ending) {
        return path.startsWith(FOLDER)
                        && path.endsWith(ending)
                        && path.length() > FOLDER.length() + ending.length()
                ? path.substring(FOLDER.length(), path.length() - ending.length())
                : null;
    }

    /**
     * Returns the whole address at which other sites learn how to show an interview, or a question
     * or section in it; null where no site may, or where nobody knows where this one is published.
     *
     * @param place null for the whole
     */
    public static @Nullable String description(
            Corpus corpus, Interview interview, @Nullable Locator place) {
        String base = corpus.settings().baseUrl();
        return base == null || corpus.settings().embedHosts().isEmpty()
                ? null
                : SiteLinks.to(base, path(interview, place, DESCRIPTION));
    }
}
