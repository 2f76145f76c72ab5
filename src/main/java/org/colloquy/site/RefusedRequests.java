package org.colloquy.site;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what the container itself refuses before any servlet is asked, a malformed address for
 * one: with the headers that every answer bears, in the site's look, and without a word of why,
 * which might repeat what was sent or tell of the insides.
 */
final class RefusedRequests extends ErrorHandler {
    private final Editions editions;
    private final HttpField[] always;

    /**
     * @param always what every answer bears
     */
    RefusedRequests(Editions editions, HttpField... always) {
        this.editions = editions;
        this.always = always;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        HttpFields.Mutable headers = response.getHeaders();
        for (HttpField field : always) {
            headers.put(field);
        }
        headers.put(HttpHeader.CACHE_CONTROL, Answers.NOT_KEPT.getHeaderValue());
        if (HttpStatus.hasNoBody(status)) {
            response.write(true, null, callback);
            return true;
        }
        byte[] page = ErrorPages.page(editions, status).getBytes(StandardCharsets.UTF_8);
        headers.put(HttpHeader.CONTENT_TYPE, Page.HTML);
        headers.put(HttpHeader.CONTENT_LENGTH, page.length);
        boolean isHead = HttpMethod.HEAD.is(request.getMethod());
        response.write(true, isHead ? null : ByteBuffer.wrap(page), callback);
        return true;
    }
}
