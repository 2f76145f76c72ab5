package org.colloquy.site;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * File of a site.
 *
 * @param address below the root and not encoded
 * @param inputs the digest of everything that goes into the file: where it is the same once more,
 *     so are the bytes. Empty where it is not known, or would take as long as making the file.
 */
public record SiteFile(String address, Supplier<Optional<String>> inputs) {
    /** Creates a file of which it is not known what goes into it. */
    SiteFile(String address) {
        this(address, Optional::empty);
    }
}
