package org.colloquy.export.pdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page of the export, from which its links are followed.
 *
 * @param here the address as one with a host, which stands for the root of the export
 */
record SiteAddress(URI here) {
    private static final String ROOT = "http://export.invalid/";

    /** Returns the place of a page, whose address is below the root and not encoded. */
    static SiteAddress of(String page) {
        return new SiteAddress(URI.create(ROOT + SitePaths.encoded(page)));
    }

    /** Returns where a link leads, below the root and encoded; null if it leads elsewhere. */
    @Nullable String below(String href) {
        try {
            String whole = here.resolve(new URI(href)).toString();
            return whole.startsWith(ROOT) ? whole.substring(ROOT.length()) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Returns the file of the export that a page loads; null if it is none of the export's. */
    @Nullable Path file(String href, Path root) {
        String below = below(href);
        if (below == null || below.isEmpty()) {
            return null;
        }
        try {
            String path = below.replaceAll("[?#].*", "");
            Path file = root.resolve(SitePaths.decoded(path)).normalize();
            return file.startsWith(root) ? file : null;
        } catch (IllegalArgumentException notDecoded) {
            return null;
        }
    }
}
