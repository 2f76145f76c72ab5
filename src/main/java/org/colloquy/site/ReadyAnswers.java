package org.colloquy.site;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Turns away methods that only write, and answers what lies ready as bytes before any servlet is
 * asked, which would take longer than all the rest (ADR 10). What is not made yet, and whatever is
 * asked in an unusual way, goes on to the controllers; where both could answer they answer the
 * same, header for header.
 */
final class ReadyAnswers extends Handler.Wrapper {
    private static final HttpField VARY =
            new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");
    private static final HttpField PAGE_CACHE =
            new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, Answers.PAGE_CACHE.getHeaderValue());
    private static final HttpField ASSET_CACHE =
            new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, Answers.ASSET_CACHE.getHeaderValue());

    private static final HttpField RULES =
            new PreEncodedHttpField(Answers.RULES_HEADER, Answers.RULES);

    /** One for each look that was asked for, and there are five. */
    private static final Map<Look, HttpField> EARLY = new ConcurrentHashMap<>();

    /** With these an answer depends on more than its address, encoding and entity tag. */
    private static final Set<HttpHeader> UNUSUAL =
            Set.of(
                    HttpHeader.IF_MATCH,
                    HttpHeader.IF_UNMODIFIED_SINCE,
                    HttpHeader.EXPECT,
                    HttpHeader.CONTENT_LENGTH,
                    HttpHeader.TRANSFER_ENCODING);

    private final Editions editions;
    private final Assets assets;
    private final HttpField[] always;

    /**
     * @param next answers the rest
     * @param always what every answer bears
     */
    ReadyAnswers(Handler next, Editions editions, Assets assets, HttpField... always) {
        super(next);
        this.editions = editions;
        this.assets = assets;
        this.always = always;
    }

    /**
     * @param edition of which a page is; null for what is none
     * @param cache for how long a browser may keep it
     */
    private record Found(Body body, @Nullable String edition, HttpField cache) {}

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!isReading(request)) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
            return true;
        }
        Found found = isUsual(request) ? find(request.getHttpURI()) : null;
        if (found != null) {
            String accepted = request.getHeaders().get(HttpHeader.ACCEPT_ENCODING);
            Body.Representation sent = found.body().ready(Negotiation.encoding(accepted));
            if (sent != null) {
                send(found, sent, request, response, callback);
                return true;
            }
        }
        return blocking(request, response, callback);
    }

    /** This much never waits, so that the thread that reads from the network may do it. */
    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    /** The rest may wait, on a thread of its own. */
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

    private @Nullable Found find(HttpURI uri) {
        String path = uri.getDecodedPath();
        // What is odd about an address, the container and the controllers judge.
        if (path == null || path.isEmpty() || uri.hasViolations()) {
            return null;
        }
        String address = PageController.address(path);
        if (address.startsWith(Assets.FOLDER)) {
            return assets.find(address)
                    .map(body -> new Found(body, null, ASSET_CACHE))
                    .orElse(null);
        }
        // The one page that reads its query.
        if (address.equals(Address.SEARCH) && uri.getQuery() != null) {
            return null;
        }
        return editions.current()
                .flatMap(site -> site.ready(address).map(page -> found(site, page)))
                .orElse(null);
    }

    private static Found found(Site site, Body page) {
        return new Found(page, Answers.edition(site), PAGE_CACHE);
    }

    private static HttpField early(Look look) {
        return new PreEncodedHttpField(Answers.EARLY_HEADER, Answers.early(look));
    }

    private void send(
            Found found,
            Body.Representation sent,
            Request request,
            Response response,
            Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        for (HttpField field : always) {
            headers.add(field);
        }
        headers.add(VARY);
        headers.add(found.cache());
        headers.add(HttpHeader.ETAG, sent.tag());
        if (found.edition() != null) {
            headers.add(Answers.EDITION_HEADER, found.edition());
        }
        if (sent.tag().equals(request.getHeaders().get(HttpHeader.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            response.write(true, null, callback);
            return;
        }
        response.setStatus(HttpStatus.OK_200);
        if (sent.encoding() != Encoding.IDENTITY) {
            headers.add(HttpHeader.CONTENT_ENCODING, sent.encoding().token());
        }
        headers.add(HttpHeader.CONTENT_TYPE, found.body().type());
        Look look = found.body().look();
        if (look != null) {
            headers.add(RULES);
            headers.add(EARLY.computeIfAbsent(look, ReadyAnswers::early));
        }
        headers.add(HttpHeader.CONTENT_LENGTH, sent.bytes().length);
        boolean isHead = HttpMethod.HEAD.is(request.getMethod());
        response.write(true, isHead ? null : ByteBuffer.wrap(sent.bytes()), callback);
    }
}
