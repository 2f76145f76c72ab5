package org.colloquy.reader.source;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Picture that a file names and that is not shown: it is not there, or is of another kind. */
public final class MissingPicture {
    private MissingPicture() {}

    /**
     * Returns why there is no such picture.
     *
     * @param written its name, as it is written
     * @param path to which that leads, relative to the corpus
     * @param place where it was looked for, with a blank before it; empty where nothing is said
     * @param writing writes another path as it would stand here
     */
    public static String told(
            CorpusLayout files,
            String written,
            String path,
            String place,
            UnaryOperator<String> writing) {
        if (files.has(path) && !FileKinds.isPicture(path)) {
            return "\"%s\" is there, but is no picture that is shown: save it as PNG, JPEG, GIF, WebP or AVIF"
                    .formatted(written);
        }
        return "there is no picture \"%s\"%s%s"
                .formatted(written, place, otherCapitals(files, path, writing));
    }

    /** Returns the end of a message: the file whose name differs from a path by capitals alone. */
    public static String otherCapitals(
            CorpusLayout files, String path, UnaryOperator<String> writing) {
        Optional<String> other = files.inOtherCapitals(path);
        return other.map(writing).map("; capitals count: there is \"%s\""::formatted).orElse("");
    }
}
