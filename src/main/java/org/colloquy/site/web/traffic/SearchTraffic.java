package org.colloquy.site.web.traffic;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.query.SearchQuery;
import org.colloquy.site.text.path.SitePaths;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/** Kinds of searches that requests ask for, told by their heads alone. */
final class SearchTraffic {
    /** Addresses whose answers are worked out for each who asks. */
    private static final Set<String> PATHS =
            Set.of(
                    "/" + SitePaths.SEARCH,
                    "/" + SitePaths.SEARCH_JSON,
                    "/" + SitePaths.CONCORDANCE);

    /** Addresses to which drafts are sent. */
    private static final Set<String> DRAFTS =
            Set.of("/" + SitePaths.QUOTES, "/" + SitePaths.QUOTES_JSON);

    /** Parameters that the links of a page of results add to the words that somebody typed. */
    private static final List<String> ONWARD = List.of("in", "sort", "view", "by", "page");

    private SearchTraffic() {}

    /** Tells whether a request asks for a search. */
    static boolean isSearch(Request request) {
        if (isDraft(request)) {
            return true;
        }
        String query = request.getHttpURI().getQuery();
        String path = Request.getPathInContext(request);
        return query != null && !query.isEmpty() && (PATHS.contains(path) || DRAFTS.contains(path));
    }

    /** Tells whether a request sends a draft in its body. */
    static boolean isDraft(Request request) {
        return HttpMethod.POST.is(request.getMethod())
                && DRAFTS.contains(Request.getPathInContext(request));
    }

    /**
     * Tells whether a request asks for a search that is narrowed, sorted or leafed through, and
     * does not come from a page of this site. Readers follow links to such searches, or send the
     * form of one; browsers then name the page they come from. What follows every combination of
     * links without a browser does not.
     */
    static boolean isStray(Request request) {
        return isSearch(request) && isOnward(request) && !isFromHere(request);
    }

    private static boolean isOnward(Request request) {
        Fields parameters = Request.extractQueryParameters(request);
        if (ONWARD.stream().anyMatch(name -> parameters.getValue(name) != null)) {
            return true;
        }
        String words = parameters.getValue("q");
        return words != null && criteria(QueryParser.parse(words)) > 0;
    }

    private static long criteria(SearchQuery query) {
        return query.parts().size() < 2
                ? 0
                : query.parts().stream().filter(part -> !part.clause().isOfText()).count();
    }

    private static boolean isFromHere(Request request) {
        HttpFields headers = request.getHeaders();
        String site = headers.get("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String host = headers.get(HttpHeader.HOST);
        return host != null && host.equals(authority(headers.get(HttpHeader.REFERER)));
    }

    private static @Nullable String authority(@Nullable String address) {
        try {
            return address == null ? null : URI.create(address).getRawAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
