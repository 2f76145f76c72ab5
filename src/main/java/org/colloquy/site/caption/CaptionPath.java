package org.colloquy.site.caption;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.text.InterviewPath;

/**
 * Path of an interview's captions.
 *
 * @param slug of the interview
 */
public record CaptionPath(String slug, CaptionFormat format) {
    private static final String FOLDER = "interviews/";

    /** Reads a path; empty if it is not one of captions. */
    static Optional<CaptionPath> read(String path) {
        return Stream.of(CaptionFormat.values())
                .filter(
                        format ->
                                path.startsWith(FOLDER) && path.endsWith("." + format.extension()))
                .filter(format -> path.length() > FOLDER.length() + format.extension().length() + 1)
                .map(
                        format ->
                                new CaptionPath(
                                        path.substring(
                                                FOLDER.length(),
                                                path.length() - format.extension().length() - 1),
                                        format))
                .findFirst();
    }

    /** Returns the path as it is written. */
    public String path() {
        return FOLDER + slug + "." + format.extension();
    }

    /** Tells whether no other interview has its own file there. */
    public boolean isFree(Corpus corpus) {
        return InterviewPath.read(path())
                .flatMap(other -> corpus.interview(other.slug()))
                .isEmpty();
    }
}
