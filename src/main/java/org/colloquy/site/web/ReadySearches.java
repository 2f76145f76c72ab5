package org.colloquy.site.web;

import java.util.Optional;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.asset.EncodedResource;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;

/** Finds the answers to searches for which somebody has asked of late. They cost no work. */
final class ReadySearches {
    private final EditionHolder editions;

    ReadySearches(EditionHolder editions) {
        this.editions = editions;
    }

    /** Tells whether a request is for a search whose answer is ready. */
    boolean has(Request request) {
        HttpURI uri = request.getHttpURI();
        String path = uri.getDecodedPath();
        return path != null
                && !path.isEmpty()
                && !uri.hasViolations()
                && editions.current(EditorAccess.isGiven(request))
                        .flatMap(site -> find(site, PageController.address(path), uri))
                        .isPresent();
    }

    /**
     * Returns what is ready for a request.
     *
     * @param address the one that it asks for
     */
    static Optional<EncodedResource> find(SiteEdition site, String address, HttpURI uri) {
        String query = uri.getQuery();
        return query == null || !SearchController.isKept(address)
                ? Optional.empty()
                : site.readyAnswer(SearchController.target(address, query));
    }
}
