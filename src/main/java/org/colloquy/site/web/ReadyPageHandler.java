package org.colloquy.site.web;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.asset.Assets;
import org.colloquy.site.asset.ContentCoding;
import org.colloquy.site.asset.EncodedResource;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.site.web.response.ContentNegotiation;
import org.colloquy.site.web.response.SiteResponse;
import org.colloquy.site.web.response.SiteResponses;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * The way around the servlets for pages, assets and answers whose bytes are ready: asking a servlet
 * would take longer than all the rest (ADR 10). A page that is not made yet, and a request with an
 * unusual condition, go on to the controllers, which send the same {@link SiteResponse}. Methods
 * that would change something are turned away here.
 */
final class ReadyPageHandler extends Handler.Wrapper {
    /** Headers with which an answer depends on more than its address, encoding and entity tag. */
    private static final Set<HttpHeader> UNUSUAL =
            Set.of(
                    HttpHeader.IF_MATCH,
                    HttpHeader.IF_UNMODIFIED_SINCE,
                    HttpHeader.EXPECT,
                    HttpHeader.CONTENT_LENGTH,
                    HttpHeader.TRANSFER_ENCODING);

    private final EditionHolder editions;
    private final Assets assets;
    private final Function<String, HttpFields> always;

    /**
     * Creates a handler before another.
     *
     * @param next answers the rest
     * @param always the headers that an answer at an address bears
     */
    ReadyPageHandler(
            Handler next,
            EditionHolder editions,
            Assets assets,
            Function<String, HttpFields> always) {
        super(next);
        this.editions = editions;
        this.assets = assets;
        this.always = always;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        // Controllers ask for it where the connection is out of sight.
        EditorAccess.isGiven(request);
        boolean asks = QuotationController.takes(request.getHttpURI().getDecodedPath());
        if (asks && HttpMethod.POST.is(request.getMethod())) {
            return blocking(request, response, callback);
        }
        if (!isReading(request)) {
            response.getHeaders().put(HttpHeader.ALLOW, asks ? "GET, HEAD, POST" : "GET, HEAD");
            Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
            return true;
        }
        SiteResponse ready = isUsual(request) ? ready(request) : null;
        if (ready == null) {
            return blocking(request, response, callback);
        }
        HttpFields.Mutable headers = response.getHeaders();
        for (HttpField field : always.apply(address(request))) {
            headers.add(field);
        }
        ready.send(request, response, callback);
        return true;
    }

    /** Returns that this much never waits: the thread that reads from the network may do it. */
    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    /** Answers the rest, which may wait, on a thread of its own. */
    private boolean blocking(Request request, Response response, Callback callback) {
        request.getComponents().getExecutor().execute(() -> handOn(request, response, callback));
        return true;
    }

    private void handOn(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Throwable e) {
            // Also an error: nobody else is there who could answer the reader.
            Response.writeError(request, response, callback, e);
        }
    }

    private static boolean isReading(Request request) {
        String method = request.getMethod();
        return HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method);
    }

    private static boolean isUsual(Request request) {
        int tags = 0;
        for (HttpField field : request.getHeaders()) {
            HttpHeader name = field.getHeader();
            if (name == HttpHeader.IF_NONE_MATCH) {
                tags += isOneStrongTag(field.getValue()) ? 1 : 2;
            } else if (name != null && UNUSUAL.contains(name)) {
                return false;
            }
        }
        return tags <= 1;
    }

    private static boolean isOneStrongTag(@Nullable String text) {
        return text != null
                && text.length() > 2
                && text.indexOf('"') == 0
                && text.indexOf('"', 1) == text.length() - 1;
    }

    /** Returns the address of a request whose answer is ready. */
    private static String address(Request request) {
        return PageController.address(request.getHttpURI().getDecodedPath());
    }

    /** Returns the answer that is ready for a request; null if there is none. */
    private @Nullable SiteResponse ready(Request request) {
        HttpURI uri = request.getHttpURI();
        String path = uri.getDecodedPath();
        // The container and the controllers judge what is odd about an address.
        if (path == null || path.isEmpty() || uri.hasViolations()) {
            return null;
        }
        String address = PageController.address(path);
        if (address.startsWith(Assets.FOLDER)) {
            return assets.find(address)
                    .or(() -> edition(request).flatMap(site -> site.house().find(address)))
                    .map(asset -> asset(asset, request))
                    .orElse(null);
        }
        SiteEdition site = edition(request).orElse(null);
        if (site == null) {
            return null;
        }
        if (uri.getQuery() != null && readsQuery(address, uri.getQuery())) {
            return ReadySearches.find(site, address, uri)
                    .map(found -> found(site, found, request))
                    .orElse(null);
        }
        return site.ready(address).map(page -> page(site, page, request)).orElse(null);
    }

    private Optional<SiteEdition> edition(Request request) {
        return editions.current(EditorAccess.isGiven(request));
    }

    /** Says yes to searches, and to whoever asks for a place by its number or time. */
    private static boolean readsQuery(String address, String query) {
        return SearchController.isKept(address)
                || address.equals(SitePaths.QUOTES)
                || query.startsWith(SitePaths.PLACE + "=")
                || query.contains("&" + SitePaths.PLACE + "=");
    }

    private static @Nullable SiteResponse asset(EncodedResource asset, Request request) {
        EncodedResource.Representation sent = asset.ready(encoding(request));
        return sent == null ? null : SiteResponses.asset(asset, sent, isKnown(sent, request));
    }

    private static @Nullable SiteResponse page(
            SiteEdition site, EncodedResource page, Request request) {
        EncodedResource.Representation sent = page.ready(encoding(request));
        return sent == null ? null : SiteResponses.page(site, page, sent, isKnown(sent, request));
    }

    private static @Nullable SiteResponse found(
            SiteEdition site, EncodedResource results, Request request) {
        EncodedResource.Representation sent = results.ready(encoding(request));
        return sent == null ? null : SiteResponses.found(site, results, sent);
    }

    private static ContentCoding encoding(Request request) {
        return ContentNegotiation.encoding(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING));
    }

    private static boolean isKnown(EncodedResource.Representation sent, Request request) {
        return sent.tag().equals(request.getHeaders().get(HttpHeader.IF_NONE_MATCH));
    }
}
