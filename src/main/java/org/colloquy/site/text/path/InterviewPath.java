package org.colloquy.site.text.path;

import java.util.Optional;

/**
 * A path of an interview in one of its formats, or of a page that belongs to an interview. Slugs
 * may hold slashes, so the path alone does not tell which of the two it is.
 *
 * @param slug everything between the folder and the extension
 * @param extension without its dot
 */
public record InterviewPath(String slug, String extension) {
    public static final String PAGE = "html";

    /** The folder of all interviews. */
    public static final String FOLDER = "interviews/";

    /** Reads the path of a page; empty if no interview can have it. */
    public static Optional<InterviewPath> readPage(String path) {
        return read(path, PAGE);
    }

    /** Reads a path with an extension; empty if no interview can have it. */
    public static Optional<InterviewPath> read(String path, String extension) {
        int end = path.length() - extension.length() - 1;
        return end > FOLDER.length()
                        && path.charAt(end) == '.'
                        && path.startsWith(FOLDER)
                        && path.endsWith(extension)
                ? Optional.of(new InterviewPath(path.substring(FOLDER.length(), end), extension))
                : Optional.empty();
    }

    /** Returns the path as it is written. */
    public String path() {
        return FOLDER + slug + "." + extension;
    }

    /** Returns the interview and the name that the path means if it is that of a single page. */
    public Optional<Single> single() {
        int slash = slug.lastIndexOf('/');
        return slash < 0
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
