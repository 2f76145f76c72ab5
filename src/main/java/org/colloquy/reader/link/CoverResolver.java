package org.colloquy.reader.link;

import org.colloquy.model.LinkTarget;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.details.InterviewCover;
import org.colloquy.reader.link.LinkResolver.Resolution;
import org.colloquy.reader.source.FileKinds;
import org.colloquy.reader.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Resolver of covers: pictures beside a file, by the rules of those in a text.
 *
 * @param source the file that names them, where problems are reported
 */
public record CoverResolver(LinkResolver links, SourceFile source) {

    /**
     * Returns the cover; null, with a warning, if there is no such picture.
     *
     * @param written its path, as it is written
     * @param at where it is written
     */
    public @Nullable InterviewCover cover(
            String written, int at, @Nullable String credit, @Nullable String license) {
        String address = written.replace(" ", "%20");
        if (links.resolve(address, at) instanceof Resolution.Internal internal
                && internal.target() instanceof LinkTarget.AddressTarget file
                && FileKinds.isPicture(file.address())) {
            return new InterviewCover(file.address(), credit, license);
        }
        source.report(
                Severity.WARNING,
                "unresolved-picture",
                at,
                "cover: " + links.missingPicture(written, address, " beside the file"));
        return null;
    }
}
