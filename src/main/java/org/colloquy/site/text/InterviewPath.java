package org.colloquy.site.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path of an interview in one of its forms, or of a page that belongs to an interview. Slugs may
 * hold slashes, so the path alone does not tell which of the two it is.
 *
 * @param slug everything between the folder and the extension
 * @param extension without its dot
 */
public record InterviewPath(String slug, String extension) {
    public static final String PAGE = "html";
    public static final String JSON = "json";
    public static final String MARKDOWN = "md";

    public static final String SEGMENTS = "segments.csv";

    private static final String FOLDER = "interviews/";
    private static final Pattern PATH =
            Pattern.compile(
                    FOLDER
                            + "(.+)\\.("
                            + PAGE
                            + "|"
                            + JSON
                            + "|"
                            + MARKDOWN
                            + "|"
                            + SEGMENTS.replace(".", "\\.")
                            + ")");

    /** Reads a path; empty if no interview can have it. */
    public static Optional<InterviewPath> read(String path) {
        Matcher found = PATH.matcher(path);
        return found.matches()
                ? Optional.of(new InterviewPath(found.group(1), found.group(2)))
                : Optional.empty();
    }

    /** Returns the path as it is written. */
    public String path() {
        return FOLDER + slug + "." + extension;
    }

    public boolean isPage() {
        return extension.equals(PAGE);
    }

    /** Returns the interview and the name that the path means if it is that of a single page. */
    public Optional<Single> single() {
        int slash = slug.lastIndexOf('/');
        return slash < 0 || !isPage()
                ? Optional.empty()
                : Optional.of(new Single(slug.substring(0, slash), slug.substring(slash + 1)));
    }

    /**
     * A page that belongs to an interview.
     *
     * @param slug of the interview
     * @param name of the page
     */
    public record Single(String slug, String name) {
        /** Returns the path as it is written. */
        public String path() {
            return new InterviewPath(slug + "/" + name, PAGE).path();
        }
    }
}
