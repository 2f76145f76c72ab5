package org.colloquy.site.web.response;

import java.util.function.Supplier;
import org.colloquy.site.EditionHolder;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * The answers to requests that the container itself refuses before any servlet is asked, such as
 * those for a malformed address: with the headers that every answer bears, in the site's look, and
 * without a word of why, which might repeat what was sent or tell of the insides.
 */
public final class RefusedRequests extends ErrorHandler {
    private final EditionHolder editions;
    private final Supplier<HttpFields> always;

    /**
     * Creates a handler of errors.
     *
     * @param always the headers that every answer bears
     */
    public RefusedRequests(EditionHolder editions, Supplier<HttpFields> always) {
        this.editions = editions;
        this.always = always;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        HttpFields.Mutable headers = response.getHeaders();
        for (HttpField field : always.get()) {
            headers.put(field);
        }
        if (HttpStatus.hasNoBody(status)) {
            response.write(true, null, callback);
            return true;
        }
        SiteResponses.refused(editions, status).send(request, response, callback);
        return true;
    }
}
